// What earlier runs that died left as "sending" gets its outcome, in the log and beside the assignments, by the next run
// that claims there.

import { blocksOf } from '../../core/blocks.js';
import { civilDate } from '../../core/civil-date.js';
import { codeOfKey } from '../../core/claims.js';
import type { CellWrite } from '../../core/grid.js';
import type { Google } from '../../google/google.js';
import { mailLogWords } from '../../i18n/mail-log-words.js';
import { type MailLogRow, mailLog, readStageKeys } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { type NotedLine, noteAssignments } from './note-assignments.js';
import type { Prepared } from './plan.js';

/** Written together with the claims of the run that settles. */
export function settle(google: Google, { log, settled, workbook }: Prepared, claims: readonly CellWrite[]): void {
  const outcomes = log.rows.flatMap(({ row, id }) => {
    const state = settled.get(id);
    if (!state) return [];
    return changes(mailLog, log, row, { state, ...(state === 'parked' && { error: mailLogWords.cutShort }) });
  });
  // Apart, so that the claims are one rectangle, which Google writes whole or not at all.
  google.sheets.write(mailLog.tab, [...blocksOf(outcomes), ...blocksOf(claims)]);
  const sent = log.rows.filter(({ id }) => settled.get(id) === 'sent');
  noteAssignments(google, workbook.assignments, sent.flatMap(linesOf));
}

/** What a mail of the log was about. */
export function linesOf({ agency, unit, stage, stages, claimedAt }: MailLogRow): NotedLine[] {
  const day = civilDate(claimedAt.slice(0, 10));
  if (!day) return [];
  return [...new Set(readStageKeys(stages).map(codeOfKey))].map((code) => ({ agency, unit, code, day, stage }));
}
