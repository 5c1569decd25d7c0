// From the tabs to the reminder plan. Dialog and run both come through here, so what is shown is what is sent.

import { addDays, type CivilDate } from '../../core/civil-date.js';
import { FaultError } from '../../core/fault.js';
import { planReminders, type ReminderPlan } from '../../core/remind.js';
import type { SendOrder } from '../../core/send-order.js';
import { workingDayFrom } from '../../core/stages.js';
import type { Google } from '../../google/google.js';
import type { mailLog } from '../../tables/mail-log.js';
import type { TableRead } from '../../tables/table.js';
import { readMailLog, readWorkbook, type Workbook } from '../workbook.js';
import { automaticState } from './automatic/heartbeat.js';
import { contactOf, loggedMail, outstandingOf, unreadableOwners } from './planned-work.js';
import { settledMails } from './runs.js';

export interface Prepared {
  readonly workbook: Workbook;
  readonly log: TableRead<typeof mailLog.columns>;
  readonly plan: ReminderPlan;
  readonly today: CivilDate;
  /** The ledger begins after mails that the assignments tell of. */
  readonly logLost: boolean;
  /** Outcomes of mails that earlier runs left behind when they died. */
  readonly settled: ReturnType<typeof settledMails>;
}

export interface Wish {
  readonly order: SendOrder;
  /** Nobody is at the screen: what Google refused today is not tried again today, and two of the quota are kept for the report. */
  readonly automatic: boolean;
}

/** The report goes to one address; one more for the coordinator's own test mail. */
const REPORT_RECIPIENTS = 2;

/** Somebody deleted it, or its older rows: by it alone nobody would be known to have been mailed. */
function tellsOfLostMails({ assignments }: Workbook, log: Prepared['log']): boolean {
  const begins = log.rows.map(({ claimedAt }) => claimedAt.slice(0, 10)).sort()[0] ?? '9999';
  return assignments.rows.some(({ lastMailed }) => lastMailed !== null && lastMailed < begins);
}

/** Five reads and the quota. */
export function prepare(google: Google, { order, automatic }: Wish): Prepared {
  const workbook = readWorkbook(google);
  const log = readMailLog(google);
  // A row of the ledger that cannot be read might be the very mail that must not go out again.
  if (log.faults[0]) throw new FaultError(log.faults[0]);
  const logLost = tellsOfLostMails(workbook, log);
  if (logLost && automatic) throw new FaultError({ code: 'mail-log-lost', tab: log.name });
  const settled = settledMails(google, log.rows);
  const today = google.clock.today();
  const runs = automaticState(google);
  const { fiscalYear, stages, holidays } = workbook.settings;
  const plan = planReminders({
    outstanding: outstandingOf(workbook, today),
    contacts: workbook.agencies.rows.map(contactOf),
    unreadable: unreadableOwners(workbook),
    log: log.rows.map((row) => loggedMail(row, settled.get(row.id) ?? row.state, automatic ? today : undefined)),
    ...{ fiscalYear, stages, holidays, today, order },
    quota: Math.max(0, google.mail.left() - (automatic ? REPORT_RECIPIENTS : 0)),
    nextRun: runs && !runs.stale ? workingDayFrom(addDays(today, 1), new Set(holidays)) : null,
  });
  return { workbook, log, plan, today, logLost, settled };
}
