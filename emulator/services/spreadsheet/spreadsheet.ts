// Spreadsheet: the document.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { DOCUMENT_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass, type Member, type ServiceClass } from '../../runtime/service-class';
import { wholeSheet } from '../../sheets/cells';
import { editBook } from '../../sheets/edit';
import { nameFound, placed } from '../../sheets/open-ended';
import { copyTab, deleteTab, insertTab, moveTab, renameTab } from '../../sheets/tabs';
import { toast } from '../ui/screen';
import { recalculationInterval } from './enums';
import { copyOf } from './files';
import { assertSheetFree } from './guard';
import { makeRange, makeRangeList, makeSheet, makeSpreadsheet, register } from './make';
import { local, type Members, read, write } from './members';
import { METADATA_OF_BOOK } from './metadata';
import { namedRanges, removeNamed, setNamed } from './named-range';
import { protections } from './protection';
import { rangeNamed, rangesNamed } from './range-place';
import { SELECTION_OF_BOOK, setActiveSheet } from './selection';
import { sheetClass } from './sheet';
import { MENUS } from './spreadsheet-menus';
import { PEOPLE } from './spreadsheet-people';
import { announce, type BookState, type RangeState, type SheetState, screenOf } from './state';
import { makeFinder } from './text-finder';

function activeOf(state: BookState, kernel: Kernel): SheetState {
  return {
    desk: state.desk,
    book: state.book,
    id: screenOf(state.desk, kernel.execution.onlooker.user, state.book).sheet,
  };
}

interface InsertOptions {
  readonly template?: unknown;
}

/** name?, index?, options? in this order; the new tab comes to the front. Default place: behind the active one; too high a place is the last. */
function insertSheet(state: BookState, kernel: Kernel, ...args: (string | number | InsertOptions)[]): object {
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg) => typeof arg === 'object');
  const template =
    options?.template === undefined
      ? undefined
      : (kernel.stateOf(sheetClass, options.template) ?? refuse('Invalid argument: template'));
  const { sheets } = state.book.state;
  const behind = sheets.findIndex((sheet) => sheet.id === activeOf(state, kernel).id) + 1;
  const at = Math.min(index ?? behind, sheets.length);
  if (at < 0) refuse('Sheet index out of bounds.');
  const sheet = template ? copyTab(template.book, template.id, state.book, at, name) : insertTab(state.book, at, name);
  announce(state.desk, 'INSERT_GRID');
  return setActiveSheet(state, kernel, { ...state, id: sheet.id });
}

function deleteSheet(state: BookState, kernel: Kernel, { id, book }: SheetState): void {
  if (book !== state.book) refuse('The sheet is not in this spreadsheet.');
  assertSheetFree(state, id, kernel.execution.user);
  deleteTab(book, id);
  announce(state.desk, 'REMOVE_GRID');
}

function duplicateActive(state: BookState, kernel: Kernel): object {
  const { id } = activeOf(state, kernel);
  const at = state.book.state.sheets.findIndex((sheet) => sheet.id === id) + 1;
  const copy = copyTab(state.book, id, state.book, at);
  announce(state.desk, 'INSERT_GRID');
  return setActiveSheet(state, kernel, { ...state, id: copy.id });
}

function sheetAt(state: BookState, kernel: Kernel, found: { readonly id: number } | undefined): object | null {
  return found ? makeSheet(kernel, { ...state, id: found.id }) : null;
}

function getRange(state: BookState, kernel: Kernel, text: string): object {
  return makeRange(kernel, rangeNamed(activeOf(state, kernel), text) ?? refuse('Range not found'));
}

function copy({ desk, book }: BookState, kernel: Kernel, name: string): object {
  return makeSpreadsheet(kernel, { desk, book: copyOf(desk, book.state, name) });
}

