// Merged cells: only the top left one keeps its content.

import { covers, intersect, type Rect } from './a1';
import { clearLayers } from './cells';
import { editSheet, sheetOf } from './edit';
import { fail } from './fail';
import type { Sheet, Workbook } from './model';

export function merge(book: Workbook, id: number, rects: readonly Rect[]): void {
  const blocks = rects.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  for (const rect of blocks) assertWhole(sheetOf(book, id), rect);
  const sheet = editSheet(book, id);
  for (const rect of blocks) {
    sheet.merges = [...sheet.merges.filter((old) => !covers(rect, old)), rect];
    keepTopLeft(book, id, rect);
  }
}

function keepTopLeft(book: Workbook, id: number, rect: Rect): void {
  clearLayers(book, id, { ...rect, left: rect.left + 1, bottom: rect.top }, ['values', 'formulas', 'runs']);
  clearLayers(book, id, { ...rect, top: rect.top + 1 }, ['values', 'formulas', 'runs']);
}

function assertWhole(sheet: Sheet, rect: Rect): void {
  if (sheet.merges.some((old) => intersect(old, rect) && !covers(rect, old))) {
    fail('You must select all cells in a merged range to merge or unmerge them.');
  }
}

export function breakApart(book: Workbook, id: number, rect: Rect): void {
  assertWhole(sheetOf(book, id), rect);
  const sheet = editSheet(book, id);
  sheet.merges = sheet.merges.filter((old) => !covers(rect, old));
}

export function mergesIn(sheet: Sheet, rect: Rect): readonly Rect[] {
  return sheet.merges.filter((one) => intersect(one, rect));
}
