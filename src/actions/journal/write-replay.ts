// Writes what a replay found to be done, in one write phase: changed cells, then rows that go, then rows that come, so
// that every row number is still true when it is used.

import { blocksOf } from '../../core/blocks.js';
import type { CellWrite } from '../../core/grid.js';
import type { Replay } from '../../core/journal/replay.js';
import type { JournalCell, JournalTab, RowImage } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { enteredExactly, journalTables } from '../../tables/row-changes.js';
import type { Columns, TableRead } from '../../tables/table.js';
import type { JournalReads } from './tab-states.js';

export function writeReplay(google: Google, reads: JournalReads, plan: Replay): void {
  for (const tab of Object.keys(reads) as JournalTab[]) {
    const read = reads[tab];
    if (read) writeTab(google, tab, read, plan);
  }
}

function writeTab(google: Google, tab: JournalTab, read: TableRead<Columns>, plan: Replay): void {
  const label = journalTables[tab].tab;
  const own = <T extends { readonly tab: JournalTab }>(parts: readonly T[]) => parts.filter((part) => part.tab === tab);
  const gone = own(plan.go).map(({ row }) => row);
  google.sheets.write(
    label,
    blocksOf(
      own(plan.writes).map(({ row, column, value }) => ({
        row,
        column: read.at(column),
        value: enteredExactly(value),
      })),
    ),
  );
  const lastUsed = read.nextRow - 1;
  google.sheets.deleteRows(label, gone, lastUsed);
  const { inserted, writes } = placed(read, own(plan.come), lastUsed - gone.length);
  google.sheets.insertRows(label, inserted, lastUsed - gone.length);
  google.sheets.write(label, blocksOf(writes));
}

type Coming = Replay['come'][number];

/** Rows come back where they stood, the others pushed down; rows from below the last used one follow it. */
function placed(read: TableRead<Columns>, come: readonly Coming[], lastUsed: number) {
  const inserted: number[] = [];
  const writes: CellWrite[] = [];
  let last = lastUsed;
  for (const { row, image } of come) {
    const at = row <= last ? row : last + 1;
    if (row <= last) inserted.push(row);
    writes.push(...imageWrites(read, at, image));
    last++;
  }
  return { inserted, writes };
}

function imageWrites(
  { at, foreignAt }: TableRead<Columns>,
  row: number,
  { cells, foreign = {} }: RowImage,
): CellWrite[] {
  const write = (column: number, value: JournalCell) => ({ row, column, value: enteredExactly(value) });
  return [
    ...Object.entries(cells).map(([column, value]) => write(at(column), value)),
    ...Object.entries(foreign).flatMap(([heading, value]) => {
      const column = foreignAt(heading);
      return column === undefined ? [] : [write(column, value)];
    }),
  ];
}
