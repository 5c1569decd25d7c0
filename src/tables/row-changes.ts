// From rows and new values to row changes, the form in which jobs carry out, finish and take back what they do.

import type { CivilDate } from '../core/civil-date.js';
import { asDate, asFormula, asText, blank, type Entered } from '../core/grid.js';
import { sameCell } from '../core/journal/replay.js';
import type { JournalCell, JournalTab, RowChange, RowImage } from '../core/journal/row-change.js';
import { assignmentKey, ownerKey } from '../core/owner.js';
import { agencies } from './agencies.js';
import { assignments } from './assignments.js';
import { items } from './items.js';
import { type Columns, cellsOf, type RowOf, type Table, type TableRead } from './table.js';

const tables = { items, assignments, agencies } as const satisfies Record<JournalTab, Table<Columns>>;

/** The tabs that jobs change row by row. */
export const journalTables: Record<JournalTab, Table<Columns>> = tables;

type ColumnsOf<T extends JournalTab> = (typeof tables)[T]['columns'];
type Values<T extends JournalTab> = Partial<RowOf<ColumnsOf<T>>>;

/** What a row is found by after people have sorted and inserted; blanks around and inside names do not matter. */
const keys: Record<JournalTab, (text: (column: string) => string) => string> = {
  items: (text) => text('code'),
  assignments: (text) => assignmentKey({ code: text('code'), agency: text('agency'), unit: text('unit') }),
  agencies: (text) => ownerKey({ agency: text('agency'), unit: text('unit') }),
};

const keyOfCells = (tab: JournalTab, cells: RowImage['cells']): string =>
  keys[tab]((column) => (typeof cells[column] === 'object' ? '' : String(cells[column] ?? '')).trim());

const keyOfRow = (tab: JournalTab, { raw }: TableRead<Columns>, row: number): string =>
  keys[tab]((column) => String(raw(row, column) ?? '').trim());

/** The row with these values in place of its own; nothing where it has them already. */
export function rowChanged<T extends JournalTab>(
  tab: T,
  read: TableRead<ColumnsOf<T>>,
  row: number,
  values: Values<T>,
): RowChange[] {
  const wide = read as unknown as TableRead<Columns>;
  const wanted = Object.entries(cellsFor(tab, values)).filter(([column]) => column in values);
  const fresh = wanted.filter(([column, cell]) => !sameCell(wide.exact(row, column), cell));
  if (fresh.length === 0) return [];
  const old = Object.fromEntries(fresh.map(([column]) => [column, wide.exact(row, column)]));
  const whole = wholeRow(tab, wide, row);
  const cells = Object.fromEntries(fresh);
  return [
    {
      tab,
      row,
      before: { key: keyOfCells(tab, whole), cells: old },
      after: { key: keyOfCells(tab, { ...whole, ...cells }), cells },
    },
  ];
}

export function rowMade<T extends JournalTab>(tab: T, row: number, values: Values<T>): RowChange {
  const cells = cellsFor(tab, values);
  return { tab, row, before: null, after: { key: keyOfCells(tab, cells), cells } };
}

export function rowGone<T extends JournalTab>(tab: T, read: TableRead<ColumnsOf<T>>, row: number): RowChange {
  const cells = wholeRow(tab, read as unknown as TableRead<Columns>, row);
  return { tab, row, before: { key: keyOfCells(tab, cells), cells }, after: null };
}

/** As Google will read them back: what is entered into a column of dates becomes a date. */
const cellsFor = (tab: JournalTab, values: object): RowImage['cells'] =>
  Object.fromEntries(
    Object.entries(cellsOf<Columns>(journalTables[tab], values as Partial<RowOf<Columns>>)).map(([column, cell]) => [
      column,
      typeof cell === 'string' && journalTables[tab].columns[column]?.kind === 'date' ? { day: cell } : cell,
    ]),
  );

/** Own columns; a formula where one is known, else what the cell shows as its value. */
const wholeRow = (tab: JournalTab, { exact }: TableRead<Columns>, row: number): RowImage['cells'] =>
  Object.fromEntries(Object.keys(journalTables[tab].columns).map((column) => [column, exact(row, column)]));

/** What to enter so that the cell is again as it was. Text stays text, whatever it looks like. */
export function enteredExactly(cell: JournalCell): Entered {
  if (cell === null) return blank;
  if (typeof cell === 'string') return asText(cell);
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? asDate(cell.day as CivilDate) : asFormula(cell.formula.slice(1));
}

/** Rows that go, as they were seen at the last look: with the columns that people added, and with formulas. */
export const wholeImages = (
  changes: readonly RowChange[],
  reads: Partial<Record<JournalTab, TableRead<Columns>>>,
): readonly RowChange[] => {
  const rowOf = new Map(
    (Object.entries(reads) as [JournalTab, TableRead<Columns>][]).map(([tab, read]) => [tab, rowsByKey(tab, read)]),
  );
  return changes.map((change) => {
    const { tab, before, after } = change;
    const read = reads[tab];
    const row = before && after === null ? rowOf.get(tab)?.get(before.key) : undefined;
    if (!before || !read || row === undefined) return change;
    const foreign = Object.fromEntries(read.foreign(row));
    // Only formulas are taken over: a value that differs from what the job saw is somebody's edit, and a conflict.
    const cells = Object.fromEntries(
      Object.entries(before.cells).map(([column, cell]) => {
        const seen = read.exact(row, column);
        return [column, typeof seen === 'object' && seen !== null && 'formula' in seen ? seen : cell];
      }),
    );
    return { ...change, before: { ...before, cells, ...(Object.keys(foreign).length > 0 && { foreign }) } };
  });
};

/** Of rows with the same key the first counts. */
export function rowsByKey(tab: JournalTab, read: TableRead<Columns>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = read.nextRow - 1; row >= 2; row--) rows.set(keyOfRow(tab, read, row), row);
  return rows;
}
