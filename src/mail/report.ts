// The short report to the coordinator after an automatic run: plain text, one subject a paragraph, nothing that is not so.

import type { CivilDate } from '../core/civil-date.js';
import { codeList } from '../core/code-list.js';
import { longDate, shortDate } from '../i18n/dates.js';
import { oneLine, oneLineEach } from './plain.js';
import { reportWords as words } from './report-words.js';

export interface NamedReason {
  readonly name: string;
  readonly reason: string;
}

export interface ReportFacts {
  readonly day: CivilDate;
  readonly fiscalYear: number;
  /** Offices whose mail was handed to Gmail. */
  readonly sent: readonly string[];
  readonly failed: readonly NamedReason[];
  /** Claimed and not handed over: free to go. */
  readonly parked: readonly NamedReason[];
  /** A person has to decide about these. */
  readonly unknown: readonly string[];
  /** They go on the next day that has quota left. */
  readonly waiting: readonly string[];
  readonly nextRun: CivilDate | null;
  readonly noAddress: readonly string[];
  /** They are assigned work, and the directory does not know them. */
  readonly unknownAgency: readonly string[];
  /** Codes of items that were mailed once and have no due date to be reminded of. */
  readonly noDue: readonly string[];
  /** Codes of items nobody can be asked about before somebody leads them. */
  readonly needsLead: readonly string[];
  readonly muted: readonly string[];
  /** Already in words. */
  readonly faults: readonly string[];
}

export interface Report {
  readonly subject: string;
  readonly text: string;
}

export function reportOf(facts: ReportFacts): Report {
  const { day, fiscalYear, sent, failed, parked, unknown, waiting, nextRun, ...rest } = oneLineEach(facts);
  const named = (entries: readonly NamedReason[]) => entries.map(({ name, reason }) => `${name}: ${reason}`);
  const until = nextRun ? shortDate(nextRun) : '';
  const unreached =
    failed.length + parked.length + unknown.length + waiting.length + rest.noAddress.length + rest.unknownAgency.length;
  // What somebody has to do something about comes first.
  const paragraphs = [
    words.opening(longDate(day), fiscalYear),
    ...section(words.failed(failed.length), named(failed)),
    ...section(words.unknown(unknown.length), unknown),
    ...section(words.parked(parked.length), named(parked)),
    ...section(words.waiting(waiting.length, until), waiting),
    ...section(words.noAddress(rest.noAddress.length), rest.noAddress),
    ...section(words.unknownAgency(rest.unknownAgency.length), rest.unknownAgency),
    ...section(words.noDue(rest.noDue.length), [codeList(rest.noDue)].filter(Boolean)),
    ...section(words.needsLead(rest.needsLead.length), [codeList(rest.needsLead)].filter(Boolean)),
    ...section(words.faults(rest.faults.length), rest.faults, MOST_FAULTS),
    ...section(words.muted(rest.muted.length), rest.muted),
    ...section(words.sent(sent.length), sent),
    words.closing,
  ];
  return { subject: words.subject(shortDate(day), sent.length, unreached), text: `${paragraphs.join('\n\n')}\n` };
}

/** When the tabs cannot be read any more: the mails are out all the same. */
export const shortReport = (day: CivilDate, sent: number, others: number, reason: string): Report => ({
  subject: words.subject(shortDate(day), sent, others),
  text: `${[words.sent(sent), words.unreadable, oneLine(reason), words.closing].join('\n\n')}\n`,
});

/** `passes`: it is tried again today. */
export const refusalReport = (day: CivilDate, reason: string, passes: boolean): Report => ({
  subject: (passes ? words.delayedSubject : words.refusedSubject)(shortDate(day)),
  text: `${[words.refused(longDate(day)), oneLine(reason), passes ? words.delayedRemedy : words.refusedRemedy].join('\n\n')}\n`,
});

/** Gmail takes 200 KB of text; who is to mend a hundred rows looks into the tabs anyway. */
const MOST_LINES = 100;
const MOST_FAULTS = 20;

function section(heading: string, lines: readonly string[], most = MOST_LINES): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return [[heading, ...shown, ...(lines.length > most ? [words.more(lines.length - most)] : [])].join('\n')];
}
