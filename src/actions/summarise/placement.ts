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

/** `held`: the tab's first cells as they are now. */
export function placed(page: Page, held: Grid): PlacedPage {
  const { rows } = page;
  if (isBlank(held)) return { page, placement: { was: 'blank' } };
  const end = held.findIndex(([first]) => reads(first, rows[rows.length - 1]?.landmark)) + 1;
  if (end === 0) return { page, placement: { insert: { row: 1, count: rows.length }, was: 'moved' } };
  const moved = rows.slice(0, -1).some(({ landmark }, index) => landmark && !reads(held[index]?.[0], landmark));
  const was = moved ? 'moved' : 'the same';
  if (end < rows.length) return { page, placement: { insert: { row: end, count: rows.length - end }, was } };
  return { page: { ...page, rows: padded(rows, end, page.columns) }, placement: { was } };
}

export const isBlank = (held: Grid): boolean => held.every((cells) => cells.every((cell) => cell === null));

const reads = (cell: Cell | undefined, text: string | undefined): boolean => cell !== null && String(cell) === text;

function padded(rows: readonly PageRow[], length: number, columns: number): PageRow[] {
  const empty: PageRow = { cells: Array.from({ length: columns }, () => blank), style: styles.blank };
  return [...rows.slice(0, -1), ...Array<PageRow>(length - rows.length).fill(empty), ...rows.slice(-1)];
}
