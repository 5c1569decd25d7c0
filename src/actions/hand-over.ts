// Jobs: all open work of one owner to another; all work of a name that changed to the new name; the offices of one
// contact person to the next.

import { FaultError } from '../core/fault.js';
import { type HandOverPlan, planHandOver } from '../core/hand-over.js';
import type { RowChange } from '../core/journal/row-change.js';
import { type Owner, ownerKey, ownerName } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { agencies } from '../tables/agencies.js';
import { rowChanged, rowGone } from '../tables/row-changes.js';
import { refuseBadRows } from './assignment-rows.js';
import { itemsFollowing } from './follow-items.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readDirectory, readWork, type Workbook } from './workbook.js';

/** Returns the items that moved. What is done already stays as the record of who did it. */
export const handOver = (google: Google, from: Owner, to: Owner): JobDone<readonly string[]> =>
  moveWork(google, from, to, 'open', historyWords.handOver);

/** For a name that was changed in the directory, or misspelt among the assignments. Returns the items that moved. */
export const renameOwner = (google: Google, from: Owner, to: Owner): JobDone<readonly string[]> =>
  moveWork(google, from, to, 'all', historyWords.rename);

const moveWork = (
  google: Google,
  from: Owner,
  to: Owner,
  which: 'open' | 'all',
  job: string,
): JobDone<readonly string[]> =>
  runJob(
    google,
    () => ({ ...readWork(google, fiscalYearOf(google)), agencies: readDirectory(google).agencies }),
    (workbook): JobPlan<readonly string[]> => {
      if (ownerKey(from) === ownerKey(to)) throw new FaultError({ code: 'same-owner' });
      const target = workbook.agencies.rows.find((row) => ownerKey(row) === ownerKey(to));
      if (!target) throw new FaultError({ code: 'unknown-owner', tab: agencies.tab, owner: ownerName(to) });
      const plan = planHandOver(workbook.assignments.rows, from, to, which);
      refuseBadRows(workbook, workbook.faults, plan.codes);
      const what = historyWords.handedOver(ownerName(from), ownerName(to), plan.codes.length);
      return { words: { job, what }, changes: changesOf(workbook, plan, target, which), result: plan.codes };
    },
  );

type Work = Pick<Workbook, 'items' | 'assignments'>;

function changesOf(workbook: Work, plan: HandOverPlan, { agency, unit }: Owner, which: 'open' | 'all'): RowChange[] {
  const { assignments: read } = workbook;
  // Another office has had no letter about it; the same one under a new name has.
  const neverMailed = which === 'open' ? { lastMailed: null, lastStage: '' } : {};
  const moved = new Set(plan.move);
  const gone = new Set(plan.merge);
  const gain = new Map(plan.gain.map(({ row, values }) => [row, values]));
  const afterwards = read.rows
    .filter(({ row }) => !gone.has(row))
    .map((row) => ({ ...row, ...(moved.has(row.row) && { agency, unit }), ...gain.get(row.row) }));
  return [
    ...plan.move.flatMap((row) => rowChanged('assignments', read, row, { agency, unit, ...neverMailed })),
    ...plan.gain.flatMap(({ row, values }) => rowChanged('assignments', read, row, values)),
    ...plan.merge.map((row) => rowGone('assignments', read, row)),
    ...itemsFollowing(workbook, afterwards, plan.codes),
  ];
}
