// A job that was cut short is finished by the next one, before that looks at anything: the History tab holds all it
// meant to change. What people have changed since stays as they made it, and is counted.

import { replay } from '../../core/journal/replay.js';
import { reversed } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import type { HistoryRow } from '../../tables/history.js';
import { changesOf, type HistoryLog, interrupted, settle } from './history-log.js';
import { readTouched, statesOf } from './tab-states.js';
import { writeReplay } from './write-replay.js';

/** Runs under the lock, so that nobody can still be at these jobs. Says in a message what it did; true if there was one. */
export function finishInterrupted(google: Google, log: HistoryLog): boolean {
  const left = interrupted(log);
  for (const row of left) {
    const note = finish(google, log, row);
    google.sheets.commit();
    google.screen.toast(`${row.job}: ${note}`, historyWords.interruptedTitle);
  }
  return left.length > 0;
}

function finish(google: Google, log: HistoryLog, row: HistoryRow): string {
  const changes = changesOf(google, log, row);
  if ('code' in changes) {
    settle(google, log, row.row, 'dropped', historyWords.damaged);
    return historyWords.damaged;
  }
  const back = row.state === 'undoing';
  const wanted = back ? reversed(changes) : changes;
  const reads = readTouched(google, wanted);
  const todo = replay(wanted, statesOf(reads));
  writeReplay(google, reads, todo);
  const note = historyWords.finished(todo.conflicts.length);
  settle(google, log, row.row, back ? 'undone' : 'done', note);
  return note;
}
