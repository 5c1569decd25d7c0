// Job: sends the confirmed mails, each at most once. Order: mark the run, claim in the mail log under the lock, commit,
// unlock; look whether the claims stand; then mark, send, mark, send …; at last record what came of it. A run that dies
// leaves "sending" rows, and the marks tell the next run which of them went out (core/dead-run.ts).

import type { RunMark } from '../../core/dead-run.js';
import type { PlannedMail } from '../../core/digest.js';
import type { Fault } from '../../core/fault.js';
import type { SendOrder } from '../../core/send-order.js';
import type { Google } from '../../google/google.js';
import { type ClaimedRun, claim, type SendRequest, stillClaimed } from './claim.js';
import { fingerprint } from './fingerprint.js';
import { handOverAll } from './hand-over-mails.js';
import { faultOf, type Outcome, record } from './record.js';
import { forgetRun, markRun } from './runs.js';

/** A mail that was not sent, and why. */
export interface NotSent {
  readonly agency: string;
  readonly unit: string;
  readonly error: string;
}

/** What to ask for next, where one execution had not time enough for all of a plan. */
export interface NextSlice {
  readonly order: SendOrder;
  readonly confirmed: string;
}

export interface SendResult {
  readonly sent: number;
  readonly failed: readonly NotSent[];
  /** Nobody can say whether these went out; they are never sent again by themselves. */
  readonly unknown: number;
  /** Certainly not sent, and free to go: the quota ended earlier than Google had said, or the run was halted. */
  readonly parked: readonly NotSent[];
  readonly next: NextSlice | null;
  /** Google stumbled over mail after mail: whoever goes on at once meets the same. */
  readonly halted: boolean;
  /** Mails of other runs that nothing is known of yet: they are at work, or died less than ten minutes ago. */
  readonly elsewhere: number;
  /** Runs that died, and of whose mails this one has written down what became. */
  readonly deadRuns: number;
  /** The mails are out, but what came of them could not be written down; the next run makes up for it. */
  readonly unrecorded: Fault | null;
}

/** `confirmed` is the fingerprint of the plan a person agreed to; a plan that changed since sends nothing. */
export const sendReminders = (google: Google, order: SendOrder, confirmed: string): SendResult =>
  sendSlice(google, { order, confirmed, automatic: false });

/** As many of the mails as one execution has time for. */
export function sendSlice(google: Google, request: SendRequest): SendResult {
  const claimed = google.exclusively(() => claim(google, request));
  for (const run of claimed.settledRuns) forgetRun(google, run);
  if (claimed.mails.length === 0) return resultOf(claimed, [], null, null);
  const standing = stillClaimed(google, claimed);
  const outcomes = handOverAll(google, claimed, standing);
  const unrecorded = recorded(google, claimed, outcomes);
  const late = outcomes.flatMap(({ mail, late }) => (late ? [mail] : []));
  return resultOf(claimed, outcomes, nextOf(request.order, [...late, ...claimed.rest]), unrecorded);
}

/** From here on nothing may look as if no mail had gone out: a fault is returned beside the result, not thrown. */
function recorded(google: Google, { stamp }: ClaimedRun, outcomes: readonly Outcome[]): Fault | null {
  try {
    google.exclusively(() => record(google, stamp, outcomes));
    forgetRun(google, stamp.run);
    return null;
  } catch (error) {
    google.log('not-recorded', { run: stamp.run, error: String(error) });
    leaveWord(google, stamp.run, outcomes);
    return faultOf(error);
  }
}

/** Where Google refuses even that, the last mail is in doubt for the run that makes up for it. */
function leaveWord(google: Google, run: string, outcomes: readonly Outcome[]): void {
  try {
    markRun(google, run, wordOf(outcomes, google.clock.now()));
  } catch (error) {
    google.log('no-word-left', { run, error: String(error) });
  }
}

/** For the run that will make up for it: what became of each mail up to the last one handed over. */
function wordOf(outcomes: readonly Outcome[], at: string): RunMark {
  const handed = outcomes.filter(({ state }) => state !== 'parked');
  const number = Math.max(0, ...handed.map((outcome) => outcome.number));
  const others = handed.flatMap((outcome) =>
    outcome.state !== 'parked' && (outcome.state !== 'sent' || outcome.number === number)
      ? [[outcome.number, outcome.state] as const]
      : [],
  );
  return { number, at, others: new Map(others) };
}

const nextOf = (order: SendOrder, rest: readonly PlannedMail[]): NextSlice | null =>
  rest.length === 0
    ? null
    : {
        order: { ...order, owners: rest.map(({ agency, unit }) => ({ agency, unit })) },
        confirmed: fingerprint(rest),
      };

function resultOf(
  { elsewhere, settledRuns }: ClaimedRun,
  outcomes: readonly Outcome[],
  next: NextSlice | null,
  unrecorded: Fault | null,
): SendResult {
  const notSent = (state: Outcome['state']): NotSent[] =>
    outcomes.flatMap(({ state: its, mail: { agency, unit }, error, late }) =>
      its === state && !late ? [{ agency, unit, error }] : [],
    );
  return {
    sent: outcomes.filter(({ state }) => state === 'sent').length,
    failed: notSent('failed'),
    unknown: notSent('unknown').length,
    parked: notSent('parked'),
    halted: outcomes.some(({ halted }) => halted),
    ...{ next, elsewhere, deadRuns: settledRuns.length, unrecorded },
  };
}
