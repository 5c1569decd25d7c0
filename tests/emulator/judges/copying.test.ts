// What other people's suites, run against live Google, expect of copying and filling. In our own words; the
// source stands with each test.

import { describe, expect, test } from 'vitest';
import { openSheet } from '../services/spreadsheet/sheet-script';

describe('copying', () => {
  test('fills a target with as many whole copies as fit, and at least one', () => {
    // brucemcpherson/gas-fakes, test/testsheets.js, "Range.copyTo"; issuetracker.google.com/issues/427192537
    expect(
      openSheet().run(`
        sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F5'));
        sheet.getRange('A1:B2').copyTo(sheet.getRange('H1'));
        return [sheet.getRange('D1:F5').getValues(), sheet.getRange('H1:I2').getValues()];`),
    ).toEqual([
      [
        [1, 2, ''],
        [3, 4, ''],
        [1, 2, ''],
        [3, 4, ''],
        ['', '', ''],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test('takes merges along into every copy', () => {
    expect(
      openSheet().run(`
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:B5'));
        return sheet.getRange('A1:B9').getMergedRanges().map((range) => range.getA1Notation());`),
    ).toEqual(['A1:B1', 'A3:B3', 'A4:B4', 'A5:B5']);
  });

  test('with a paste type but without "transposed" pastes everything, as any word would', () => {
    // brucemcpherson/gas-fakes, test/testsheets.js and notes/oddities.md, "range.copyTo"
    expect(
      openSheet().run(`
        sheet.getRange('A1').setValue(7).setBackground('red');
        sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
        sheet.getRange('A1').copyTo(sheet.getRange('C1'), 'nonsense');
        sheet.getRange('A1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        return sheet.getRange('B1:D1').getBackgrounds().flat();`),
    ).toEqual(['#ff0000', '#ff0000', '#ffffff']);
  });
});

describe('filling', () => {
  const fill = (cells: string, from: string, to: string) =>
    openSheet().run(`
      sheet.getRange('${from}').setValues(${cells});
      sheet.getRange('${from}').autoFill(sheet.getRange('${to}'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('${to}').getDisplayValues().flat();`);

  test('goes on with months, weekdays, dates and numbered texts', () => {
    // brucemcpherson/gas-fakes, test/testsheets.js, "Range.autoFill and autoFillToNeighbor": Jan, Feb, Mar
    expect(fill("[['Nov'], ['Dec']]", 'A1:A2', 'A1:A4')).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(fill("[['Monday']]", 'A1', 'A1:C1')).toEqual(['Monday', 'Tuesday', 'Wednesday']);
    expect(fill("[['Item 1'], ['Item 3']]", 'A1:A2', 'A1:A4')).toEqual(['Item 1', 'Item 3', 'Item 5', 'Item 7']);
    expect(fill("[['2021-03-30']]", 'A1', 'A1:A3')).toEqual(['2021-03-30', '2021-03-31', '2021-04-01']);
  });

  test('goes backwards too, and repeats in step what is no series', () => {
    expect(fill('[[10, 8, 6]]', 'D1:F1', 'B1:F1')).toEqual(['14', '12', '10', '8', '6']);
    expect(fill("[['x'], ['y']]", 'A1:A2', 'A1:A5')).toEqual(['x', 'y', 'x', 'y', 'x']);
    expect(fill("[['x'], ['y']]", 'A4:A5', 'A1:A5')).toEqual(['y', 'x', 'y', 'x', 'y']);
  });

  test('needs the source inside its target, and one direction', () => {
    // brucemcpherson/gas-fakes, test/testsheets.js
    const { refused } = openSheet();
    const series = 'SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES';
    expect(refused(`sheet.getRange('A1:A4').autoFill(sheet.getRange('C1:C5'), ${series})`)).toBe(
      'AutoFill destination range must contain the source range.',
    );
    expect(refused(`sheet.getRange('A1:A4').autoFill(sheet.getRange('A1:B9'), ${series})`)).toBe(
      'AutoFill destination range must extend the source range in only one direction.',
    );
  });
});
