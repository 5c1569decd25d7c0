// From the tabs to the reminder plan. Dialog and run both come through here, so what is shown is what is sent.

import { addressesIn } from '../../core/address.js';
import type { CivilDate } from '../../core/civil-date.js';
import type { LoggedMail } from '../../core/claims.js';
import { FaultError } from '../../core/fault.js';
import { asksForProvinceData } from '../../core/province-data.js';
import { type Contact, type Outstanding, planReminders, type ReminderPlan } from '../../core/remind.js';
import { isZeroItem } from '../../core/zero.js';
import type { Google } from '../../google/google.js';
import type { AgencyRow } from '../../tables/agencies.js';
import type { AssignmentRow } from '../../tables/assignments.js';
import type { ItemRow } from '../../tables/items.js';
import type { MailLogRow, mailLog } from '../../tables/mail-log.js';
import type { TableRead } from '../../tables/table.js';
import { readMailLog, readWorkbook, type Workbook } from '../workbook.js';
import { settledMails } from './runs.js';

export interface Prepared {
  readonly workbook: Workbook;
  readonly log: TableRead<typeof mailLog.columns>;
  readonly plan: ReminderPlan;
  readonly today: CivilDate;
  /** Outcomes of mails that earlier runs left behind when they died. */
  readonly settled: ReturnType<typeof settledMails>;
}

/** Codes of items may hold blanks; on one line, because a cell with line breaks makes its row as high as a page. */
export const STAGE_KEY_SEPARATOR = ' | ';
/** Earlier logs have one key a line. */
const STAGE_KEY_SEPARATORS = / \| |\n/;

/** Five reads and the quota. */
export function prepare(google: Google): Prepared {
  const workbook = readWorkbook(google);
  const log = readMailLog(google);
  // A row of the ledger that cannot be read might be the very mail that must not go out again.
  if (log.faults[0]) throw new FaultError(log.faults[0]);
  const settled = settledMails(google, log.rows);
  const today = google.clock.today();
  const { fiscalYear, stages, holidays } = workbook.settings;
  const plan = planReminders({
    outstanding: outstandingOf(workbook),
    contacts: workbook.agencies.rows.map(contactOf),
    log: log.rows.map((row) => loggedMail(row, settled.get(row.id) ?? row.state)),
    fiscalYear,
    stages,
    holidays,
    today,
    quota: google.mail.left(),
  });
  return { workbook, log, plan, today, settled };
}

function outstandingOf({ items, assignments }: Workbook): Outstanding[] {
  const byCode = new Map(items.rows.map((item) => [item.code, item]));
  const place = new Map(items.rows.map(({ code }, index) => [code, index]));
  const inOrder = [...assignments.rows].sort((one, other) => (place.get(one.code) ?? 0) - (place.get(other.code) ?? 0));
  const led = new Set(assignments.rows.filter(({ role }) => role !== 'contributor').map(({ code }) => code));
  // Letters list the items as the Items tab does, however people have sorted the assignments.
  return inOrder.flatMap((row) => {
    const item = byCode.get(row.code);
    return item ? [outstanding(row, item, led.has(row.code))] : [];
  });
}

/** A contributor's work ends with its own reply, the lead's with the item's publication. A proposed lead still counts as contributor. */
function outstanding(row: AssignmentRow, item: ItemRow, led: boolean): Outstanding {
  const { agency, unit, code, role, due, reply } = row;
  const leads = role === 'lead';
  return {
    row: row.row,
    agency,
    unit,
    code,
    role,
    due,
    done: leads
      ? item.publication === 'checked' || item.publication === 'recorded'
      : reply === 'complete' || reply === 'none',
    received: leads ? item.publication === 'published' || item.publication === 'clarify' : reply === 'received',
    needsLead: !led && asksForProvinceData(item.previousComment),
    zero: isZeroItem(item.score, item.previousScore),
  };
}

const contactOf = ({ agency, unit, email, copyTo, muted }: AgencyRow): Contact => ({
  agency,
  unit,
  to: addressesIn(email).valid,
  cc: addressesIn(copyTo).valid,
  muted,
});

const loggedMail = ({ agency, unit, to, stages }: MailLogRow, state: MailLogRow['state']): LoggedMail => ({
  agency,
  unit,
  to: addressesIn(to).valid,
  stageKeys: stages.split(STAGE_KEY_SEPARATORS).filter(Boolean),
  counts: state !== 'failed',
});
