// Cells inserted or deleted inside a sheet: what stands below or to the right is pushed on or
// pulled up, without any row or column being added.

import { intersect, type Rect } from './a1';
import { clearLayers, fillLayer, mapRect, plainIsNothing, styleAt, wholeSheet } from './cells';
import { sheetOf } from './edit';
import { fail } from './fail';
import { extentOf } from './formulas/recalculate';
import { LAYERS, type Workbook } from './model';
import { moveCells } from './move';
import type { Axis } from './shift';
import { insertLines } from './structure';

/** 'rows': downwards, 'columns': to the right. The sheet grows if content would fall off its edge. */
export function insertCells(book: Workbook, id: number, rect: Rect, axis: Axis): void {
  assertNoMerge(book, id, rect, axis);
  const extent = extentOf(book, sheetOf(book, id));
  const [height, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const sheet = sheetOf(book, id);
  if (axis === 'rows' && extent.row + height > sheet.maxRows)
    insertLines(book, id, 'rows', sheet.maxRows + 1, extent.row + height - sheet.maxRows);
  if (axis === 'columns' && extent.column + width > sheet.maxColumns)
    insertLines(book, id, 'columns', sheet.maxColumns + 1, extent.column + width - sheet.maxColumns);
  const rest: Rect =
    axis === 'rows'
      ? { ...rect, bottom: Math.max(rect.bottom, extent.row) }
      : { ...rect, right: Math.max(rect.right, extent.column) };
  const target =
    axis === 'rows' ? { top: rect.top + height, left: rect.left } : { top: rect.top, left: rect.left + width };
  const used = intersect(rest, wholeSheet(sheetOf(book, id)));
  const before = sheetOf(book, id);
  const looks = mapRect(rect, (row, column) => plainIsNothing(styleAt(before, row, column)));
  if (used) moveCells({ book, sheet: id, rect: used }, { sheet: id, ...target }, false);
  // "The new cells retain any formatting present in the cells previously occupying this range." (reference)
  fillLayer(book, id, rect, 'styles', (row, column) => looks[row - rect.top]?.[column - rect.left]);
}

export function deleteCells(book: Workbook, id: number, rect: Rect, axis: Axis): void {
  assertNoMerge(book, id, rect, axis);
  clearLayers(book, id, rect, LAYERS);
  const whole = wholeSheet(sheetOf(book, id));
  const rest: Rect =
    axis === 'rows'
      ? { ...rect, top: rect.bottom + 1, bottom: whole.bottom }
      : { ...rect, left: rect.right + 1, right: whole.right };
  if (rest.top > rest.bottom || rest.left > rest.right) return;
  moveCells({ book, sheet: id, rect: rest }, { sheet: id, top: rect.top, left: rect.left }, false);
}

function assertNoMerge(book: Workbook, id: number, rect: Rect, axis: Axis): void {
  const whole = wholeSheet(sheetOf(book, id));
  const path: Rect = axis === 'rows' ? { ...rect, bottom: whole.bottom } : { ...rect, right: whole.right };
  if (sheetOf(book, id).merges.some((one) => intersect(one, path)))
    fail('You must select all cells in a merged range to merge or unmerge them.');
}
