// How many printed lines and columns a cell takes. What is merged in the tab may be cut on paper: by the end of a band or
// of the heading, by a chart, by rows left out. Each part of it is a cell of its own there, or all that stands behind it
// would move under the headings of others.

import type { SeenTab } from '../seen.js';

/** Rows and columns of the tab, from 0, that stand side by side in one part of a table. */
export interface Block {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Span {
  readonly rows: number;
  readonly columns: number;
  /** Whose text it shows: where the merge begins in the tab. */
  readonly row: number;
  readonly column: number;
}

/** `down` and `across` from 0 within the block; undefined where another cell of the block lies over this one. */
export function spanAt({ mergeOver }: SeenTab, { rows, columns }: Block, down: number, across: number) {
  const [row = 0, column = 0] = [rows[down], columns[across]];
  const merge = mergeOver(row, column);
  if (!merge) return { rows: 1, columns: 1, row, column } satisfies Span;
  const [top, left, height, width] = merge;
  const isOfRows = within(top - 1, height);
  const isOfColumns = within(left - 1, width);
  if (isOfRows(rows[down - 1]) || isOfColumns(columns[across - 1])) return undefined;
  return {
    rows: countFrom(rows, down, isOfRows),
    columns: countFrom(columns, across, isOfColumns),
    row: top - 1,
    column: left - 1,
  } satisfies Span;
}

const within =
  (from: number, count: number) =>
  (at: number | undefined): boolean =>
    at !== undefined && at >= from && at < from + count;

function countFrom(places: readonly number[], from: number, isOf: (at: number) => boolean): number {
  const end = places.findIndex((at, index) => index > from && !isOf(at));
  return (end < 0 ? places.length : end) - from;
}
