// The tabs a job changes, as core/journal/replay.ts looks at them.

import type { TabState, TabStates } from '../../core/journal/replay.js';
import type { JournalTab, RowChange } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { journalTables, keyOfRow } from '../../tables/row-changes.js';
import type { Columns, TableRead } from '../../tables/table.js';
import { fiscalYearOf } from '../mirrored-settings.js';
import { readTab, readWholeTab } from '../read-tab.js';

export type JournalReads = Partial<Record<JournalTab, TableRead<Columns>>>;

export const tabsIn = (changes: readonly RowChange[]): JournalTab[] => [...new Set(changes.map(({ tab }) => tab))];

/** Each tab that the changes touch; with the columns that people added where rows go. `held`: what was read of them before. */
export function readTouched(google: Google, changes: readonly RowChange[], held: JournalReads = {}): JournalReads {
  const losing = new Set(changes.filter(({ after }) => after === null).map(({ tab }) => tab));
  const reads: JournalReads = {};
  // A job names first what it is about: that tab is looked at last, closest to the writing.
  for (const tab of tabsIn(changes).reverse()) {
    const year = tab === 'items' ? fiscalYearOf(google) : undefined;
    const table = journalTables[tab];
    reads[tab] = losing.has(tab)
      ? readWholeTab(google, table, held[tab]?.gridRows, year)
      : readTab(google, table, year);
  }
  return reads;
}

export const statesOf = (reads: JournalReads): TabStates =>
  Object.fromEntries(
    Object.entries(reads).map(([tab, read]) => [tab, stateOf(tab as JournalTab, read as TableRead<Columns>)]),
  );

function stateOf(tab: JournalTab, read: TableRead<Columns>): TabState {
  const { raw, nextRow, foreign } = read;
  const rows = new Map<string, number>();
  for (let row = nextRow - 1; row >= 2; row--) rows.set(keyOfRow(tab, read, row), row);
  return { rowOf: (key) => rows.get(key), cell: raw, foreign: (row) => [...foreign(row).keys()] };
}
