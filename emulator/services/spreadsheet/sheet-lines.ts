// Rows and columns of a Sheet: inserted, deleted, moved, sized, hidden, frozen, grouped.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { editSheet } from '../../sheets/edit';
import { isHiddenByFilter } from '../../sheets/filter';
import { extentOf } from '../../sheets/formulas/recalculate';
import { depthAt, groupsOf, setCollapsed, shiftDepth, toggleIndex } from '../../sheets/groups';
import type { Band, Group, Sheet } from '../../sheets/model';
import type { Axis } from '../../sheets/shift';
import { deleteLines, insertLines, moveLines } from '../../sheets/structure';
import { fitWidth } from '../../sheets/text-width';
import { displayAt } from '../../sheets/write';
import { groupControlTogglePosition } from './enums';
import { makeRange } from './make';
import { type Members, read, write } from './members';
import { announce, liveSheet, type RangeState, type SheetState } from './state';

/** Pixels Google gives a new row and column. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

const COUNTS = { rows: 'maxRows', columns: 'maxColumns' } as const;
const BANDS = { rows: 'rowBands', columns: 'columnBands' } as const;
const FROZEN = { rows: 'frozenRows', columns: 'frozenColumns' } as const;
const CONTROLS = { rows: 'rowControl', columns: 'columnControl' } as const;
const REMOVED = { rows: 'REMOVE_ROW', columns: 'REMOVE_COLUMN' } as const;
const INSERTED = { rows: 'INSERT_ROW', columns: 'INSERT_COLUMN' } as const;

/** "Those rows are out of bounds." and its twin. */
function assertLines(sheet: Sheet, axis: Axis, from: number, count: number): void {
  if (count < 1) refuse('Number of rows or columns must be at least 1.');
  if (from < 1 || from + count - 1 > sheet[COUNTS[axis]]) refuse(`Those ${axis} are out of bounds.`);
}

/** `beside` is the line the new ones stand next to, whose look they take on. */
function insert(axis: Axis, after: boolean, returns: 'sheet' | 'nothing' = 'sheet') {
  return (state: SheetState, _: Kernel, beside: number, count = 1): unknown => {
    assertLines(liveSheet(state.book, state.id), axis, beside, 1);
    if (count < 1) refuse('Number of rows or columns must be at least 1.');
    insertLines(state.book, state.id, axis, after ? beside + 1 : beside, count, beside);
    announce(state.desk, INSERTED[axis]);
    return returns === 'sheet' ? SELF : undefined;
  };
}

function remove(axis: Axis, returns: 'sheet' | 'nothing') {
  return (state: SheetState, _: Kernel, from: number, count = 1): unknown => {
    assertLines(liveSheet(state.book, state.id), axis, from, count);
    deleteLines(state.book, state.id, axis, from, count);
    announce(state.desk, REMOVED[axis]);
    return returns === 'sheet' ? SELF : undefined;
  };
}

function span(axis: Axis, { rect }: RangeState): [number, number] {
  return axis === 'rows' ? [rect.top, rect.bottom - rect.top + 1] : [rect.left, rect.right - rect.left + 1];
}

function move(axis: Axis) {
  return (state: SheetState, _: Kernel, range: RangeState, to: number): void => {
    const [from, count] = span(axis, range);
    const sheet = liveSheet(state.book, state.id);
    if (to < 1 || to > sheet[COUNTS[axis]] + 1) refuse(`Those ${axis} are out of bounds.`);
    moveLines(state.book, state.id, axis, from, count, to);
    announce(state.desk, 'OTHER');
  };
}

function patchBands(state: SheetState, axis: Axis, from: number, count: number, patch: (band: Band) => Band): void {
  assertLines(liveSheet(state.book, state.id), axis, from, count);
  const bands = editSheet(state.book, state.id, false)[BANDS[axis]];
  for (let index = from; index < from + count; index += 1) bands[index] = patch(bands[index] ?? {});
}

function resize(axis: Axis) {
  return (state: SheetState, _: Kernel, from: number, ...rest: number[]): typeof SELF => {
    const [count, size] = rest.length > 1 ? [rest[0] ?? 1, rest[1] ?? 0] : [1, rest[0] ?? 0];
    if (size < 0) refuse('Size must be non-negative.');
    patchBands(state, axis, from, count, (band) => ({ ...band, size }));
    return SELF;
  };
}

