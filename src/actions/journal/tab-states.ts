// The tabs a job changes, as core/journal/replay.ts looks at them.

import type { TabState, TabStates } from '../../core/journal/replay.js';
import type { JournalTab, RowChange } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { journalTables, rowsByKey } from '../../tables/row-changes.js';
import type { Columns, TableRead } from '../../tables/table.js';
import { fiscalYearOf } from '../mirrored-settings.js';
import { readTab, readWholeTab } from '../read-tab.js';
import { withFormulas } from './with-formulas.js';

export type JournalReads = Partial<Record<JournalTab, TableRead<Columns>>>;

/**
 * Each tab that the changes touch; where whole rows go or come back, with the columns that people added and with the
 * formulas of all cells. `held`: what was read of the tabs before.
 */
export function readTouched(google: Google, changes: readonly RowChange[], held: JournalReads = {}): JournalReads {
  const wholeRows = changes.filter(({ after }) => after === null || after.foreign !== undefined);
  const whole = new Set(wholeRows.map(({ tab }) => tab));
  const reads: JournalReads = {};
  // A job names first what it is about: that tab is looked at last, closest to the writing.
  for (const tab of [...new Set(changes.map((change) => change.tab))].reverse()) {
    const year = tab === 'items' ? fiscalYearOf(google) : undefined;
    const table = journalTables[tab];
    reads[tab] = whole.has(tab)
      ? withFormulas(google, table, readWholeTab(google, table, held[tab]?.gridRows, year))
      : readTab(google, table, year);
  }
  return reads;
}

export const statesOf = (reads: JournalReads): TabStates =>
  Object.fromEntries(
    Object.entries(reads).map(([tab, read]) => [tab, stateOf(tab as JournalTab, read as TableRead<Columns>)]),
  );

function stateOf(tab: JournalTab, read: TableRead<Columns>): TabState {
  const { exact, foreign } = read;
  const rows = rowsByKey(tab, read);
  return { rowOf: (key) => rows.get(key), cell: exact, foreign: (row) => [...foreign(row).keys()] };
}
