// Writes what a replay found to be done, in one write phase: changed cells, then rows that go, then rows that come, so
// that every row number is still true when it is used.

import { blocksOf } from '../../core/blocks.js';
import { asFormula, type CellWrite } from '../../core/grid.js';
import type { Replay } from '../../core/journal/replay.js';
import type { JournalTab, RowImage } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import { enteredAs } from '../../tables/column.js';
import { journalTables } from '../../tables/row-changes.js';
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
    blocksOf(own(plan.writes).map(({ row, column, value }) => cellWrite(tab, read, row, column, value))),
  );
  const lastUsed = read.nextRow - 1;
  google.sheets.deleteRows(label, gone, lastUsed);
  const { inserted, writes } = placed(tab, read, own(plan.come), lastUsed - gone.length);
  google.sheets.insertRows(label, inserted, lastUsed - gone.length);
  google.sheets.write(label, blocksOf(writes));
}

type Coming = Replay['come'][number];

/** Rows come back where they stood, the others pushed down; rows from below the last used one follow it. */
function placed(tab: JournalTab, read: TableRead<Columns>, come: readonly Coming[], lastUsed: number) {
  const inserted: number[] = [];
  const writes: CellWrite[] = [];
  let last = lastUsed;
  for (const { row, image } of come) {
    const at = row <= last ? row : last + 1;
    if (row <= last) inserted.push(row);
    writes.push(...imageWrites(tab, read, at, image));
    last++;
  }
  return { inserted, writes };
}

function imageWrites(tab: JournalTab, read: TableRead<Columns>, row: number, image: RowImage): CellWrite[] {
  const own = Object.entries(image.cells).map(([column, value]) => cellWrite(tab, read, row, column, value));
  const foreign = Object.entries(image.foreign ?? {}).flatMap(([heading, { value, formula }]): CellWrite[] => {
    const column = read.foreignAt(heading);
    const entered = formula ? asFormula(formula.slice(1)) : enteredAs('date', value);
    return column ? [{ row, column, value: entered }] : [];
  });
  return [...own, ...foreign];
}

const cellWrite = (
  tab: JournalTab,
  read: TableRead<Columns>,
  row: number,
  column: string,
  value: Parameters<typeof enteredAs>[1],
): CellWrite => ({
  row,
  column: read.at(column),
  value: enteredAs(journalTables[tab].columns[column]?.kind ?? 'text', value),
});
