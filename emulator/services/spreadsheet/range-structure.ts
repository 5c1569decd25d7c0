// A Range as a place to rearrange: merged, sorted, filtered, copied, moved, grouped, protected …

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Rect } from '../../sheets/a1';
import { rectOf } from '../../sheets/a1';
import { mapRect, storedAt } from '../../sheets/cells';
import { ALL_LAYERS, type CopyOptions, copyCells } from '../../sheets/copy';
import { editSheet } from '../../sheets/edit';
import { valueAt } from '../../sheets/formulas/recalculate';
import { collapseWithin, expandTouched, shiftDepth } from '../../sheets/groups';
import { breakApart, merge, mergesIn } from '../../sheets/merges';
import { moveCells } from '../../sheets/move';
import { deleteCells, insertCells } from '../../sheets/push-cells';
import { rearrange, type SortKey, sortRows } from '../../sheets/sort';
import { insertLines } from '../../sheets/structure';
import { type Input, writeValues } from '../../sheets/write';
import { AUTO_FILL } from './auto-fill';
import { filterClass } from './filter';
import { mayWrite } from './guard';
import { makeRange } from './make';
import { local, type Members, read, write, writeCells } from './members';
import { protectRange } from './protection';
import { rangeAt, withRect } from './range-place';
import { liveSheet, type RangeState, type SheetState } from './state';
import { makeFinder } from './text-finder';

/** A column number, { column, ascending } or a list of either. */
function sortKeys(spec: unknown, { rect }: RangeState): SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    const { column, ascending = true } =
      typeof one === 'object' && one !== null ? (one as { column?: unknown; ascending?: unknown }) : { column: one };
    const number = Number(column);
    if (!Number.isInteger(number)) refuse('Invalid sort specification.');
    if (number < rect.left || number > rect.right) refuse('Sort column is out of range.');
    return { column: number, ascending: Boolean(ascending) };
  });
}

/** Results, not formulas: "contents only" is how scripts freeze what formulas show. */
const CONTENTS: CopyOptions = { layers: ['values', 'formulas', 'runs'], valuesOnly: true };
const EVERYTHING: CopyOptions = { layers: ALL_LAYERS, merges: true, rules: true };
const FORMATS: CopyOptions = { layers: ['styles'], merges: true, rules: true };

const PASTES: Readonly<Record<string, CopyOptions>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, borders: false },
  PASTE_FORMAT: FORMATS,
  PASTE_FORMULA: { layers: ['values', 'formulas'] },
  PASTE_DATA_VALIDATION: { layers: ['validations'] },
  PASTE_VALUES: CONTENTS,
  PASTE_CONDITIONAL_FORMATTING: { layers: [], rules: true },
};

function place({ book, sheet, rect }: RangeState) {
  return { book, sheet, rect };
}

/**
 * A second argument alone is taken for options and not looked at otherwise: a paste type, or any word, without
 * "transposed" pastes everything (issuetracker.google.com/issues/427192537).
 */
function optionsOf(given: unknown): CopyOptions | undefined {
  const { formatOnly, contentsOnly } = Object(given ?? {}) as { formatOnly?: boolean; contentsOnly?: boolean };
  return formatOnly ? FORMATS : contentsOnly ? CONTENTS : undefined;
}

function copyTo(range: RangeState, _: Kernel, target: RangeState, how?: unknown, transposed?: boolean): void {
  assertSameBook(range, target);
  if (how === 'PASTE_COLUMN_WIDTHS' && transposed !== undefined) {
    copyWidths(range, target);
    return;
  }
  const named = transposed === undefined ? optionsOf(how) : PASTES[String(how)];
  copyCells(place(range), place(target), { ...(named ?? EVERYTHING), transposed: transposed ?? false });
}

function assertSameBook({ book }: RangeState, target: RangeState): void {
  if (target.book !== book) refuse('Target range and source range must be on the same spreadsheet.');
}

function copyWidths(from: RangeState, to: RangeState): void {
  const source = liveSheet(from.book, from.sheet);
  const sheet = editSheet(to.book, to.sheet, false);
  for (let column = from.rect.left; column <= from.rect.right; column += 1) {
    const size = source.columnBands[column]?.size;
    const at = to.rect.left + column - from.rect.left;
    sheet.columnBands[at] = { ...sheet.columnBands[at], ...(size === undefined ? {} : { size }) };
  }
}

