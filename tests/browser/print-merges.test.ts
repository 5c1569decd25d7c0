// Merged cells in the print view: whatever is merged, cut or left out, every value stands under its own heading.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { addTab } from '../stories/exported.js';
import { emptyWorkbook } from '../stories/workbook.js';
import { openPrintView, type PrintView } from './print-view.js';

let view: PrintView;
beforeAll(async () => {
  view = await openPrintView();
});
afterAll(() => view?.close());

const TAB = 'ผสาน';

function tabWith(rows: readonly (readonly string[])[], looks: string): Emulator {
  const emulator = emptyWorkbook();
  addTab(emulator, TAB, rows);
  emulator.evaluate(`const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}'); ${looks}`);
  return emulator;
}

interface Place {
  readonly text: string;
  /** Pixels from the edge of its table, and which table it is. */
  readonly table: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each cell of the print view stands. */
const places = (): Promise<Place[]> =>
  view.page.locator('table').evaluateAll((tables) =>
    tables.flatMap((table, index) => {
      const edge = table.getBoundingClientRect();
      return [...table.querySelectorAll('th, td')].map((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const across = { left: Math.round(left - edge.left), right: Math.round(right - edge.left) };
        const down = { top: Math.round(top - edge.top), bottom: Math.round(bottom - edge.top) };
        return { text: cell.textContent ?? '', table: index, ...across, ...down };
      });
    }),
  );

/** "H14" → "14": the column that a text says it is of. */
const columnIn = (text: string): string | undefined => /^[Hv](\d+)/.exec(text)?.[1];

/** Values that do not stand under the heading of their own column. */
function misplaced(all: readonly Place[]): string[] {
  const headings = all.filter(({ text }) => text.startsWith('H'));
  return all
    .filter(({ text }) => text.startsWith('v'))
    .filter(
      (value) =>
        !headings.some(
          ({ table, left, right, text }) =>
            table === value.table &&
            columnIn(text) === columnIn(value.text) &&
            left <= value.left &&
            value.right <= right,
        ),
    )
    .map(({ text }) => text);
}

const line = (letter: string, count: number, ending = ''): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}${ending}`);

const without = (cells: readonly string[], from: number, to: number): string[] =>
  cells.map((cell, index) => (index + 1 > from && index + 1 <= to ? '' : cell));

test.each([
  ['a cell over columns on both sides of a cut', `sheet.getRange('J3:P3').merge();`, 10, 16],
  ['a cell that begins in the frozen columns', `sheet.setFrozenColumns(2); sheet.getRange('B3:D3').merge();`, 2, 4],
  ['a cell over three parts', `sheet.getRange('A3:AD3').merge();`, 1, 30],
  ['a cell over rows and columns', `sheet.getRange('J3:P4').merge();`, 10, 16],
])('in a tab cut into parts values stay under their headings: %s', async (_, looks, from, to) => {
  const rows = [
    line('H', 30),
    line('v', 30, ' แถว 2'),
    without(line('v', 30, ' แถว 3'), from, to),
    looks.includes('P4') ? without(line('v', 30, ' แถว 4'), from - 1, to) : line('v', 30, ' แถว 4'),
    line('v', 30, ' แถว 5'),
  ];
  await view.show(tabWith(rows, `sheet.setFrozenRows(1); ${looks}`), [TAB]);
  const all = await places();
  expect(new Set(all.map(({ table }) => table)).size).toBeGreaterThan(1);
  // What is merged has its text in every part that it lies in, wherever its columns begin there.
  expect(misplaced(all.filter(({ text }) => text !== `v${from} แถว 3`))).toEqual([]);
  expect(all.filter(({ text }) => text.startsWith('v') && text.endsWith('แถว 5')).length).toBeGreaterThanOrEqual(30);
});

test('a heading over columns on both sides of a cut stands above them in both parts', async () => {
  const rows = [without(line('ไตรมาส ', 30), 10, 16), line('H', 30), line('v', 30)];
  await view.show(tabWith(rows, `sheet.setFrozenRows(2); sheet.getRange('J1:P1').merge();`), [TAB]);
  const all = await places();
  const over = all.filter(({ text }) => text === 'ไตรมาส 10');
  expect(new Set(over.map(({ table }) => table)).size).toBe(2);
  const covered = over.flatMap(({ table, left, right }) =>
    all
      .filter((it) => it.text.startsWith('H') && it.table === table && it.left >= left && it.right <= right)
      .map(({ text }) => text),
  );
  expect(covered).toEqual(line('H', 30).slice(9, 16));
});

test('on a page without gridlines empty rows beside a merged cell move nothing', async () => {
  const rows = [
    ['H1', 'H2', 'H3'],
    ['v1', 'v2', 'v3'],
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
    ['v1', 'v2', 'v3'],
  ];
  await view.show(tabWith(rows, `sheet.setHiddenGridlines(true); sheet.getRange('A2:A5').merge();`), [TAB]);
  const all = await places();
  expect(misplaced(all)).toEqual([]);
  expect(all.filter(({ text }) => text === 'v3')).toHaveLength(2);
});

test('a box to write in keeps its height, whatever stands below it', async () => {
  const rows = [['H1', 'H2'], ...Array.from({ length: 8 }, () => ['', '']), ['v1', 'v2']];
  await view.show(tabWith(rows, `sheet.setHiddenGridlines(true); sheet.getRange('A2:B9').merge();`), [TAB]);
  const all = await places();
  const [heading, value] = [all.find(({ text }) => text === 'H1'), all.find(({ text }) => text === 'v1')];
  expect((value?.top ?? 0) - (heading?.bottom ?? 0)).toBeGreaterThan(8 * 15);
});

test('a merge that a chart hangs in is cut there, and what comes below stays in its columns', async () => {
  const rows = [
    ['H1', 'H2'],
    ['v1', 'v2'],
    ['', ''],
    ['', ''],
    ['', ''],
    ['v1', 'v2'],
  ];
  const chart = `
    sheet.getRange('A2:A4').merge();
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B2')).setPosition(3, 1, 0, 0).build());`;
  await view.show(tabWith(rows, chart), [TAB]);
  expect(misplaced(await places())).toEqual([]);
});

test('a merge across the end of the heading goes on below it', async () => {
  const rows = [
    ['H1', 'H2', 'H3'],
    ['', 'v2', 'v3'],
    ['v1', 'v2', 'v3'],
  ];
  await view.show(tabWith(rows, `sheet.getRange('A1:A2').merge(); sheet.setFrozenRows(1);`), [TAB]);
  const all = await places();
  expect(misplaced(all)).toEqual([]);
});
