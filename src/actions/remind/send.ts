// Job: sends the confirmed mails, each at most once. Order: lock, re-read, claim in the mail log, commit, unlock; then
// mark, send, mark, send …; at last record what came of it. A run that dies leaves "sending" rows, which count as sent
// until a person decides, so nothing goes out twice.

import { blocksOf } from '../../core/blocks.js';
import { FaultError } from '../../core/fault.js';
import type { PlannedMail } from '../../core/remind.js';
import type { Google } from '../../google/google.js';
import { assignments } from '../../tables/assignments.js';
import { mailLog, type mailStates, stageText } from '../../tables/mail-log.js';
import { changes, readTable } from '../../tables/table.js';
import { readMailLog } from '../workbook.js';
import { type Composed, composed } from './compose.js';
import { fingerprint } from './fingerprint.js';
import { prepare } from './plan.js';

export interface SendResult {
  readonly sent: number;
  readonly failed: readonly { readonly agency: string; readonly unit: string; readonly error: string }[];
  /** Nobody can say whether these went out; they are never sent again by themselves. */
  readonly unknown: number;
}

/** The mail being handed over; after a death only this one is in doubt. */
const CURSOR_PROPERTY = 'sending';

interface Claimed extends Composed {
  readonly id: string;
}

interface Outcome {
  readonly id: string;
  readonly mail: PlannedMail;
  readonly state: keyof typeof mailStates;
  readonly sentAt: string;
  readonly error: string;
}

/** `confirmed` is the fingerprint of the plan a person agreed to; a plan that changed since sends nothing. */
export function sendReminders(google: Google, confirmed: string): SendResult {
  const claimed = google.exclusively(() => claim(google, confirmed));
  const outcomes = claimed.map((mail) => handOver(google, mail));
  google.exclusively(() => record(google, outcomes));
  return {
    sent: outcomes.filter(({ state }) => state === 'sent').length,
    failed: outcomes
      .filter(({ state }) => state === 'failed')
      .map(({ mail: { agency, unit }, error }) => ({ agency, unit, error })),
    unknown: outcomes.filter(({ state }) => state === 'unknown').length,
  };
}

/** Under the lock: nothing is sent that is not already, and durably, in the log. */
function claim(google: Google, confirmed: string): Claimed[] {
  const prepared = prepare(google);
  const { plan, log } = prepared;
  if (fingerprint(plan) !== confirmed) throw new FaultError({ code: 'plan-changed' });
  if (plan.recipients > plan.quota)
    throw new FaultError({ code: 'mail-quota', needed: plan.recipients, left: plan.quota });
  const run = google.uuid().slice(0, 8);
  const claimedAt = google.clock.now();
  const runBy = google.user();
  const mails = composed(prepared, runBy).map((mail, index) => ({ ...mail, id: `${run}-${index + 1}` }));
  const rows = mails.flatMap(({ id, planned, outgoing }, index) =>
    changes(mailLog, log, log.nextRow + index, {
      id,
      stage: stageText(planned.stage),
      agency: planned.agency,
      unit: planned.unit,
      to: outgoing.to.join(', '),
      cc: outgoing.cc.join(', '),
      items: planned.lines.map(({ code }) => code).join(' '),
      subject: outgoing.subject,
      state: 'sending',
      claimedAt,
      runBy,
      run,
      stages: planned.lines.flatMap(({ keys }) => keys).join(' '),
    }),
  );
  google.sheets.write(mailLog.tab, blocksOf(rows));
  return mails;
}

function handOver(google: Google, { id, planned, outgoing }: Claimed): Outcome {
  google.properties.set(CURSOR_PROPERTY, id);
  try {
    google.mail.send(outgoing);
    return { id, mail: planned, state: 'sent', sentAt: google.clock.now(), error: '' };
  } catch (error) {
    const message = String((error as Error).message ?? error);
    google.log('mail-not-sent', { id, message });
    return { id, mail: planned, state: isRefusal(message) ? 'failed' : 'unknown', sentAt: '', error: message };
  }
}

/** Errors after which the mail has certainly not gone out. Any other, a time-out above all, leaves it unknown. */
const isRefusal = (message: string): boolean =>
  /invalid email|no recipient|too many times for one day|limit exceeded|argument too large/i.test(message);

/** Rows are found again by key: people may have sorted both tabs while the mails went out. */
function record(google: Google, outcomes: readonly Outcome[]): void {
  const log = readMailLog(google);
  const read = readTable(assignments, google.sheets.read(assignments.tab));
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const logged = log.rows.flatMap(({ row, id }) => {
    const outcome = byId.get(id);
    return outcome
      ? changes(mailLog, log, row, { state: outcome.state, sentAt: outcome.sentAt, error: outcome.error })
      : [];
  });
  google.sheets.write(mailLog.tab, blocksOf(logged));
  const today = google.clock.today();
  const mailed = mailedLines(outcomes);
  const noted = read.rows.flatMap((row) => {
    const stage = mailed.get(lineKey(row.code, row));
    return stage === undefined ? [] : changes(assignments, read, row.row, { lastMailed: today, lastStage: stage });
  });
  google.sheets.write(assignments.tab, blocksOf(noted));
}

const lineKey = (code: string, { agency, unit }: { agency: string; unit: string }): string =>
  `${code}|${agency}|${unit}`;

function mailedLines(outcomes: readonly Outcome[]): Map<string, string> {
  const sent = outcomes.filter(({ state }) => state === 'sent');
  return new Map(
    sent.flatMap(({ mail }) => mail.lines.map(({ code, stage }) => [lineKey(code, mail), stageText(stage)] as const)),
  );
}
