// How wide columns and how high rows of the Excel file are: neither Excel nor LibreOffice works out the height of merged
// cells, and neither shows more of a cell than its highest row does.

import { shownText } from '../../core/exported.js';
import { columnWidths, LETTER_PX, letters, PADDING_PX, sumOf } from './measure.js';
import type { SeenTab } from './seen.js';

/** Excel measures columns in digits of its own font. */
export const PX_PER_DIGIT = 7;
/** Excel has no wider column. */
const WIDEST_PX = 255 * PX_PER_DIGIT;
/** Of a line, in font sizes: Thai has marks above and below. */
const LEADING = 1.7;
/** Points; Excel has no higher row. */
const HIGHEST = 409;

/** Pixels per column: as in the sheet, or as much wider as the highest row asks for. */
export const fileWidths = (seen: SeenTab): number[] =>
  columnWidths(seen).map((width, column) =>
    seen.tab.rows.reduce(
      (widest, cells, row) =>
        seen.mergeAt(row, column) || (cells[column] ?? null) === null ? widest : roomFor(seen, row, column, widest),
      Math.min(WIDEST_PX, width),
    ),
  );

/** The least, from `room` on, in which all of a cell is seen; or the widest, where that shows more of it. */
function roomFor(seen: SeenTab, row: number, column: number, room: number): number {
  const height = heightAt(seen, row, column);
  if (height(room) <= HIGHEST) return room;
  if (height(WIDEST_PX) > HIGHEST) return height(WIDEST_PX) < height(room) ? WIDEST_PX : room;
  let [tooNarrow, wide] = [room, WIDEST_PX];
  while (wide - tooNarrow > 1) {
    const between = Math.floor((tooNarrow + wide) / 2);
    if (height(between) > HIGHEST) tooNarrow = between;
    else wide = between;
  }
  return wide;
}

/** Points; as high as the cell with the most lines needs. */
export function rowHeight(seen: SeenTab, row: number, widths: readonly number[]): number {
  const needed = widths.map((_, column) => neededHeight(seen, row, column, widths));
  return Math.min(HIGHEST, Math.ceil(Math.max(...needed, seen.at(row, 0).size * LEADING)));
}

export interface TallCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

/** Cells of which Excel shows the beginning only, though the file holds them in full. */
export const tallCells = (seen: SeenTab): TallCell[] => {
  const widths = fileWidths(seen);
  return seen.tab.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      neededHeight(seen, row, column, widths) > HIGHEST ? [{ row, column, length: shownText(cell).length }] : [],
    ),
  );
};

/** Cells over several rows take what these have. */
function neededHeight(seen: SeenTab, row: number, column: number, widths: readonly number[]): number {
  const merge = seen.mergeAt(row, column);
  if (merge === 'inside' || (merge && merge[2] > 1)) return 0;
  return heightAt(seen, row, column)(sumOf(widths.slice(column, column + (merge ? merge[3] : 1))));
}

/** Points, by the pixels that a cell has from side to side. */
function heightAt(seen: SeenTab, row: number, column: number): (room: number) => number {
  const { cell, size, wrap } = seen.at(row, column);
  const text = shownText(cell);
  return (room) => linesOf(text, wrap ? room : Number.POSITIVE_INFINITY, size) * size * LEADING;
}

function linesOf(text: string, room: number, size: number): number {
  const perLine = Math.max(1, (room - PADDING_PX / 2) / ((LETTER_PX * size) / 10));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(letters(line) / perLine)), 0);
}
