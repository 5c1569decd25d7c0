// Which assignments a person has selected: rows of the Assignments tab themselves, or all that belongs to the selected
// items or offices.

import { namesLabel } from '../core/label.js';
import { type Owner, ownerKey } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { agencies } from '../tables/agencies.js';
import { type AssignmentRow, assignments } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import type { Columns, TableRead } from '../tables/table.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readTab } from './read-tab.js';

export type Work = Owner & { readonly code: string };

/** Nothing where another tab is open, or the rows selected hold none. */
export function selectedWork(google: Google): Work[] {
  const { tab, rows } = google.sheets.selection();
  const belongs = chooserOf(google, tab, new Set(rows));
  if (!belongs) return [];
  return readTab(google, assignments)
    .rows.filter(belongs)
    .map(({ agency, unit, code }) => ({ agency, unit, code }));
}

function chooserOf(
  google: Google,
  tab: string,
  selected: ReadonlySet<number>,
): ((row: AssignmentRow) => boolean) | undefined {
  if (namesLabel(tab, assignments.tab)) return ({ row }) => selected.has(row);
  if (namesLabel(tab, items.tab)) {
    const codes = keysOf(readTab(google, items, fiscalYearOf(google)), selected, ({ code }) => code);
    return ({ code }) => codes.has(code);
  }
  if (!namesLabel(tab, agencies.tab)) return undefined;
  const owners = keysOf(readTab(google, agencies), selected, ownerKey);
  return (row) => owners.has(ownerKey(row));
}

const keysOf = <C extends Columns>(
  { rows }: TableRead<C>,
  selected: ReadonlySet<number>,
  keyOf: (row: TableRead<C>['rows'][number]) => string,
): ReadonlySet<string> => new Set(rows.filter(({ row }) => selected.has(row)).map(keyOf));
