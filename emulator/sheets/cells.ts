// Cells of a rectangle, layer by layer: set, cleared, walked. Values go in as scalars here;
// what a typed text means is decided before, in entry.ts.

import type { Rect } from './a1';
import { editRow, editSheet, layerOf, sheetOf } from './edit';
import { filledExtent } from './filled';
import type { Layer, Row, Scalar, Sheet, Workbook } from './model';
import { PLAIN, patcher, type Style, type StylePatch } from './style';

/** Puts a value, which may differ by cell, into one layer; undefined takes it out. */
export function fillLayer<L extends Layer>(
  book: Workbook,
  id: number,
  rect: Rect,
  layer: L,
  value: (row: number, column: number) => NonNullable<Row[L]>[number],
  stale = false,
): void {
  const sheet = editSheet(book, id, stale);
  for (let number = rect.top; number <= rect.bottom; number += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = value(number, column);
      if (cell === undefined && sheet.rows[number]?.[layer]?.[column] === undefined) continue;
      (layerOf(editRow(book, sheet, number), layer) as unknown[])[column] = cell;
    }
  }
}

/** Takes layers out of the rectangle. Rows that never had them are not touched. */
export function clearLayers(book: Workbook, id: number, rect: Rect, layers: readonly Layer[], stale = true): void {
  const sheet = editSheet(book, id, stale);
  const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
  for (let number = rect.top; number <= bottom; number += 1) {
    if (!sheet.rows[number]) continue;
    const row = editRow(book, sheet, number);
    for (const layer of layers) {
      const cells = row[layer] as unknown[] | undefined;
      if (cells) clearCells(cells, rect);
    }
  }
}

function clearCells(cells: unknown[], rect: Rect): void {
  if (rect.left <= 1 && rect.right >= cells.length - 1) {
    cells.length = 0;
    return;
  }
  const right = Math.min(rect.right, cells.length - 1);
  for (let column = rect.left; column <= right; column += 1) cells[column] = undefined;
}

export function patchStyle(book: Workbook, id: number, rect: Rect, patch: StylePatch): void {
  const stale = 'numberFormat' in patch; // a date format decides what a formula's reader gets
  const apply = patcher(patch);
  const sheet = sheetOf(book, id);
  fillLayer(book, id, rect, 'styles', (row, column) => plainIsNothing(apply(sheet.rows[row]?.styles?.[column])), stale);
}

export function plainIsNothing(style: Style): Style | undefined {
  return style === PLAIN ? undefined : style;
}

export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return sheet.rows[row]?.styles?.[column] ?? PLAIN;
}

/** What is stored, formulas not calculated; '' for blank. */
export function storedAt(sheet: Sheet, row: number, column: number): Scalar {
  return sheet.rows[row]?.values[column] ?? '';
}

export function hasContent(sheet: Sheet, row: number, column: number): boolean {
  const cells = sheet.rows[row];
  if (!cells) return false;
  return (cells.values[column] ?? '') !== '' || cells.formulas?.[column] !== undefined;
}

/** The last row and column with content; 0, 0 on an empty sheet. Formats, notes and rules do not count. */
export function storedExtent(sheet: Sheet): { readonly row: number; readonly column: number } {
  return filledExtent(sheet.rows);
}

export function wholeSheet(sheet: Sheet): Rect {
  return { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
}

/** One result per cell, as rows. */
export function mapRect<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}
