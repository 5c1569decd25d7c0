// Tells the coordinator what the automatic run did today, all of its slices together; at most one report a day, and one
// at once if it could not run.

import { addressesIn } from '../../../core/address.js';
import type { LeftOut, LeftOutReason } from '../../../core/left-out.js';
import { ownerName } from '../../../core/owner.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import type { Google } from '../../../google/google.js';
import { mailLogWords } from '../../../i18n/mail-log-words.js';
import { explain } from '../../../i18n/translate.js';
import { type Report, type ReportFacts, refusalReport, reportOf, shortReport } from '../../../mail/report.js';
import type { MailLogRow } from '../../../tables/mail-log.js';
import { settingsOf } from '../../workbook.js';
import { isRefusal } from '../hand-over-mails.js';
import { type Prepared, prepare } from '../plan.js';
import { faultOf } from '../record.js';
import type { SendResult } from '../send.js';

/** Nothing to tell, no mail: one every morning would soon be read by nobody. The mails are out: no trouble here may look like theirs. */
export function reportRun(google: Google, result: SendResult): void {
  try {
    const prepared = prepare(google, { order: EVERYTHING_DUE, automatic: true });
    const facts = factsOf(google, prepared);
    const something = [facts.sent, facts.failed, facts.unknown, facts.parked, facts.waiting].some(
      ({ length }) => length > 0,
    );
    if (something) oncePerDay(google, 'automatic:reported', () => reportOf(facts), prepared.workbook.settings.replyTo);
  } catch (error) {
    const { sent, failed, parked, unknown } = result;
    const reason = explain(faultOf(error), 'th');
    const short = () => shortReport(google.clock.today(), sent, failed.length + parked.length + unknown, reason);
    oncePerDay(google, 'automatic:reported', short, replyToOf(google));
  }
}

export const reportRefusal = (google: Google, reason: string): void =>
  oncePerDay(google, 'automatic:refused', () => refusalReport(google.clock.today(), reason), replyToOf(google));

function factsOf(google: Google, { workbook, log, plan, today, settled }: Prepared): ReportFacts {
  const runBy = mailLogWords.automatic(google.user());
  const stateOf = (row: MailLogRow) => settled.get(row.id) ?? row.state;
  const ofToday = log.rows.filter((row) => row.runBy === runBy && row.claimedAt.slice(0, 10) === today);
  const sent = ofToday.filter((row) => stateOf(row) === 'sent').map(ownerName);
  const reached = new Set(sent);
  const notSent = (state: MailLogRow['state']) =>
    ofToday
      .filter((row) => stateOf(row) === state && !reached.has(ownerName(row)))
      .map((row) => ({ name: ownerName(row), reason: row.error }));
  return {
    day: today,
    fiscalYear: workbook.settings.fiscalYear,
    sent,
    failed: notSent('failed'),
    parked: notSent('parked'),
    unknown: log.rows.filter((row) => stateOf(row) === 'unknown').map(ownerName),
    waiting: leftFor('quota', plan.leftOut),
    nextRun: plan.nextRun,
    noAddress: leftFor('no-address', plan.leftOut),
    needsLead: [...new Set(codesFor('needs-lead', plan.leftOut))],
    muted: leftFor('muted', plan.leftOut),
    faults: workbook.faults.map((fault) => explain(fault, 'th')),
  };
}

const codesFor = (reason: LeftOutReason, leftOut: readonly LeftOut[]): string[] =>
  leftOut.filter((entry) => entry.reason === reason).flatMap(({ codes }) => codes);

const leftFor = (reason: LeftOutReason, leftOut: readonly LeftOut[]): string[] =>
  leftOut.filter((entry) => entry.reason === reason).map(ownerName);

/** The workbook may be just what is broken: then whoever runs this is told. */
function replyToOf(google: Google): string {
  try {
    return settingsOf(google).replyTo;
  } catch {
    return '';
  }
}

/** Said before it is sent: rather no report than two. What is wrong with the report is no fault of the run. */
function oncePerDay(google: Google, key: string, write: () => Report, replyTo: string): void {
  const today = google.clock.today();
  if (google.properties.get(key) === today) return;
  google.properties.set(key, today);
  const { subject, text } = write();
  const to = addressesIn(replyTo).valid[0] ?? google.user();
  try {
    google.mail.send({ to: [to], cc: [], replyTo: '', senderName: '', subject, text, html: '' });
  } catch (error) {
    google.log('report-not-sent', { message: String(error) });
    // Certainly not out, so a later run of the day may try again.
    if (isRefusal(error)) google.properties.remove(key);
  }
}
