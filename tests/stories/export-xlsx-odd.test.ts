// The Excel file of tabs that people made themselves: it opens whatever they hold, and says what it could not hold.

import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/grid.js';
import { translator } from '../../src/i18n/translate.js';
import { type Note, notesOn } from '../../src/ui/export/notes.js';
import { hasLibreOffice, shownByLibreOffice } from '../ui/libre-office.js';
import { readXlsx } from '../ui/read-xlsx.js';
import { unzip } from '../unzip.js';
import { addTab, seenOf, xlsxBytes } from './exported.js';
import { HOSTILE } from './hostile-cells.js';
import { emptyWorkbook } from './workbook.js';

const LOST = [0x00, 0x08, 0xd800].map((code) => String.fromCharCode(code));

test('hostile texts stay texts: no formula, nothing of them lost but what XML cannot carry', async () => {
  const strange = emptyWorkbook();
  addTab(
    strange,
    'ข้อความ',
    HOSTILE.map((text) => [text]),
  );
  const [sheet] = await readXlsx(await xlsxBytes(strange, ['ข้อความ']));
  const kept = (text: string) => [...text].filter((letter) => !LOST.includes(letter)).join('');
  expect(sheet?.rows.map(([text]) => text)).toEqual(HOSTILE.map(kept));
  expect(sheet?.xml).not.toContain('<f>');
});

test.each(['constructor', 'toString', '__proto__'])(
  'the text “%s”, a name of the language itself, makes a file that opens',
  async (text) => {
    const strange = emptyWorkbook();
    addTab(strange, 'ข้อความ', [[text], ['ก']]);
    const [sheet] = await readXlsx(await xlsxBytes(strange, ['ข้อความ']));
    expect(sheet?.rows).toEqual([[text], ['ก']]);
  },
);

test('a text longer than Excel holds is cut, and the person is told where', async () => {
  const long = emptyWorkbook();
  const texts = ['ก'.repeat(32_768), 'ข'.repeat(32_767), 'ค'];
  addTab(long, 'ยาว', [['หัวเรื่อง', ''], ...texts.map((text) => ['', text])]);
  const [sheet] = await readXlsx(await xlsxBytes(long, ['ยาว']));
  expect(sheet?.rows.map(([, text]) => text)).toEqual([null, 'ก'.repeat(32_767), ...texts.slice(1)]);
  const cut = (format: 'xlsx' | 'csv', locale: Locale) =>
    notesOn([seenOf(long, 'ยาว')], format, translator(locale))[0]?.places;
  expect(cut('xlsx', 'th')).toEqual([expect.stringMatching(/^แท็บ “ยาว” ช่อง B2 ยาว 32768 ตัวอักษร .* 32767 ตัวอักษรแรก/)]);
  expect(cut('xlsx', 'en')).toEqual([expect.stringMatching(/^Tab “ยาว”, cell B2: of 32768 .* the first 32767/)]);
  expect(cut('csv', 'th')).toBeUndefined();
});

