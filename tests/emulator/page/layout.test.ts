import { expect, test } from 'vitest';
import { blockOf, blocksOf } from '../../../emulator/page/client/blocks.js';
import { type Copied, clearingOf, copiedFrom, copyOf, pasteOf } from '../../../emulator/page/client/cell-range.js';
import { moved } from '../../../emulator/page/client/grid-moves.js';
import { layOut } from '../../../emulator/page/client/layout.js';
import { marksOf, readMarks } from '../../../emulator/page/client/marks.js';
import { addRect, selectCell, selectRect } from '../../../emulator/page/client/selection.js';
import { spillWidth } from '../../../emulator/page/client/spill.js';
import type { SheetWire, StyleWire } from '../../../emulator/page/protocol.js';

const STYLE: StyleWire = {
  background: '',
  color: '',
  bold: false,
  italic: false,
  size: 10,
  align: 'left',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  decoration: '',
  right: '',
  bottom: '',
};

const partOf = (part: 'shown' | 'entry', cells: Copied) => cells.map((line) => line.map((cell) => cell[part]));

/** "." = blank. */
const sheetOf = (lines: readonly string[], more: Partial<SheetWire> = {}): SheetWire => ({
  name: 'ก',
  maxRows: 20,
  maxColumns: 6,
  frozenRows: 0,
  frozenColumns: 1,
  columnWidths: [50],
  rowHeights: [],
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  columnGroups: [],
  gridlinesHidden: false,
  warned: [],
  charts: [],
  styles: [STYLE],
  lists: [],
  rows: lines.map((line) => [...line].map((text) => (text === '.' ? null : { text, style: 0 }))),
  ...more,
});

const stepped = (sheet: SheetWire, from: readonly [number, number], rows: number, columns: number) => {
  const [row, column] = from;
  const action = { do: 'move', rows, columns, extend: false } as const;
  const active = moved(action, selectCell({ row, column }), sheet, layOut(sheet, []))?.active;
  return [active?.row, active?.column];
};

test('a step passes over hidden rows and columns, and stops at the edge', () => {
  const sheet = sheetOf(['ab'], { hiddenRows: [2, 3], hiddenColumns: [2] });
  expect(stepped(sheet, [1, 1], 1, 0)).toEqual([4, 1]);
  expect(stepped(sheet, [1, 1], 0, 1)).toEqual([1, 3]);
  expect(stepped(sheet, [1, 1], -1, 0)).toEqual([1, 1]);
  expect(stepped(sheet, [20, 6], 1, 0)).toEqual([20, 6]);
});

test('a step enters a merge at its corner and leaves it whole', () => {
  const sheet = sheetOf(['a'], { merges: ['B2:C4'] });
  expect(stepped(sheet, [3, 1], 0, 1)).toEqual([2, 2]);
  expect(stepped(sheet, [2, 2], 1, 0)).toEqual([5, 2]);
  expect(stepped(sheet, [2, 2], 0, 1)).toEqual([2, 4]);
});

test('of a long tab the blocks in sight and that of the active cell are drawn, of a small one all that was seen', () => {
  const drawn = (rows: number, columns: number, more: Partial<SheetWire> = {}) => {
    const sheet = sheetOf(
      Array.from({ length: rows }, () => 'a'),
      { maxRows: 1000, frozenRows: 1, ...more },
    );
    const blocks = blocksOf(sheet, columns, { first: 40, last: 42 }, 60, blockOf(905));
    return blocks.flatMap(({ index, isDrawn }) => (isDrawn ? index : []));
  };
  expect(drawn(1000, 20)).toEqual([40, 41, 42, 90]);
  expect(drawn(300, 20)).toEqual([...Array.from({ length: 30 }, (_, index) => index), 40, 41, 42, 90]);
  expect(drawn(1000, 20, { merges: ['A1:F1', 'A9:A12'] })).toHaveLength(100);
  const [first, second] = blocksOf(sheetOf([], { frozenRows: 2 }), 6, { first: 0, last: 0 }, 0, 0);
  expect([first?.from, first?.to, second?.from, second?.to]).toEqual([3, 10, 11, 20]);
});

