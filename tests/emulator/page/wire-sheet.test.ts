import { expect, test } from 'vitest';
import type { CellView, SheetView } from '../../../emulator/contract.js';
import type { CellWire, StyleWire } from '../../../emulator/page/protocol.js';
import { wireSheet } from '../../../emulator/page/wire-sheet.js';

const PLAIN: CellView = {
  value: '',
  display: '',
  background: '#ffffff',
  fontWeight: 'normal',
  fontColor: '#000000',
  fontStyle: 'normal',
  fontSize: 10,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
  underline: false,
  strikethrough: false,
  formula: '',
  entry: '',
  note: '',
  checkbox: false,
};

const sheetOf = (...cells: readonly Partial<CellView>[]): SheetView => ({
  name: 'แผ่น',
  maxRows: 1000,
  maxColumns: 26,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [],
  rowHeights: [undefined],
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  columnGroups: [],
  gridlinesHidden: false,
  warned: [],
  charts: [],
  cells: [cells.map((cell) => ({ ...PLAIN, entry: cell.display ?? '', ...cell }))],
});

function packed(cell: Partial<CellView>): { readonly cell: CellWire | null; readonly style: StyleWire | undefined } {
  const wire = wireSheet(sheetOf(cell));
  const [first = null] = wire.rows[0] ?? [];
  return { cell: first, style: wire.styles[first?.style ?? 0] };
}

test.each([
  ['text', { value: 'ก', display: 'ก' }, 'left'],
  ['a number', { value: 5, display: '5' }, 'right'],
  ['a date', { value: new Date(0), display: '1 ม.ค. 13' }, 'right'],
  ['TRUE', { value: true, display: 'TRUE' }, 'center'],
  ['an error', { value: '#N/A', display: '#N/A' }, 'center'],
  ['what the cell says', { value: 5, display: '5', horizontalAlignment: 'left' }, 'left'],
])('%s is aligned as Sheets does', (_, cell, align) => {
  expect(packed(cell).style?.align).toBe(align);
});

test('what an editor opens with is sent only where it is not what the cell shows', () => {
  expect(packed({ value: 3, display: '3.00', entry: '=1+2' }).cell?.edit).toBe('=1+2');
  expect(packed({ value: 'ก', display: 'ก', entry: 'ก' }).cell).not.toHaveProperty('edit');
});

test('a line is as thick and of the kind and colour as it was set', () => {
  const borders = { bottom: { style: 'SOLID_MEDIUM', color: '#ff0000' }, left: { style: 'DOTTED', color: '#000000' } };
  expect(packed({ display: 'ก', borders } as Partial<CellView>).style).toMatchObject({
    bottom: '2px solid #ff0000',
    right: '',
  });
});

test('a blank cell of no style costs nothing', () => {
  expect(packed({}).cell).toBeNull();
});

test('styles and lists that repeat are sent once', () => {
  const options = ['ก', 'ข'];
  const bold = { value: 'ก', display: 'ก', fontWeight: 'bold', options };
  const { styles, lists, rows } = wireSheet(sheetOf(bold, bold, bold));
  expect([styles.length, lists.length, rows[0]?.length]).toEqual([2, 1, 3]);
});
