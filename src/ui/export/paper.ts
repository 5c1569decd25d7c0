// How a tab goes on A4, the same for the Excel file and the print view.

import { sumOf } from './measure.js';
import type { SeenTab } from './seen.js';

export interface Paper {
  readonly landscape: boolean;
  /** One page, whatever it holds. */
  readonly onePage: boolean;
  /** Rows and columns that are repeated on every page; 0 = none. */
  readonly headingRows: number;
  readonly headingColumns: number;
}

/** What a page has between its margins at 96 dpi, across; lists wider than the first lie on their side. */
export const PORTRAIT_PX = 718;
export const LANDSCAPE_PX = 1047;
/** And down, above the foot of the print view. */
export const PORTRAIT_HEIGHT_PX = 1028;
export const LANDSCAPE_HEIGHT_PX = 699;

export function paperOf({ tab, columns }: SeenTab, widths: readonly number[]): Paper {
  const { frozenRows, frozenColumns, rows, onePage } = tab;
  const headingPx = sumOf(widths.slice(0, frozenColumns));
  return {
    landscape: !onePage && sumOf(widths) > PORTRAIT_PX * 1.1,
    onePage,
    headingRows: frozenRows < rows.length ? frozenRows : 0,
    headingColumns: frozenColumns < columns && headingPx < LANDSCAPE_PX / 2 ? frozenColumns : 0,
  };
}
