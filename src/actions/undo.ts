// Job: takes the last job back, cell by cell; where somebody has changed one of its cells since, it changes nothing and
// names them.

import { FaultError } from '../core/fault.js';
import { replay } from '../core/journal/replay.js';
import { reversed } from '../core/journal/row-change.js';
import type { Google } from '../google/google.js';
import type { HistoryRow } from '../tables/history.js';
import { placeOf } from './journal/conflict-places.js';
import { finishInterrupted } from './journal/finish-interrupted.js';
import { changesOf, type HistoryLog, lastWithImage, readHistory, settle } from './journal/history-log.js';
import { readTouched, statesOf } from './journal/tab-states.js';
import { takeBackWhatWasWritten } from './journal/take-back.js';
import { writeReplay } from './journal/write-replay.js';

export interface Undoable {
  readonly id: string;
  readonly job: string;
  readonly what: string;
  readonly at: string;
  readonly by: string;
}

/** The job that `undo` would take back. Throws `nothing-to-undo`. */
export const undoable = (google: Google): Undoable => described(lastDone(readHistory(google)));

const described = ({ id, job, what, at, by }: HistoryRow): Undoable => ({ id, job, what, at, by });

/** `id`: the job the person means; if another came after it, that one is not taken back unasked (`job-since`). */
export const undo = (google: Google, id: string): Undoable =>
  google.exclusively(() => {
    const before = readHistory(google);
    const log = finishInterrupted(google, before) ? readHistory(google) : before;
    const finished = log.read.rows.find((row) => row.id === id && row.state === 'undone');
    if (finished) return described(finished);
    const last = lastDone(log);
    if (last.id !== id) throw new FaultError({ code: 'job-since' });
    takeBack(google, log, last);
    return described(last);
  });

/** An undo that was cut short is still to be had. */
function lastDone(log: HistoryLog): HistoryRow {
  const last = lastWithImage(log);
  if (!last || last.state === 'undone') throw new FaultError({ code: 'nothing-to-undo' });
  return last;
}

/** As every job writes: a last look, the History tab first, the rows after it, all at once. */
function takeBack(google: Google, log: HistoryLog, last: HistoryRow): void {
  const changes = changesOf(google, log, last);
  if ('code' in changes) throw new FaultError(changes);
  const back = reversed(changes);
  const reads = readTouched(google, back);
  const todo = replay(back, statesOf(reads), true);
  if (todo.conflicts.length > 0)
    throw new FaultError({
      code: 'undo-changed',
      what: last.what,
      places: todo.conflicts.map((conflict) => placeOf(conflict, reads)),
    });
  settle(google, log, last.row, 'undoing');
  try {
    writeReplay(google, reads, todo);
    google.sheets.commit();
  } catch (error) {
    takeBackWhatWasWritten(google, log, last.row, back, 'done', error); // the job stands, and can be undone later
  }
  settle(google, log, last.row, 'undone');
}
