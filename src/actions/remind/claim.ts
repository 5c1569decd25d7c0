// The first half of a send, under the lock: check that the plan is still the one a person agreed to, then write every
// mail into the log. Nothing is sent that does not stand there, committed.

import { blocksOf } from '../../core/blocks.js';
import { mailId } from '../../core/dead-run.js';
import { FaultError } from '../../core/fault.js';
import type { CellWrite } from '../../core/grid.js';
import type { Google } from '../../google/google.js';
import { mailLog, stageText } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { type Composed, composed } from './compose.js';
import { fingerprint } from './fingerprint.js';
import { type Prepared, prepare, STAGE_KEY_SEPARATOR } from './plan.js';

export interface Claimed extends Composed {
  readonly id: string;
  /** Place in its run, from 1. */
  readonly number: number;
}

export interface ClaimedRun {
  readonly run: string;
  readonly mails: readonly Claimed[];
}

export function claim(google: Google, confirmed: string): ClaimedRun {
  const prepared = prepare(google);
  if (fingerprint(prepared.plan) !== confirmed) throw new FaultError({ code: 'plan-changed' });
  const run = google.uuid().slice(0, 8);
  const sender = google.user();
  const mails = composed(prepared, sender).map((mail, index) => ({
    ...mail,
    number: index + 1,
    id: mailId(run, index + 1),
  }));
  const stamp = { state: 'sending', claimedAt: google.clock.now(), runBy: sender, run } as const;
  const claims = mails.flatMap((mail, index) => logRow(prepared, mail, prepared.log.nextRow + index, stamp));
  google.sheets.write(mailLog.tab, blocksOf([...settlements(prepared), ...claims]));
  return { run, mails };
}

interface Stamp {
  readonly state: 'sending';
  readonly claimedAt: string;
  readonly runBy: string;
  readonly run: string;
}

const logRow = ({ log }: Prepared, { id, planned, outgoing }: Claimed, row: number, stamp: Stamp): CellWrite[] =>
  changes(mailLog, log, row, {
    ...stamp,
    id,
    stage: stageText(planned.stage),
    agency: planned.agency,
    unit: planned.unit,
    to: outgoing.to.join(', '),
    cc: outgoing.cc.join(', '),
    items: planned.lines.map(({ code }) => code).join(' '),
    subject: outgoing.subject,
    stages: planned.lines.flatMap(({ keys }) => keys).join(STAGE_KEY_SEPARATOR),
  });

/** What earlier runs that died left as "sending" gets its outcome. */
const settlements = ({ log, settled }: Prepared): CellWrite[] =>
  log.rows.flatMap(({ row, id }) => {
    const state = settled.get(id);
    return state ? changes(mailLog, log, row, { state }) : [];
  });
