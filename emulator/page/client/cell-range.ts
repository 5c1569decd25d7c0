// A selection as texts, and texts as edits: what copy, paste and clear do to cells. Pure.

import { cellName, quoteTab, type Rect } from '../../sheets/a1.js';
import type { CellEdit, CellWire, SheetWire } from '../protocol.js';
import type { Layout } from './layout.js';
import { range } from './layout.js';
import type { Selection } from './selection.js';

export type Texts = readonly (readonly string[])[];

/** Hidden rows and columns left out, and nothing past what is used. */
export function textsOf(rect: Rect, sheet: SheetWire, layout: Layout, textOf = shownText): Texts {
  const columns = layout.columns.filter(({ index }) => index >= rect.left && index <= rect.right);
  const bottom = Math.min(rect.bottom, Math.max(rect.top, sheet.rows.length));
  return range(rect.top, bottom)
    .filter((row) => !layout.hiddenRows.has(row))
    .map((row) => columns.map(({ index }) => textOf(sheet.rows[row - 1]?.[index - 1])));
}

/** What other programs get. */
const shownText = (cell: CellWire | null | undefined): string =>
  cell?.checked === undefined ? (cell?.text ?? '') : String(cell.checked).toUpperCase();

/** What makes the same value in another cell: a date in full, not as it happens to be shown. Of a formula, its result. */
export const entryText = (cell: CellWire | null | undefined): string =>
  cell?.edit === undefined || cell.edit.startsWith('=') ? shownText(cell) : cell.edit;

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

/** From the active cell down and to the right; one value fills the whole selection, as in Sheets. */
export function pasteOf(texts: Texts, { ranges }: Selection, sheet: SheetWire): readonly CellEdit[] {
  const target = ranges.at(-1);
  const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  if (!target) return [];
  const edits: CellEdit[] = [];
  const bottom = single === undefined ? target.top + texts.length - 1 : Math.min(target.bottom, sheet.rows.length);
  for (const row of range(target.top, Math.min(Math.max(bottom, target.top), sheet.maxRows))) {
    const line = texts[row - target.top] ?? [];
    const right = single === undefined ? target.left + line.length - 1 : target.right;
    for (const column of range(target.left, Math.min(right, sheet.maxColumns))) {
      edits.push({ a1: addressOf(sheet, row, column), value: single ?? line[column - target.left] ?? '' });
    }
  }
  return edits;
}

export const addressOf = (sheet: SheetWire, row: number, column: number): string =>
  `${quoteTab(sheet.name)}!${cellName(row, column)}`;
