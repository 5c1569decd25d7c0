// The Excel file, read back by another library, and by LibreOffice where the machine has it.

import { beforeAll, describe, expect, test } from 'vitest';
import type { CellView } from '../../emulator/contract.js';
import { parseA1 } from '../../emulator/sheets/a1.js';
import { columnLetter } from '../../src/core/grid.js';
import { MENU } from '../../tools/sample/people.js';
import { hasLibreOffice, throughLibreOffice } from '../ui/libre-office.js';
import { type ReadSheet, readXlsx } from '../ui/read-xlsx.js';
import { unzip } from '../unzip.js';
import { addTab, xlsxBytes } from './exported.js';
import { emptyWorkbook, largeWorkbook, workbookWithDirectory } from './workbook.js';

const SUMMARY = 'สรุปผู้บริหาร';
const ITEMS = 'รายการ OIT';
const TABS = [SUMMARY, 'สรุปรายหน่วยงาน', 'ข้อที่ได้ 0.00', ITEMS, 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า'];

const emulator = workbookWithDirectory();
emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
emulator.click(MENU, 'จัดทำสรุป');
emulator.evaluate(`
  const sheet = SpreadsheetApp.getActive().getSheetByName('${ITEMS}');
  sheet.getRange('C4').setValue(3.14159).setNumberFormat('0.#');
  sheet.insertChart(sheet.newChart().asBarChart().setStacked().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'))
    .setNumHeaders(1).setTitle('คะแนน\\u0008 <ปีก่อน> & "ปีนี้"').setPosition(3, 2, 0, 0).build());`);
let file: Uint8Array;
beforeAll(async () => {
  file = await xlsxBytes(emulator, TABS);
});

/** A cell as the file should give it back: Excel has days as numbers that it shows as days, those typed in the Buddhist era in ours, and no empty texts. */
function expected({ value }: CellView): unknown {
  if (value === '') return null;
  return value instanceof Date ? bangkokDay(value) : rounded(value);
}

/** LibreOffice writes no more digits. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(13)) : value);

const BANGKOK_MS = 7 * 3_600_000;
const bangkokDay = (at: Date): string =>
  new Date(at.getTime() + BANGKOK_MS)
    .toISOString()
    .slice(0, 10)
    .replace(/^25\d\d/, (year) => String(Number(year) - 543));
const read = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : rounded(value ?? null);

/** Of merged cells one sees the first, all over. */
function withMerges(seen: readonly string[][], merges: readonly string[]): string[][] {
  const all = seen.map((row) => [...row]);
  for (const { top = 1, left = 1, bottom, right } of merges.flatMap((merge) => parseA1(merge) ?? []))
    for (const cells of all.slice(top - 1, bottom)) cells.fill(seen[top - 1]?.[left - 1] ?? '', left - 1, right);
  return all;
}

const AUTOMATIC = '0.###############';
const numberFormats = (name: string) =>
  emulator.evaluate(
    `SpreadsheetApp.getActive().getSheetByName('${name}').getDataRange().getNumberFormats()`,
  ) as string[][];

function compare(sheets: readonly ReadSheet[]): void {
  expect(sheets.map(({ name }) => name)).toEqual(TABS);
  for (const { name, rows, fill, format } of sheets) {
    const { cells, merges } = emulator.sheet(name);
    const values = cells.map((row, at) => row.map((_, column) => read(rows[at]?.[column])));
    expect(values).toEqual(cells.map((row) => row.map(expected)));
    const fills = cells.map((row, at) =>
      row.map((_, column) => fill(`${columnLetter(column + 1)}${at + 1}`).toLowerCase()),
    );
    const seen = cells.map((row) => row.map(({ background }) => background.replace(/#ffffff/i, '').toLowerCase()));
    expect(fills).toEqual(withMerges(seen, merges));
    // Of numbers alone: texts show the same in every format, days have their own tests.
    const ofNumbers = (formatAt: (row: number, column: number) => string | undefined) =>
      cells.map((row, at) => row.map(({ value }, column) => (typeof value === 'number' ? formatAt(at, column) : '')));
    const formats = numberFormats(name);
    expect(ofNumbers((row, column) => format(`${columnLetter(column + 1)}${row + 1}`))).toEqual(
      ofNumbers((row, column) => formats[row]?.[column]?.replace(AUTOMATIC, '')),
    );
  }
}

test('equals the tabs cell by cell: values, their types and formats, the colours of zero items and all others', async () => {
  compare(await readXlsx(file));
});

const charts = (bytes: Uint8Array): string => {
  const part = unzip(bytes);
  return ['1', '2', '3', '4', `${TABS.indexOf(ITEMS) + 1}_1`]
    .map((name) => part(`xl/charts/chart${name}.xml`))
    .join('');
};
const TITLE = /คะแนน &lt;ปีก่อน&gt; &amp; (&quot;|")ปีนี้(&quot;|")/;

test('charts are in the file, with their figures', () => {
  expect(charts(file)).toMatch(TITLE);
  expect(charts(file)).toContain('<c:strLit><c:ptCount val="3"/><c:pt idx="0"><c:v>O1</c:v></c:pt>');
  expect(charts(file)).toContain('<c:pt idx="0"><c:v>100</c:v></c:pt>');
  expect(charts(file)).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
});

test('a chart beside the cells comes below them, so that it does not make them smaller on paper', async () => {
  const small = emptyWorkbook();
  addTab(small, 'กราฟ', [['ก'], ['ข']]);
  small.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('กราฟ');
    for (const column of [1, 9])
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A2')).setPosition(1, column, 0, 0).build());`);
  const drawing = unzip(await xlsxBytes(small, ['กราฟ']))('xl/drawings/drawing1.xml');
  const places = [...drawing.matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)].map(([, column, row]) => [column, row]);
  expect(places).toEqual([
    ['0', '0'],
    ['0', '3'],
  ]);
});

test.skipIf(!hasLibreOffice)('LibreOffice sees the same, charts included', { timeout: 120_000 }, async () => {
  const saved = throughLibreOffice(file);
  compare(await readXlsx(saved));
  expect(charts(saved)).toMatch(TITLE);
});

describe('goes on paper as it is', () => {
  let sheets: ReadSheet[];
  beforeAll(async () => {
    sheets = await readXlsx(file);
  });
  const xmlOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.xml ?? '';

  test('the summary upright on one A4, without gridlines', () => {
    expect(xmlOf(SUMMARY)).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"\/>/);
    expect(xmlOf(SUMMARY)).toMatch(/showGridLines="(0|false)"/);
  });

  test('the items on their side, as many pages across as letters of three quarters need, page numbers at the foot', () => {
    expect(xmlOf(ITEMS)).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="3" fitToHeight="0"\/>/);
    expect(xmlOf(ITEMS)).toContain('<oddFooter>&amp;L&amp;A&amp;Rหน้า &amp;P จาก &amp;N</oddFooter>');
  });

  test('headings and codes stay in view and come again on every page; no column is hidden', () => {
    expect(xmlOf(ITEMS)).toMatch(/<pane [^>]*xSplit="2"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="2"/);
    expect(xmlOf(ITEMS)).not.toContain('hidden=');
    expect(xmlOf(ITEMS).match(/<col /g)).toHaveLength(18);
  });
});

test('5,000 assignments make a file with all of them', async () => {
  const [sheet] = await readXlsx(await xlsxBytes(largeWorkbook(), ['การมอบหมาย']));
  expect(sheet?.rows).toHaveLength(5001);
});
