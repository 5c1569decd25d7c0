// From rows and new values to row changes, the form in which jobs carry out, finish and take back what they do.

import type { JournalTab, RowChange, RowImage } from '../core/journal/row-change.js';
import { ownerKey } from '../core/owner.js';
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
  assignments: (text) => `${text('code')}|${ownerKey({ agency: text('agency'), unit: text('unit') })}`,
  agencies: (text) => ownerKey({ agency: text('agency'), unit: text('unit') }),
};

const keyOfCells = (tab: JournalTab, cells: RowImage['cells']): string =>
  keys[tab]((column) => String(cells[column] ?? '').trim());

export const keyOfRow = (tab: JournalTab, { raw }: TableRead<Columns>, row: number): string =>
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
  const fresh = wanted.filter(([column, cell]) => wide.raw(row, column) !== cell);
  if (fresh.length === 0) return [];
  const old = Object.fromEntries(fresh.map(([column]) => [column, wide.raw(row, column)]));
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

const cellsFor = (tab: JournalTab, values: object): RowImage['cells'] =>
  cellsOf<Columns>(journalTables[tab], values as Partial<RowOf<Columns>>);

const wholeRow = (tab: JournalTab, { raw }: TableRead<Columns>, row: number): RowImage['cells'] =>
  Object.fromEntries(Object.keys(journalTables[tab].columns).map((column) => [column, raw(row, column)]));
