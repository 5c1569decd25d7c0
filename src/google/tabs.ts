// Finds the tabs of the spreadsheet and remembers them for the length of one job: Google loads the script anew for
// each run, and every question asked twice is a second wait.

import { type Label, squeezed } from '../core/label.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const book = () => SpreadsheetApp.getActive();

export interface FoundTab {
  readonly sheet: Sheet;
  /** The name it was found by; asking the sheet would be one more call. */
  readonly name: string;
  /** Rows of its grid, empty ones included, where a read has told. */
  rows?: number;
  /** Columns of its grid, where a read has told. */
  columns?: number;
}

const found = new Map<string, FoundTab>();

/** A tab may carry its Thai or its English name. */
export function find(tab: Label): FoundTab | undefined {
  for (const name of found.has(tab.th) ? [] : new Set([tab.th, tab.en])) {
    const sheet = book().getSheetByName(name);
    if (sheet) return remember(tab, sheet, name);
  }
  return found.get(tab.th);
}

export function remember(tab: Label, sheet: Sheet, name: string): FoundTab {
  const entry = { sheet, name };
  found.set(tab.th, entry);
  return entry;
}

/** The name it was found by, or else the one it should have. */
export const nameOf = (tab: Label): string => found.get(tab.th)?.name ?? tab.th;

export const sheetOf = (tab: Label): Sheet | undefined => find(tab)?.sheet;

/** A range of a tab by its name, which costs no call of its own. Google refuses it here, or at its first use, where there is no such tab or fewer columns. */
export const rangeOf = (tab: Label, cells: string): GoogleAppsScript.Spreadsheet.Range =>
  book().getRange(`'${nameOf(tab).replace(/'/g, "''")}'!${cells}`);

/** True as soon as one of the tabs exists; reads no cell. */
export function hasAny(tabs: readonly Label[]): boolean {
  const names = new Set(
    book()
      .getSheets()
      .map((sheet) => squeezed(sheet.getName())),
  );
  return tabs.some((tab) => names.has(squeezed(tab.th)) || names.has(squeezed(tab.en)));
}
