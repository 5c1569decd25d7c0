// The last half of a send: what came of each mail goes into the log, and beside the assignments it was about. Rows are
// found again by key, because people may have sorted both tabs while the mails went out. All is read first and written
// at once.

import { blocksOf } from '../../core/blocks.js';
import type { MailState } from '../../core/dead-run.js';
import type { PlannedMail } from '../../core/digest.js';
import { type Fault, FaultError } from '../../core/fault.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import { assignments } from '../../tables/assignments.js';
import { mailLog, stageText } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { enter, readHistory } from '../journal/history-log.js';
import { readTab } from '../read-tab.js';
import { readMailLog } from '../workbook.js';
import type { Stamp } from './claim.js';
import { type NotedLine, noteAssignments } from './note-assignments.js';
import { clarificationWriter } from './note-clarifications.js';

export interface Outcome {
  readonly id: string;
  /** Place in its run, from 1. */
  readonly number: number;
  readonly mail: PlannedMail;
  readonly state: Exclude<MailState, 'sending'>;
  readonly sentAt: string;
  readonly error: string;
  /** Only time was wanting: the next execution takes it up. */
  readonly late: boolean;
  /** Google stumbled over the mails before it. */
  readonly halted: boolean;
}

/** The ledger whatever happens; throws what is wrong with the other tabs once the mails are on record. */
export function record(google: Google, stamp: Stamp, outcomes: readonly Outcome[]): void {
  const writeLog = recordInLog(google, stamp, outcomes);
  const work = orFault(() => readTab(google, assignments));
  const history = orFault(() => readHistory(google));
  const clarifications = orFault(() => clarificationWriter(google, outcomes));
  writeLog();
  if (!('fault' in work)) noteAssignments(google, work.value, notedLines(google, outcomes));
  // The mail log has it all: a missing History tab is no reason to say that something went wrong with the mails.
  if ('fault' in history) google.log('not-in-history', history.fault);
  else enter(google, history.value, { job: historyWords.remind, what: whatOf(outcomes) }, 'done', []);
  if (!('fault' in clarifications)) clarifications.value();
  for (const part of [work, clarifications])
    if ('fault' in part) {
      google.sheets.commit();
      throw new FaultError(part.fault);
    }
}

function orFault<T>(read: () => T): { readonly value: T } | { readonly fault: Fault } {
  try {
    return { value: read() };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Whatever goes wrong after the mails are out is told beside them, never instead of them. */
export const faultOf = (error: unknown): Fault =>
  error instanceof FaultError ? error.fault : { code: 'google-error', reason: String(error) };

function recordInLog(google: Google, stamp: Stamp, outcomes: readonly Outcome[]): () => void {
  const log = readMailLog(google);
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const writes = log.rows.flatMap(({ row, id }) => {
    const outcome = byId.get(id);
    if (!outcome) return [];
    const { state, sentAt, error } = outcome;
    // The stamp stands there already; written along, a mail is one stretch of cells and all mails are one rectangle.
    return changes(mailLog, log, row, { ...stamp, state, sentAt, error });
  });
  return () => google.sheets.write(mailLog.tab, blocksOf(writes));
}

const whatOf = (outcomes: readonly Outcome[]): string => {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  return historyWords.reminded(count('sent'), count('failed'), count('unknown'), count('parked'));
};

const notedLines = (google: Google, outcomes: readonly Outcome[]): NotedLine[] => {
  const day = google.clock.today();
  return outcomes
    .filter(({ state }) => state === 'sent')
    .flatMap(({ mail: { agency, unit, lines } }) =>
      lines.map(({ code, stage }) => ({ agency, unit, code, day, stage: stageText(stage) })),
    );
};
