// Cells copied, moved and pushed aside. Source, unless named: Google's reference of Range (developers.google.com/apps-script/reference/spreadsheet/range).

import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

const OFF = 'The coordinates of the target range are outside the dimensions of the sheet.';
const APART = 'Target range and source range must be on the same spreadsheet.';

describe('moveTo', () => {
  const SETUP = `
    const other = ss.insertSheet('Other');
    sheet.getRange('A1:B2').setValues([[1, '=A1+1'], ['=Other!B9', '=A1*2+C9']]);
    sheet.getRange('E1').setFormula('=B1');
    other.getRange('A1').setFormula('=Sheet1!B1+1');`;

  test('to another tab: formulas keep pointing at what they pointed at, from either side', () => {
    const { run } = openSheet();
    expect(
      run(`${SETUP} sheet.getRange('A1:B2').moveTo(other.getRange('D4'));
        return [other.getRange('D4:E5').getFormulas(), sheet.getRange('E1').getFormula(), other.getRange('A1').getFormula()];`),
    ).toEqual([
      [
        ['', '=D4+1'],
        ['=B9', '=D4*2+Sheet1!C9'],
      ],
      '=Other!E4',
      '=Other!E4+1',
    ]);
  });

  test('takes merges, names and conditional formats along', () => {
    const { run } = openSheet();
    expect(
      run(`
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('red');
        sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A9')]).build()]);
        sheet.getRange('A1:B1').merge();
        ss.setNamedRange('Moved', sheet.getRange('A1:A2'));
        sheet.getRange('A1:B2').moveTo(sheet.getRange('D5'));
        return [ss.getRangeByName('Moved').getA1Notation(), sheet.getRange('D5').getMergedRanges()[0].getA1Notation(), sheet.getRange('A1').isPartOfMerge(),
          sheet.getConditionalFormatRules()[0].getRanges().map((range) => range.getA1Notation())];`),
    ).toEqual(['D5:D6', 'D5:E5', false, ['A3:A9', 'D5:D6']]);
  });

  test.each(['moveTo', 'copyTo'])(
    '%s refuses a place off the sheet, or in another spreadsheet, and does nothing',
    (call) => {
      const { run, refused } = openSheet();
      run(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);`);
      expect(refused(`sheet.getRange('A1:B2').${call}(sheet.getRange('Z1000'));`)).toBe(OFF);
      expect(
        refused(`sheet.getRange('A1').${call}(SpreadsheetApp.create('Other').getSheets()[0].getRange('A1'));`),
      ).toBe(APART);
      expect(run(`return [sheet.getRange('A1:B2').getValues(), sheet.getLastColumn()];`)).toEqual([
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ]);
    },
  );
});

describe('copyValuesToRange', () => {
  // The reference says "repeated or truncated"; live Google makes whole copies, at least one: gas-fakes
  // test/testsheets.js, "copy values and formats to range", and issuetracker.google.com/issues/427192537.
  test.each([
    ['larger', '4, 6, 1, 5', 'D1:F5', ['1,2,', '3,4,', '1,2,', '3,4,', ',,']],
    ['smaller', '4, 4, 1, 1', 'D1:E2', ['1,2', '3,4']],
  ])('makes whole copies, and at least one, for a %s target', (_, edges, a1, rows) => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('A1:B2').copyValuesToRange(sheet, ${edges});
        return sheet.getRange('${a1}').getValues().map(String);`),
    ).toEqual(rows);
  });

  test('refuses edges off the sheet', () => {
    const { refused } = openSheet();
    expect(refused(`sheet.getRange('A1').copyFormatToRange(sheet, 0, 1, 1, 1);`)).toBe(
      'The starting column of the range is too small.',
    );
  });
});

describe('cells pushed aside', () => {
  test('insertCells leaves the look of what stood there', () => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('A1:A2').setBackgrounds([['#ff0000'], ['#0000ff']]).setValues([[1], [2]]);
        sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
        return [sheet.getRange('A1:A3').getBackgrounds().flat(), sheet.getRange('A1:A3').getValues().flat()];`),
    ).toEqual([
      ['#ff0000', '#0000ff', '#0000ff'],
      [1, '', 2],
    ]);
  });

  test('texts split into more columns than there are make the sheet wider', () => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('Z1').setValue('a,b,c').splitTextToColumns();
        return [sheet.getMaxColumns(), sheet.getRange('Z1:AB1').getValues()];`),
    ).toEqual([28, [['a', 'b', 'c']]]);
  });

  test('a range whose column has been deleted since takes no value', () => {
    const { refused } = openSheet();
    expect(refused(`const range = sheet.getRange('Z1'); sheet.deleteColumn(26); range.setValue(1);`)).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});
