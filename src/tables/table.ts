// A tab described once. From one definition come the heading row, the row type,
// the reader, the writer and the faults about bad cells.

import { type Fault, FaultError } from '../core/fault.js';
import {
  asText,
  blank,
  type Cell,
  type CellWrite,
  columnLetter,
  type Entered,
  type Grid,
  type TabGrid,
} from '../core/grid.js';
import type { JournalCell } from '../core/journal/row-change.js';
import type { Label } from '../core/label.js';
import { type Column, enteredAs, type Heading } from './column.js';
import { expectedHeading, findColumn, headingText, readHeadings } from './headings.js';

// The one `any` of src/: a map of columns of differing value types; RowOf recovers each type.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Columns = Readonly<Record<string, Column<any>>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };
/** A row with its place in the sheet, counted from 1. */
export type Located<R> = R & { readonly row: number };

export interface Table<C extends Columns> {
  readonly tab: Label;
  readonly columns: C;
  readonly frozenColumns: number;
  readonly hidden?: boolean;
}

export const defineTable = <C extends Columns>(table: Table<C>): Table<C> => table;

/** A tab once read: typed rows, what was wrong, and where each column stands for writing back. */
export interface TableRead<C extends Columns> {
  readonly name: string;
  readonly rows: readonly Located<RowOf<C>>[];
  readonly faults: readonly Fault[];
  /** Column number (from 1) of a column, as it stands now. */
  readonly at: (key: keyof C) => number;
  /** How many rows were read, heading and empty ones included. */
  readonly gridRows: number;
  /** First free row below everything that has content. */
  readonly nextRow: number;
  /** The heading as people see it. */
  readonly heading: (key: keyof C) => string;
  /** A cell as it was read, before parsing. */
  readonly raw: (row: number, key: keyof C) => Cell;
  /** As `raw`, exactly enough to be entered again. */
  readonly exact: (row: number, key: keyof C) => JournalCell;
  /** What stands in columns that people added: by heading, by letter where there is none; blank cells left out. */
  readonly foreign: (row: number) => ReadonlyMap<string, JournalCell>;
  /** Column number (from 1) of a column that people added, by the name `foreign` gives it. */
  readonly foreignAt: (heading: string) => number | undefined;
}

/** Throws `tab-missing` and `column-missing`; good rows come back typed, bad cells as faults: one bad row never hides the rest. */
export function readTable<C extends Columns>(
  table: Table<C>,
  grid: TabGrid | undefined,
  fiscalYear?: number,
): TableRead<C> {
  if (!grid) throw new FaultError({ code: 'tab-missing', tab: table.tab });
  const [headingRow = [], ...body] = grid.values;
  const positions = locateColumns(table, grid.name, headingRow, fiscalYear);
  const own = [...positions.values()];
  const foreign = foreignHeadings(headingRow, new Set(own), grid.values);
  const faults: Fault[] = [];
  const rows = body.flatMap((cells, offset) => {
    if (own.every((at) => isBlankCell(cells[at] ?? null))) return [];
    const read = readRow(table, positions, cells, { tab: grid.name, row: offset + 2, headingRow });
    faults.push(...read.faults);
    return read.faults.length === 0 ? [read.row] : [];
  });
  return {
    name: grid.name,
    rows,
    faults,
    at: (key) => (positions.get(key) ?? 0) + 1,
    gridRows: grid.values.length,
    nextRow: lastUsed(body, own) + 2,
    heading: (key) => String(headingRow[positions.get(key) ?? -1] ?? ''),
    raw: (row, key) => grid.values[row - 1]?.[positions.get(key) ?? -1] ?? null,
    exact: (row, key) => exactCell(grid, row, positions.get(key) ?? -1),
    foreign: (row) =>
      new Map(
        foreign.flatMap(([heading, index]): [string, JournalCell][] =>
          isBlankCell(grid.values[row - 1]?.[index] ?? null) ? [] : [[heading, exactCell(grid, row, index)]],
        ),
      ),
    foreignAt: (heading) => {
      const index = foreign.find(([name]) => name === heading)?.[1];
      return index === undefined ? undefined : index + 1;
    },
  };
}

