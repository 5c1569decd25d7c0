// How far a cell's text may run over blank neighbours to its right, as Sheets lets it. Pure.

import type { CellWire, StyleWire } from '../protocol.js';
import { type Column, keyOf, type Layout } from './layout.js';

export const hasContent = (cell: CellWire | null | undefined): boolean =>
  cell != null && (cell.text !== '' || cell.checked !== undefined || cell.list !== undefined);

/** Pixels of the cell and the neighbours it runs over; null = it stays within its own. */
export function spillWidth(
  row: number,
  column: Column,
  cells: readonly (CellWire | null)[],
  style: StyleWire | undefined,
  { columns, spans }: Layout,
): number | null {
  const cell = cells[column.index - 1];
  const mayRun = style?.wrap === 'OVERFLOW' && style.align === 'left' && cell && cell.list === undefined;
  if (!mayRun || cell.text === '' || spans.has(keyOf(row, column.index))) return null;
  let width = column.width;
  for (const next of columns.slice(columns.indexOf(column) + 1)) {
    const isFree = !hasContent(cells[next.index - 1]) && !spans.has(keyOf(row, next.index));
    const isSamePane = (next.stick === null) === (column.stick === null);
    if (!isFree || !isSamePane || width > LONGEST) break;
    width += next.width;
  }
  return width > column.width ? width : null;
}

const LONGEST = 2000; // pixels; no text of a readable cell is longer, and looking further costs time in every row
