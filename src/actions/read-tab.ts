// Reads one tab for a job: in one call to Google where its columns stand as set-up made them, in two where people
// moved them or put their own between them.

import type { TabGrid } from '../core/grid.js';
import type { Google } from '../google/google.js';
import { type Columns, hasColumns, readTable, type Table, type TableRead } from '../tables/table.js';

/** Throws `tab-missing` and `column-missing`. `fiscalYear` only matters for tabs with a year in a heading. */
export const readTab = <C extends Columns>(google: Google, table: Table<C>, fiscalYear?: number): TableRead<C> =>
  readTable(table, gridOfTab(google, table, fiscalYear), fiscalYear);

export function gridOfTab<C extends Columns>(google: Google, table: Table<C>, fiscalYear?: number) {
  const quick = google.sheets.readColumns(table.tab, Object.keys(table.columns).length);
  if (holds(quick, table, fiscalYear)) return quick;
  const wide = quick && google.sheets.readRows(table.tab, quick.values.length);
  return holds(wide, table, fiscalYear) ? wide : google.sheets.read(table.tab);
}

/** As `readTab`, with the columns that people added; in one call where an earlier read told how many rows there are, else in two. */
export function readWholeTab<C extends Columns>(
  google: Google,
  table: Table<C>,
  rows: number | undefined,
  fiscalYear?: number,
): TableRead<C> {
  const known = rows ?? google.sheets.readColumns(table.tab, 1)?.values.length;
  const quick = known === undefined ? undefined : google.sheets.readRows(table.tab, known);
  return readTable(table, holds(quick, table, fiscalYear) ? quick : google.sheets.read(table.tab), fiscalYear);
}

const holds = <C extends Columns>(grid: TabGrid | undefined, table: Table<C>, fiscalYear?: number): boolean =>
  grid !== undefined && hasColumns(table, grid.values[0] ?? [], fiscalYear);
