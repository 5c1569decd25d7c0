// How a page goes into a tab that people have written in: its last row is found again, whatever stands below moves down
// with it, and nothing is deleted. Rows that a shorter page no longer needs stay blank.

import type { Cell, Grid } from '../../core/grid.js';
import { blank } from '../../core/grid.js';
import type { Page, PageRow, Placement } from '../../google/page.js';
import { styles } from './styles.js';

export interface PlacedPage {
  readonly page: Page;
  readonly placement: Placement;
}

/** `held`: the tab's first cells as they are now. The last row of a page that is there is left as people keep it. */
export function placed(page: Page, held: Grid): PlacedPage {
  if (isBlank(held)) return { page, placement: { was: 'blank' } };
  const end = endOf(held, page.rows[page.rows.length - 1]?.landmark);
  if (end < 0) return { page, placement: { insert: { row: 1, count: page.rows.length }, was: 'moved' } };
  const rows = page.rows.slice(0, -1);
  const moved = rows.some(({ landmark }, index) => landmark && !reads(held[index]?.[0], landmark));
  const was = moved ? 'moved' : 'the same';
  if (end >= rows.length) return { page: { ...page, rows: padded(rows, end, page.columns) }, placement: { was } };
  const row = Math.max(end - page.closing + 2, 1); // what people wrote beside the sum stays beside the sum
  return { page: { ...page, rows }, placement: { insert: { row, count: rows.length - end }, was } };
}

export const isBlank = (held: Grid): boolean => held.every((cells) => cells.every((cell) => cell === null));

/** Index of the page's last row in a tab; -1 where it is no more. People may have gone on writing in its line. */
export const endOf = (held: Grid, landmark = ''): number =>
  held.findIndex(([first]) => typeof first === 'string' && first.startsWith(landmark));

const reads = (cell: Cell | undefined, text: string | undefined): boolean => cell !== null && String(cell) === text;

function padded(rows: readonly PageRow[], length: number, columns: number): PageRow[] {
  const empty: PageRow = { cells: Array.from({ length: columns }, () => blank), style: styles.blank };
  return [...rows, ...Array<PageRow>(length - rows.length).fill(empty)];
}
