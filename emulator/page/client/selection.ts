// What is selected in the grid, as data: one active cell and the ranges around it. Pure; the grid draws it.

import { contains, formatRect, parseA1, quoteTab, type Rect, rectOf } from '../../sheets/a1.js';
import type { SheetWire } from '../protocol.js';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The active cell lies in the last range, which is the one that shift extends. */
export interface Selection {
  readonly active: Cell;
  readonly ranges: readonly Rect[];
}

export const FIRST_CELL: Selection = selectCell({ row: 1, column: 1 });

export function selectCell(active: Cell): Selection {
  return { active, ranges: [rectOf(active.row, active.column)] };
}

export function selectRect(rect: Rect): Selection {
  return { active: { row: rect.top, column: rect.left }, ranges: [rect] };
}

/** With ctrl: one more range. */
export function addRect({ ranges }: Selection, rect: Rect): Selection {
  return { active: { row: rect.top, column: rect.left }, ranges: [...ranges, rect] };
}

/** With shift: from the active cell to there. */
export function extendTo({ active, ranges }: Selection, to: Rect): Selection {
  const rect = {
    top: Math.min(active.row, to.top),
    left: Math.min(active.column, to.left),
    bottom: Math.max(active.row, to.bottom),
    right: Math.max(active.column, to.right),
  };
  return { active, ranges: [...ranges.slice(0, -1), rect] };
}

export const rowsRect = (sheet: SheetWire, from: number, to = from): Rect => ({
  top: Math.min(from, to),
  left: 1,
  bottom: Math.max(from, to),
  right: sheet.maxColumns,
});

export const columnsRect = (sheet: SheetWire, from: number, to = from): Rect => ({
  top: 1,
  left: Math.min(from, to),
  bottom: sheet.maxRows,
  right: Math.max(from, to),
});

export const isSelected = ({ ranges }: Selection, { row, column }: Cell): boolean =>
  ranges.some((range) => contains(range, row, column));

/** The active range last, as Google names it: getActiveRange is the last one selected. */
export const selectionA1 = (tab: string, { ranges }: Selection): readonly string[] =>
  ranges.map((range) => `${quoteTab(tab)}!${formatRect(range)}`);

/** Also whole columns and rows ("B:B", "3:4"), cut to the sheet. undefined: no such place. */
export function selectionOf(a1: string, sheet: SheetWire): Selection | undefined {
  const found = parseA1(a1);
  if (!found) return undefined;
  const rect = {
    top: found.top ?? 1,
    left: found.left ?? 1,
    bottom: Math.min(found.bottom ?? sheet.maxRows, sheet.maxRows),
    right: Math.min(found.right ?? sheet.maxColumns, sheet.maxColumns),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? selectRect(rect) : undefined;
}
