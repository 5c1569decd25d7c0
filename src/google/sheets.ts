// The shared spreadsheet: whole tabs in, rectangles of cells out. Decides nothing.

import { type Block, type Cell, columnLetter, type Entered, type TabGrid } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { civilDays } from './civil-days.js';
import { deleteRows, insertRows, stretches } from './rows.js';
import { book, type FoundTab, find, hasAny, nameOf, rangeOf, remember, sheetOf } from './tabs.js';

/** Rows a person has selected, and in which tab. Rows count from 1. */
export interface Selection {
  readonly tab: string;
  readonly rows: readonly number[];
}

export const sheets = () => ({
  hasAny,
  /** Every value of a tab, heading row first; undefined where there is no such tab. */
  read: (tab: Label): TabGrid | undefined => {
    const it = find(tab);
    return it && gridOf(it.name, it.sheet.getDataRange().getValues());
  },
  /** The first columns of a tab, down to its last row, in one call; undefined where it must be read the long way. */
  readColumns: (tab: Label, columns: number): TabGrid | undefined => readAtOnce(tab, `A:${columnLetter(columns)}`),
  /** Whole rows, every column that people added included, in one call; `rows` as an earlier read of the tab told. */
  readRows: (tab: Label, rows: number): TabGrid | undefined => {
    const grid = readAtOnce(tab, `1:${rows}`);
    const it = grid && find(tab);
    if (it) it.columns = grid.values[0]?.length ?? 0;
    return grid;
  },
  /**
   * The first cells of a tab in one call; of a tab that is smaller all it holds, in four. undefined where there is none.
   * The size of the tab is not learnt.
   */
  readCorner: (tab: Label, rows: number, columns: number): TabGrid | undefined => {
    const corner = readAtOnce(tab, `A1:${columnLetter(columns)}${rows}`) ?? readAtOnce(tab, 'A1');
    const it = corner && find(tab);
    if (!corner || !it) return undefined;
    delete it.rows;
    return corner.values.length === 1 ? gridOf(it.name, it.sheet.getDataRange().getValues()) : corner;
  },
  /** The formulas of whole rows; '' where a cell holds a value. */
  readFormulas: (tab: Label, rows: number): readonly (readonly string[])[] => rangeOf(tab, `1:${rows}`).getFormulas(),
  /** The heading row alone. */
  readHeadings: (tab: Label): TabGrid | undefined => {
    const sheet = sheetOf(tab);
    return sheet && gridOf(sheet.getName(), sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues());
  },
  /** Writes only the cells named; the tab grows where a block lies below its last row. */
  write: (tab: Label, blocks: readonly Block[]): void => {
    const it = blocks.length > 0 ? find(tab) : undefined;
    if (!it) return;
    growTo(it, Math.max(...blocks.map(({ row, values }) => row + values.length - 1)));
    for (const { row, column, values } of blocks)
      it.sheet
        .getRange(row, column, values.length, values[0]?.length ?? 0)
        .setValues(values.map((cells) => [...cells]));
  },
  /** The same value in many rows of a column: one call, however scattered they are. */
  writeSame: (tab: Label, column: number, rows: readonly number[], value: Entered): void => {
    const letter = columnLetter(column);
    const cells = stretches(rows).map(({ row, count }) => `${letter}${row}:${letter}${row + count - 1}`);
    if (cells.length > 0) sheetOf(tab)?.getRangeList(cells).setValue(value);
  },
  /** Makes room at these rows, numbered as they will be. `lastRow`: the last one with content. */
  insertRows: (tab: Label, rows: readonly number[], lastRow: number): void => {
    const it = rows.length > 0 ? find(tab) : undefined;
    if (it) insertRows(it, rows, lastRow);
  },
  /** Deletes whole rows. `lastRow`: the last one with content. */
  deleteRows: (tab: Label, rows: readonly number[], lastRow: number): void => {
    const it = rows.length > 0 ? find(tab) : undefined;
    if (it) deleteRows(it, rows, lastRow);
  },
  selection: (): Selection => {
    const ranges = book().getActiveRangeList()?.getRanges() ?? [];
    const rows = ranges.flatMap((range) =>
      Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index),
    );
    return { tab: book().getActiveSheet().getName(), rows: [...new Set(rows)].sort((one, other) => one - other) };
  },
  /** Shows a tab, hidden or not, and goes to its last row; false where there is none. */
  reveal: (tab: Label): boolean => {
    const sheet = sheetOf(tab)?.showSheet();
    sheet?.getRange(Math.max(1, sheet.getLastRow()), 1).activate();
    return sheet !== undefined;
  },
  /** Goes to a cell, as if a person had clicked it. */
  select: (tab: Label, row: number, column: number): void => void sheetOf(tab)?.getRange(row, column).activate(),
  /** Whatever `work` shows meanwhile, the person is left in the tab where they were. */
  stayingHere: <T>(work: () => T): T => {
    const here = book().getActiveSheet();
    const result = work();
    here.activate();
    return result;
  },
  activate: (tab: Label): void => void sheetOf(tab)?.activate(),
  commit: (): void => SpreadsheetApp.flush(),
});

/** Remembers the tab with its size, so that writing to it needs no further question. */
function readAtOnce(tab: Label, cells: string): TabGrid | undefined {
  try {
    const range = rangeOf(tab, cells);
    const values = range.getValues();
    const name = nameOf(tab);
    remember(tab, range.getSheet(), name).rows = values.length;
    return gridOf(name, values);
  } catch {
    return undefined; // no such range: whoever asks reads the tab the long way, and meets any other trouble there
  }
}

function gridOf(name: string, read: readonly (readonly unknown[])[]): TabGrid {
  const dayOf = civilDays(read);
  const values = read.map((row) =>
    row.map((value) => (value instanceof Date ? dayOf(value) : value === '' ? null : (value as Cell))),
  );
  return { name, values, isDay: (row, column) => read[row - 1]?.[column - 1] instanceof Date };
}

function growTo(it: FoundTab, lastRow: number): void {
  const rows = it.rows ?? it.sheet.getMaxRows();
  if (lastRow > rows) it.sheet.insertRowsAfter(rows, lastRow - rows);
  it.rows = Math.max(rows, lastRow);
}
