// Charts that people drew themselves: every point in the file, under the name that the tab shows.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import type { Locale } from '../../src/core/grid.js';
import { translator } from '../../src/i18n/translate.js';
import { figuresOf } from '../../src/ui/export/chart-figures.js';
import { notesOn } from '../../src/ui/export/notes.js';
import { unzip } from '../unzip.js';
import { exportTab, seenOf, xlsxBytes } from './exported.js';
import { emptyWorkbook } from './workbook.js';

const TAB = 'กราฟ';

/** A tab with these values and a chart; `make` tells what of. */
function charted(values: readonly (readonly unknown[])[], make: string): Emulator {
  const emulator = emptyWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('${TAB}');
    const values = ${JSON.stringify(values)};
    sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
    sheet.insertChart(sheet.newChart()${make}.setPosition(9, 1, 0, 0).build());`);
  return emulator;
}

function figures(emulator: Emulator) {
  const [chart] = exportTab(emulator, TAB).charts;
  if (!chart) throw new Error('no chart');
  const { categories, series } = figuresOf(chart);
  return { categories, series: series.map(({ name, values }) => [name, ...values]) };
}

const MONTHS = [
  ['2021-01-01', 12],
  ['2021-02-01', 15],
  ['2021-03-01', 9],
];
const LINE = `.setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B3'))`;

test.each(['', '.setNumHeaders(0)'])('a line over days without headings keeps its first point: %s', (headings) => {
  expect(figures(charted(MONTHS, LINE + headings))).toEqual({
    categories: ['2021-01-01', '2021-02-01', '2021-03-01'],
    series: [['', 12, 15, 9]],
  });
});

test('days and amounts along the axis read as they do in the tab', () => {
  const emulator = charted(MONTHS, LINE);
  emulator.evaluate(
    `SpreadsheetApp.getActive().getSheetByName('${TAB}').getRange('A1:A3').setNumberFormat('d mmm yyyy');`,
  );
  const shown = emulator
    .sheet(TAB)
    .cells.slice(0, 3)
    .map(([cell]) => cell?.display);
  expect(figures(emulator).categories).toEqual(shown);
  expect(shown[0]).toMatch(/2021$/);
});

test.each([
  ['told by the chart', '.setNumHeaders(1)', ['ปี 2563', 55.5, 60]],
  ['recognised as Sheets does', '', ['ปี 2563', 55.5, 60]],
  ['of two rows', '.setNumHeaders(2)', ['ปี 2563 55.5', 60]],
])('headings name the series: %s', (_, headings, first) => {
  const values = [
    ['ตัวชี้วัด', 'ปี 2563', 'ปี 2564'],
    ['9.1 ก', 55.5, 33],
    ['9.2 ข', 60, 100],
  ];
  const { series } = figures(charted(values, `.asColumnChart().addRange(sheet.getRange('A1:C3'))${headings}`));
  expect(series[0]).toEqual(first);
});

test('years that head columns are headings, though they are numbers', () => {
  const values = [
    ['ตัวชี้วัด', 2563, 2564],
    ['9.1 ก', 55.5, 60],
    ['9.2 ข', 87, 90],
  ];
  const { series } = figures(charted(values, `.asColumnChart().addRange(sheet.getRange('A1:C3'))`));
  expect(series).toEqual([
    ['2563', 55.5, 87],
    ['2564', 60, 90],
  ]);
});

test('years that head columns are headings where the chart says so', () => {
  const values = [
    ['ตัวชี้วัด', 2563, 2564],
    ['9.1 ก', 55, 33],
  ];
  const { series } = figures(charted(values, `.asColumnChart().addRange(sheet.getRange('A1:C2')).setNumHeaders(1)`));
  expect(series).toEqual([
    ['2563', 55],
    ['2564', 33],
  ]);
});

test('a chart that has its series in rows, or its ranges below one another, is put together as in the tab', () => {
  const values = [
    ['ปี', 'ก', 'ข'],
    ['2563', 1, 2],
    ['2564', 3, 4],
  ];
  const all = `.asColumnChart().addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true).setNumHeaders(1)`;
  expect(figures(charted(values, all))).toEqual({
    categories: ['ก', 'ข'],
    series: [
      ['2563', 1, 2],
      ['2564', 3, 4],
    ],
  });
  const below = `.asColumnChart().addRange(sheet.getRange('A1:B1')).addRange(sheet.getRange('A3:B3')).setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)`;
  expect(figures(charted(values, below))).toEqual({ categories: ['2564'], series: [['ก', 3]] });
});

test('a single column is a series without names; empty rows at its end are no points', () => {
  const values = [[1], [2], [3]];
  expect(figures(charted(values, `.asColumnChart().addRange(sheet.getRange('A1:A900'))`))).toEqual({
    categories: ['', '', ''],
    series: [['', 1, 2, 3]],
  });
});

test('the Excel file has all points, and no legend where no series has a name', async () => {
  const xml = unzip(await xlsxBytes(charted(MONTHS, LINE), [TAB]))('xl/charts/chart1_1.xml');
  expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>12</c:v></c:pt>');
  expect(xml).toContain('<c:v>2021-01-01</c:v>');
  expect(xml).not.toContain('<c:legend>');
});

test('the person is told of charts of other kinds, which are shown as columns', () => {
  const emulator = charted(MONTHS, `${LINE}.setOption('title', 'รายเดือน')`);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
    for (const kind of ['asColumnChart', 'asBarChart', 'asPieChart'])
      sheet.insertChart(sheet.newChart()[kind]().addRange(sheet.getRange('A1:B3')).setPosition(30, 2, 0, 0).build());`);
  const told = (format: 'xlsx' | 'print' | 'csv', locale: Locale) =>
    notesOn([seenOf(emulator, TAB)], format, translator(locale));
  const inThai = [
    {
      summary: 'กราฟชนิดอื่นที่แสดงเป็นกราฟแท่ง 2 กราฟ',
      places: [
        expect.stringMatching(/^แท็บ “กราฟ” กราฟ “รายเดือน” .*ช่อง A9/),
        expect.stringMatching(/^แท็บ “กราฟ” กราฟ.*ช่อง B30/),
      ],
    },
  ];
  expect(told('xlsx', 'th')).toEqual(inThai);
  expect(told('print', 'th')).toEqual(inThai);
  expect(told('xlsx', 'en')[0]?.places[0]).toMatch(/^Tab “กราฟ”, chart “รายเดือน” at A9/);
  expect(told('csv', 'th')).toEqual([]);
});
