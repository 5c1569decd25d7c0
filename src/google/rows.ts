// Whole rows of a tab: taken out, or room made for them. Each insertion and each deletion is a wait of its own, so many
// scattered ones are done by sorting instead: a column of numbers says where each row belongs, one sort brings it there.

import type { FoundTab } from './tabs.js';

/** Milliseconds, by published measurements of Apps Script; they only decide which of two ways is taken. */
const CALL_MS = 100;
const WRITTEN_CELL_MS = 0.06;
/** What a sort needs beside the numbers it sorts by: a column more, its rules, the sort, the column gone, one deletion. */
const SORT_CALLS = 5;

interface Stretch {
  readonly row: number;
  readonly count: number;
}

/** Consecutive rows as one. */
export function stretches(rows: readonly number[]): Stretch[] {
  const found: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.row + last.count === row) last.count++;
    else found.push({ row, count: 1 });
  }
  return found;
}

const sortingPays = (apart: number, lastRow: number): boolean =>
  apart * CALL_MS > SORT_CALLS * CALL_MS + lastRow * WRITTEN_CELL_MS;

/** `lastRow`: the last one with content. */
export function deleteRows(it: FoundTab, rows: readonly number[], lastRow: number): void {
  keepOneRow(it, rows.length);
  const apart = stretches(rows);
  if (!sortingPays(apart.length, lastRow))
    for (const { row, count } of apart.reverse()) it.sheet.deleteRows(row, count);
  else {
    const going = new Set(rows);
    arrange(it, lastRow, (row) => (going.has(row) ? lastRow + row : row));
    it.sheet.deleteRows(lastRow - rows.length + 1, rows.length);
  }
  if (it.rows) it.rows -= rows.length;
}

/** Google deletes no tab empty: below the frozen heading one row has to stay. */
function keepOneRow(it: FoundTab, going: number): void {
  const rows = it.rows ?? it.sheet.getMaxRows();
  if (going < rows - 1) return;
  it.sheet.insertRowsAfter(rows, 1);
  it.rows = rows + 1;
}

/** Makes room at these rows, numbered as they will be; what stands there moves down. */
export function insertRows(it: FoundTab, rows: readonly number[], lastRow: number): void {
  const apart = stretches(rows);
  if (!sortingPays(apart.length, lastRow)) for (const { row, count } of apart) it.sheet.insertRowsBefore(row, count);
  else {
    it.sheet.insertRowsAfter(lastRow, rows.length);
    const coming = [...rows].sort((one, other) => one - other);
    const staying = placesBetween(coming, lastRow);
    arrange(it, lastRow + rows.length, (row) =>
      row <= lastRow ? (staying[row] ?? row) : (coming[row - lastRow - 1] ?? row),
    );
  }
  if (it.rows) it.rows += rows.length;
}

/** Where each row ends up once the coming ones have theirs; by row number. */
function placesBetween(coming: readonly number[], lastRow: number): number[] {
  const taken = new Set(coming);
  const places: number[] = [];
  let place = 1;
  for (let row = 1; row <= lastRow; row++, place++) {
    while (taken.has(place)) place++;
    places[row] = place;
  }
  return places;
}

/** Sorts the rows below the heading by the number each is given; people's columns, notes and looks go along. */
function arrange(it: FoundTab, lastRow: number, numberOf: (row: number) => number): void {
  const width = it.columns ?? it.sheet.getMaxColumns();
  try {
    it.sheet.insertColumnsAfter(width, 1);
    const numbers = it.sheet.getRange(2, width + 1, lastRow - 1, 1);
    numbers.clearDataValidations(); // a new column takes over the rules of its neighbour
    numbers.setValues(Array.from({ length: lastRow - 1 }, (_, index) => [numberOf(index + 2)]));
    it.sheet.getRange(2, 1, lastRow - 1, width + 1).sort(width + 1);
    it.sheet.deleteColumn(width + 1);
  } catch (error) {
    // Google may have done what it says it could not: only a look tells whether the column of numbers is there.
    if (it.sheet.getMaxColumns() > width) it.sheet.deleteColumn(width + 1);
    throw error;
  }
}
