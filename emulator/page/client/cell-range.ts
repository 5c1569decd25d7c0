// A selection as texts, and texts as edits: what copy, paste and clear do to cells. Pure.

import { cellName, quoteTab, type Rect } from '../../sheets/a1.js';
import { shiftFormula } from '../../sheets/formulas/tokens.js';
import type { CellEdit, CellWire, SheetWire } from '../protocol.js';
import type { Layout } from './layout.js';
import { range } from './layout.js';
import type { Cell, Selection } from './selection.js';

export interface CopiedCell {
  /** What other programs get. */
  readonly shown: string;
  /** What makes the same in another cell: a date in full, not as it happens to be shown; a formula. */
  readonly entry: string;
  /** Where a formula counts from; null = it stays as it is. */
  readonly from: Cell | null;
}

export type Copied = readonly (readonly CopiedCell[])[];

/** Hidden rows and columns left out, and nothing past what is used. What is cut moves: its formulas mean the same cells. */
export function copyOf(rect: Rect, sheet: SheetWire, layout: Layout, cut: boolean): Copied {
  const columns = layout.columns.filter(({ index }) => index >= rect.left && index <= rect.right);
  const bottom = Math.min(rect.bottom, Math.max(rect.top, sheet.rows.length));
  return range(rect.top, bottom)
    .filter((row) => !layout.hiddenRows.has(row))
    .map((row) =>
      columns.map(({ index: column }) => {
        const cell = sheet.rows[row - 1]?.[column - 1];
        const shown = shownText(cell);
        return { shown, entry: cell?.edit ?? shown, from: cut ? null : { row, column } };
      }),
    );
}

const shownText = (cell: CellWire | null | undefined): string =>
  cell?.checked === undefined ? (cell?.text ?? '') : String(cell.checked).toUpperCase();

/** From another program. */
export const copiedFrom = (texts: readonly (readonly string[])[]): Copied =>
  texts.map((line) => line.map((text) => ({ shown: text, entry: text, from: null })));

/** Only cells that hold something; a checkbox is unticked, not emptied. */
export function clearingOf({ ranges }: Selection, sheet: SheetWire): readonly CellEdit[] {
  return ranges.flatMap(({ top, bottom, left, right }) =>
    range(top, Math.min(bottom, sheet.rows.length)).flatMap((row) =>
      range(left, right).flatMap((column) => {
        const cell = sheet.rows[row - 1]?.[column - 1];
        if (!cell || (cell.text === '' && cell.checked === undefined)) return [];
        return { a1: addressOf(sheet, row, column), value: cell.checked === undefined ? '' : false };
      }),
    ),
  );
}

/** From the active cell down and to the right, as often as the selection has room for, as in Sheets. */
export function pasteOf(copied: Copied, { ranges }: Selection, sheet: SheetWire): readonly CellEdit[] {
  const target = ranges.at(-1);
  if (!target || copied.length === 0) return [];
  const { top, left } = target;
  const used = Math.min(target.bottom, Math.max(top, sheet.rows.length)); // of whole columns only what is in use
  const width = copied.reduce((most, line) => Math.max(most, line.length), 1);
  const bottom = top + wholes(used - top + 1, copied.length) - 1;
  const right = left + wholes(target.right - left + 1, width) - 1;
  return range(top, Math.min(bottom, sheet.maxRows)).flatMap((row) =>
    range(left, Math.min(right, sheet.maxColumns)).map((column) => {
      const cell = copied[(row - top) % copied.length]?.[(column - left) % width];
      return { a1: addressOf(sheet, row, column), value: pastedText(cell, { row, column }) };
    }),
  );
}

const wholes = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size;

function pastedText(cell: CopiedCell | undefined, { row, column }: Cell): string {
  if (!cell?.from || !cell.entry.startsWith('=')) return cell?.entry ?? '';
  return shiftFormula(cell.entry, row - cell.from.row, column - cell.from.column);
}

export const addressOf = (sheet: SheetWire, row: number, column: number): string =>
  `${quoteTab(sheet.name)}!${cellName(row, column)}`;
