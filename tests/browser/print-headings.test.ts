// Headings come again on every page of the PDF, however many rows people froze.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { addTab } from '../stories/exported.js';
import { emptyWorkbook } from '../stories/workbook.js';
import { hasPdfReader, pageTexts } from '../ui/pdf.js';
import { openPrintView, type PrintView } from './print-view.js';

let view: PrintView;
beforeAll(async () => {
  view = await openPrintView();
});
afterAll(() => view?.close());

const TAB = 'รายการ';
const ROWS = 90;

/** Titles above the names of columns, all of them frozen, and rows for several pages below. */
function list(frozen: number, columns: number, looks = ''): Emulator {
  const emulator = emptyWorkbook();
  const line = (name: string) => Array.from({ length: columns }, (_, at) => `${name}${at + 1}`);
  const titles = Array.from({ length: frozen - 1 }, (_, at) => line(`T${at + 1}-`));
  addTab(emulator, TAB, [...titles, line('COL'), ...Array.from({ length: ROWS }, (_, at) => line(`r${at + 1}-`))]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
    sheet.setFrozenRows(${frozen});
    ${looks}`);
  return emulator;
}

const pages = async (emulator: Emulator): Promise<string[]> => {
  await view.show(emulator, [TAB]);
  return pageTexts(await view.pdf());
};

const UPRIGHT_COLUMNS = 5;
const LYING_COLUMNS = 9;

test.skipIf(!hasPdfReader).each([
  ['one frozen row', 1, LYING_COLUMNS, ''],
  ['six frozen rows on a page on its side', 6, LYING_COLUMNS, ''],
  ['eight frozen rows on a page on its side', 8, LYING_COLUMNS, ''],
  ['twelve frozen rows', 12, LYING_COLUMNS, ''],
  ['twenty frozen rows upright', 20, UPRIGHT_COLUMNS, ''],
  ['titles in large letters', 6, LYING_COLUMNS, `sheet.getRange('1:5').setFontSize(20);`],
  ['titles merged over rows', 8, LYING_COLUMNS, `sheet.getRange('A1:A6').merge();`],
  ['names of columns merged over rows', 8, LYING_COLUMNS, `sheet.getRange('A5:A8').merge().setValue('COL1');`],
])('names of columns stand on every page, each row once: %s', async (_, frozen, columns, looks) => {
  const texts = await pages(list(frozen, columns, looks));
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toMatch(/\bCOL2\b/);
  const all = texts.join('\n');
  for (let row = 1; row <= ROWS; row++)
    expect(all.match(new RegExp(`\\br${row}-2\\b`, 'g')), `row ${row}`).toHaveLength(1);
  for (let row = 1; row < frozen; row++) expect(texts[0]).toMatch(new RegExp(`\\bT${row}-2\\b`));
});

test.skipIf(!hasPdfReader)('names of columns that are a third of the page by themselves are made smaller', async () => {
  const name = `COL2 ${'ชื่อคอลัมน์ที่ยาวมาก '.repeat(10)}`;
  const texts = await pages(list(1, LYING_COLUMNS, `sheet.getRange('B1').setValue('${name}');`));
  for (const text of texts) expect(text).toMatch(/\bCOL2\b/);
});

test('rows above those that come again stand right on them, columns below columns', async () => {
  await view.show(list(12, LYING_COLUMNS), [TAB]);
  const boxes = await view.page.locator('tr').evaluateAll((rows) =>
    rows.slice(0, 14).map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { top, bottom, lefts: [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)) };
    }),
  );
  for (const [index, { top, lefts }] of boxes.entries()) {
    expect(lefts).toEqual(boxes[0]?.lefts);
    if (index > 0) expect(Math.abs(top - (boxes[index - 1]?.bottom ?? 0))).toBeLessThanOrEqual(1);
  }
});
