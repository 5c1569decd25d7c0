// Where a Range is: everything about it that needs no cell.

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { columnName, contains, formatRect, intersect, parseA1, parseR1C1, type Rect, rectOf } from '../../sheets/a1';
import { hasContent } from '../../sheets/cells';
import { extentOf } from '../../sheets/formulas/recalculate';
import type { OpenSides, Sheet } from '../../sheets/model';
import { nameFound, placed } from '../../sheets/open-ended';
import { makeRange, makeSheet } from './make';
import { local, type Members, read, write } from './members';
import { liveSheet, type RangeState, type SheetState, screenOf } from './state';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** What the document refuses about coordinates, in Google's words. */
export function rangeAt(state: SheetState, row: number, column: number, rows = 1, columns = 1): RangeState {
  const sheet = liveSheet(state.book, state.id);
  if (row < 1) refuse('The starting row of the range is too small.');
  if (column < 1) refuse('The starting column of the range is too small.');
  if (rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) refuse('The number of columns in the range must be at least 1.');
  const rect = rectOf(row, column, rows, columns);
  if (rect.bottom > sheet.maxRows || rect.right > sheet.maxColumns) refuse(OUTSIDE);
  return { desk: state.desk, book: state.book, sheet: state.id, rect };
}

/** A1 notation may lead beyond the tab: whoever reads or writes there is refused (gas-fakes test/testsheets.js). */
export function isOnSheet({ book, sheet, rect, open }: RangeState): boolean {
  const { maxRows, maxColumns } = liveSheet(book, sheet);
  return (rect.bottom <= maxRows || open?.bottom === true) && (rect.right <= maxColumns || open?.right === true);
}

export function assertOnSheet(range: RangeState): void {
  if (!isOnSheet(range)) refuse(OUTSIDE);
}

/** A1 or R1C1 notation, or a named range; `own` is the tab it is relative to. undefined when there is none such. */
export function rangeNamed(state: SheetState, text: string): RangeState | undefined {
  const { desk, book } = state;
  const bare = text.replace(/^!/, '');
  const ref = parseA1(bare) ?? parseR1C1(bare);
  if (!ref) {
    const named = nameFound(book, text.replace(/^.*!/, ''));
    return named ? { desk, book, ...placed(named) } : wholeTab(state, text);
  }
  const sheet =
    ref.tab === undefined ? liveSheet(book, state.id) : book.state.sheets.find((one) => one.name === ref.tab);
  if (!sheet) return undefined;
  const rect = {
    top: ref.top ?? 1,
    left: ref.left ?? 1,
    bottom: ref.bottom ?? sheet.maxRows,
    right: ref.right ?? sheet.maxColumns,
  };
  if (rect.top > rect.bottom || rect.left > rect.right) return undefined;
  const open: OpenSides = {
    top: ref.top === undefined,
    left: ref.left === undefined,
    bottom: ref.bottom === undefined,
    right: ref.right === undefined,
  };
  return Object.values(open).some(Boolean)
    ? { desk, book, sheet: sheet.id, rect, open }
    : { desk, book, sheet: sheet.id, rect };
}

/** "a non-empty list of A1 notations or R1C1 notations" (reference, getRangeList) */
export function rangesNamed(state: SheetState, names: readonly string[]): RangeState[] {
  if (names.length === 0) refuse('Must specify at least one range.');
  return names.map((name) => rangeNamed(state, name) ?? refuse('Range not found'));
}

/** Spreadsheet.getRange('Sheet1') is the whole tab. */
function wholeTab({ desk, book }: SheetState, text: string): RangeState | undefined {
  const name = /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
  const sheet = book.state.sheets.find((one) => one.name === name);
  return (
    sheet && { desk, book, sheet: sheet.id, rect: { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns } }
  );
}

/** "A:C", "2:3" and "B2:B" stay as they were asked for. */
export function notation({ rect, open }: RangeState): string {
  if (!open) return formatRect(rect);
  if (Object.values(open).every(Boolean)) return '';
  const row = (number: number, isOpen: boolean) => (isOpen ? '' : String(number));
  const column = (number: number, isOpen: boolean) => (isOpen ? '' : columnName(number));
  return `${column(rect.left, open.left)}${row(rect.top, open.top)}:${column(rect.right, open.right)}${row(rect.bottom, open.bottom)}`;
}

export function withRect({ desk, book, sheet }: RangeState, rect: Rect): RangeState {
  return { desk, book, sheet, rect };
}

function offset(
  range: RangeState,
  kernel: Kernel,
  down: number,
  across: number,
  rows?: number,
  columns?: number,
): object {
  const { rect } = range;
  const height = rows ?? rect.bottom - rect.top + 1;
  const width = columns ?? rect.right - rect.left + 1;
  return makeRange(kernel, rangeAt({ ...range, id: range.sheet }, rect.top + down, rect.left + across, height, width));
}

function cell(range: RangeState, kernel: Kernel, row: number, column: number): object {
  const { rect } = range;
  const [down, across] = [rect.top + row - 1, rect.left + column - 1];
  if (!contains(rect, down, across)) refuse('Cell reference out of range');
  return makeRange(kernel, withRect(range, rectOf(down, across)));
}

