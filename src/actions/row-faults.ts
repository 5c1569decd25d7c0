// Rows that are readable by themselves but cannot stand beside the others: an item twice, an assignment of an item
// that is not in the list, the same assignment twice. They are left out and named, never guessed at. And addresses that
// are none.

import { addressesIn } from '../core/address.js';
import { BUDDHIST_OFFSET, type CivilDate } from '../core/civil-date.js';
import type { Fault } from '../core/fault.js';
import { namesLabel } from '../core/label.js';
import { assignmentKey, ownerKey, ownerName } from '../core/owner.js';
import { MOST_RECIPIENTS } from '../core/quota.js';
import type { agencies } from '../tables/agencies.js';
import type { AssignmentRow, assignments } from '../tables/assignments.js';
import type { ItemRow, items } from '../tables/items.js';
import { settingList, type settingsTable } from '../tables/settings.js';
import type { TableRead } from '../tables/table.js';

interface Work {
  readonly items: TableRead<typeof items.columns>;
  readonly assignments: TableRead<typeof assignments.columns>;
}

/** A fiscal year begins in October of the year before; what is late may be done in the year after. */
const YEARS_AROUND = 1;

type Directory = TableRead<typeof agencies.columns>;

/** Items and assignments without the rows that cannot stand beside the others, or in this fiscal year. */
export function soundWork(read: Work, fiscalYear: number | undefined): Work & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...read.items.faults];
  const itemRows = firstOfEach(
    read.items,
    read.items.heading('code'),
    ({ code }: ItemRow) => code,
    ({ code }) => code,
    faults,
  );
  const known = inYear(read.assignments, ofKnownItems(read, faults), fiscalYear, faults);
  const sound = soundAssignments({ ...read.assignments, rows: known });
  return {
    items: { ...read.items, rows: itemRows },
    assignments: sound.assignments,
    faults: [...faults, ...sound.faults],
  };
}

/** The assignments alone: an office twice at one item counts once, and is named. */
export function soundAssignments(
  read: Work['assignments'],
): Pick<Work, 'assignments'> & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...read.faults];
  const rows = firstOfEach(read, read.heading('agency'), (row: AssignmentRow) => assignmentKey(row), ownerName, faults);
  return { assignments: { ...read, rows }, faults };
}

/** The directory without its double rows; addresses that are none are named, their rows stay. */
export function soundDirectory(read: Directory): { readonly agencies: Directory; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...read.faults];
  const rows = firstOfEach(read, read.heading('agency'), ownerKey, ownerName, faults);
  return { agencies: { ...read, rows }, faults: [...faults, ...addressFaults(read), ...crowdedRows(read)] };
}

/** A reply-to that is not one address is named, but stops no job: replies then go to the first address, or to whoever sends. */
export function replyToFaults(read: TableRead<typeof settingsTable.columns>): Fault[] {
  const setting = read.rows.find(({ name }) => namesLabel(name, settingList.replyTo.label));
  if (!setting) return [];
  const { valid, invalid } = addressesIn(setting.value);
  if (valid.length <= 1 && invalid.length === 0) return [];
  const place = { tab: read.name, row: setting.row, column: read.heading('value') };
  return [{ code: 'bad-cell', ...place, expects: 'address', found: setting.value }];
}

function ofKnownItems(read: Work, faults: Fault[]): AssignmentRow[] {
  const codes = allCodes(read.items);
  const { name, rows, heading } = read.assignments;
  return rows.filter((row) => {
    if (codes.has(row.code)) return true;
    faults.push({ code: 'unknown-item', tab: name, row: row.row, column: heading('code'), found: row.code });
    return false;
  });
}

/** A due date years away is a slip of the keyboard: the office would be told that it is 6,561 days late. */
function inYear(
  { name, heading }: Work['assignments'],
  rows: readonly AssignmentRow[],
  fiscalYear: number | undefined,
  faults: Fault[],
): readonly AssignmentRow[] {
  const isNear = ({ due }: AssignmentRow) =>
    !due || !fiscalYear || Math.abs(yearOf(due) + BUDDHIST_OFFSET - fiscalYear) <= YEARS_AROUND;
  const place = ({ row }: AssignmentRow) => ({ tab: name, row, column: heading('due') });
  for (const row of rows) if (!isNear(row)) faults.push({ code: 'odd-year', ...place(row), found: row.due ?? '' });
  return rows.filter(isNear);
}

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

/** Also of rows that have another fault: the item is there, only not readable. */
const allCodes = ({ raw, nextRow }: Work['items']): ReadonlySet<string> =>
  new Set(Array.from({ length: nextRow - 1 }, (_, index) => String(raw(index + 1, 'code') ?? '').trim()));

function firstOfEach<R extends { readonly row: number }>(
  { name, rows }: { readonly name: string; readonly rows: readonly R[] },
  column: string,
  keyOf: (row: R) => string,
  nameOf: (row: R) => string,
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
        found: nameOf(row),
        firstRow,
      });
    return firstRow === undefined;
  });
}

function addressFaults(read: Directory): Fault[] {
  return read.rows.flatMap((row) =>
    (['email', 'copyTo'] as const).flatMap((key) =>
      addressesIn(row[key]).invalid.map((found): Fault => {
        const column = read.heading(key);
        return { code: 'bad-cell', tab: read.name, row: row.row, column, expects: 'address', found };
      }),
    ),
  );
}

/** More than Google takes in one mail; the cell that holds the most of them is named. */
function crowdedRows(read: Directory): Fault[] {
  return read.rows.flatMap((row): Fault[] => {
    const [to, cc] = [addressesIn(row.email).valid, addressesIn(row.copyTo).valid];
    const count = new Set([...to, ...cc]).size;
    if (count <= MOST_RECIPIENTS) return [];
    const column = read.heading(to.length >= cc.length ? 'email' : 'copyTo');
    return [{ code: 'too-many-addresses', tab: read.name, row: row.row, column, count, most: MOST_RECIPIENTS }];
  });
}
