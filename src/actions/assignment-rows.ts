// Rows of the Assignments tab as several jobs need them: new ones, and those that stand in a job's way.

import type { NewAssignment } from '../core/assign.js';
import { type Fault, FaultError } from '../core/fault.js';
import type { RowChange } from '../core/journal/row-change.js';
import { rowMade } from '../tables/row-changes.js';
import type { Workbook } from './workbook.js';

type Work = Pick<Workbook, 'items' | 'assignments'>;

/** Below everything that has content. */
export function newRows({ assignments: read, items: { rows } }: Work, added: readonly NewAssignment[]): RowChange[] {
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  return added.map((row, index) =>
    rowMade('assignments', read.nextRow + index, { ...row, title: titles.get(row.code) ?? '', reply: 'waiting' }),
  );
}

/** A row that cannot be read, or stands twice, may be the very one asked for, or the lead: the job would double or hide it. */
export function refuseBadRows(
  { assignments: read }: Pick<Workbook, 'assignments'>,
  faults: readonly Fault[],
  codes: readonly string[],
): void {
  const wanted = new Set(codes);
  const bad = faults.find(
    (fault) =>
      'row' in fault && fault.tab === read.name && wanted.has(String(read.raw(fault.row, 'code') ?? '').trim()),
  );
  if (bad) throw new FaultError(bad);
}