/** Grown in all given directions while a side touches content; a corner alone does not count. */
function region(range: RangeState, axis?: string): Rect {
  const sheet = liveSheet(range.book, range.sheet);
  const extent = extentOf(range.book, sheet);
  const [high, wide] = [axis !== 'COLUMNS', axis !== 'ROWS'];
  const rect = { ...range.rect };
  const filled = (line: Partial<Rect>) => anyContent(sheet, { ...rect, ...line }, extent);
  for (let grown = true; grown; ) {
    const before = { ...rect };
    if (high && rect.top > 1 && filled({ top: rect.top - 1, bottom: rect.top - 1 })) rect.top -= 1;
    if (high && rect.bottom < sheet.maxRows && filled({ top: rect.bottom + 1, bottom: rect.bottom + 1 }))
      rect.bottom += 1;
    if (wide && rect.left > 1 && filled({ left: rect.left - 1, right: rect.left - 1 })) rect.left -= 1;
    if (wide && rect.right < sheet.maxColumns && filled({ left: rect.right + 1, right: rect.right + 1 }))
      rect.right += 1;
    grown = formatRect(before) !== formatRect(rect);
  }
  return rect;
}

function anyContent(sheet: Sheet, rect: Rect, extent: { row: number; column: number }): boolean {
  const used = intersect(rect, { top: 1, left: 1, bottom: extent.row, right: extent.column });
  if (!used) return false;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) if (hasContent(sheet, row, column)) return true;
  }
  return false;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl+arrow leads from the top left cell. */
export function nextDataCell(sheet: Sheet, row: number, column: number, way: string): readonly [number, number] {
  const [down, across] = STEPS[way] ?? [0, 0];
  const on = (r: number, c: number) => r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  let [r, c] = [row, column];
  const inBlock = hasContent(sheet, r, c) && on(r + down, c + across) && hasContent(sheet, r + down, c + across);
  while (on(r + down, c + across)) {
    if (inBlock && !hasContent(sheet, r + down, c + across)) break;
    r += down;
    c += across;
    if (!inBlock && hasContent(sheet, r, c)) break;
  }
  return [r, c];
}

/** "The specified Range must consist of one cell, otherwise it throws an exception." (reference, setCurrentCell) */
export function assertCell({ rect: { top, left, bottom, right } }: RangeState): void {
  if (top !== bottom || left !== right) refuse('Range must be a single cell.');
}

export function activate(range: RangeState, user: string, asCurrent = false): void {
  const screen = screenOf(range.desk, user, range.book);
  screen.sheet = range.sheet;
  const { top, left } = range.rect;
  const old = screen.selections.get(range.sheet);
  const ranges = asCurrent && old?.ranges.some((rect) => contains(rect, top, left)) ? old.ranges : [range.rect];
  screen.selections.set(range.sheet, { ranges, current: { row: top, column: left } });
}

export const PLACE: Members<RangeState> = {
  activate: write((range, kernel) => {
    activate(range, kernel.execution.onlooker.user);
    return makeRange(kernel, range);
  }),
  activateAsCurrentCell: write((range, kernel) => {
    assertCell(range);
    activate(range, kernel.execution.onlooker.user, true);
    return makeRange(kernel, range);
  }),
  getA1Notation: local((range) => notation(range)),
  getCell: local(cell, 'Integer, Integer'),
  getColumn: local(({ rect }) => rect.left),
  getColumnIndex: local(({ rect }) => rect.left),
  getDataRegion: read(
    (range, kernel, axis?: string) => makeRange(kernel, withRect(range, region(range, axis))),
    '',
    'Dimension',
  ),
  getGridId: local(({ sheet }) => sheet),
  getHeight: local(({ rect }) => rect.bottom - rect.top + 1),
  getLastColumn: local(({ rect }) => rect.right),
  getLastRow: local(({ rect }) => rect.bottom),
  getNextDataCell: read((range, kernel, way: string) => {
    const [row, column] = nextDataCell(liveSheet(range.book, range.sheet), range.rect.top, range.rect.left, way);
    return makeRange(kernel, withRect(range, rectOf(row, column)));
  }, 'Direction'),
  getNumColumns: local(({ rect }) => rect.right - rect.left + 1),
  getNumRows: local(({ rect }) => rect.bottom - rect.top + 1),
  getRow: local(({ rect }) => rect.top),
  getRowIndex: local(({ rect }) => rect.top),
  getSheet: local(({ desk, book, sheet }, kernel) => makeSheet(kernel, { desk, book, id: sheet })),
  getWidth: local(({ rect }) => rect.right - rect.left + 1),
  isEndColumnBounded: local(({ open }) => !open?.right),
  isEndRowBounded: local(({ open }) => !open?.bottom),
  isStartColumnBounded: local(({ open }) => !open?.left),
  isStartRowBounded: local(({ open }) => !open?.top),
  offset: local(offset, 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'),
};