/** copyValuesToRange and its twin name the target by its edges, and yet overflow one too small: gas-fakes test/testsheets.js. */
function copyToEdges(options: CopyOptions) {
  return (
    range: RangeState,
    _: Kernel,
    sheet: SheetState | number,
    left: number,
    right: number,
    top: number,
    bottom: number,
  ) => {
    const tab = typeof sheet === 'number' ? { ...range, id: sheet } : sheet;
    const target = rangeAt(tab, top, left, bottom - top + 1, right - left + 1);
    assertSameBook(range, target);
    copyCells(place(range), place(target), options);
  };
}

function mergeEach(rects: (rect: Rect) => Rect[]) {
  return write<RangeState>(({ book, sheet, rect }) => {
    merge(book, sheet, rects(rect));
    return SELF;
  });
}

/** Keeps the first of rows that agree, as shown; what stays moves up. Returns the rows that are left. */
function removeDuplicates(range: RangeState, kernel: Kernel, columns?: readonly number[]): object {
  const { book, sheet: id, rect } = range;
  const sheet = liveSheet(book, id);
  const compared = columns?.length
    ? columns
    : Array.from({ length: rect.right - rect.left + 1 }, (_, index) => rect.left + index);
  if (compared.some((column) => column < rect.left || column > rect.right)) refuse('Column is out of range.');
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const key = JSON.stringify(
      compared.map((column) => [
        typeof valueAt(book, sheet, row, column),
        String(valueAt(book, sheet, row, column)).toLowerCase(),
      ]),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  rearrange(book, id, { ...rect, bottom: rect.top + kept.length - 1 }, kept);
  const rest = { ...rect, top: rect.top + kept.length };
  if (rest.top <= rest.bottom) writeValues(book, id, rest, () => null);
  return makeRange(kernel, withRect(range, { ...rect, bottom: rect.top + kept.length - 1 }));
}

function randomize(range: RangeState): unknown {
  const order = Array.from({ length: range.rect.bottom - range.rect.top + 1 }, (_, index) => range.rect.top + index);
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(range.book.random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  rearrange(range.book, range.sheet, range.rect, order);
  return SELF;
}

function trimWhitespace(range: RangeState): unknown {
  const sheet = liveSheet(range.book, range.sheet);
  mapRect(range.rect, (row, column) => {
    const value = storedAt(sheet, row, column);
    if (typeof value !== 'string' || sheet.rows[row]?.formulas?.[column]) return;
    const trimmed = value.trim().replace(/\s+/g, ' ');
    if (trimmed !== value) writeValues(range.book, range.sheet, rectOf(row, column), () => `'${trimmed}`);
  });
  return SELF;
}

const MARKS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function splitText(range: RangeState, _: Kernel, delimiter?: string): void {
  const sheet = liveSheet(range.book, range.sheet);
  const { top, bottom, left, right } = range.rect;
  if (left !== right) refuse('A range passed to splitTextToColumns must be a single column.');
  const cells = mapRect({ top, bottom, left, right: left }, (row) => String(valueAt(range.book, sheet, row, left)));
  const mark = delimiter === undefined ? guessMark(cells.flat()) : (MARKS[delimiter] ?? delimiter);
  const lines: readonly (readonly Input[])[] = cells.map(([text = '']) => text.split(mark));
  const wide = left - 1 + Math.max(...lines.map((parts) => parts.length));
  if (wide > sheet.maxColumns)
    insertLines(range.book, range.sheet, 'columns', sheet.maxColumns + 1, wide - sheet.maxColumns);
  lines.forEach((parts, index) => {
    writeValues(
      range.book,
      range.sheet,
      rectOf(top + index, left, 1, parts.length),
      (_row, column) => parts[column - left] ?? null,
    );
  });
}

function guessMark(texts: readonly string[]): string {
  return [',', ';', '.', ' '].find((mark) => texts.some((text) => text.includes(mark))) ?? ',';
}

function groupShift(axis: 'rows' | 'columns') {
  return write<RangeState>(({ book, sheet, rect }, _, delta: number) => {
    const [from, to] = axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    shiftDepth(book, sheet, axis, from, to, delta);
    return SELF;
  }, 'Integer');
}

function fold(change: typeof collapseWithin) {
  return write<RangeState>(({ book, sheet, rect }) => {
    change(book, sheet, 'rows', rect.top, rect.bottom);
    change(book, sheet, 'columns', rect.left, rect.right);
    return SELF;
  });
}

export const STRUCTURE: Members<RangeState> = {
  ...AUTO_FILL,
  breakApart: write(({ book, sheet, rect }) => {
    breakApart(book, sheet, rect);
    return SELF;
  }),
  canEdit: read((range, kernel) => mayWrite(range, kernel.execution.user)),
  collapseGroups: fold(collapseWithin),
  copyFormatToRange: write(
    copyToEdges(FORMATS),
    'Integer, Integer, Integer, Integer, Integer',
    'Sheet, Integer, Integer, Integer, Integer',
  ),
  copyTo: write(copyTo, 'Range', 'Range, CopyPasteType, Boolean', 'Range, any'),
  copyValuesToRange: write(
    copyToEdges(CONTENTS),
    'Integer, Integer, Integer, Integer, Integer',
    'Sheet, Integer, Integer, Integer, Integer',
  ),
  createFilter: write((range, kernel) => {
    const sheet = editSheet(range.book, range.sheet);
    if (sheet.filter) refuse("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { range: range.rect, criteria: {} };
    return kernel.make(filterClass, { desk: range.desk, book: range.book, id: range.sheet });
  }),
  createTextFinder: local((range, kernel, text: string) => makeFinder(kernel, range, [range], text), 'String'),
  deleteCells: write(
    ({ book, sheet, rect }, _, dimension: string) =>
      deleteCells(book, sheet, rect, dimension === 'ROWS' ? 'rows' : 'columns'),
    'Dimension',
  ),
  expandGroups: fold(expandTouched),
  getFilter: read((range, kernel) => {
    const { filter } = liveSheet(range.book, range.sheet);
    return filter ? kernel.make(filterClass, { desk: range.desk, book: range.book, id: range.sheet }) : null;
  }),
  getMergedRanges: read((range, kernel) =>
    mergesIn(liveSheet(range.book, range.sheet), range.rect).map((rect) => makeRange(kernel, withRect(range, rect))),
  ),
  getDataSourceFormula: read(() => null),
  getDataSourceFormulas: read(() => []),
  getDataSourcePivotTables: read(() => []),
  getDataSourceTables: read(() => []),
  insertCells: write((range, kernel, dimension: string) => {
    insertCells(range.book, range.sheet, range.rect, dimension === 'ROWS' ? 'rows' : 'columns');
    return makeRange(kernel, range);
  }, 'Dimension'),
  isPartOfMerge: read((range) => mergesIn(liveSheet(range.book, range.sheet), range.rect).length > 0),
  merge: mergeEach((rect) => [rect]),
  mergeAcross: mergeEach((rect) =>
    Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({
      ...rect,
      top: rect.top + index,
      bottom: rect.top + index,
    })),
  ),
  mergeVertically: mergeEach((rect) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
      ...rect,
      left: rect.left + index,
      right: rect.left + index,
    })),
  ),
  moveTo: write((range, _, target: RangeState) => {
    assertSameBook(range, target);
    moveCells(place(range), { sheet: target.sheet, top: target.rect.top, left: target.rect.left });
  }, 'Range'),
  protect: write((range, kernel) => protectRange(kernel, range)),
  randomize: write(randomize),
  removeDuplicates: write(removeDuplicates, '', 'Integer[]'),
  shiftColumnGroupDepth: groupShift('columns'),
  shiftRowGroupDepth: groupShift('rows'),
  // Moves cells where they are, as Sheet.sort and Filter.sort do: no values travel.
  sort: write((range, _, spec: unknown) => {
    sortRows(range.book, range.sheet, range.rect, sortKeys(spec, range));
    return SELF;
  }, 'any'),
  splitTextToColumns: write(splitText, '', 'String', 'TextToColumnsDelimiter'),
  trimWhitespace: writeCells(trimWhitespace),
};
