// What a person has selected, as Sheet, Spreadsheet, SpreadsheetApp and Selection tell and change it.

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { contains, rectOf } from '../../sheets/a1';
import { makeRange, makeRangeList, makeSheet } from './make';
import { local, type Members, read, write } from './members';
import { activateList } from './range';
import { activate, assertCell, nextDataCell, rangeNamed } from './range-place';
import {
  type BookState,
  liveSheet,
  type RangeListState,
  type RangeState,
  type Screen,
  type SheetState,
  screenOf,
  selectionOn,
} from './state';

type Place = BookState | SheetState;

/** Of the tab asked, or of the one in front. */
function at(state: Place, kernel: Kernel): { screen: Screen; sheet: number } {
  const screen = screenOf(state.desk, kernel.execution.onlooker.user, state.book);
  return { screen, sheet: 'id' in state ? state.id : screen.sheet };
}

function rangeState(state: Place, sheet: number, rect: RangeState['rect']): RangeState {
  return { desk: state.desk, book: state.book, sheet, rect };
}

export function activeRange(state: Place, kernel: Kernel): object {
  const { screen, sheet } = at(state, kernel);
  const { ranges, current } = selectionOn(screen, sheet);
  const rect = ranges.find((one) => contains(one, current.row, current.column)) ?? ranges.at(-1) ?? rectOf(1, 1);
  return makeRange(kernel, rangeState(state, sheet, rect));
}

export function activeRangeList(state: Place, kernel: Kernel): object {
  const { screen, sheet } = at(state, kernel);
  const ranges = selectionOn(screen, sheet).ranges.map((rect) => rangeState(state, sheet, rect));
  return makeRangeList(kernel, { desk: state.desk, book: state.book, ranges });
}

export function currentCell(state: Place, kernel: Kernel): object {
  const { screen, sheet } = at(state, kernel);
  const { row, column } = selectionOn(screen, sheet).current;
  return makeRange(kernel, rangeState(state, sheet, rectOf(row, column)));
}

export function activeSheet(state: BookState, kernel: Kernel): object {
  return makeSheet(kernel, { ...state, id: screenOf(state.desk, kernel.execution.onlooker.user, state.book).sheet });
}

export function setActiveSheet(state: BookState, kernel: Kernel, sheet: SheetState): object {
  if (sheet.book !== state.book) refuse('The sheet must be in the active spreadsheet.');
  liveSheet(sheet.book, sheet.id);
  screenOf(state.desk, kernel.execution.onlooker.user, state.book).sheet = sheet.id;
  return makeSheet(kernel, sheet);
}

export function setActiveRange(_: unknown, kernel: Kernel, range: RangeState): object {
  activate(range, kernel.execution.onlooker.user);
  return makeRange(kernel, range);
}

export function setCurrentCell(_: unknown, kernel: Kernel, range: RangeState): object {
  assertCell(range);
  activate(range, kernel.execution.onlooker.user, true);
  return makeRange(kernel, range);
}

function setActiveSelection(state: SheetState | BookState, kernel: Kernel, range: RangeState | string): object {
  const { sheet } = at(state, kernel);
  const target =
    typeof range === 'string' ? (rangeNamed({ ...state, id: sheet }, range) ?? refuse('Range not found')) : range;
  return setActiveRange(state, kernel, target);
}

export function setActiveRangeList(_: unknown, kernel: Kernel, list: RangeListState): object {
  activateList(list, kernel.execution.onlooker.user);
  return makeRangeList(kernel, list);
}

const SHARED = {
  getActiveCell: read<Place>(currentCell),
  getActiveRange: read<Place>(activeRange),
  getActiveRangeList: read<Place>(activeRangeList),
  getCurrentCell: read<Place>(currentCell),
  getSelection: local<Place>((state, kernel) =>
    kernel.make(selectionClass, 'id' in state ? { desk: state.desk, book: state.book, id: state.id } : state),
  ),
  setActiveRange: write<Place>(setActiveRange, 'Range'),
  setActiveRangeList: write<Place>(setActiveRangeList, 'RangeList'),
  setActiveSelection: write<Place>(setActiveSelection, 'Range', 'String'),
  setCurrentCell: write<Place>(setCurrentCell, 'Range'),
};

export const SELECTION_OF_SHEET: Members<SheetState> = {
  ...(SHARED as unknown as Members<SheetState>),
  activate: write((state, kernel) => setActiveSheet(state, kernel, state)),
};

export const SELECTION_OF_BOOK: Members<BookState> = {
  ...(SHARED as unknown as Members<BookState>),
  getActiveSheet: read(activeSheet),
  setActiveSheet: write(setActiveSheet, 'Sheet', 'Sheet, Boolean'),
};

export const selectionClass = defineClass<Place>({
  name: 'Selection',
  service: 'SpreadsheetApp',
  members: {
    getActiveRange: read(activeRange),
    getActiveRangeList: read(activeRangeList),
    getActiveSheet: read((state, kernel) => makeSheet(kernel, { ...state, id: at(state, kernel).sheet })),
    getCurrentCell: read(currentCell),
    getNextDataRange: read((state, kernel, way: string) => {
      const { screen, sheet } = at(state, kernel);
      const { row, column } = selectionOn(screen, sheet).current;
      const [toRow, toColumn] = nextDataCell(liveSheet(state.book, sheet), row, column, way);
      const [top, bottom] = [Math.min(row, toRow), Math.max(row, toRow)];
      const [left, right] = [Math.min(column, toColumn), Math.max(column, toColumn)];
      return makeRange(kernel, rangeState(state, sheet, { top, left, bottom, right }));
    }, 'Direction'),
  },
});
