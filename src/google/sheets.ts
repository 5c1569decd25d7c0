// The shared spreadsheet: whole tabs in, rectangles of cells out. Decides nothing.

import type { Block, Cell, TabGrid } from '../core/grid.js';
import { type Label, squeezed } from '../core/label.js';
import { civilDays } from './civil-days.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows a person has selected, and in which tab. Rows count from 1. */
export interface Selection {
  readonly tab: string;
  readonly rows: readonly number[];
}

export const book = () => SpreadsheetApp.getActive();

interface FoundSheet {
  readonly sheet: Sheet;
  /** The name it was found by; asking the sheet would be one more call. */
  readonly name: string;
}

/** Google loads the script anew for each run, so this remembers tabs for the length of one job. */
const found = new Map<string, FoundSheet>();

/** A tab may carry its Thai or its English name. */
function find(tab: Label): FoundSheet | undefined {
  for (const name of found.has(tab.th) ? [] : new Set([tab.th, tab.en])) {
    const sheet = book().getSheetByName(name);
    if (sheet) return remember(tab, sheet, name);
  }
  return found.get(tab.th);
}

export function remember(tab: Label, sheet: Sheet, name: string): FoundSheet {
  const entry = { sheet, name };
  found.set(tab.th, entry);
  return entry;
}

export const sheetOf = (tab: Label): Sheet | undefined => find(tab)?.sheet;

export const sheets = () => ({
  /** True as soon as one of the tabs exists; reads no cell. */
  hasAny: (tabs: readonly Label[]): boolean => {
    const names = new Set(
      book()
        .getSheets()
        .map((sheet) => squeezed(sheet.getName())),
    );
    return tabs.some((tab) => names.has(squeezed(tab.th)) || names.has(squeezed(tab.en)));
  },
  /** Every value of a tab, heading row first; undefined where there is no such tab. */
  read: (tab: Label): TabGrid | undefined => {
    const it = find(tab);
    return it && { name: it.name, values: cellsOf(it.sheet.getDataRange().getValues()) };
  },
  /** The heading row alone. */
  readHeadings: (tab: Label): TabGrid | undefined => {
    const sheet = sheetOf(tab);
    return (
      sheet && { name: sheet.getName(), values: cellsOf(sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()) }
    );
  },
  /** Values as people see them, for exports. */
  readShown: (tab: Label): string[][] | undefined => sheetOf(tab)?.getDataRange().getDisplayValues(),
  names: (): string[] =>
    book()
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
  /** Writes only the cells named; the tab grows where a block lies below its last row. */
  write: (tab: Label, blocks: readonly Block[]): void => {
    const sheet = sheetOf(tab);
    if (!sheet || blocks.length === 0) return;
    growTo(sheet, Math.max(...blocks.map(({ row, values }) => row + values.length - 1)));
    for (const { row, column, values } of blocks)
      sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values.map((cells) => [...cells]));
  },
  /** Deletes whole rows, from the bottom up so that the numbers stay true. */
  deleteRows: (tab: Label, rows: readonly number[]): void => {
    const sheet = sheetOf(tab);
    for (const { first, count } of stretches(rows).reverse()) sheet?.deleteRows(first, count);
  },
  selection: (): Selection => {
    const ranges = book().getActiveRangeList()?.getRanges() ?? [];
    const rows = ranges.flatMap((range) =>
      Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index),
    );
    return { tab: book().getActiveSheet().getName(), rows: [...new Set(rows)].sort((one, other) => one - other) };
  },
  /** Shows a hidden tab and goes there; false where there is none. */
  reveal: (tab: Label): boolean => sheetOf(tab)?.showSheet().activate() !== undefined,
  activate: (tab: Label): void => void sheetOf(tab)?.activate(),
  commit: (): void => SpreadsheetApp.flush(),
});

function cellsOf(values: readonly (readonly unknown[])[]): Cell[][] {
  const dayOf = civilDays();
  return values.map((row) =>
    row.map((value) => (value instanceof Date ? dayOf(value) : value === '' ? null : (value as Cell))),
  );
}

function growTo(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
}

/** Consecutive rows as one deletion each. */
function stretches(rows: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
