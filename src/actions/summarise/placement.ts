// How a page goes into a tab that people have written in: its last row is found again, whatever stands below moves down
// with it, and nothing is deleted. Rows that a shorter page no longer needs stay blank.

import type { Cell, Grid } from '../../core/grid.js';
import { blank } from '../../core/grid.js';
import { type Insert, type Page, type PageRow, type Placement, STAMP_ROW } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { isNoted } from './pins.js';
import { styles } from './styles.js';

export interface PlacedPage {
  readonly page: Page;
  readonly placement: Placement;
}

/** `held`: the tab's first cells as they are now. The last row of a page that is there is left as people keep it. */
export function placed(page: Page, held: Grid): PlacedPage {
  if (isBlank(held)) return { page, placement: { inserts: [], was: 'blank' } };
  const end = endOf(held, page.rows[page.rows.length - 1]?.landmark);
  if (end < 0) return { page, placement: { inserts: [{ row: 1, count: page.rows.length }], was: 'moved' } };
  const rows = page.rows.slice(0, -1);
  const was = isInPlace(rows, held) ? 'the same' : 'moved';
  const above = roomAbove(rows, held);
  const last = end + above.reduce((sum, { count }) => sum + count, 0);
  const below = { row: Math.max(last - page.closing + 2, 1), count: rows.length - last };
  const inserts = below.count > 0 ? [...above, below] : above;
  return { page: { ...page, rows: padded(page, rows, held, last) }, placement: { inserts, was } };
}

const isInPlace = (rows: readonly PageRow[], held: Grid): boolean =>
  held[STAMP_ROW - 1]?.[0] !== null && landmarksOf(rows).every(({ text, index }) => reads(held[index]?.[0], text));

interface Landmark {
  readonly text: string;
  /** In the page, from 0. */
  readonly index: number;
}

const landmarksOf = (rows: readonly PageRow[]): Landmark[] =>
  rows.flatMap(({ landmark }, index) => (landmark ? [{ text: landmark, index }] : []));

/** Where a part of the page comes to stand lower than it does, the rows of the tab move along with it, and so do notes. */
function roomAbove(rows: readonly PageRow[], held: Grid): Insert[] {
  let shift = 0;
  return landmarksOf(rows).flatMap(({ text, index }) => {
    const at = held.findIndex(([first]) => reads(first, text));
    const count = index - (at + shift);
    if (at < 0 || count <= 0) return [];
    shift += count;
    return [{ row: at + shift - count + 1, count }];
  });
}

/** The first part of the page that comes to stand higher than in the tab: its row there, from 0, and by how many rows. */
export function tooLow({ rows }: Page, held: Grid): { readonly row: number; readonly count: number } {
  const lower = landmarksOf(rows.slice(0, -1)).flatMap(({ text, index }) => {
    const row = held.findIndex(([first]) => reads(first, text));
    return row > index && text !== words.total ? [{ row, count: row - index }] : [];
  });
  return lower[0] ?? { row: 0, count: 0 };
}

export const isBlank = (held: Grid): boolean => held.every((cells) => cells.every((cell) => cell === null));

/** Index of the page's last row in a tab; -1 where it is no more. People may have gone on writing in its line. */
export const endOf = (held: Grid, landmark = ''): number =>
  held.findIndex(([first]) => typeof first === 'string' && first.startsWith(landmark));

const reads = (cell: Cell | undefined, text: string | undefined): boolean => cell !== null && String(cell) === text;

/** Blank rows up to the last one; above the sum, where something stands beside it. */
function padded({ columns, closing }: Page, rows: readonly PageRow[], held: Grid, length: number): PageRow[] {
  const empty: PageRow = { cells: Array.from({ length: columns }, () => blank), style: styles.blank };
  const blanks = (count: number) => Array<PageRow>(Math.max(0, count)).fill(empty);
  const sum = closing > 1 ? held.findIndex(([first]) => first === words.total) : -1;
  const kept = sum >= 0 && isNoted(held[sum] ?? [], columns) ? blanks(sum - rows.length + 1) : [];
  const whole = [...rows.slice(0, -1), ...kept, ...rows.slice(-1)];
  return [...whole, ...blanks(length - whole.length)];
}
