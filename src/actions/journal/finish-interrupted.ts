// A job that was cut short is finished by the next one, before that looks at anything: the History tab holds all it
// meant to change. What people have changed since stays as they made it, and is counted. Where Google refuses to have it
// finished, it is given up and says so: no job may stand in the way of all others.

import { replay } from '../../core/journal/replay.js';
import { type RowChange, reversed } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import { translator } from '../../i18n/translate.js';
import type { HistoryRow, JobState } from '../../tables/history.js';
import { localeOf } from '../mirrored-settings.js';
import { changesOf, type HistoryLog, interrupted, settle } from './history-log.js';
import { readTouched, statesOf } from './tab-states.js';
import { writeReplay } from './write-replay.js';

/** Runs under the lock, so that nobody can still be at these jobs. Says in a message what it did; true if there was one. */
export function finishInterrupted(google: Google, log: HistoryLog): boolean {
  const left = interrupted(log);
  const t = translator(localeOf(google));
  for (const row of left) {
    const { state, note, skipped } = finish(google, log, row);
    settle(google, log, row.row, state, note);
    google.sheets.commit();
    const title = t('interrupted.title');
    google.screen.toast(t('interrupted.outcome', { job: row.job, given: state === 'dropped', skipped }), title);
  }
  return left.length > 0;
}

interface Finished {
  readonly state: JobState;
  readonly note: string;
  readonly skipped: number;
}

function finish(google: Google, log: HistoryLog, row: HistoryRow): Finished {
  const changes = changesOf(google, log, row);
  if ('code' in changes) return { state: 'dropped', note: historyWords.damaged, skipped: 0 };
  const back = row.state === 'undoing';
  try {
    const skipped = replayNow(google, back ? reversed(changes) : changes);
    return { state: back ? 'undone' : 'done', note: historyWords.finished(skipped), skipped };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    google.log('job-given-up', { job: row.id, reason });
    return { state: 'dropped', note: historyWords.givenUp(reason), skipped: 0 };
  }
}

/** Returns how many places were left as people made them. */
function replayNow(google: Google, wanted: readonly RowChange[]): number {
  const reads = readTouched(google, wanted);
  const todo = replay(wanted, statesOf(reads), true);
  writeReplay(google, reads, todo);
  google.sheets.commit();
  return todo.conflicts.length;
}
