import { describe, expect, test } from 'vitest';
import { serialFromParts } from '../../../emulator/sheets/dates';
import { CellError } from '../../../emulator/sheets/model';
import { display, isDateFormat } from '../../../emulator/sheets/number-format';

const DAY = serialFromParts(2021, 3, 17);
const show = (value: number | string | boolean, format?: string, locale = 'en_US') => display(value, format, locale);

describe('what a cell shows', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0, '0.00', '0.00'],
    [0, '#,###', ''],
    [5, '#.##', '5'],
    [0.5, '.00', '.50'],
    [0.125, '0%', '13%'],
    [12345678, '0.0,,"M"', '12.3M'],
    [12345, '0.00E+00', '1.23E+04'],
    [1.25, '# ?/?', '1 1/4'],
    [123456789, '000-00-0000', '123-45-6789'],
    [5, '00000', '00005'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"none"', 'none'],
    [5, '[$฿]#,##0.00', '฿5.00'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
  ])('%d in %s is "%s"', (value, format, shown) => {
    expect(show(value, format)).toBe(shown);
  });

  test.each([
    [1 / 3, '0.3333333333'],
    [0.1 + 0.2, '0.3'],
    [Math.PI, '3.141592654'],
    [1e20, '1E+20'],
    [123456789012, '123456789012'],
  ])('%d in the automatic format is %s', (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  test('texts pass through number formats, and through @ with what stands around it', () => {
    expect(show('x', '0.00')).toBe('x');
    expect(show('x', '"<"@">"')).toBe('<x>');
    expect(show(true, '0.00')).toBe('TRUE');
    expect(display(new CellError('#N/A'), '0', 'en_US')).toBe('#N/A');
  });

  test.each([
    ['d mmm yyyy', '17 Mar 2021'],
    ['yyyy-MM-dd', '2021-03-17'],
    ['dddd, mmmm d', 'Wednesday, March 17'],
    ['M/d/yyyy H:mm:ss', '3/17/2021 15:04:05'],
    ['h:mm am/pm', '3:04 PM'],
    ['[h]:mm', '1062543:04'],
    ['mm:ss', '04:05'],
  ])('a moment in %s is "%s"', (format, shown) => {
    expect(show(DAY + (15 * 3600 + 4 * 60 + 5) / 86_400, format)).toBe(shown);
  });

  test('months have the names of the locale', () => {
    expect(show(DAY, 'd mmm yyyy', 'th_TH')).toBe('17 มี.ค. 2021');
    expect(show(DAY, 'd mmmm', 'th_TH')).toBe('17 มีนาคม');
  });

  test('conditions choose the section', () => {
    const format = '[>=44562]d mmm yyyy;[>=44197]d mmm "64";d mmm yyyy';
    expect([44600, 44272, 44000].map((serial) => show(serial, format, 'en_US'))).toEqual([
      '8 Feb 2022',
      '17 Mar 64',
      '18 Jun 2020',
    ]);
    expect(isDateFormat(format)).toBe(true);
  });

  test('only formats with a part of a date or time make dates', () => {
    expect(['d', 'h:mm', '[h]:mm', 'yyyy'].every(isDateFormat)).toBe(true);
    expect(['0.00', '@', 'General', '"d"0', '#,##0 "days"', '0.00E+00'].some(isDateFormat)).toBe(false);
  });
});
