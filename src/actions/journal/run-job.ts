// How a job that changes rows runs, whatever it changes: alone in the workbook; finish what an earlier run left behind;
// read; let core decide; write into the History tab what is about to change, committed; look once more; write; done.
// A run that dies at any point leaves enough behind for the next one to finish it.

import { FaultError } from '../../core/fault.js';
import { type Conflict, type Replay, replay } from '../../core/journal/replay.js';
import type { ForeignCell, RowChange } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { journalTables } from '../../tables/row-changes.js';
import type { Columns, TableRead } from '../../tables/table.js';
import { placeOf } from './conflict-places.js';
import { finishInterrupted } from './finish-interrupted.js';
import { amendImage, type Entry, enter, type HistoryLog, type JobWords, readHistory, settle } from './history-log.js';
import { type JournalReads, readTouched, statesOf } from './tab-states.js';
import { writeReplay } from './write-replay.js';

export interface JobPlan<R> {
  readonly words: JobWords;
  readonly changes: readonly RowChange[];
  readonly result: R;
  /** Writes what the sheet itself keeps true afterwards, as formulas; no undo is needed for it. */
  readonly alongside?: () => void;
}

/** Throws `busy`, what `plan` throws, and `changed-meanwhile`; then nothing has been changed. */
export const runJob = <Reads extends JournalReads, R>(
  google: Google,
  read: () => Reads,
  plan: (reads: Reads) => JobPlan<R>,
): R =>
  google.exclusively(() => {
    const log = readHistory(google);
    finishInterrupted(google, log);
    const reads = read();
    const { words, changes, result, alongside } = plan(reads);
    if (changes.length > 0) {
      carryOut(google, log, words, changes, reads);
      alongside?.();
    }
    return result;
  });

function carryOut(
  google: Google,
  log: HistoryLog,
  words: JobWords,
  changes: readonly RowChange[],
  held: JournalReads,
): void {
  const entry = enter(google, log, words, 'started', changes);
  google.sheets.commit();
  const reads = readTouched(google, changes, held);
  const whole = withForeign(google, changes, reads);
  const todo = replay(whole, statesOf(reads));
  stopOnConflict(google, log, entry, todo, reads);
  writeReplay(google, reads, todo);
  if (whole !== changes) amendImage(google, log, entry.row, whole);
  settle(google, log, entry.row, 'done');
}

/** People edit while we decide, and ignore locks: what they changed in these seconds is theirs. */
function stopOnConflict(google: Google, log: HistoryLog, { row }: Entry, { conflicts }: Replay, reads: JournalReads) {
  const [first] = conflicts;
  if (!first) return;
  settle(google, log, row, 'dropped');
  google.sheets.commit();
  throw new FaultError({ code: 'changed-meanwhile', ...placeOf(first as Conflict, reads) });
}

/** Rows that go take along what people wrote beside them: their image must hold it. */
function withForeign(google: Google, changes: readonly RowChange[], reads: JournalReads): readonly RowChange[] {
  const states = statesOf(reads);
  const rowOf = ({ tab, before }: RowChange) => states[tab]?.rowOf(before?.key ?? '') ?? 0;
  const rich = changes.filter((it) => it.after === null && (reads[it.tab]?.foreign(rowOf(it)).size ?? 0) > 0);
  if (rich.length === 0) return changes;
  const richer = new Set(rich);
  const formulas = new Map(
    [...new Set(rich.map(({ tab }) => tab))].map((tab) => [
      tab,
      google.sheets.readFormulas(journalTables[tab].tab, reads[tab]?.gridRows ?? 0),
    ]),
  );
  return changes.map((it) => {
    const read = reads[it.tab];
    if (!richer.has(it) || !read || !it.before) return it;
    const row = rowOf(it);
    return { ...it, before: { ...it.before, foreign: foreignOf(read, row, formulas.get(it.tab)?.[row - 1] ?? []) } };
  });
}

const foreignOf = (read: TableRead<Columns>, row: number, formulas: readonly string[]): Record<string, ForeignCell> =>
  Object.fromEntries(
    [...read.foreign(row)].map(([heading, value]) => [
      heading,
      { value, formula: formulas[(read.foreignAt(heading) ?? 0) - 1] ?? '' },
    ]),
  );