function hide(axis: Axis, hidden: boolean) {
  return (state: SheetState, _: Kernel, which: number | RangeState, count = 1): void => {
    const [from, lines] = typeof which === 'number' ? [which, count] : span(axis, which);
    patchBands(state, axis, from, lines, (band) => ({ ...band, hidden }));
  };
}

function isHidden(axis: Axis) {
  return ({ book, id }: SheetState, _: Kernel, index: number): boolean => {
    const sheet = liveSheet(book, id);
    assertLines(sheet, axis, index, 1);
    return sheet[BANDS[axis]][index]?.hidden ?? false;
  };
}

function freeze(axis: Axis) {
  return ({ book, id }: SheetState, _: Kernel, count: number): void => {
    const sheet = liveSheet(book, id);
    if (count < 0) refuse(`Number of frozen ${axis} must be non-negative.`);
    if (count >= sheet[COUNTS[axis]]) refuse(`You can't freeze all visible ${axis} on the sheet.`);
    editSheet(book, id, false)[FROZEN[axis]] = count;
  };
}

function autoResizeColumns(state: SheetState, _: Kernel, from: number, count = 1): typeof SELF {
  const sheet = liveSheet(state.book, state.id);
  const extent = extentOf(state.book, sheet);
  assertLines(sheet, 'columns', from, count);
  for (let column = from; column < from + count; column += 1) {
    const texts = Array.from({ length: extent.row }, (_unused, row) =>
      displayAt(state.book, sheet, row + 1, column),
    ).filter(Boolean);
    if (texts.length > 0) patchBands(state, 'columns', column, 1, (band) => ({ ...band, size: fitWidth(texts) }));
  }
  return SELF;
}

