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
  formula: '',
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
  cells: [cells.map((cell) => ({ ...PLAIN, ...cell }))],
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

test.each([
  ['a formula', { value: 3, display: '3.00', formula: '=1+2' }, '=1+2'],
  ['a number in full', { value: 100.125, display: '100.13' }, '100.125'],
  ['a percentage in full', { value: 0.0705, display: '7%' }, '7.05%'],
  ['a date as shown', { value: new Date(0), display: '1/1/1970' }, undefined],
  ['a text that looks like a number, with the apostrophe that keeps it', { value: '038', display: '038' }, "'038"],
  ['a text that looks like a formula', { value: '=1', display: '=1' }, "'=1"],
  ['plain text as it is', { value: 'ก-ข', display: 'ก-ข' }, undefined],
])('an editor opens with %s', (_, cell, edit) => {
  expect(packed(cell).cell?.edit).toBe(edit);
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
