// Where a conflict stands, as people see it.

import type { Place } from '../../core/fault.js';
import type { Conflict } from '../../core/journal/replay.js';
import { journalTables } from '../../tables/row-changes.js';
import type { JournalReads } from './tab-states.js';

/** A row that is gone is named by its first column. */
export function placeOf({ tab, row, column }: Conflict, reads: JournalReads): Place {
  const read = reads[tab];
  const { columns, tab: label } = journalTables[tab];
  const [first = ''] = Object.keys(columns);
  const key = column ?? first;
  const heading = Object.keys(columns).includes(key) ? read?.heading(key) : key;
  return { tab: read?.name ?? label.th, row, column: heading ?? key };
}
