// Reads one tab for a job: in one call to Google where its columns stand as set-up made them, in two where people
// moved them or put their own between them.

import type { TabGrid } from '../core/grid.js';
import type { Google } from '../google/google.js';
import { readSettings, settingsTable } from '../tables/settings.js';
import { type Columns, hasColumns, readTable, type Table, type TableRead } from '../tables/table.js';
import { mirrorSettings } from './mirrored-settings.js';

/** Throws `tab-missing` and `column-missing`. `fiscalYear` only matters for tabs with a year in a heading. */
export function readTab<C extends Columns>(google: Google, table: Table<C>, fiscalYear?: number): TableRead<C> {
  const grid = gridOfTab(google, table, fiscalYear);
  return readTable(table, grid, yearFor(google, table, grid, fiscalYear));
}

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
  const grid = holds(quick, table, fiscalYear) ? quick : google.sheets.read(table.tab);
  return readTable(table, grid, yearFor(google, table, grid, fiscalYear));
}

/**
 * Jobs that read no settings go by the year that the last job read there; in a copy of the file none has. Where a column is
 * missing for it, somebody may have put the year right since: nobody is told to mend what is mended.
 */
function yearFor<C extends Columns>(google: Google, table: Table<C>, grid: TabGrid | undefined, known?: number) {
  if (!grid || holds(grid, table, known)) return known;
  const settings = readSettings(google.sheets.read(settingsTable.tab));
  mirrorSettings(google, settings);
  return settings.fiscalYear;
}

const holds = <C extends Columns>(grid: TabGrid | undefined, table: Table<C>, fiscalYear?: number): boolean =>
  grid !== undefined && hasColumns(table, grid.values[0] ?? [], fiscalYear);
