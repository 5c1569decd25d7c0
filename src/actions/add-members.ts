// Job: gives agencies that joined ทุกส่วนราชการ later the items that all the others on the list have.

import type { Assignment } from '../core/assign.js';
import { type MissingMember, missingMembers, planMembers } from '../core/members.js';
import { type Owner, ownerKey, ownerName } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { EVERYONE } from '../tables/assignments.js';
import { newRows, refuseBadRows } from './assignment-rows.js';
import { itemsFollowing } from './follow-items.js';
import { isList } from './is-list.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readDirectory, readWork, type Workbook } from './workbook.js';

const missingMembersOf = ({ assignments, agencies }: Pick<Workbook, 'assignments' | 'agencies'>): MissingMember[] =>
  missingMembers(
    assignments.rows,
    agencies.rows.filter(({ member }) => member),
    isList,
  );

/** Returns how many assignments were added. */
export const addMembers = (google: Google, owners: readonly Owner[]): JobDone<number> =>
  runJob(
    google,
    () => ({ ...readWork(google, fiscalYearOf(google)), agencies: readDirectory(google).agencies }),
    (workbook): JobPlan<number> => {
      const wanted = new Set(owners.map(ownerKey));
      const missing = missingMembersOf(workbook).filter((owner) => wanted.has(ownerKey(owner)));
      const codes = [...new Set(missing.flatMap((it) => it.codes))];
      refuseBadRows(workbook, workbook.faults, codes);
      const held: readonly Assignment[] = workbook.assignments.rows;
      const added = planMembers(held, missing, isList, EVERYONE.th);
      return {
        words: { job: historyWords.addMembers, what: historyWords.membersAdded(missing.map(ownerName), added.length) },
        changes: [...newRows(workbook, added), ...itemsFollowing(workbook, [...held, ...added], codes)],
        result: added.length,
      };
    },
  );