/** Names and places (from 0) of the columns that people added; a name that occurs twice is told apart by its count. */
function foreignHeadings(headingRow: readonly Cell[], own: ReadonlySet<number>, values: Grid): [string, number][] {
  const width = values.reduce((most, cells) => Math.max(most, cells.length), 0);
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => index).flatMap((index): [string, number][] => {
    if (own.has(index)) return [];
    const name = String(headingRow[index] ?? '').trim() || columnLetter(index + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [[count === 1 ? name : `${name} (${count})`, index]];
  });
}

function exactCell({ values, isDay }: TabGrid, row: number, index: number): JournalCell {
  const cell = values[row - 1]?.[index] ?? null;
  return typeof cell === 'string' && isDay?.(row, index + 1) ? { day: cell } : cell;
}

/** Whether these headings hold every column of the table. */
export const hasColumns = (table: Table<Columns>, headingRow: readonly Cell[], fiscalYear?: number): boolean => {
  const written = readHeadings(headingRow);
  return Object.values(table.columns).every(({ heading }) => findColumn(written, heading, fiscalYear) !== undefined);
};

function locateColumns<C extends Columns>(
  table: Table<C>,
  tab: string,
  headingRow: readonly Cell[],
  fiscalYear?: number,
) {
  const positions = new Map<keyof C, number>();
  const written = readHeadings(headingRow);
  for (const [key, column] of Object.entries(table.columns)) {
    const index = findColumn(written, column.heading, fiscalYear);
    if (index === undefined) throw new FaultError(columnMissing(tab, column.heading, fiscalYear));
    positions.set(key, index);
  }
  return positions;
}

const columnMissing = (tab: string, heading: Heading, fiscalYear: number | undefined): Fault => ({
  code: 'column-missing',
  tab,
  column: expectedHeading(heading, fiscalYear),
  ...(heading.age !== undefined && fiscalYear !== undefined && { fiscalYear }),
});

function readRow<C extends Columns>(
  table: Table<C>,
  positions: ReadonlyMap<keyof C, number>,
  cells: readonly Cell[],
  { tab, row, headingRow }: { tab: string; row: number; headingRow: readonly Cell[] },
) {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = { row };
  for (const [key, column] of Object.entries(table.columns)) {
    const index = positions.get(key) ?? -1;
    const place = { tab, row, column: String(headingRow[index] ?? '') };
    const value: unknown = column.parse(cells[index] ?? null);
    if (value === undefined)
      faults.push({ code: 'bad-cell', ...place, expects: column.kind, found: String(cells[index] ?? '') });
    else if (column.required && value === '') faults.push({ code: 'cell-missing', ...place });
    values[key] = value;
  }
  return { row: values as Located<RowOf<C>>, faults };
}

/** Checkboxes hold FALSE and count as content: a row with nothing else is empty. */
const isBlankCell = (cell: Cell): boolean =>
  cell === null || cell === false || (typeof cell === 'string' && cell.trim() === '');

/** Only our own columns count: a total that people keep below is no row of the table. */
const lastUsed = (body: Grid, own: readonly number[]): number =>
  body.reduce((last, cells, index) => (own.every((at) => isBlankCell(cells[at] ?? null)) ? last : index + 1), 0);

export const headingRow = <C extends Columns>(table: Table<C>, fiscalYear: number): Entered[] =>
  Object.values(table.columns).map((column) => asText(headingText(column.heading, fiscalYear)));

/** The cells of one row in the table's own order, for a tab that set-up has just made. */
export const newRow = <C extends Columns>(table: Table<C>, row: Partial<RowOf<C>>): Entered[] =>
  Object.entries(table.columns).map(([key, column]) => entered(column, row[key]));

/** The changed cells of one row, wherever its columns stand now. */
export function changes<C extends Columns>(
  table: Table<C>,
  read: TableRead<C>,
  row: number,
  values: Partial<RowOf<C>>,
): CellWrite[] {
  return Object.keys(values).map((key) => ({
    row,
    column: read.at(key),
    value: entered(table.columns[key] as Columns[string], values[key]),
  }));
}

const entered = ({ kind, toCell }: Columns[string], value: unknown): Entered =>
  value === undefined ? blank : enteredAs(kind, toCell(value));

/** These values as the cells will read, for every column of the table. */
export const cellsOf = <C extends Columns>(table: Table<C>, row: Partial<RowOf<C>>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(table.columns).map(([key, { toCell }]) => [key, row[key] === undefined ? null : toCell(row[key])]),
  );
