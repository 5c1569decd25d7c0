// The middle of a send: one claimed mail after the other is marked and handed to Google, until all are out, the quota
// ends, the time does or Google stumbles. What was not handed over is free to go in the next run.

import type { OtherOutcomes } from '../../core/dead-run.js';
import type { Google } from '../../google/google.js';
import { mailLogWords } from '../../i18n/mail-log-words.js';
import type { Claimed, ClaimedRun } from './claim.js';
import type { Outcome } from './record.js';
import { markRun } from './runs.js';

/** Google ends a run after six minutes, without warning; what comes after the mails needs its time too. */
const SENDING_MS = 4.5 * 60_000;

/** Each mail with an unclear answer is a question to a person; two in a row, and the next would be one too. */
const MOST_UNCLEAR = 2;

export function handOverAll(google: Google, { stamp, mails }: ClaimedRun, standing: ReadonlySet<string>): Outcome[] {
  const others = new Map<number, 'failed' | 'unknown'>();
  let stopped: Why | undefined;
  let unclear = 0;
  return mails.map((mail) => {
    if (!standing.has(mail.id)) return parked(mail, { error: mailLogWords.unclaimed });
    if (google.clock.elapsedMs() > SENDING_MS) stopped ??= { error: mailLogWords.noTime, late: true };
    if (stopped) return parked(mail, stopped);
    const outcome = handOver(google, stamp.run, mail, others);
    if (outcome.state === 'failed' || outcome.state === 'unknown') others.set(mail.number, outcome.state);
    unclear = outcome.state === 'unknown' ? unclear + 1 : 0;
    if (outcome.state === 'parked') stopped = outcome;
    else if (unclear > 0 && google.mail.left() <= 0) stopped = { error: mailLogWords.noQuota };
    else if (unclear === MOST_UNCLEAR) stopped = { error: mailLogWords.unclear, halted: true };
    return outcome;
  });
}

type Why = Partial<Pick<Outcome, 'error' | 'late' | 'halted'>>;

const parked = ({ id, number, planned }: Claimed, why: Why): Outcome => ({
  ...{ id, number, mail: planned, state: 'parked', sentAt: '' },
  ...{ error: why.error ?? '', late: why.late ?? false, halted: why.halted ?? false },
});

function handOver(google: Google, run: string, mail: Claimed, others: OtherOutcomes): Outcome {
  const { id, number, planned, outgoing } = mail;
  const outcome = { id, number, mail: planned, sentAt: '', error: '', late: false, halted: false };
  try {
    markRun(google, run, { number, at: google.clock.now(), others });
  } catch (error) {
    return { ...outcome, state: 'failed', error: messageOf(error) }; // never sent without its mark
  }
  try {
    google.mail.send(outgoing);
    return { ...outcome, state: 'sent', sentAt: google.clock.now() };
  } catch (error) {
    google.log('mail-not-sent', { id, message: messageOf(error) });
    if (NO_QUOTA.test(messageOf(error))) return parked(mail, { error: mailLogWords.noQuota });
    if (asksForPause(error)) return parked(mail, { error: mailLogWords.tooFast, halted: true });
    return REFUSED.test(messageOf(error))
      ? { ...outcome, state: 'failed', error: mailLogWords.refused(messageOf(error)) }
      : { ...outcome, state: 'unknown', error: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const NO_QUOTA = /too many times for one day/i;
const TOO_FAST = /too many times in a short time/i;
/**
 * Errors after which the mail has certainly not gone out. Any other, a time-out above all, leaves it unknown – so do
 * these in another language than English, in which Google words them for whoever runs this: then the quota left, 0 or
 * −1 once it is used up, tells whether to go on (seen in Japanese: "1 日にサービス email を実行した回数が多すぎます。").
 */
const REFUSED = /invalid email|no recipient|limit exceeded|argument too large|do not have permission/i;

export const asksForPause = (error: unknown): boolean => TOO_FAST.test(messageOf(error));

/** Whether Google has certainly not taken the mail. */
export const isRefusal = (error: unknown): boolean =>
  [NO_QUOTA, TOO_FAST, REFUSED].some((said) => said.test(messageOf(error)));