describe('a row can be no higher than 409 points', () => {
  const file = async (texts: readonly string[]) => {
    const long = emptyWorkbook();
    addTab(long, 'ข้อคิดเห็น', [
      ['ข้อ', ...texts.map(() => 'ข้อคิดเห็น')],
      ['O1', ...texts],
    ]);
    long.evaluate(`SpreadsheetApp.getActive().getSheetByName('ข้อคิดเห็น').setColumnWidths(2, ${texts.length}, 240);`);
    const [sheet] = await readXlsx(await xlsxBytes(long, ['ข้อคิดเห็น']));
    const widths = [...(sheet?.xml ?? '').matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    return { widths, notes: notesOn([seenOf(long, 'ข้อคิดเห็น')], 'xlsx', translator('th')) };
  };
  const comment = (length: number) => 'ข้อมูลไม่ครบ '.repeat(length / 10).slice(0, length);

  test('a long comment has a column so wide that all of it is seen, others are as wide as in the tab', async () => {
    const { widths, notes } = await file(['สั้น', comment(1_900)]);
    expect(widths[1]).toBeCloseTo(240 / 7, 1);
    expect(widths[2]).toBeGreaterThan(50);
    expect(widths[2]).toBeLessThan(100);
    expect(notes).toEqual([]);
  });

  test('one that is not seen in full in the widest column either is named', async () => {
    const { widths, notes } = await file(['สั้น', comment(20_000), 'บรรทัด\n'.repeat(60)]);
    expect(widths[2]).toBeCloseTo(255, 1);
    expect(widths[3]).toBeCloseTo(240 / 7, 1);
    expect(notes.flatMap(({ places }: Note) => places)).toEqual([
      expect.stringMatching(/^แท็บ “ข้อคิดเห็น” ช่อง C2 ยาว 20000 ตัวอักษร/),
      expect.stringMatching(/ช่อง D2 /),
    ]);
  });
});

test('days typed in the Buddhist era are those of our era in the file, so that Excel sorts them rightly', async () => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'กำหนดส่ง', [['กำหนด'], ['1']]);
  emulator.evaluate(
    `SpreadsheetApp.getActive().getSheetByName('กำหนดส่ง').getRange('A2:A4').setNumberFormat('d/m/yyyy');`,
  );
  emulator.edit(`'กำหนดส่ง'!A2`, '31/3/2564');
  emulator.edit(`'กำหนดส่ง'!A3`, '31/3/2021');
  emulator.edit(`'กำหนดส่ง'!A4`, '30/9/2563');
  const bytes = await xlsxBytes(emulator, ['กำหนดส่ง']);
  const [sheet] = await readXlsx(bytes);
  const days = sheet?.rows.slice(1).map(([day]) => (day instanceof Date ? day.toISOString().slice(0, 10) : day));
  expect(days).toEqual(['2021-03-31', '2021-03-31', '2020-09-30']);
  if (hasLibreOffice) expect(shownByLibreOffice(bytes).slice(1)).toEqual([['31/3/2564'], ['31/3/2021'], ['30/9/2563']]);
});

test('of many frozen rows the last eight, which name the columns, come again on every printed page', async () => {
  const emulator = emptyWorkbook();
  addTab(
    emulator,
    'หัวตาราง',
    Array.from({ length: 20 }, (_, row) => [`แถว ${row + 1}`]),
  );
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('หัวตาราง').setFrozenRows(12);`);
  expect(unzip(await xlsxBytes(emulator, ['หัวตาราง']))('xl/workbook.xml')).toContain("'หัวตาราง'!$5:$12<");
});

test('names that Excel refuses are made to fit, and no two are alike', async () => {
  const strange = emptyWorkbook();
  const names = ['ก/ข', 'ก:ข', `${'ย'.repeat(40)}1`, `${'ย'.repeat(40)}2`, 'History'];
  for (const name of names) addTab(strange, name, [['x']]);
  const sheets = await readXlsx(await xlsxBytes(strange, names));
  expect(sheets.map(({ name }) => name)).toEqual([
    'ก-ข',
    'ก-ข (2)',
    'ย'.repeat(31),
    `${'ย'.repeat(27)} (2)`,
    'History_',
  ]);
});

test.each([
  ['an empty tab', []],
  ['one cell', [['ก']]],
  ['three hundred columns', [Array.from({ length: 300 }, (_, index) => `คอลัมน์ ${index}`)]],
])('%s makes a file that opens', async (_, rows) => {
  const small = emptyWorkbook();
  addTab(small, 'แท็บ', rows);
  const [sheet] = await readXlsx(await xlsxBytes(small, ['แท็บ']));
  expect(sheet?.rows.flat().filter((value) => value !== null)).toEqual(rows.flat());
});

test.each([
  ['one text over many rows', 'A1:A30', 'A1:A30', 30],
  ['one text over many columns', 'A1:F1', 'A1:F1', 1],
  ['a box to write in below the last text', 'A2:C41', 'A2:C41', 41],
  ['a merge down to the end of the tab, as far as rows go', 'A1:A1000', 'A1:A61', 61],
  ['a merge that begins below those rows, not at all', 'A900:B900', undefined, 61],
])('the file merges what the tab merges: %s', async (_, merged, inFile, count) => {
  const small = emptyWorkbook();
  addTab(small, 'ผสาน', [['หัวเรื่อง']]);
  small.evaluate(`SpreadsheetApp.getActive().getSheetByName('ผสาน').getRange('${merged}').merge();`);
  const [sheet] = await readXlsx(await xlsxBytes(small, ['ผสาน']));
  const { xml = '' } = sheet ?? {};
  expect(/<mergeCell ref="([^"]*)"/.exec(xml)?.[1]).toBe(inFile);
  expect(xml.match(/<row /g)).toHaveLength(count);
});
