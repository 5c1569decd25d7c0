// Job: give items to agencies and units, take them away, confirm proposed leads.

import {
  type AssignPlan,
  type AssignRequest,
  afterwards,
  type NewAssignment,
  planAssign,
  planConfirm,
} from '../core/assign.js';
import { type AssignEffect, effectOf } from '../core/assign-effect.js';
import { type Fault, FaultError } from '../core/fault.js';
import type { RowChange } from '../core/journal/row-change.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { EVERYONE } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { rowChanged, rowGone, rowMade } from '../tables/row-changes.js';
import { itemsFollowing } from './follow-items.js';
import { type JobPlan, runJob } from './journal/run-job.js';
import { writeMissingCounts } from './received-formula.js';
import { readWorkbook, type Workbook } from './workbook.js';

export interface AssignOrder extends Omit<AssignRequest, 'members' | 'usualDue'> {
  /** ทุกส่วนราชการ: every ticked member of the directory. */
  readonly everyone: boolean;
}

export const assign = (google: Google, order: AssignOrder): AssignEffect =>
  runJob(
    google,
    () => readWorkbook(google),
    (workbook): JobPlan<AssignEffect> => {
      const plan = planOf(workbook, order);
      const effect = effectOf(plan, workbook.assignments.rows, order.codes, ownersOf(workbook, order));
      const what = historyWords.assigned([...new Set(order.codes)], effect);
      return {
        words: { job: historyWords.assign, what },
        changes: changesOf(workbook, plan, order.codes),
        result: effect,
        alongside: () => writeMissingCounts(google, workbook),
      };
    },
  );

/** Proposed leads of these items become leads. Returns how many items were confirmed. */
export const confirmLeads = (google: Google, codes: readonly string[]): number =>
  runJob(
    google,
    () => readWorkbook(google),
    (workbook): JobPlan<number> => {
      refuseBadRows(workbook, codes);
      const plan = planConfirm(workbook.assignments.rows, codes);
      const words = { job: historyWords.confirmLeads, what: historyWords.codes(codes) };
      const confirmed = plan.change.filter(({ values }) => values.role === 'lead').length;
      return { words, changes: changesOf(workbook, plan, codes), result: confirmed };
    },
  );

function planOf(workbook: Workbook, order: AssignOrder): AssignPlan {
  const known = new Set(workbook.items.rows.map(({ code }) => code));
  const codes = [...new Set(order.codes)].filter((code) => known.has(code));
  if (codes.length === 0) throw new FaultError({ code: 'nothing-selected', tab: items.tab });
  refuseBadRows(workbook, codes);
  if (order.owners.length === 0 && !order.everyone) throw new FaultError({ code: 'nothing-chosen' });
  if (order.role === 'lead' && order.mode !== 'remove' && (order.owners.length !== 1 || order.everyone))
    throw new FaultError({ code: 'one-lead' });
  return planAssign(
    workbook.assignments.rows,
    { ...order, codes, members: order.everyone ? membersOf(workbook) : [], usualDue: workbook.settings.internalDue },
    EVERYONE.th,
  );
}

/** A row that cannot be read may be the very assignment asked for, or the lead: the job would double or hide it. */
export function refuseBadRows({ assignments: read }: Pick<Workbook, 'assignments'>, codes: readonly string[]): void {
  const bad = read.faults.find(
    (fault: Fault) => 'row' in fault && codes.includes(String(read.raw(fault.row, 'code') ?? '').trim()),
  );
  if (bad) throw new FaultError(bad);
}

function membersOf({ agencies }: Workbook) {
  const members = agencies.rows.filter(({ member }) => member);
  if (members.length === 0) throw new FaultError({ code: 'no-members' });
  return members.map(({ agency, unit }) => ({ agency, unit }));
}

const ownersOf = (workbook: Workbook, order: AssignOrder): number =>
  order.owners.length + (order.everyone ? membersOf(workbook).length : 0);

function changesOf(workbook: Workbook, plan: AssignPlan, codes: readonly string[]): RowChange[] {
  const { assignments: read } = workbook;
  return [
    ...plan.change.flatMap(({ row, values }) => rowChanged('assignments', read, row, values)),
    ...plan.remove.map((row) => rowGone('assignments', read, row)),
    ...newRows(workbook, plan.add),
    ...itemsFollowing(workbook, afterwards(read.rows, plan), codes),
  ];
}

/** Below everything that has content. */
export function newRows(
  { assignments: read, items: { rows } }: Workbook,
  added: readonly NewAssignment[],
): RowChange[] {
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  return added.map((row, index) =>
    rowMade('assignments', read.nextRow + index, { ...row, title: titles.get(row.code) ?? '', reply: 'waiting' }),
  );
}
