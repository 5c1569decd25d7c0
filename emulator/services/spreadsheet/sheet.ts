// Sheet: one tab.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { DOCUMENT_SCOPES } from '../../runtime/permission';
import { NotEmulatedError, refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { rectOf } from '../../sheets/a1';
import { clearLayers, wholeSheet } from '../../sheets/cells';
import { parseColor, seenColor } from '../../sheets/color';
import { editSheet } from '../../sheets/edit';
import { extentOf } from '../../sheets/formulas/recalculate';
import type { Layer } from '../../sheets/model';
import { sortRows } from '../../sheets/sort';
import { insertLines } from '../../sheets/structure';
import { copyTab, renameTab } from '../../sheets/tabs';
import { readValues, writeValues } from '../../sheets/write';
import { BANDING_OF_SHEET } from './banding';
import { CHARTS } from './charts';
import { type ColorState, makeColor } from './colors';
import { makeRule, toFormatRule } from './conditional-format';
import { sheetType } from './enums';
import { filterClass } from './filter';
import { guardSheet } from './guard';
import { makeRange, makeRangeList, makeSheet, makeSpreadsheet, register } from './make';
import { local, type Members, read, toInput, write } from './members';
import { METADATA_OF_SHEET } from './metadata';
import { namedRanges } from './named-range';
import { protections, protectSheet } from './protection';
import { rangeAt, rangeNamed, rangesNamed } from './range-place';
import { SELECTION_OF_SHEET } from './selection';
import { LINES } from './sheet-lines';
import { announce, type BookState, liveSheet, type RangeState, type SheetState } from './state';
import { makeFinder } from './text-finder';

function wholeRange({ desk, book, id }: SheetState): RangeState {
  return { desk, book, sheet: id, rect: wholeSheet(liveSheet(book, id)) };
}

export function extent({ book, id }: SheetState) {
  return extentOf(book, liveSheet(book, id));
}

/** From A1 to the last content; A1 alone on an empty tab. */
export function dataRange(state: SheetState): RangeState {
  const { row, column } = extent(state);
  return {
    desk: state.desk,
    book: state.book,
    sheet: state.id,
    rect: rectOf(1, 1, Math.max(1, row), Math.max(1, column)),
  };
}

function getRange(
  state: SheetState,
  kernel: Kernel,
  first: number | string,
  column?: number,
  rows?: number,
  columns?: number,
): object {
  if (typeof first === 'number') return makeRange(kernel, rangeAt(state, first, column ?? 1, rows, columns));
  return makeRange(kernel, rangeNamed(state, first) ?? refuse('Range not found'));
}

/** Below the last content, on a new row if need be. Checkboxes are content. */
export function appendRow(state: SheetState, _: Kernel, contents: readonly unknown[]): typeof SELF {
  const { book, id } = state;
  const row = extent(state).row + 1;
  const sheet = liveSheet(book, id);
  if (contents.length > sheet.maxColumns)
    insertLines(book, id, 'columns', sheet.maxColumns + 1, contents.length - sheet.maxColumns);
  if (row > liveSheet(book, id).maxRows) insertLines(book, id, 'rows', row, 1, row - 1);
  if (contents.length > 0)
    writeValues(book, id, rectOf(row, 1, 1, contents.length), (_row, column) => toInput(contents[column - 1]));
  return SELF;
}

const CONTENT: readonly Layer[] = ['values', 'formulas', 'runs'];

function clear(
  state: SheetState,
  _: Kernel,
  options: { contentsOnly?: boolean; formatOnly?: boolean } = {},
): typeof SELF {
  for (const [key, value] of Object.entries(options))
    if (value && !/^(contentsOnly|formatOnly)$/.test(key)) throw new NotEmulatedError(`Sheet.clear with option ${key}`);
  const all = !options.contentsOnly && !options.formatOnly;
  const layers: Layer[] = [
    ...(all || options.contentsOnly ? CONTENT : []),
    ...(all || options.formatOnly ? (['styles'] as const) : []),
  ];
  clearLayers(state.book, state.id, wholeRange(state).rect, layers);
  if (all || options.formatOnly) {
    const sheet = editSheet(state.book, state.id);
    sheet.merges = [];
    sheet.rules = [];
    sheet.bandings = [];
  }
  return SELF;
}

function clearOnly(layers: readonly Layer[]) {
  return write<SheetState>((state) => {
    clearLayers(state.book, state.id, wholeRange(state).rect, layers);
    return SELF;
  });
}

/** Frozen rows stay where they are. */
export function sortSheet(state: SheetState, _: Kernel, column: number, ascending = true): typeof SELF {
  const sheet = liveSheet(state.book, state.id);
  const { row, column: last } = extent(state);
  if (column < 1 || column > sheet.maxColumns) refuse('Sort column is out of range.');
  const top = sheet.frozenRows + 1;
  if (row > top)
    sortRows(state.book, state.id, { top, left: 1, bottom: row, right: Math.max(last, column) }, [
      { column, ascending },
    ]);
  return SELF;
}

function hide(state: SheetState, hidden: boolean): typeof SELF {
  const others = state.book.state.sheets.filter((sheet) => !sheet.hidden && sheet.id !== state.id);
  if (hidden && others.length === 0) refuse("You can't hide all the sheets in a document.");
  editSheet(state.book, state.id, false).hidden = hidden;
  return SELF;
}

export function setRules(state: SheetState, rules: Parameters<typeof toFormatRule>[1][]): void {
  const made = rules.map((rule) => toFormatRule(state, rule));
  editSheet(state.book, state.id, false).rules = made;
}

const MEMBERS: Members<SheetState> = {
  ...LINES,
  ...SELECTION_OF_SHEET,
  ...METADATA_OF_SHEET,
  ...BANDING_OF_SHEET,
  ...CHARTS,
  appendRow: {
    ...write(appendRow, 'any[]'),
    cost: { ms: 110 },
    cells: (_: SheetState, contents: readonly unknown[]) => contents.length,
  },
  asDataSourceSheet: read(() => null),
  clear: write(clear, '', 'Object'),
  clearConditionalFormatRules: write((state) => setRules(state, [])),
  clearContents: clearOnly(CONTENT),
  clearFormats: write((state, kernel) => clear(state, kernel, { formatOnly: true })),
  clearNotes: clearOnly(['notes']),
  copyTo: write(({ book, id }, kernel, { desk, book: target }: BookState) => {
    const copy = copyTab(book, id, target, target.state.sheets.length);
    announce(desk, 'INSERT_GRID');
    return makeSheet(kernel, { desk, book: target, id: copy.id });
  }, 'Spreadsheet'),
  createTextFinder: local(
    (state, kernel, text: string) => makeFinder(kernel, state, [wholeRange(state)], text),
    'String',
  ),
  getConditionalFormatRules: read((state, kernel) =>
    liveSheet(state.book, state.id).rules.map((rule) => makeRule(state, kernel, rule)),
  ),
  getDataRange: read((state, kernel) => makeRange(kernel, dataRange(state))),
  getDataSourceFormulas: read(() => []), // no spreadsheet here is connected to a database
  getDataSourcePivotTables: read(() => []),
  getDataSourceTables: read(() => []),
  getDrawings: read(() => []),
  getFilter: read((state, kernel) => (liveSheet(state.book, state.id).filter ? kernel.make(filterClass, state) : null)),
  getFormUrl: read(() => null),
  getImages: read(() => []),
  getIndex: read(({ book, id }) => book.state.sheets.findIndex((sheet) => sheet.id === id) + 1),
  getLastColumn: read((state) => extent(state).column),
  getLastRow: read((state) => extent(state).row),
  getName: read(({ book, id }) => liveSheet(book, id).name),
  getNamedRanges: read((state, kernel) => namedRanges(kernel, state, state.id)),
  getParent: local((state, kernel) => makeSpreadsheet(kernel, state)),
  getPivotTables: read(() => []),
  getProtections: read((state, kernel, kind: string) => protections(kernel, state, kind, state.id), 'ProtectionType'),
  getRange: local(
    getRange,
    'Integer, Integer',
    'Integer, Integer, Integer',
    'Integer, Integer, Integer, Integer',
    'String',
  ),
  getRangeList: local((state, kernel, names: readonly string[]) => {
    return makeRangeList(kernel, { desk: state.desk, book: state.book, ranges: rangesNamed(state, names) });
  }, 'String[]'),
  getSheetId: { ...local<SheetState>(({ id }) => id), cost: { ms: 2 } },
  getSheetName: read(({ book, id }) => liveSheet(book, id).name),
  getSheetValues: {
    ...read<SheetState>((state, _, row: number, column: number, rows: number, columns: number) => {
      // "A -1 value … is equivalent to getting the very last row or column that has data in the sheet." (reference)
      const { bottom, right } = dataRange(state).rect;
      const [top, left] = [row === -1 ? bottom : row, column === -1 ? right : column];
      const { rect } = rangeAt(
        state,
        top,
        left,
        rows === -1 ? bottom - top + 1 : rows,
        columns === -1 ? right - left + 1 : columns,
      );
      return readValues(state.book, state.id, rect, (instant) => new Date(instant));
    }, 'Integer, Integer, Integer, Integer'),
    cells: (_: SheetState, __: number, ___: number, rows: number, columns: number) => rows * columns,
  },
  getSlicers: read(() => []),
  getTabColor: read(({ book, id }) => {
    const { tabColor } = liveSheet(book, id);
    return tabColor && seenColor(tabColor);
  }),
  getTabColorObject: read(({ book, id }, kernel) => {
    const { tabColor } = liveSheet(book, id);
    return tabColor && makeColor(kernel, tabColor);
  }),
  getType: read((_, kernel) => kernel.enumValue(sheetType, 'GRID')),
  hasHiddenGridlines: read(({ book, id }) => liveSheet(book, id).gridlinesHidden),
  hideSheet: write((state) => hide(state, true)),
  isRightToLeft: read(({ book, id }) => liveSheet(book, id).rightToLeft),
  isSheetHidden: read(({ book, id }) => liveSheet(book, id).hidden),
  protect: write((state, kernel) => protectSheet(kernel, state)),
  setConditionalFormatRules: write(
    (state, _, rules: Parameters<typeof toFormatRule>[1][]) => setRules(state, rules),
    'ConditionalFormatRule[]',
  ),
  setHiddenGridlines: write(({ book, id }, _, hidden: boolean) => {
    editSheet(book, id, false).gridlinesHidden = hidden;
    return SELF;
  }, 'Boolean'),
  setName: write(({ book, id }, _, name: string) => {
    renameTab(book, id, name);
    return SELF;
  }, 'String'),
  setRightToLeft: write(({ book, id }, _, rightToLeft: boolean) => {
    editSheet(book, id, false).rightToLeft = rightToLeft;
    return SELF;
  }, 'Boolean'),
  setTabColor: write(({ book, id }, _, css: string | null) => {
    editSheet(book, id, false).tabColor = css === null ? null : parseColor(css.replace(/^(?=[\da-f]{6}$)/i, '#'));
    return SELF;
  }, 'String?'),
  setTabColorObject: write(({ book, id }, _, color: ColorState | null) => {
    editSheet(book, id, false).tabColor = color?.color ?? null;
    return SELF;
  }, 'Color?'),
  showSheet: write((state) => hide(state, false)),
  sort: write(sortSheet, 'Integer', 'Integer, Boolean'),
};

export const sheetClass: ServiceClass<SheetState> = defineClass<SheetState>({
  name: 'Sheet',
  scopes: DOCUMENT_SCOPES,
  service: 'SpreadsheetApp',
  members: guardSheet(MEMBERS),
});
register('Sheet', sheetClass);