interface GroupState extends SheetState {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function groupOf(state: GroupState): Group {
  const found = groupsOf(liveSheet(state.book, state.id), state.axis).find(
    (group) => group.depth === state.depth && group.from === state.from && group.to === state.to,
  );
  return found ?? refuse('The group no longer exists.');
}

function setGroupCollapsed(collapsed: boolean) {
  return write<GroupState>((state) => {
    groupOf(state);
    setCollapsed(
      state.book,
      state.id,
      state.axis,
      (group) => group.depth === state.depth && group.from === state.from && group.to === state.to,
      collapsed,
    );
    return SELF;
  });
}

export const groupClass: ServiceClass<GroupState> = defineClass<GroupState>({
  name: 'Group',
  service: 'SpreadsheetApp',
  members: {
    collapse: setGroupCollapsed(true),
    expand: setGroupCollapsed(false),
    getControlIndex: read((state) => {
      return toggleIndex(liveSheet(state.book, state.id), state.axis, groupOf(state));
    }),
    getDepth: read(({ depth }) => depth),
    getRange: read((state, kernel) => {
      const sheet = liveSheet(state.book, state.id);
      const { from, to } = groupOf(state);
      const rect =
        state.axis === 'rows'
          ? { top: from, bottom: to, left: 1, right: sheet.maxColumns }
          : { left: from, right: to, top: 1, bottom: sheet.maxRows };
      return makeRange(kernel, { desk: state.desk, book: state.book, sheet: state.id, rect });
    }),
    isCollapsed: read((state) => groupOf(state).collapsed),
    remove: write((state) => {
      groupOf(state);
      shiftDepth(state.book, state.id, state.axis, state.from, state.to, -1);
    }),
  },
});

function group(axis: Axis) {
  return ({ desk, book, id }: SheetState, kernel: Kernel, index: number, depth: number): object | null => {
    const sheet = liveSheet(book, id);
    assertLines(sheet, axis, index, 1);
    const there = groupsOf(sheet, axis).filter((one) => one.depth === depth);
    const found =
      there.find((one) => index >= one.from && index <= one.to) ??
      there.find((one) => toggleIndex(sheet, axis, one) === index);
    return found ? kernel.make(groupClass, { desk, book, id, axis, from: found.from, to: found.to, depth }) : null;
  };
}

function foldAll(axis: Axis, which: (group: Group, depth: number) => boolean | undefined) {
  return ({ book, id }: SheetState, _: Kernel, depth = 0): typeof SELF => {
    for (const collapsed of [true, false])
      setCollapsed(book, id, axis, (one) => which(one, depth) === collapsed, collapsed);
    return SELF;
  };
}

/** All of it for one axis; `One` is "Row" or "Column". */
function linesOf(axis: Axis, One: string): Members<SheetState> {
  const Many = `${One}s`;
  const both: Record<string, Member<SheetState>> = {
    [`insert${One}After`]: write(insert(axis, true), 'Integer'),
    [`insert${One}Before`]: write(insert(axis, false), 'Integer'),
    [`insert${Many}After`]: write(insert(axis, true), 'Integer, Integer'),
    [`insert${Many}Before`]: write(insert(axis, false), 'Integer, Integer'),
    [`insert${Many}`]: write(insert(axis, false, 'nothing'), 'Integer', 'Integer, Integer'),
    [`delete${One}`]: write(remove(axis, 'sheet'), 'Integer'),
    [`delete${Many}`]: write(remove(axis, 'nothing'), 'Integer, Integer'),
    [`move${Many}`]: write(move(axis), 'Range, Integer'),
    [`hide${One}`]: write(hide(axis, true), 'Range'),
    [`hide${Many}`]: write(hide(axis, true), 'Integer', 'Integer, Integer'),
    [`unhide${One}`]: write(hide(axis, false), 'Range'),
    [`show${Many}`]: write(hide(axis, false), 'Integer', 'Integer, Integer'),
    [`is${One}HiddenByUser`]: read(isHidden(axis), 'Integer'),
    [`getMax${Many}`]: read(({ book, id }) => liveSheet(book, id)[COUNTS[axis]]),
    [`getFrozen${Many}`]: read(({ book, id }) => liveSheet(book, id)[FROZEN[axis]]),
    [`setFrozen${Many}`]: write(freeze(axis), 'Integer'),
    [`get${One}Group`]: read(group(axis), 'Integer, Integer'),
    [`get${One}GroupDepth`]: read(({ book, id }, _, index: number) => {
      assertLines(liveSheet(book, id), axis, index, 1);
      return depthAt(liveSheet(book, id), axis, index);
    }, 'Integer'),
    [`get${One}GroupControlPosition`]: read(({ book, id }, kernel) =>
      kernel.enumValue(groupControlTogglePosition, liveSheet(book, id)[CONTROLS[axis]]),
    ),
    [`set${One}GroupControlPosition`]: write(({ book, id }, _, position: 'BEFORE' | 'AFTER') => {
      editSheet(book, id, false)[CONTROLS[axis]] = position;
      return SELF;
    }, 'GroupControlTogglePosition'),
    [`collapseAll${One}Groups`]: write(foldAll(axis, () => true)),
    [`expandAll${One}Groups`]: write(foldAll(axis, () => false)),
    [`expand${One}GroupsUpToDepth`]: write(
      foldAll(axis, (one, depth) => one.depth > depth),
      'Integer',
    ),
  };
  return both;
}

export const LINES: Members<SheetState> = {
  ...linesOf('rows', 'Row'),
  ...linesOf('columns', 'Column'),
  autoResizeColumn: write(autoResizeColumns, 'Integer'),
  autoResizeColumns: write(autoResizeColumns, 'Integer, Integer'),
  autoResizeRows: write((state, _, from: number, count: number) => {
    patchBands(state, 'rows', from, count, ({ size: _size, ...band }) => band);
    return SELF;
  }, 'Integer, Integer'),
  getColumnWidth: read(({ book, id }, _, column: number) => {
    const sheet = liveSheet(book, id);
    assertLines(sheet, 'columns', column, 1);
    return sheet.columnBands[column]?.size ?? COLUMN_WIDTH;
  }, 'Integer'),
  getRowHeight: read(({ book, id }, _, row: number) => {
    const sheet = liveSheet(book, id);
    assertLines(sheet, 'rows', row, 1);
    return sheet.rowBands[row]?.size ?? ROW_HEIGHT;
  }, 'Integer'),
  isRowHiddenByFilter: read(({ book, id }, _, row: number) => {
    const sheet = liveSheet(book, id);
    assertLines(sheet, 'rows', row, 1);
    return isHiddenByFilter(book, sheet, row);
  }, 'Integer'),
  setColumnWidth: write(resize('columns'), 'Integer, Integer'),
  setColumnWidths: write(resize('columns'), 'Integer, Integer, Integer'),
  setRowHeight: write(resize('rows'), 'Integer, Integer'),
  setRowHeights: write(resize('rows'), 'Integer, Integer, Integer'),
  setRowHeightsForced: write(resize('rows'), 'Integer, Integer, Integer'),
};