/** What Spreadsheet has from Sheet is done to the active tab. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getBandings',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getImages',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const;

function ofActiveSheet(name: string): Member<BookState> {
  const member = sheetClass.members[name] as Member<SheetState>;
  const run = (state: BookState, kernel: Kernel, ...args: never[]) => {
    const active = activeOf(state, kernel);
    const result = member.run(active, kernel, ...args);
    return result === SELF ? makeSheet(kernel, active) : result;
  };
  return { ...member, run } as unknown as Member<BookState>;
}

const iterative = (patch: (value: never) => Partial<BookState['book']['state']['iterative']>, signature: string) =>
  write<BookState>(({ book }, _, value: never) => {
    const state = editBook(book);
    state.iterative = { ...state.iterative, ...patch(value) };
    return SELF;
  }, signature);

const MEMBERS: Members<BookState> = {
  ...SELECTION_OF_BOOK,
  ...METADATA_OF_BOOK,
  ...PEOPLE,
  ...MENUS,
  ...Object.fromEntries(OF_ACTIVE_SHEET.map((name) => [name, ofActiveSheet(name)])),
  copy: write(copy, 'String'),
  createTextFinder: local((state, kernel, text: string) => {
    const scope = state.book.state.sheets.map((sheet) => ({
      desk: state.desk,
      book: state.book,
      sheet: sheet.id,
      rect: wholeSheet(sheet),
    }));
    return makeFinder(kernel, state, scope, text);
  }, 'String'),
  deleteActiveSheet: write((state, kernel) => {
    deleteSheet(state, kernel, activeOf(state, kernel));
    return makeSheet(kernel, activeOf(state, kernel));
  }),
  deleteSheet: write(deleteSheet, 'Sheet'),
  duplicateActiveSheet: write(duplicateActive),
  getDataSourceFormulas: read(() => []),
  getDataSourcePivotTables: read(() => []),
  getDataSourceSheets: read(() => []),
  getDataSourceTables: read(() => []),
  getDataSources: read(() => []),
  getFormUrl: read(() => null),
  getId: local(({ book }) => book.id),
  getKey: local(({ book }) => book.id), // its old name
  getIterativeCalculationConvergenceThreshold: read(({ book }) => book.state.iterative.threshold),
  getMaxIterativeCalculationCycles: read(({ book }) => book.state.iterative.cycles),
  getName: read(({ book }) => book.state.name),
  getNamedRanges: read((state, kernel) => namedRanges(kernel, state)),
  getNumSheets: read(({ book }) => book.state.sheets.length),
  getProtections: read((state, kernel, kind: string) => protections(kernel, state, kind), 'ProtectionType'),
  getRange: local(getRange, 'String'),
  getRangeByName: read((state, kernel, name: string) => {
    const found = nameFound(state.book, name);
    return found ? makeRange(kernel, { desk: state.desk, book: state.book, ...placed(found) }) : null;
  }, 'String'),
  getRangeList: local((state, kernel, names: readonly string[]) => {
    const ranges = rangesNamed(activeOf(state, kernel), names);
    return makeRangeList(kernel, { desk: state.desk, book: state.book, ranges });
  }, 'String[]'),
  getRecalculationInterval: read(({ book }, kernel) =>
    kernel.enumValue(recalculationInterval, book.state.recalculation),
  ),
  getSheetById: read(
    (state, kernel, id: number) =>
      sheetAt(
        state,
        kernel,
        state.book.state.sheets.find((sheet) => sheet.id === id),
      ),
    'Integer',
  ),
  getSheetByName: read(
    (state, kernel, name: string) =>
      sheetAt(
        state,
        kernel,
        state.book.state.sheets.find((sheet) => sheet.name === name),
      ),
    'String',
  ),
  getSheets: read((state, kernel) =>
    state.book.state.sheets.map((sheet) => makeSheet(kernel, { ...state, id: sheet.id })),
  ),
  getSpreadsheetLocale: read(({ book }) => book.state.locale),
  getSpreadsheetTimeZone: read(({ book }) => book.state.timeZone),
  getUrl: local(({ book }) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
  insertSheet: write(
    insertSheet,
    '',
    'Integer',
    'Integer, Object',
    'Object',
    'String',
    'String, Integer',
    'String, Integer, Object',
    'String, Object',
  ),
  isIterativeCalculationEnabled: read(({ book }) => book.state.iterative.enabled),
  moveActiveSheet: write((state, kernel, position: number) => {
    if (position < 1 || position > state.book.state.sheets.length) refuse('Sheet index out of bounds.');
    moveTab(state.book, activeOf(state, kernel).id, position - 1);
    announce(state.desk, 'OTHER');
  }, 'Integer'),
  removeNamedRange: write((state, _, name: string) => removeNamed(state, name), 'String'),
  rename: write(({ book }, _, name: string) => {
    editBook(book, false).name = name;
  }, 'String'),
  renameActiveSheet: write((state, kernel, name: string) => {
    const { id } = activeOf(state, kernel);
    assertSheetFree(state, id, kernel.execution.user);
    renameTab(state.book, id, name);
  }, 'String'),
  setIterativeCalculationConvergenceThreshold: iterative((threshold: number) => ({ threshold }), 'Number'),
  setIterativeCalculationEnabled: iterative((enabled: boolean) => ({ enabled }), 'Boolean'),
  setMaxIterativeCalculationCycles: iterative((cycles: number) => ({ cycles }), 'Integer'),
  setNamedRange: write((state, _, name: string, range: RangeState) => setNamed(state, name, range), 'String, Range'),
  setRecalculationInterval: write(({ book }, _, interval: BookState['book']['state']['recalculation']) => {
    editBook(book, false).recalculation = interval;
    return SELF;
  }, 'RecalculationInterval'),
  setSpreadsheetLocale: write(({ book }, _, locale: string) => {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) refuse('Invalid argument: locale');
    editBook(book).locale = locale;
  }, 'String'),
  setSpreadsheetTimeZone: write(({ book }, _, timeZone: string) => {
    if (!isTimeZone(timeZone)) refuse('Invalid argument: timezone');
    editBook(book).timeZone = timeZone;
  }, 'String'),
  toast: {
    kind: 'service',
    signatures: ['any', 'any, any', 'any, any, Number?'],
    run: (_, kernel, text: unknown, title?: unknown, seconds?: number | null) =>
      toast(kernel, String(text ?? ''), title === undefined ? undefined : String(title ?? ''), seconds ?? undefined),
  },
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const spreadsheetClass: ServiceClass<BookState> = defineClass<BookState>({
  name: 'Spreadsheet',
  scopes: DOCUMENT_SCOPES,
  service: 'SpreadsheetApp',
  members: MEMBERS,
});
register('Spreadsheet', spreadsheetClass);
