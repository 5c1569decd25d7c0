// The only way to change a document. Everything shared with the last committed state is
// copied the moment it is first changed, so that rolling back is one assignment.

import { fail } from './fail';
import { passOnRows, touchRow } from './filled';
import type { BookState, Layer, Row, Sheet, Workbook } from './model';

export interface NewWorkbook {
  readonly id: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly now?: () => number;
  readonly random?: () => number;
}

/** As Google makes one: a single tab "Sheet1" with id 0, 1,000 × 26. */
export function createWorkbook(options: NewWorkbook): Workbook {
  const state: BookState = {
    epoch: 1,
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
    sheets: [blankSheet(0, 'Sheet1', options.rows ?? 1000, options.columns ?? 26)],
    names: [],
    protections: [],
    metadata: [],
    iterative: { enabled: false, cycles: 50, threshold: 0.05 },
    recalculation: 'ON_CHANGE',
  };
  const now = options.now ?? Date.now;
  return {
    id: options.id,
    state,
    committed: state,
    epoch: 2,
    version: 1,
    changes: 1,
    created: now(),
    updated: now(),
    now,
    random: options.random ?? Math.random,
  };
}

export function blankSheet(id: number, name: string, maxRows: number, maxColumns: number): Sheet {
  return {
    epoch: 1,
    id,
    name,
    rows: [],
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    rowBands: [],
    columnBands: [],
    rowGroups: [],
    columnGroups: [],
    rowControl: 'AFTER',
    columnControl: 'AFTER',
    hidden: false,
    tabColor: null,
    gridlinesHidden: false,
    rightToLeft: false,
    merges: [],
    rules: [],
    filter: null,
    bandings: [],
    charts: [],
  };
}

/** From here on a rollback returns to the present state. */
export function commit(book: Workbook): void {
  if (isDirty(book)) book.updated = book.now();
  book.committed = book.state;
  book.epoch += 1;
}

/** Undoes everything since the last commit. */
export function rollback(book: Workbook): void {
  book.state = book.committed;
  book.epoch += 1;
  book.version += 1;
  book.changes += 1;
}

export function isDirty(book: Workbook): boolean {
  return book.state !== book.committed;
}

/** The book's own properties, to be changed. Contents or structure: `stale` (the default) marks results for recalculation. */
export function editBook(book: Workbook, stale = true): BookState {
  if (book.state.epoch !== book.epoch) book.state = { ...book.state, epoch: book.epoch };
  book.changes += 1;
  if (stale) book.version += 1;
  return book.state;
}

/** A sheet's own properties and list of rows, to be changed; its rows through editRow. */
export function editSheet(book: Workbook, id: number, stale = true): Sheet {
  const state = editBook(book, stale);
  const index = state.sheets.findIndex((sheet) => sheet.id === id);
  const sheet = state.sheets[index];
  if (!sheet) return missing(id);
  if (sheet.epoch === book.epoch) return sheet;
  const fork: Sheet = {
    ...sheet,
    epoch: book.epoch,
    rows: sheet.rows.slice(),
    rowBands: sheet.rowBands.slice(),
    columnBands: sheet.columnBands.slice(),
  };
  passOnRows(sheet.rows, fork.rows);
  state.sheets = state.sheets.with(index, fork);
  return fork;
}

/** A row of a sheet that editSheet returned. */
export function editRow(book: Workbook, sheet: Sheet, number: number): Row {
  touchRow(sheet.rows, number);
  const row = sheet.rows[number];
  if (row?.epoch === book.epoch) return row;
  const fork = row ? copyRow(row, book.epoch) : { epoch: book.epoch, values: [] };
  sheet.rows[number] = fork;
  return fork;
}

export function copyRow(row: Row, epoch: number): Row {
  const copy: Row = { epoch, values: row.values.slice() };
  if (row.formulas) copy.formulas = row.formulas.slice();
  if (row.styles) copy.styles = row.styles.slice();
  if (row.notes) copy.notes = row.notes.slice();
  if (row.validations) copy.validations = row.validations.slice();
  if (row.runs) copy.runs = row.runs.slice();
  return copy;
}

/** A row's layer, made if need be. */
export function layerOf<L extends Layer>(row: Row, layer: L): NonNullable<Row[L]> {
  row[layer] ??= [] as unknown as Row[L];
  return row[layer] as NonNullable<Row[L]>;
}

export function findSheet(book: Workbook, id: number): Sheet | undefined {
  return book.state.sheets.find((sheet) => sheet.id === id);
}

export function sheetOf(book: Workbook, id: number): Sheet {
  return findSheet(book, id) ?? missing(id);
}

/** Google matches names of tabs regardless of case when it checks for doubles, but looks them up exactly. */
export function sheetNamed(book: Workbook, name: string): Sheet | undefined {
  return book.state.sheets.find((sheet) => sheet.name === name);
}

function missing(id: number): never {
  return fail(`Sheet ${id} not found`);
}
