// Job: brings หน่วยงานหลัก and กำหนดส่ง of the Items tab up to date after people changed the assignments by hand.

import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { itemsFollowing } from './follow-items.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readWork } from './workbook.js';

/** Returns how many items changed. */
export const followAssignments = (google: Google): JobDone<number> =>
  runJob(
    google,
    () => readWork(google, fiscalYearOf(google)),
    ({ items, assignments }): JobPlan<number> => {
      const codes = items.rows.map(({ code }) => code);
      const changes = itemsFollowing({ items }, assignments.rows, codes);
      const changed = changes.map(({ before }) => before?.key ?? '');
      return {
        words: { job: historyWords.follow, what: historyWords.codes(changed) },
        changes,
        result: changes.length,
      };
    },
  );
