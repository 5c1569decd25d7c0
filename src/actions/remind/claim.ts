// The first half of a send, under the lock: check that the plan is still the one a person agreed to, then write the
// mails of this slice into the log. Nothing is sent that does not stand there, committed.

import { mailId } from '../../core/dead-run.js';
import type { PlannedMail } from '../../core/digest.js';
import { FaultError } from '../../core/fault.js';
import type { CellWrite } from '../../core/grid.js';
import type { Google } from '../../google/google.js';
import { mailLogWords } from '../../i18n/mail-log-words.js';
import { mailLog, stageText, writeStageKeys } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { readMailLog } from '../workbook.js';
import { type Composed, composed } from './compose.js';
import { fingerprint } from './fingerprint.js';
import { type Prepared, prepare, type Wish } from './plan.js';
import { markRun } from './runs.js';
import { settle } from './settle.js';

/** What fits one execution: 4.5 minutes at the 1.3 seconds a mail takes usually; the clock stops a slower run. */
const SLICE = 180;

/** `confirmed`: the fingerprint of the plan a person agreed to; null where nobody is asked. */
export interface SendRequest extends Wish {
  readonly confirmed: string | null;
}

/** What stands in the log beside every mail of a run. */
export interface Stamp {
  readonly claimedAt: string;
  readonly runBy: string;
  readonly run: string;
}

export interface Claimed extends Composed {
  readonly id: string;
  /** Place in its run, from 1. */
  readonly number: number;
}

export interface ClaimedRun {
  readonly stamp: Stamp;
  readonly mails: readonly Claimed[];
  /** Dead runs whose mails have their outcomes now. */
  readonly settledRuns: readonly string[];
  /** Mails of other runs that nothing is known of yet. */
  readonly elsewhere: number;
  /** Mails of the plan that this execution leaves to the next one. */
  readonly rest: readonly PlannedMail[];
}

export function claim(google: Google, request: SendRequest): ClaimedRun {
  const prepared = prepare(google, request);
  const { plan } = prepared;
  if (request.confirmed !== null && fingerprint(plan.mails) !== request.confirmed)
    throw new FaultError({ code: 'plan-changed' });
  const stamp = stampOf(google, request.automatic);
  const mails = composed(prepared, google.user(), SLICE).map((mail, index) => ({
    ...mail,
    number: index + 1,
    id: mailId(stamp.run, index + 1),
  }));
  const first = prepared.log.nextRow;
  const rows = mails.flatMap((mail, index) => logRow(prepared, mail, first + index, stamp));
  if (mails.length > 0) markRun(google, stamp.run, { number: 0, at: stamp.claimedAt, others: new Map() });
  settle(google, prepared, rows);
  const settledRuns = prepared.log.rows.flatMap(({ id, run }) => (prepared.settled.has(id) ? [run] : []));
  const elsewhere = prepared.log.rows.filter(
    ({ id, state }) => state === 'sending' && !prepared.settled.has(id),
  ).length;
  return { stamp, mails, settledRuns: [...new Set(settledRuns)], elsewhere, rest: plan.mails.slice(SLICE) };
}

/** After the commit: only what is found in the log, claimed by this run, may be sent. */
export function stillClaimed(google: Google, { stamp: { run } }: ClaimedRun): ReadonlySet<string> {
  const { rows } = readMailLog(google);
  return new Set(rows.flatMap((row) => (row.run === run && row.state === 'sending' ? [row.id] : [])));
}

function stampOf(google: Google, automatic: boolean): Stamp {
  const user = google.user();
  return {
    claimedAt: google.clock.now(),
    runBy: automatic ? mailLogWords.automatic(user) : user,
    run: google.uuid().slice(0, 8),
  };
}

const logRow = ({ log }: Prepared, { id, planned, outgoing }: Claimed, row: number, stamp: Stamp): CellWrite[] =>
  changes(mailLog, log, row, {
    ...stamp,
    id,
    state: 'sending',
    stage: planned.again ? mailLogWords.again(stageText(planned.stage)) : stageText(planned.stage),
    agency: planned.agency,
    unit: planned.unit,
    to: outgoing.to.join(', '),
    cc: outgoing.cc.join(', '),
    items: planned.lines.map(({ code }) => code).join(' '),
    subject: outgoing.subject,
    sentAt: '',
    error: '',
    stages: writeStageKeys(planned.lines.flatMap(({ keys }) => keys)),
  });
