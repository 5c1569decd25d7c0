// How much room texts take, reckoned without drawing them: for columns whose width nobody knows.

import { shownText } from '../../core/exported.js';
import { roomOf } from '../../core/name-lines.js';
import type { SeenTab } from './seen.js';

/** Of an average letter at ten points, Thai or Latin. */
export const LETTER_PX = 7;
export const PADDING_PX = 12;
const NARROWEST_PX = 48;
const WIDEST_PX = 320;

/** Of the longest line, in letters that take room. */
export const letters = (text: string): number =>
  text.split('\n').reduce((most, line) => Math.max(most, roomOf(line)), 0);

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

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
