// The History tab as jobs use it: a row before the first cell is written, its state afterwards, and the image of what
// the last job changed.

import { blocksOf } from '../../core/blocks.js';
import { type Fault, FaultError } from '../../core/fault.js';
import { readChanges, writeChanges } from '../../core/journal/journal-text.js';
import type { RowChange } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { type HistoryRow, history, IMAGE_CELL_CHARS, imageColumns, type JobState } from '../../tables/history.js';
import { changes as cellChanges, type TableRead } from '../../tables/table.js';
import { readTab } from '../read-tab.js';

/** What a job is called and did, as people read it. */
export interface JobWords {
  readonly job: string;
  readonly what: string;
}

export interface HistoryLog {
  readonly read: TableRead<typeof history.columns>;
}

/** A job's row in the tab. */
export interface Entry {
  readonly row: number;
  readonly id: string;
}

export const readHistory = (google: Google): HistoryLog => ({ read: readTab(google, history) });

/** Jobs that were cut short, oldest first: whoever holds the lock knows that nobody is still at them. */
export const interrupted = ({ read }: HistoryLog): HistoryRow[] =>
  read.rows.filter(({ state }) => state === 'started' || state === 'undoing');

/** The last job that was carried out and whose image is kept. */
export const lastWithImage = ({ read }: HistoryLog): HistoryRow | undefined =>
  read.rows.filter(({ image1, state }) => image1 !== '' && state !== 'dropped').pop();

/** One write, so that the line is there whole or not at all. */
export function enter(
  google: Google,
  { read }: HistoryLog,
  words: JobWords,
  state: JobState,
  changes: readonly RowChange[],
): Entry {
  const row = read.nextRow;
  const stamp = noteOf(google);
  const cells = { ...words, ...stamp, state, note: '', ...imageOf(google, changes) };
  google.sheets.write(history.tab, blocksOf(cellChanges(history, read, row, cells)));
  return { row, id: stamp.id };
}

/** Who, when, and a name for the row that stays after sorting. */
export const noteOf = (google: Google) => ({
  id: google.uuid().slice(0, 8),
  at: google.clock.now(),
  by: google.user(),
});

export function settle(google: Google, { read }: HistoryLog, row: number, state: JobState, note = ''): void {
  google.sheets.write(history.tab, blocksOf(cellChanges(history, read, row, { state, ...(note && { note }) })));
}

/** The job stands: what earlier ones kept for undo is no longer needed. */
export function settleDone(google: Google, log: HistoryLog, row: number): void {
  settle(google, log, row, 'done');
  const { read } = log;
  const old = read.rows.flatMap((held) =>
    imageColumns
      .filter((column) => held[column] !== '')
      .flatMap((column) => cellChanges(history, read, held.row, { [column]: '' })),
  );
  google.sheets.write(history.tab, blocksOf(old));
}

type Image = Partial<Record<(typeof imageColumns)[number], string>>;

/** Throws `job-too-large` before anything is written. The length in front tells whether all of it is still there. */
function imageOf(google: Google, changes: readonly RowChange[]): Image {
  if (changes.length === 0) return {};
  const packed = google.packing.pack(writeChanges(changes));
  const text = `${packed.length}:${packed}`;
  if (text.length > imageColumns.length * IMAGE_CELL_CHARS) throw new FaultError({ code: 'job-too-large' });
  return Object.fromEntries(
    imageColumns.map((column, index) => [column, text.slice(index * IMAGE_CELL_CHARS, (index + 1) * IMAGE_CELL_CHARS)]),
  );
}

/** What the job of this row changed; a fault where somebody has been at the cells. */
export function changesOf(google: Google, { read }: HistoryLog, row: HistoryRow): readonly RowChange[] | Fault {
  const [, length, packed] = /^(\d+):(.*)$/s.exec(imageColumns.map((column) => row[column]).join('')) ?? [];
  if (packed === undefined || packed.length !== Number(length))
    return { code: 'history-damaged', tab: read.name, row: row.row, column: read.heading('image1') };
  return readChanges(google.packing.unpack(packed));
}
