// How a job that changes rows runs, whatever it changes: alone in the workbook; finish what an earlier run left behind;
// read; let core decide; look once more; then write – the History tab first, the rows after it – and hand all of it to
// Google at once. A run that dies leaves all or nothing, or a line in the History tab by which the next one finishes it.

import { FaultError } from '../../core/fault.js';
import { replay } from '../../core/journal/replay.js';
import type { RowChange } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { wholeImages } from '../../tables/row-changes.js';
import { placeOf } from './conflict-places.js';
import { finishInterrupted } from './finish-interrupted.js';
import { enter, type HistoryLog, type JobWords, readHistory, settleDone } from './history-log.js';
import { type JournalReads, readTouched, statesOf } from './tab-states.js';
import { takeBackWhatWasWritten } from './take-back.js';
import { writeReplay } from './write-replay.js';

export interface JobPlan<R> {
  readonly words: JobWords;
  readonly changes: readonly RowChange[];
  readonly result: R;
  /** Writes what the sheet itself keeps true afterwards, as formulas; no undo is needed for it. */
  readonly alongside?: () => void;
}

export interface JobDone<R> {
  readonly result: R;
  /** By this id the job can be taken back; null where nothing changed. */
  readonly undo: string | null;
}

/** Throws `busy`, what `plan` throws, `changed-meanwhile`, `job-too-large` and `job-refused`; then nothing has been changed. */
export const runJob = <Reads extends JournalReads, R>(
  google: Google,
  read: () => Reads,
  plan: (reads: Reads) => JobPlan<R>,
): JobDone<R> =>
  google.exclusively(() => {
    const log = readHistory(google);
    finishInterrupted(google, log);
    const reads = read();
    const { words, changes, result, alongside } = plan(reads);
    if (changes.length === 0) return { result, undo: null };
    const undo = carryOut(google, log, words, changes, reads);
    alongside?.();
    return { result, undo };
  });

function carryOut(
  google: Google,
  log: HistoryLog,
  words: JobWords,
  changes: readonly RowChange[],
  held: JournalReads,
): string {
  const reads = readTouched(google, changes, held);
  const whole = wholeImages(changes, reads);
  const todo = replay(whole, statesOf(reads), false);
  const [conflict] = todo.conflicts;
  // People edit while we decide, and ignore locks: what they changed in these seconds is theirs.
  if (conflict) throw new FaultError({ code: 'changed-meanwhile', ...placeOf(conflict, reads) });
  const entry = enter(google, log, words, 'started', whole);
  try {
    writeReplay(google, reads, todo);
    google.sheets.commit();
  } catch (error) {
    takeBackWhatWasWritten(google, log, entry.row, whole, 'dropped', error);
  }
  settleDone(google, log, entry.row);
  return entry.id;
}
