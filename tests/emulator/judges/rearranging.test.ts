// What other people's suites, run against live Google, expect of moving and finding cells. In our own words; the
// source stands with each test.

import { describe, expect, test } from 'vitest';
import { openSheet } from '../services/spreadsheet/sheet-script';

describe('copying and filling', () => {
  test('contents alone are results, so that a range copied onto itself loses its formulas', () => {
    // The idiom `range.copyTo(range, { contentsOnly: true })`; developers.google.com/apps-script/reference/spreadsheet/range
    expect(
      openSheet().run(`
        sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
        const range = sheet.getRange('A1:B1');
        range.copyTo(range, { contentsOnly: true });
        return [range.getFormulas(), range.getValues()];`),
    ).toEqual([[['', '']], [[2, 6]]]);
  });

  test('an alternate series repeats what is there, a default one counts on', () => {
    // developers.google.com/apps-script/reference/spreadsheet/auto-fill-series
    expect(
      openSheet().run(`
        const fill = (series) => {
          sheet.clear();
          sheet.getRange('A1:A2').setValues([[1], [2]]).autoFill(sheet.getRange('A1:A4'), SpreadsheetApp.AutoFillSeries[series]);
          return sheet.getRange('A1:A4').getValues().flat();
        };
        return [fill('ALTERNATE_SERIES'), fill('DEFAULT_SERIES')];`),
    ).toEqual([
      [1, 2, 1, 2],
      [1, 2, 3, 4],
    ]);
  });

  test('a fill to the neighbour ends where the column beside it ends', () => {
    // developers.google.com/apps-script/reference/spreadsheet/range, autoFillToNeighbor
    expect(
      openSheet().run(`
        sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], [''], ['e']]);
        sheet.getRange('B1:B2').setValues([[2], [4]]).autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return sheet.getRange('B1:B5').getValues().flat();`),
    ).toEqual([2, 4, 6, '', '']);
  });
});

describe('finding', () => {
  test('formula text is searched where there is a formula, and what is shown elsewhere', () => {
    // brucemcpherson/gas-fakes, test/testsheetstext.js, "spreadsheet textfinder"
    expect(
      openSheet().run(`
        sheet.getRange('A1:A3').setValues([['sample'], ['=SAMPLE()'], ['other']]);
        const find = (whole) => sheet.createTextFinder('sample').matchFormulaText(true).matchEntireCell(whole)
          .findAll().map((range) => range.getA1Notation());
        return [find(false), find(true)];`),
    ).toEqual([['A1', 'A2'], ['A1']]);
  });

  test('a data region grows over sides that touch, never over a corner', () => {
    // brucemcpherson/gas-fakes, test/testsheetssets.js; Google: "surrounded by empty cells not including the diagonals"
    expect(
      openSheet().run(`
        sheet.getRange('B2:D4').setValue('x');
        return ['A1', 'B1', 'E3', 'C3'].map((a1) => sheet.getRange(a1).getDataRegion().getA1Notation());`),
    ).toEqual(['A1', 'B1:D4', 'B2:E4', 'B2:D4']);
  });

  test('a range may be named with a bare exclamation mark before it', () => {
    // brucemcpherson/gas-fakes, test/testsheetssets.js, "clearing ranges"
    expect(openSheet().run("return sheet.getRange('!c2:e5').getA1Notation();")).toBe('C2:E5');
  });
});

describe('developer metadata', () => {
  test('of a range is only what hangs on that very row or column', () => {
    // brucemcpherson/gas-fakes, test/testsheetsdeveloper.js
    expect(
      openSheet().run(`
        sheet.getRange('G:G').addDeveloperMetadata('column');
        sheet.getRange('8:8').addDeveloperMetadata('row');
        const keys = (a1) => sheet.getRange(a1).getDeveloperMetadata().map((one) => one.getKey());
        return [keys('G:G'), keys('8:8'), keys('G3'), keys('A8:B8')];`),
    ).toEqual([['column'], ['row'], [], []]);
  });

  test('tells a whole column as "J:J" and a whole row as "9:9"', () => {
    // brucemcpherson/gas-fakes, test/testsheetsdeveloper.js
    expect(
      openSheet().run(`
        const [one] = sheet.getRange('8:8').addDeveloperMetadata('k').getDeveloperMetadata();
        one.moveToColumn(sheet.getRange('J:J'));
        const column = one.getLocation().getColumn().getA1Notation();
        one.moveToRow(sheet.getRange('9:9'));
        return [column, one.getLocation().getRow().getA1Notation()];`),
    ).toEqual(['J:J', '9:9']);
  });
});
