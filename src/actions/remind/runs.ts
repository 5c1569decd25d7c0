// The marks of running sends, one document property a run, so that a later run can tell what an earlier one left behind.

import { type ClaimedMail, type RunMark, readMark, settled, writeMark } from '../../core/dead-run.js';
import type { Google } from '../../google/google.js';

const keyOf = (run: string): string => `sending:${run}`;

/** Set before the claim (number 0), before each mail, and where what came of them could not be recorded. */
export const markRun = (google: Google, run: string, mark: RunMark): void =>
  google.properties.set(keyOf(run), writeMark(mark));

export const forgetRun = (google: Google, run: string): void => google.properties.remove(keyOf(run));

export const settledMails = (google: Google, mails: readonly ClaimedMail[]) =>
  settled(mails, (run) => readMark(google.properties.get(keyOf(run))), google.clock.now());
