// The short report to the coordinator after an automatic run: plain text, one subject a paragraph, nothing that is not so.

import type { CivilDate } from '../core/civil-date.js';
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
  /** A person has to decide about these. */
  readonly unknown: readonly string[];
  /** They go on the next day that has quota left. */
  readonly waiting: readonly string[];
  readonly nextRun: CivilDate | null;
  readonly noAddress: readonly string[];
  /** Already in words. */
  readonly faults: readonly string[];
}

export interface Report {
  readonly subject: string;
  readonly text: string;
}

export function reportOf(facts: ReportFacts): Report {
  const { day, fiscalYear, sent, failed, unknown, waiting, nextRun, noAddress, faults } = oneLineEach(facts);
  const paragraphs = [
    words.opening(longDate(day), fiscalYear),
    ...section(words.sent(sent.length), sent),
    ...section(
      words.failed(failed.length),
      failed.map(({ name, reason }) => `${name}: ${reason}`),
    ),
    ...section(words.unknown(unknown.length), unknown),
    ...section(words.waiting(waiting.length, nextRun ? shortDate(nextRun) : ''), waiting),
    ...section(words.noAddress(noAddress.length), noAddress),
    ...section(words.faults(faults.length), faults),
    words.closing,
  ];
  return { subject: words.subject(shortDate(day), sent.length), text: `${paragraphs.join('\n\n')}\n` };
}

export const refusalReport = (day: CivilDate, reason: string): Report => ({
  subject: words.refusedSubject(shortDate(day)),
  text: `${[words.refused(longDate(day)), oneLine(reason), words.refusedRemedy].join('\n\n')}\n`,
});

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[heading, ...lines.map((line) => `- ${line}`)].join('\n')] : [];
