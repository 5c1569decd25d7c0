// Range.autoFill. Source: Google's reference of Range, and support.google.com/docs/answer/75509.

import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

const fill = (values: readonly (number | string)[], target: string, series = 'DEFAULT_SERIES') => `
  const source = sheet.getRange(5, 2, ${values.length}, 1).setValues(${JSON.stringify(values.map((value) => [value]))});
  source.autoFill(sheet.getRange('${target}'), SpreadsheetApp.AutoFillSeries.${series});`;

describe('a series goes on', () => {
  test.each<[string, (number | string)[], string, string[]]>([
    ['numbers by their step', [1, 2], 'B5:B9', ['1', '2', '3', '4', '5']],
    ['numbers backwards', [1, 2], 'B2:B6', ['-2', '-1', '0', '1', '2']],
    ['numbers of no even step along the nearest line', [1, 2, 6], 'B5:B8', ['1', '2', '6', '8']],
    ['a number alone as it is', [5], 'B5:B7', ['5', '5', '5']],
    ['a date by days', ['1/31/2021'], 'B5:B7', ['1/31/2021', '2/1/2021', '2/2/2021']],
    ['dates by weeks', ['1/1/2021', '1/8/2021'], 'B5:B7', ['1/1/2021', '1/8/2021', '1/15/2021']],
    [
      'the same day of months by months',
      ['1/5/2021', '2/5/2021'],
      'B5:B8',
      ['1/5/2021', '2/5/2021', '3/5/2021', '4/5/2021'],
    ],
    ['names of days round and round', ['Sat'], 'B5:B7', ['Sat', 'Sun', 'Mon']],
    ['names of months by their step', ['Jan', 'Mar'], 'B5:B7', ['Jan', 'Mar', 'May']],
    ['a text by the number it ends with', ['Item 09'], 'B5:B7', ['Item 09', 'Item 10', 'Item 11']],
    ['other texts by repeating them', ['a', 'b'], 'B5:B9', ['a', 'b', 'a', 'b', 'a']],
  ])('%s', (_, values, target, shown) => {
    const { run } = openSheet();
    expect(run(`${fill(values, target)} return sheet.getRange('${target}').getDisplayValues().flat();`)).toEqual(shown);
  });

  test('or is repeated, if asked', () => {
    const { run } = openSheet();
    expect(
      run(`${fill([1, 2], 'B5:B9', 'ALTERNATE_SERIES')} return sheet.getRange('B5:B9').getValues().flat();`),
    ).toEqual([1, 2, 1, 2, 1]);
  });

  test('formulas and formats along, to the right as well', () => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('B5').setFormula('=B4*2').setFontWeight('bold');
        sheet.getRange('B5').autoFill(sheet.getRange('B5:D5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return [sheet.getRange('B5:D5').getFormulas()[0], sheet.getRange('D5').getFontWeight()];`),
    ).toEqual([['=B4*2', '=C4*2', '=D4*2'], 'bold']);
  });
});

test.each(['B5:C9', 'B6:B9'])(
  'a destination that grows two ways, or leaves the source out, is refused: %s',
  (target) => {
    const { run, refused } = openSheet();
    expect(refused(fill([1, 2], target))).toContain('AutoFill destination range');
    expect(run(`return sheet.getLastRow();`)).toBe(6);
  },
);
