// Tells the coordinator what the automatic run did today, all of its slices together; at most one report a day, and one
// at once if it could not run.

import { addressesIn } from '../../../core/address.js';
import { type LeftOut, type LeftOutReason, NO_ADDRESS } from '../../../core/left-out.js';
import { ownerName } from '../../../core/owner.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import type { Google } from '../../../google/google.js';
import { mailLogWords } from '../../../i18n/mail-log-words.js';
import { explain } from '../../../i18n/translate.js';
import { type Report, type ReportFacts, refusalReport, reportOf, shortReport } from '../../../mail/report.js';
import type { MailLogRow } from '../../../tables/mail-log.js';
import { settingsOf } from '../../workbook.js';
import { asksForPause, isRefusal } from '../hand-over-mails.js';
import { type Prepared, prepare } from '../plan.js';
import { faultOf } from '../record.js';
import type { SendResult } from '../send.js';
import { isNews, noteTold } from './told-troubles.js';

/**
 * Nothing to tell, no mail: one every morning would soon be read by nobody. The mails are out: no trouble here may look
 * like theirs. Throws `busy` where another run holds the lock; the report is still to be made then, and where this is false.
 */
export function reportRun(google: Google, result: SendResult): boolean {
  const { report, replyTo, troubles } = writtenReport(google, result);
  if (!report) return true;
  const fate = oncePerDay(google, 'automatic:reported', report, replyTo);
  if (fate === 'sent') noteTold(google, troubles);
  return fate !== 'later';
}

interface Written {
  readonly report: Report | undefined;
  readonly replyTo: string;
  /** Whom nothing can be sent to, and what cannot be read. */
  readonly troubles: readonly string[];
}

function writtenReport(google: Google, { sent, failed, parked, unknown }: SendResult): Written {
  try {
    const prepared = prepare(google, { order: EVERYTHING_DUE, automatic: true });
    const facts = factsOf(google, prepared);
    const told = [facts.sent, facts.failed, facts.unknown, facts.parked, facts.waiting];
    const troubles = [facts.noAddress, facts.unknownAgency, facts.noDue, facts.needsLead, facts.faults].flat();
    const something = told.some(({ length }) => length > 0) || isNews(google, troubles);
    return { report: something ? reportOf(facts) : undefined, replyTo: prepared.workbook.settings.replyTo, troubles };
  } catch (error) {
    const others = failed.length + parked.length + unknown;
    const report = shortReport(google.clock.today(), sent, others, explain(faultOf(error), 'th'));
    return { report, replyTo: replyToOf(google), troubles: [] };
  }
}

/** `passes`: it is tried again today. Returns false where Google may take the report later. */
export const reportRefusal = (google: Google, reason: string, passes: boolean): boolean =>
  oncePerDay(google, 'automatic:refused', refusalReport(google.clock.today(), reason, passes), replyToOf(google)) !==
  'later';

function factsOf(google: Google, { workbook, log, plan, today, settled }: Prepared): ReportFacts {
  const runBy = mailLogWords.automatic(google.user());
  const stateOf = (row: MailLogRow) => settled.get(row.id) ?? row.state;
  const ofToday = log.rows.filter((row) => row.runBy === runBy && row.claimedAt.slice(0, 10) === today);
  const sent = ofToday.filter((row) => stateOf(row) === 'sent').map(ownerName);
  const reached = new Set(sent);
  const last = new Map(ofToday.map((row) => [ownerName(row), row])); // each office once, however often it was tried
  const notSent = (state: MailLogRow['state']) =>
    [...last].flatMap(([name, row]) =>
      stateOf(row) === state && !reached.has(name) ? [{ name, reason: row.error }] : [],
    );
  return {
    day: today,
    fiscalYear: workbook.settings.fiscalYear,
    sent,
    failed: notSent('failed'),
    parked: notSent('parked'),
    unknown: log.rows.filter((row) => stateOf(row) === 'unknown').map(ownerName),
    waiting: leftFor('quota', plan.leftOut),
    nextRun: plan.nextRun,
    noAddress: NO_ADDRESS.flatMap((reason) => leftFor(reason, plan.leftOut)),
    unknownAgency: leftFor('unknown-agency', plan.leftOut),
    noDue: [...new Set(codesFor('no-due', plan.leftOut))],
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

/** later: in ten minutes Google may take it. over: it went out before, nobody knows, or it cannot go today. */
type Fate = 'sent' | 'later' | 'over';

/** Said before it is sent: rather no report than two. What is wrong with the report is no fault of the run. */
function oncePerDay(google: Google, key: string, { subject, text }: Report, replyTo: string): Fate {
  if (!google.exclusively(() => isFirstToday(google, key))) return 'over';
  const to = addressesIn(replyTo).valid[0] ?? google.user();
  try {
    google.mail.send({ to: [to], cc: [], replyTo: '', senderName: '', subject, text, html: '' });
    return 'sent';
  } catch (error) {
    google.log('report-not-sent', { message: String(error) });
    if (!isRefusal(error)) return 'over';
    google.properties.remove(key); // certainly not out
    return asksForPause(error) ? 'later' : 'over';
  }
}

/** A trigger may fire twice: the second asks while the first is at it, under the lock and past what it has read before. */
function isFirstToday(google: Google, key: string): boolean {
  const today = google.clock.today();
  if (google.properties.now(key) === today) return false;
  google.properties.set(key, today);
  return true;
}
