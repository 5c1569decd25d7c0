// The last half of a send: what came of each mail goes into the log, and beside the assignments it was about. Rows are
// found again by key, because people may have sorted both tabs while the mails went out.

import { blocksOf } from '../../core/blocks.js';
import { FaultError } from '../../core/fault.js';
import { assignmentKey } from '../../core/owner.js';
import type { PlannedMail } from '../../core/remind.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import { assignments } from '../../tables/assignments.js';
import { mailLog, type mailStates, stageText } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { enter, readHistory } from '../journal/history-log.js';
import { readTab } from '../read-tab.js';
import { readMailLog } from '../workbook.js';

export interface Outcome {
  readonly id: string;
  readonly mail: PlannedMail;
  readonly state: keyof typeof mailStates;
  readonly sentAt: string;
  readonly error: string;
}

/** The ledger first: should the Assignments tab be unreadable, the mails are on record all the same. */
export function record(google: Google, outcomes: readonly Outcome[]): void {
  recordInLog(google, outcomes);
  google.sheets.commit();
  noteAssignments(google, outcomes);
  noteInHistory(google, outcomes);
}

/** The mail log has it all: a missing History tab is no reason to say that something went wrong with the mails. */
function noteInHistory(google: Google, outcomes: readonly Outcome[]): void {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const what = historyWords.reminded(count('sent'), count('failed'), count('unknown'));
  try {
    enter(google, readHistory(google), { job: historyWords.remind, what }, 'done', []);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    google.log('not-in-history', error.fault);
  }
}

function recordInLog(google: Google, outcomes: readonly Outcome[]): void {
  const log = readMailLog(google);
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const writes = log.rows.flatMap(({ row, id }) => {
    const outcome = byId.get(id);
    return outcome
      ? changes(mailLog, log, row, { state: outcome.state, sentAt: outcome.sentAt, error: outcome.error })
      : [];
  });
  google.sheets.write(mailLog.tab, blocksOf(writes));
}

function noteAssignments(google: Google, outcomes: readonly Outcome[]): void {
  const read = readTab(google, assignments);
  const mailed = mailedLines(outcomes);
  const today = google.clock.today();
  const writes = read.rows.flatMap((row) => {
    const stage = mailed.get(assignmentKey(row));
    return stage === undefined ? [] : changes(assignments, read, row.row, { lastMailed: today, lastStage: stage });
  });
  google.sheets.write(assignments.tab, blocksOf(writes));
}

function mailedLines(outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
  const sent = outcomes.filter(({ state }) => state === 'sent');
  return new Map(
    sent.flatMap(({ mail }) =>
      mail.lines.map(
        ({ code, stage }) => [assignmentKey({ code, agency: mail.agency, unit: mail.unit }), stageText(stage)] as const,
      ),
    ),
  );
}
