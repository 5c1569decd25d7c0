// Rows that are readable by themselves but cannot stand beside the others: an item twice, an assignment of an item
// that is not in the list, the same assignment twice. They are left out and named, never guessed at.

import { addressesIn } from '../core/address.js';
import type { Fault } from '../core/fault.js';
import { ownerKey } from '../core/owner.js';
import type { agencies } from '../tables/agencies.js';
import type { AssignmentRow, assignments } from '../tables/assignments.js';
import type { ItemRow, items } from '../tables/items.js';
import type { TableRead } from '../tables/table.js';

interface Read {
  readonly items: TableRead<typeof items.columns>;
  readonly assignments: TableRead<typeof assignments.columns>;
  readonly agencies: TableRead<typeof agencies.columns>;
}

export function rowFaults(read: Read): Read & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const itemRows = firstOfEach(read.items, read.items.heading('code'), ({ code }: ItemRow) => code, faults);
  const codes = allCodes(read.items);
  const known = read.assignments.rows.filter((row) => {
    if (codes.has(row.code)) return true;
    faults.push({
      code: 'unknown-item',
      tab: read.assignments.name,
      row: row.row,
      column: read.assignments.heading('code'),
      found: row.code,
    });
    return false;
  });
  const assignmentRows = firstOfEach(
    { name: read.assignments.name, rows: known },
    read.assignments.heading('agency'),
    (row: AssignmentRow) => `${row.code}|${ownerKey(row)}`,
    faults,
  );
  const agencyRows = firstOfEach(read.agencies, read.agencies.heading('agency'), ownerKey, faults);
  faults.push(...addressFaults(read.agencies));
  return {
    items: { ...read.items, rows: itemRows },
    assignments: { ...read.assignments, rows: assignmentRows },
    agencies: { ...read.agencies, rows: agencyRows },
    faults,
  };
}

/** Also of rows that have another fault: the item is there, only not readable. */
const allCodes = ({ raw, nextRow }: Read['items']): ReadonlySet<string> =>
  new Set(Array.from({ length: nextRow - 1 }, (_, index) => String(raw(index + 1, 'code') ?? '').trim()));

function firstOfEach<R extends { readonly row: number }>(
  { name, rows }: { readonly name: string; readonly rows: readonly R[] },
  column: string,
  keyOf: (row: R) => string,
  faults: Fault[],
): R[] {
  const first = new Map<string, number>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row.row);
    else
      faults.push({
        code: 'duplicate-row',
        tab: name,
        row: row.row,
        column,
        found: key.split('|')[0] ?? key,
        firstRow,
      });
    return firstRow === undefined;
  });
}

function addressFaults(read: Read['agencies']): Fault[] {
  return read.rows.flatMap((row) =>
    (['email', 'copyTo'] as const).flatMap((key) =>
      addressesIn(row[key]).invalid.map((found): Fault => {
        const column = read.heading(key);
        return { code: 'bad-cell', tab: read.name, row: row.row, column, expects: 'address', found };
      }),
    ),
  );
}
