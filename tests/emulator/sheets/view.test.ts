import { describe, expect, test } from 'vitest';
import { openSheet } from '../services/spreadsheet/sheet-script';

describe('what a cell’s editor opens with', () => {
  const typedInto = (a1: string, typed: string, format?: string) => {
    const { emulator, run } = openSheet({ locale: 'th_TH' });
    if (format) run(`sheet.getRange('${a1}').setNumberFormat('${format}');`);
    emulator.edit(a1, typed);
    return { emulator, cell: () => emulator.view(a1)[0]?.[0] };
  };

  test.each([
    ['a formula', '=1+2', '0.00', '3.00', '=1+2'],
    ['a number in full', '100.125', '0.00', '100.13', '100.125'],
    ['a percentage in full', '7.05%', '0%', '7%', '7.05%'],
    ['a date in the locale’s own form', '31/3/2021', 'd mmm yy', '31 มี.ค. 21', '31/3/2021'],
    ['a text that looks like a number, held by its apostrophe', "'038", undefined, '038', "'038"],
    ['a text that looks like a formula, held the same way', "'=1", undefined, '=1', "'=1"],
    ['a text of a text cell as it is', '038', '@', '038', '038'],
    ['any other text as it is', 'ก-ข', undefined, 'ก-ข', 'ก-ข'],
  ])('is %s, and typing it again changes nothing', (_, typed, format, shown, entry) => {
    const { emulator, cell } = typedInto('B2', typed, format);
    const before = cell();
    expect([before?.display, before?.entry]).toEqual([shown, entry]);
    emulator.edit('B2', before?.entry);
    expect(cell()).toEqual(before);
  });
});

test('a line is seen from the cells on both its sides', () => {
  const { emulator, run } = openSheet();
  run(
    `sheet.getRange('B2').setBorder(true, null, null, true, null, null, 'red', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);`,
  );
  const line = { style: 'SOLID_MEDIUM', color: '#ff0000' };
  expect(emulator.view('B2')[0]?.[0]?.borders).toEqual({ top: line, right: line });
  expect(emulator.view('B1')[0]?.[0]?.borders).toEqual({ bottom: line });
  expect(emulator.view('C2')[0]?.[0]?.borders).toEqual({ left: line });
  expect(emulator.view('A1')[0]?.[0]).not.toHaveProperty('borders');
});

test('a protection that only warns names where, less what is left free', () => {
  const { emulator, run } = openSheet();
  run(`
    ss.insertSheet('Log').protect().setWarningOnly(true).setUnprotectedRanges([ss.getRange('Log!A1:Z999')]);
    sheet.getRange('A1:B2').protect().setWarningOnly(true);
    sheet.getRange('D1').protect();`);
  expect(emulator.sheet('Log').warned).toEqual(['A1000:Z1000']);
  expect(emulator.sheet('Sheet1').warned).toEqual(['A1:B2']);
});

describe('the data of a chart', () => {
  const chartOf = (build: string, prepare = '') => {
    const { emulator, run } = openSheet();
    run(`
      sheet.getRange('A1:C4').setValues([['Name', 'Old', 'New'], ['a', 1, 10], ['b', 2, ''], ['c', 3, 30]]);
      sheet.getRange('B2:B4').setNumberFormat('0.0');
      ${prepare}
      sheet.insertChart(sheet.newChart().setPosition(6, 2, 5, 9)${build}.build());`);
    return emulator.sheet('Sheet1').charts[0];
  };
  const valuesOf = (chart: ReturnType<typeof chartOf>) => chart?.series.map(({ name, values }) => [name, ...values]);

  test('is names and series, headings guessed, numbers as the cells show them', () => {
    const chart = chartOf(`.asBarChart().addRange(sheet.getRange('A1:C4'))`);
    expect(chart).toMatchObject({
      type: 'BAR',
      row: 6,
      column: 2,
      offsetX: 5,
      offsetY: 9,
      categories: ['a', 'b', 'c'],
    });
    expect(valuesOf(chart)).toEqual([
      ['Old', 1, 2, 3],
      ['New', 10, null, 30],
    ]);
    expect(chart?.series[0]?.texts).toEqual(['1.0', '2.0', '3.0']);
  });

  test('is put together from several ranges, beside or below each other', () => {
    const ranges = `.addRange(sheet.getRange('A2:A4')).addRange(sheet.getRange('C2:C4')).setNumHeaders(0)`;
    expect(valuesOf(chartOf(ranges))).toEqual([['', 10, null, 30]]);
    const below = `.addRange(sheet.getRange('A2:B2')).addRange(sheet.getRange('A4:B4')).setNumHeaders(0)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)`;
    expect(chartOf(below)?.categories).toEqual(['a', 'c']);
  });

  test('changes rows for columns when told to', () => {
    const chart = chartOf(`.addRange(sheet.getRange('A1:C4')).setTransposeRowsAndColumns(true).setNumHeaders(1)`);
    expect(chart?.categories).toEqual(['Old', 'New']);
    expect(valuesOf(chart)?.[0]).toEqual(['a', 1, 10]);
  });

  test('leaves hidden rows out, unless they are asked for', () => {
    const all = `.addRange(sheet.getRange('A1:C4'))`;
    expect(chartOf(all, 'sheet.hideRows(3);')?.categories).toEqual(['a', 'c']);
    const shown = `${all}.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`;
    expect(chartOf(shown, 'sheet.hideRows(3);')?.categories).toEqual(['a', 'b', 'c']);
  });

  test('of a column alone is a series without names', () => {
    const chart = chartOf(`.addRange(sheet.getRange('B1:B4'))`);
    expect([chart?.categories, valuesOf(chart)]).toEqual([['', '', ''], [['Old', 1, 2, 3]]]);
  });
});
