import { describe, expect, test } from 'vitest';
import { serialFromParts } from '../../../emulator/sheets/dates';
import { enterText } from '../../../emulator/sheets/entry';
import { CellError } from '../../../emulator/sheets/model';

const TODAY = serialFromParts(2021, 3, 17);
const enter = (text: string, locale = 'en_US') => enterText(text, locale, TODAY);
const day = (year: number, month: number, date: number) => serialFromParts(year, month, date);

describe('what a typed text becomes', () => {
  test.each([
    ['12', 12, undefined],
    ['-5', -5, undefined],
    ['(5)', -5, undefined],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$5', 5, '"$"#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['038123', 38123, undefined],
    [' 5 ', 5, undefined],
  ])('%s is the number %d', (text, value, format) => {
    expect(enter(text)).toEqual(format === undefined ? { value } : { value, format });
  });

  test.each([
    '12,34',
    '5 apples',
    'O1',
    'Q1 2021',
    '-',
    '๐.๐๐',
    '1.2.3',
    '17/3/2021',
    '2021-03-17T09:00:00Z',
    '31/2/2021',
    'May I',
    '$5%',
  ])('"%s" stays a text', (text) => {
    expect(enter(text)).toEqual({ value: text });
  });

  test('a leading apostrophe is swallowed and saves the rest from being read', () => {
    expect(enter("'038")).toEqual({ value: '038' });
    expect(enter("'=A1")).toEqual({ value: '=A1' });
  });

  test('= opens a formula, and so does a plus sign that begins no number', () => {
    expect(enter('=A1+1')).toEqual({ value: '', formula: '=A1+1' });
    expect(enter('+66 81 234')).toEqual({ value: '', formula: '=+66 81 234' });
    expect(enter('+5')).toEqual({ value: 5 });
    expect(enter('=')).toEqual({ value: '=' });
  });

  test('TRUE, false and error codes are read as such', () => {
    expect(enter('true').value).toBe(true);
    expect(enter('FALSE').value).toBe(false);
    expect(enter('#N/A').value).toEqual(new CellError('#N/A'));
  });

  test('dates are read in the order of the locale', () => {
    expect(enter('3/4/2021')).toEqual({ value: day(2021, 3, 4), format: 'M/d/yyyy' });
    expect(enter('3/4/2021', 'th_TH')).toEqual({ value: day(2021, 4, 3), format: 'd/M/yyyy' });
    expect(enter('17.3.2021', 'de_DE').value).toBe(day(2021, 3, 17));
  });

  test('ISO days, named months and days without a year are dates', () => {
    expect(enter('2021-03-17')).toEqual({ value: day(2021, 3, 17), format: 'yyyy-MM-dd' });
    expect(enter('17 Mar 2021').value).toBe(day(2021, 3, 17));
    expect(enter('March 17, 2021').value).toBe(day(2021, 3, 17));
    expect(enter('31 มี.ค. 2021', 'th_TH').value).toBe(day(2021, 3, 31));
    expect(enter('3/4')).toEqual({ value: day(2021, 3, 4), format: 'M/d' });
  });

  test('a Buddhist year is taken as the year it says', () => {
    expect(enter('30/4/2564', 'th_TH').value).toBe(day(2564, 4, 30));
  });

  test('times are fractions of a day, alone or behind a date', () => {
    expect(enter('9:00')).toEqual({ value: 0.375, format: 'H:mm' });
    expect(enter('3:00 pm')).toEqual({ value: 0.625, format: 'h:mm AM/PM' });
    expect(enter('3/17/2021 12:00').value).toBe(day(2021, 3, 17) + 0.5);
    expect(enter('24:60')).toEqual({ value: '24:60' });
  });

  test('more than a day of hours is a duration', () => {
    expect(enter('25:00')).toEqual({ value: 25 / 24, format: '[h]:mm:ss' });
    expect(enter('100:30:15').value).toBeCloseTo(100.504166 / 24, 6);
  });

  test('a number that begins with its point is as plain as any', () => {
    expect([enter('.5'), enter('-.25')]).toEqual([{ value: 0.5 }, { value: -0.25 }]);
  });

  test('a decimal comma is read where the locale has one', () => {
    expect(enter('1.234,5', 'de_DE').value).toBe(1234.5);
    expect(enter('1,5', 'de_DE').value).toBe(1.5);
  });
});
