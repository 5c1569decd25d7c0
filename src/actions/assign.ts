// Job: give items to agencies and units, take them away, confirm proposed leads.

import { type AssignPlan, type AssignRequest, afterwards, planAssign, planConfirm } from '../core/assign.js';
import { type AssignEffect, effectOf } from '../core/assign-effect.js';
import type { CivilDate } from '../core/civil-date.js';
import { FaultError } from '../core/fault.js';
import type { RowChange } from '../core/journal/row-change.js';
import { type Owner, ownerKey } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { EVERYONE } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { rowChanged, rowGone } from '../tables/row-changes.js';
import { newRows, refuseBadRows } from './assignment-rows.js';
import { itemsFollowing } from './follow-items.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { writeMissingCounts } from './received-formula.js';
import { readDirectory, readWork, settingsOf } from './workbook.js';

export interface AssignOrder extends Omit<AssignRequest, 'members' | 'usualDue'> {
  /** ทุกส่วนราชการ: every ticked member of the directory. */
  readonly everyone: boolean;
  /** For new rows when no date is chosen, as the person saw it; left out, it is looked up in the Settings. */
  readonly usualDue?: CivilDate | null;
}

export const assign = (google: Google, order: AssignOrder): JobDone<AssignEffect> =>
  runJob(
    google,
    () => readFor(google, order),
    (reads): JobPlan<AssignEffect> => {
      const plan = planOf(reads, order);
      const chosen = new Set([...order.owners, ...reads.members].map(ownerKey)).size;
      const effect = effectOf(plan, reads.assignments.rows, order.codes, chosen);
      const what = historyWords.assigned([...new Set(order.codes)], effect);
      return {
        words: { job: historyWords.assign, what },
        changes: changesOf(reads, plan, order.codes),
        result: effect,
        alongside: () => writeMissingCounts(google, reads),
      };
    },
  );

type Work = ReturnType<typeof readWork>;

interface AssignReads extends Work {
  readonly members: readonly Owner[];
  readonly usualDue: CivilDate | null;
}

/** Directory and Settings only where the order asks for what stands there: each tab is a wait. */
const readFor = (google: Google, { everyone, due, usualDue, mode }: AssignOrder): AssignReads => ({
  ...readWork(google, fiscalYearOf(google)),
  members: everyone ? membersIn(google) : [],
  usualDue:
    usualDue ?? (due === null && mode !== 'remove' && usualDue !== null ? settingsOf(google).internalDue : null),
});

function membersIn(google: Google): Owner[] {
  const members = readDirectory(google).agencies.rows.filter(({ member }) => member);
  if (members.length === 0) throw new FaultError({ code: 'no-members' });
  return members.map(({ agency, unit }) => ({ agency, unit }));
}

/** Proposed leads of these items become leads. Returns how many items were confirmed. */
export const confirmLeads = (google: Google, codes: readonly string[]): JobDone<number> =>
  runJob(
    google,
    () => readWork(google, fiscalYearOf(google)),
    (work): JobPlan<number> => {
      refuseBadRows(work, work.faults, codes);
      const plan = planConfirm(work.assignments.rows, codes);
      const words = { job: historyWords.confirmLeads, what: historyWords.codes(codes) };
      const confirmed = plan.change.filter(({ values }) => values.role === 'lead').length;
      return { words, changes: changesOf(work, plan, codes), result: confirmed };
    },
  );

function planOf({ items: read, assignments, faults, members, usualDue }: AssignReads, order: AssignOrder): AssignPlan {
  const known = new Set(read.rows.map(({ code }) => code));
  const codes = [...new Set(order.codes)].filter((code) => known.has(code));
  if (codes.length === 0) throw new FaultError({ code: 'nothing-selected', tab: items.tab });
  refuseBadRows({ assignments }, faults, codes);
  if (order.owners.length === 0 && !order.everyone) throw new FaultError({ code: 'nothing-chosen' });
  if (order.role === 'lead' && order.mode !== 'remove' && (order.owners.length !== 1 || order.everyone))
    throw new FaultError({ code: 'one-lead' });
  return planAssign(assignments.rows, { ...order, codes, members, usualDue }, EVERYONE.th);
}

function changesOf(work: Work, plan: AssignPlan, codes: readonly string[]): RowChange[] {
  const { assignments: read } = work;
  return [
    ...plan.change.flatMap(({ row, values }) => rowChanged('assignments', read, row, values)),
    ...plan.remove.map((row) => rowGone('assignments', read, row)),
    ...newRows(work, plan.add),
    ...itemsFollowing(work, afterwards(read.rows, plan), codes),
  ];
}
