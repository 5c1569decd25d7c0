// Job: one contact person takes over from another, in all offices of the directory at once.

import { addressesIn } from '../core/address.js';
import { type NewContact, planContact } from '../core/contact.js';
import { FaultError } from '../core/fault.js';
import { ownerName } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { rowChanged } from '../tables/row-changes.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { readDirectory } from './workbook.js';

export interface ContactChange {
  readonly changed: number;
  /** Offices with several addresses, none marked as the old person's: left as they are. */
  readonly unclear: readonly string[];
}

export const changeContact = (google: Google, from: string, to: NewContact): JobDone<ContactChange> => {
  if (addressesIn(to.email).valid.length !== 1) throw new FaultError({ code: 'bad-address', found: to.email });
  return runJob(
    google,
    () => readDirectory(google),
    ({ agencies: read }): JobPlan<ContactChange> => {
      const { change, unclear } = planContact(read.rows, from, to);
      const skipped = new Set(unclear);
      return {
        words: { job: historyWords.handOver, what: historyWords.contactChanged(from, to.name, change.length) },
        changes: change.flatMap(({ row, values }) => rowChanged('agencies', read, row, values)),
        result: { changed: change.length, unclear: read.rows.filter(({ row }) => skipped.has(row)).map(ownerName) },
      };
    },
  );
};
