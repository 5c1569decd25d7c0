import { expect, test } from 'vitest';
import { editCells } from '../../../emulator/page/edit-cells.js';
import { openScript } from '../script.js';

const CODE = `function onEdit(event) { console.log(event.range.getA1Notation() + ' ' + event.value); }`;

test('a rectangle is one edit, of which the script hears once; cells apart are edits of their own', () => {
  const emulator = openScript(CODE);
  const cells = ['A1', 'B1', 'A2', 'B2'].map((cell) => ({ a1: `'Sheet1'!${cell}`, value: cell }));
  expect(editCells(emulator, cells)).toBeNull();
  expect(emulator.log).toEqual(['A1:B2 undefined']);
  expect(emulator.view('A1:B2').map((row) => row.map(({ display }) => display))).toEqual([
    ['A1', 'B1'],
    ['A2', 'B2'],
  ]);
  editCells(emulator, cells.slice(0, 3));
  expect(emulator.log.slice(1)).toEqual(['A1 A1', 'B1 B1', 'A2 A2']);
});

test('an edit with one place that is not there changes nothing at all', () => {
  const emulator = openScript(CODE);
  const cells = ["'Sheet1'!A1", "'Nowhere'!A1"].map((a1) => ({ a1, value: 'x' }));
  expect(() => editCells(emulator, cells)).toThrow('Nowhere');
  expect(emulator.view('A1')[0]?.[0]?.display).toBe('');
});
