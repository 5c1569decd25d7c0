// Tabs inserted, deleted, renamed, copied and moved, formulas following.

import { blankSheet, copyRow, editBook, editSheet, sheetOf } from './edit';
import { fail } from './fail';
import { rewriteRefs } from './formulas/tokens';
import type { Sheet, Workbook } from './model';
import { MOST_CELLS, rewriteFormulas } from './structure';

/** Google's limits of a tab's name and of the tabs of a document. */
const MOST_NAME = 100;
const MOST_TABS = 200;

export function insertTab(book: Workbook, index: number, name: string | undefined, rows = 1000, columns = 26): Sheet {
  const state = editBook(book);
  const fresh = name ?? freeName(book);
  assertFree(book, fresh);
  if (state.sheets.length >= MOST_TABS) fail(`You can't add more than ${MOST_TABS} sheets.`);
  if (state.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, rows * columns) > MOST_CELLS) {
    fail(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  }
  const sheet = { ...blankSheet(freeId(book), fresh, rows, columns), epoch: book.epoch };
  state.sheets = state.sheets.toSpliced(Math.max(0, Math.min(index, state.sheets.length)), 0, sheet);
  return sheet;
}

/** "Sheet1", "Sheet2" …: the first number above the count of tabs that is not taken. */
function freeName(book: Workbook): string {
  let number = book.state.sheets.length + 1;
  while (isTaken(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function isTaken(book: Workbook, name: string, but?: number): boolean {
  return book.state.sheets.some((sheet) => sheet.id !== but && sheet.name.toLowerCase() === name.toLowerCase());
}

function assertFree(book: Workbook, name: string, but?: number): void {
  if (name === '') fail('Sheet name cannot be empty.');
  if (name.length > MOST_NAME) fail(`The sheet name cannot be greater than ${MOST_NAME} characters.`);
  if (isTaken(book, name, but)) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeId(book: Workbook): number {
  for (;;) {
    const id = Math.floor(book.random() * 2_147_483_646) + 1;
    if (!book.state.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

export function deleteTab(book: Workbook, id: number): void {
  const gone = sheetOf(book, id);
  if (book.state.sheets.filter((sheet) => !sheet.hidden || sheet.id === id).length < 2) {
    fail("You can't remove all the sheets in a document.");
  }
  rewriteFormulas(book, (formula, tab) =>
    tab === id
      ? formula
      : rewriteRefs(formula, (ref) => (ref.tab?.toLowerCase() === gone.name.toLowerCase() ? undefined : ref)),
  );
  const state = editBook(book);
  state.sheets = state.sheets.filter((sheet) => sheet.id !== id);
  state.names = state.names.filter((name) => name.sheet !== id);
  state.protections = state.protections.filter((protection) => protection.sheet !== id);
  state.metadata = state.metadata.filter((metadata) => metadata.sheet !== id);
}

export function renameTab(book: Workbook, id: number, name: string): void {
  const old = sheetOf(book, id).name;
  if (old === name) return;
  assertFree(book, name, id);
  rewriteFormulas(book, (formula) =>
    rewriteRefs(formula, (ref) => (ref.tab?.toLowerCase() === old.toLowerCase() ? { ...ref, tab: name } : ref)),
  );
  editSheet(book, id).name = name;
}

/** `index` counts from 0. */
export function moveTab(book: Workbook, id: number, index: number): void {
  const state = editBook(book);
  const sheet = sheetOf(book, id);
  state.sheets = state.sheets.filter((one) => one.id !== id).toSpliced(index, 0, sheet);
}

/** A copy in this or another document; formulas go along as they are. Named ranges of the tab are not copied. */
export function copyTab(from: Workbook, id: number, to: Workbook, index: number, name?: string): Sheet {
  const source = sheetOf(from, id);
  const copy = insertTab(to, index, name ?? copyName(to, source.name), source.maxRows, source.maxColumns);
  const { id: fresh, name: given } = copy;
  Object.assign(copy, source, {
    id: fresh,
    name: given,
    epoch: to.epoch,
    rows: source.rows.map((row) => row && copyRow(row, to.epoch)),
    rowBands: source.rowBands.slice(),
    columnBands: source.columnBands.slice(),
    hidden: false,
  });
  if (from === to) copyProtections(to, id, fresh);
  return copy;
}

function copyProtections(book: Workbook, from: number, to: number): void {
  const state = editBook(book);
  const copies = state.protections
    .filter((one) => one.sheet === from)
    .map((one) => ({ ...one, sheet: to, id: String(Math.floor(book.random() * 2e9)) }));
  state.protections = [...state.protections, ...copies];
}

function copyName(book: Workbook, name: string): string {
  const plain = `Copy of ${name}`;
  if (!isTaken(book, plain)) return plain;
  let number = 1;
  while (isTaken(book, `${plain} ${number}`)) number += 1;
  return `${plain} ${number}`;
}