test('a collapsed group hides its columns, an opened one shows them', () => {
  const sheet = sheetOf(['a'], { columnGroups: [{ from: 3, to: 4, collapsed: true }], hiddenColumns: [3, 4] });
  expect(layOut(sheet, [0]).columns.map(({ index }) => index)).toEqual([1, 2, 5, 6]);
  expect(layOut(sheet, []).columns.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('text runs over blank neighbours up to the next filled cell', () => {
  const sheet = sheetOf(['.a..b.', '.ab']);
  const layout = layOut(sheet, []);
  const [, second] = layout.columns;
  if (!second) throw new Error('no second column');
  expect(spillWidth(1, second, sheet.rows[0] ?? [], STYLE, layout)).toBe(300);
  expect(spillWidth(2, second, sheet.rows[1] ?? [], STYLE, layout)).toBeNull();
  expect(spillWidth(1, second, sheet.rows[0] ?? [], { ...STYLE, wrap: 'CLIP' }, layout)).toBeNull();
});

test('a row’s marks say what of it is selected', () => {
  const selection = addRect(selectRect({ top: 2, left: 2, bottom: 3, right: 4 }), {
    top: 3,
    left: 6,
    bottom: 3,
    right: 6,
  });
  const marks = readMarks(marksOf(selection, 3));
  expect([2, 4, 5, 6].map((column) => marks.isSelected(column))).toEqual([true, true, false, true]);
  expect([2, 3, 4, 5, 6].map((column) => marks.edgesOf(column))).toEqual([
    'edge-bottom edge-left',
    'edge-bottom',
    'edge-bottom edge-right',
    '',
    'edge-top edge-bottom edge-left edge-right',
  ]);
  expect(readMarks(marksOf(selection, 2)).edgesOf(3)).toBe('edge-top');
  expect(marks.active).toBe(6);
  expect(marksOf(selection, 1)).toBe('');
});

test('copying leaves hidden rows out; clearing touches only what is filled', () => {
  const sheet = sheetOf(['ab', 'cd', 'e.'], { hiddenRows: [2] });
  const all = { top: 1, left: 1, bottom: 20, right: 2 };
  expect(partOf('shown', copyOf(all, sheet, layOut(sheet, []), false))).toEqual([
    ['a', 'b'],
    ['e', ''],
  ]);
  expect(clearingOf(selectRect(all), sheet).map(({ a1 }) => a1)).toEqual([
    "'ก'!A1",
    "'ก'!B1",
    "'ก'!A2",
    "'ก'!B2",
    "'ก'!A3",
  ]);
});

test('copied within the page, a date is the date and not its look; other programs get the look', () => {
  const cells = [
    { text: '31 มี.ค. 64', edit: '31/3/2021', style: 0 },
    { text: '3.00', edit: '=1+2', style: 0 },
    { text: '038', edit: "'038", style: 0 },
    { text: '', checked: true, style: 0 },
  ];
  const sheet = sheetOf([], { rows: [cells] });
  const copied = copyOf({ top: 1, left: 1, bottom: 1, right: 4 }, sheet, layOut(sheet, []), false);
  expect(partOf('entry', copied)).toEqual([['31/3/2021', '=1+2', "'038", 'TRUE']]);
  expect(partOf('shown', copied)).toEqual([['31 มี.ค. 64', '3.00', '038', 'TRUE']]);
});

test('a formula that is copied counts from its new cell; one that is cut means what it meant', () => {
  const sum = { text: '3', edit: '=A1+$A$1+A$1+ข!A1', style: 0 };
  const sheet = sheetOf([], { rows: [[null, sum]] });
  const paste = (cut: boolean, row: number, column: number) =>
    pasteOf(
      copyOf({ top: 1, left: 2, bottom: 1, right: 2 }, sheet, layOut(sheet, []), cut),
      selectCell({ row, column }),
      sheet,
    );
  expect(paste(false, 3, 4)).toEqual([{ a1: "'ก'!D3", value: '=C3+$A$1+C$1+ข!C3' }]);
  expect(paste(true, 3, 4)).toEqual([{ a1: "'ก'!D3", value: sum.edit }]);
  expect(paste(false, 1, 1)).toEqual([{ a1: "'ก'!A1", value: '=#REF!+$A$1+#REF!+#REF!' }]);
});

test('what another program copied is taken as it is typed', () => {
  const sheet = sheetOf(['a']);
  const edits = pasteOf(copiedFrom([['=A1']]), selectCell({ row: 5, column: 5 }), sheet);
  expect(edits).toEqual([{ a1: "'ก'!E5", value: '=A1' }]);
});

test('a whole row or column is taken by a key', () => {
  const sheet = sheetOf(['ab', 'cd']);
  const rangesAfter = (action: 'rows' | 'columns') =>
    moved({ do: action }, selectRect({ top: 2, left: 2, bottom: 3, right: 2 }), sheet, layOut(sheet, []))?.ranges;
  expect(rangesAfter('rows')).toEqual([{ top: 2, left: 1, bottom: 3, right: 6 }]);
  expect(rangesAfter('columns')).toEqual([{ top: 1, left: 2, bottom: 20, right: 2 }]);
});

test('a paste goes down and right, and stays inside the sheet', () => {
  const sheet = sheetOf(['a']);
  const edits = pasteOf(copiedFrom([['1', '2', '3']]), selectCell({ row: 20, column: 5 }), sheet);
  expect(edits).toEqual([
    { a1: "'ก'!E20", value: '1' },
    { a1: "'ก'!F20", value: '2' },
  ]);
});

test('a paste fills a larger selection as often as it fits, of whole columns only the rows in use', () => {
  const sheet = sheetOf(['a', 'b', 'c', 'd', 'e']);
  const paste = (lines: string[][], bottom: number) =>
    pasteOf(copiedFrom(lines), selectRect({ top: 1, left: 2, bottom, right: 3 }), sheet).map(
      ({ a1, value }) => `${a1.slice(4)} ${value}`,
    );
  expect(paste([['x']], 2)).toEqual(['B1 x', 'C1 x', 'B2 x', 'C2 x']);
  expect(paste([['1'], ['2']], 20)).toEqual(['B1 1', 'C1 1', 'B2 2', 'C2 2', 'B3 1', 'C3 1', 'B4 2', 'C4 2']);
});
