// Which rows of a sheet hold something, how far each reaches and which have formulas: kept up to date by the rows that
// are changed, so that looking for the last one costs the same however many there are.

import type { Row } from './model';

type Rows = readonly (Row | undefined)[];

interface Filled {
  /** Last column with content, by row. */
  readonly reach: number[];
  /** How many rows reach exactly that far, by column. */
  readonly counts: number[];
  readonly formulas: Set<number>;
  /** Handed out for a change since the last look. */
  readonly touched: Set<number>;
  last: number;
}

const known = new WeakMap<Rows, Filled>();

/** A row is about to be changed. */
export function touchRow(rows: Rows, number: number): void {
  known.get(rows)?.touched.add(number);
}

/** Rows change their places. */
export function forgetRows(rows: Rows): void {
  known.delete(rows);
}

/** A copy that is worked on from now on; the original is looked through anew if ever asked again. */
export function passOnRows(from: Rows, to: Rows): void {
  const filled = known.get(from);
  if (!filled) return;
  known.delete(from);
  known.set(to, filled);
}

/** Last column with content in a row, 0 if there is none. */
export function lastColumnOfRow(row: Row | undefined): number {
  if (!row) return 0;
  let column = row.values.length - 1;
  while (column > 0 && (row.values[column] ?? '') === '') column -= 1;
  let formula = (row.formulas?.length ?? 0) - 1;
  while (formula > column && row.formulas?.[formula] === undefined) formula -= 1;
  return Math.max(column, formula, 0);
}

function look(rows: Rows, filled: Filled, number: number): void {
  const row = rows[number];
  const [before = 0, now] = [filled.reach[number], lastColumnOfRow(row)];
  if (before !== now) {
    filled.reach[number] = now;
    filled.counts[before] = (filled.counts[before] ?? 0) - 1;
    filled.counts[now] = (filled.counts[now] ?? 0) + 1;
  }
  if (now > 0 && number > filled.last) filled.last = number;
  if (row?.formulas?.some(Boolean)) filled.formulas.add(number);
  else filled.formulas.delete(number);
}

function filledOf(rows: Rows): Filled {
  let filled = known.get(rows);
  if (!filled) {
    filled = { reach: [], counts: [], formulas: new Set(), touched: new Set(), last: 0 };
    known.set(rows, filled);
    for (let number = 1; number < rows.length; number += 1) look(rows, filled, number);
    return filled;
  }
  for (const number of filled.touched) look(rows, filled, number);
  filled.touched.clear();
  while (filled.last > 0 && (filled.reach[filled.last] ?? 0) === 0) filled.last -= 1;
  return filled;
}

/** The last row and column with content; 0, 0 on an empty sheet. Formats, notes and rules do not count. */
export function filledExtent(rows: Rows): { readonly row: number; readonly column: number } {
  const { counts, last } = filledOf(rows);
  let column = counts.length - 1;
  while (column > 0 && !counts[column]) column -= 1;
  return { row: last, column: Math.max(column, 0) };
}

/** Numbers of the rows with formulas, from the top. */
export function formulaRows(rows: Rows): readonly number[] {
  return [...filledOf(rows).formulas].sort((one, other) => one - other);
}
