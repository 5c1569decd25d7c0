// Google refused something in the middle of writing: a protected column, a rule of somebody's own, a server error. What
// was written is taken back, so that nobody finds half a job, and the person hears what Google said.

import { FaultError } from '../../core/fault.js';
import { replay } from '../../core/journal/replay.js';
import { type RowChange, reversed } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { journalTables } from '../../tables/row-changes.js';
import { type HistoryLog, settle } from './history-log.js';
import { readTouched, statesOf } from './tab-states.js';
import { writeReplay } from './write-replay.js';

/**
 * Always throws. `state`: what the line in the History tab says of the job afterwards. Where even taking back is refused
 * it stays as it was, and the next job tries again.
 */
export function takeBackWhatWasWritten(
  google: Google,
  log: HistoryLog,
  row: number,
  changes: readonly RowChange[],
  state: 'dropped' | 'done',
  error: unknown,
): never {
  const reason = error instanceof Error ? error.message : String(error);
  google.log('job-refused', { reason, stack: error instanceof Error ? error.stack : undefined });
  carryOutBackwards(google, changes);
  settle(google, log, row, state, reason);
  google.sheets.commit();
  throw new FaultError({
    code: 'job-refused',
    reason,
    tabs: [...new Set(changes.map(({ tab }) => journalTables[tab].tab.th))],
  });
}

function carryOutBackwards(google: Google, changes: readonly RowChange[]): void {
  const back = reversed(changes);
  const reads = readTouched(google, back);
  writeReplay(google, reads, replay(back, statesOf(reads), true));
}
