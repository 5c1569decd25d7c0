// How much room texts take, reckoned without drawing them: for columns whose width nobody knows, and for rows, whose
// height neither Excel nor LibreOffice works out for merged cells.

import { shownText } from '../../core/exported.js';
import { roomOf } from '../../core/name-lines.js';
import type { SeenTab } from './seen.js';

/** Of an average letter at ten points, Thai or Latin. */
const LETTER_PX = 7;
const PADDING_PX = 12;
const NARROWEST_PX = 48;
const WIDEST_PX = 320;
/** Of a line, in font sizes: Thai has marks above and below. */
const LEADING = 1.7;
/** Excel has no higher row. */
const HIGHEST = 409;

/** Of the longest line, in letters that take room. */
const letters = (text: string): number => text.split('\n').reduce((most, line) => Math.max(most, roomOf(line)), 0);

/** Pixels that a text takes at ten points, on one line. */
export const textWidth = (text: string): number => letters(text) * LETTER_PX + PADDING_PX;

/** Pixels per column. */
export function columnWidths({ tab, columns, mergeAt }: SeenTab): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const known = tab.widths[column];
    if (known) return known;
    const longest = tab.rows.reduce(
      (most, cells, row) => (mergeAt(row, column) ? most : Math.max(most, textWidth(shownText(cells[column] ?? null)))),
      0,
    );
    return Math.min(WIDEST_PX, Math.max(NARROWEST_PX, longest));
  });
}

/** Points; as high as the cell with the most lines needs. */
export function rowHeight(seen: SeenTab, row: number, widths: readonly number[]): number {
  const needed = widths.map((_, column) => {
    const merge = seen.mergeAt(row, column);
    if (merge === 'inside' || (merge && merge[2] > 1)) return 0;
    const { cell, size, wrap } = seen.at(row, column);
    const room = merge ? sumOf(widths.slice(column, column + merge[3])) : (widths[column] ?? 0);
    return linesOf(shownText(cell), wrap ? room : Number.POSITIVE_INFINITY, size) * size * LEADING;
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(...needed, seen.at(row, 0).size * LEADING)));
}

function linesOf(text: string, room: number, size: number): number {
  const perLine = Math.max(1, (room - PADDING_PX / 2) / ((LETTER_PX * size) / 10));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(letters(line) / perLine)), 0);
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
