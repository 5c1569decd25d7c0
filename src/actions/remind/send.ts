// Job: sends the confirmed mails, each at most once. Order: claim in the mail log under the lock, commit, unlock; then
// mark, send, mark, send …; at last record what came of it. A run that dies leaves "sending" rows, and the marks tell
// the next run which of them went out (core/dead-run.ts).

import { type Fault, FaultError } from '../../core/fault.js';
import type { Google } from '../../google/google.js';
import { type Claimed, type ClaimedRun, claim } from './claim.js';
import { type Outcome, record } from './record.js';
import { forgetRun, markRun } from './runs.js';

export interface SendResult {
  readonly sent: number;
  readonly failed: readonly { readonly agency: string; readonly unit: string; readonly error: string }[];
  /** Nobody can say whether these went out; they are never sent again by themselves. */
  readonly unknown: number;
  /** The mails are out, but what came of them could not be written down; the next run makes up for it. */
  readonly unrecorded: Fault | null;
}

/** `confirmed` is the fingerprint of the plan a person agreed to; a plan that changed since sends nothing. */
export function sendReminders(google: Google, confirmed: string): SendResult {
  const claimed = google.exclusively(() => claim(google, confirmed));
  const outcomes = claimed.mails.map((mail) => handOver(google, claimed.run, mail));
  return { ...countsOf(outcomes), unrecorded: recorded(google, claimed, outcomes) };
}

function handOver(google: Google, run: string, { id, number, planned, outgoing }: Claimed): Outcome {
  const outcome = { id, mail: planned, sentAt: '', error: '' };
  try {
    markRun(google, run, { number, at: google.clock.now() });
  } catch (error) {
    return { ...outcome, state: 'failed', error: messageOf(error) }; // never sent without its mark
  }
  try {
    google.mail.send(outgoing);
    return { ...outcome, state: 'sent', sentAt: google.clock.now() };
  } catch (error) {
    google.log('mail-not-sent', { id, message: messageOf(error) });
    return { ...outcome, state: isRefusal(messageOf(error)) ? 'failed' : 'unknown', error: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Errors after which the mail has certainly not gone out. Any other, a time-out above all, leaves it unknown. */
const isRefusal = (message: string): boolean =>
  /invalid email|no recipient|too many times for one day|limit exceeded|argument too large/i.test(message);

/** From here on nothing may look as if no mail had gone out: a fault is returned beside the result, not thrown. */
function recorded(google: Google, { run, mails }: ClaimedRun, outcomes: readonly Outcome[]): Fault | null {
  try {
    if (mails.length > 0) google.exclusively(() => record(google, outcomes));
    forgetRun(google, run);
    return null;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

const countsOf = (outcomes: readonly Outcome[]) => ({
  sent: outcomes.filter(({ state }) => state === 'sent').length,
  failed: outcomes
    .filter(({ state }) => state === 'failed')
    .map(({ mail: { agency, unit }, error }) => ({ agency, unit, error })),
  unknown: outcomes.filter(({ state }) => state === 'unknown').length,
});
