// How a page goes into a tab that people have written in: its last row is found again, whatever stands below moves down
// with it, and nothing is deleted. Rows that a shorter page no longer needs stay blank.

import type { Cell, Grid } from '../../core/grid.js';
import { asText, blank } from '../../core/grid.js';
import type { Page, PageRow, Placement } from '../../google/page.js';
import { styles } from './styles.js';

export interface PlacedPage {
  readonly page: Page;
  readonly placement: Placement;
}

/** `held`: the tab's first cells as they are now. */
export function placed(fresh: Page, held: Grid): PlacedPage {
  if (isBlank(held)) return { page: fresh, placement: { was: 'blank' } };
  const end = endOf(held, fresh.rows[fresh.rows.length - 1]?.landmark) + 1;
  const page = withEnd(fresh, held[end - 1]?.[0]);
  const { rows } = page;
  if (end === 0) return { page, placement: { insert: { row: 1, count: rows.length }, was: 'moved' } };
  const moved = rows.slice(0, -1).some(({ landmark }, index) => landmark && !reads(held[index]?.[0], landmark));
  const was = moved ? 'moved' : 'the same';
  if (end < rows.length) {
    const row = Math.max(end - page.closing + 1, 1); // what people wrote beside the sum stays beside the sum
    return { page, placement: { insert: { row, count: rows.length - end }, was } };
  }
  return { page: { ...page, rows: padded(rows, end, page.columns) }, placement: { was } };
}

export const isBlank = (held: Grid): boolean => held.every((cells) => cells.every((cell) => cell === null));

/** Index of the page's last row in a tab; -1 where it is no more. People may have gone on writing in its line. */
export const endOf = (held: Grid, landmark = ''): number =>
  held.findIndex(([first]) => typeof first === 'string' && first.startsWith(landmark));

/** With the last row as it reads in the tab. */
function withEnd(page: Page, text: Cell | undefined): Page {
  const last = page.rows[page.rows.length - 1];
  if (!last || typeof text !== 'string') return page;
  return { ...page, rows: [...page.rows.slice(0, -1), { ...last, cells: [asText(text), ...last.cells.slice(1)] }] };
}

const reads = (cell: Cell | undefined, text: string | undefined): boolean => cell !== null && String(cell) === text;

function padded(rows: readonly PageRow[], length: number, columns: number): PageRow[] {
  const empty: PageRow = { cells: Array.from({ length: columns }, () => blank), style: styles.blank };
  return [...rows.slice(0, -1), ...Array<PageRow>(length - rows.length).fill(empty), ...rows.slice(-1)];
}
