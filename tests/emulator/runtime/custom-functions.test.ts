import { describe, expect, test } from 'vitest';
import { openScript } from '../script';

const CODE = `
let loaded = 0;
function DOUBLE(input) { return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2; }
function kind(value) { return Array.isArray(value) ? value.length + 'x' + value[0].length : Object.prototype.toString.call(value) + (value instanceof Date); }
function COLUMN_OF() { return [1, 'two', true]; }
function nextDay(date) { return new Date(date.getTime() + 86400000); }
function fails() {
  throw new Error('too big');
}
function writes() { SpreadsheetApp.getActive().getActiveSheet().getRange('A9').setValue(1); }
function mails() { MailApp.sendEmail('a@example.com', 'x', 'y'); }
function reads() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue() + PropertiesService.getScriptProperties().getKeys().length; }
function sleeps() { for (;;) Utilities.sleep(10000); }
function asks() { SpreadsheetApp.getUi().alert('?'); }
function nothing() {}
function counted(x) { console.log('counted ' + x); return x; }
function hidden_() { return 1; }
`;

function open() {
  const emulator = openScript(CODE);
  const sheet = emulator.globals.SpreadsheetApp.getActive().getActiveSheet();
  const put = (a1: string, value: unknown) => sheet.getRange(a1).setValue(value);
  const result = (formula: string) => {
    put('H1', formula);
    return sheet.getRange('H1').getValue();
  };
  return { emulator, sheet, put, result };
}

describe('a function of the script in a formula', () => {
  test('is called with values, rows of values and dates of the script, whatever the case of its name', () => {
    const { put, result } = open();
    put('A1', 21);
    put('A2', new Date('2021-03-17T00:00:00+07:00'));
    expect(result('=DOUBLE(A1)')).toBe(42);
    expect(result('=double(A1)+1')).toBe(43);
    expect(result('=KIND(A1:B3)')).toBe('3x2');
    expect(result('=KIND(A2)')).toBe('[object Date]true');
    expect(result('=KIND(B1)')).toBe('[object String]false');
    expect(result('=KIND("x")&KIND(TRUE)')).toBe('[object String]false[object Boolean]false');
  });

  test('spills an array, a flat one downwards', () => {
    const { sheet, put, result } = open();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    put('D1', '=DOUBLE(A1:B2)');
    expect(sheet.getRange('D1:E2').getValues()).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(result('=COLUMN_OF()')).toBe(1);
    expect(sheet.getRange('H2:H3').getValues()).toEqual([['two'], [true]]);
  });

  test('gives dates that look like dates, and nothing for nothing', () => {
    const { sheet, put, result } = open();
    put('A1', new Date('2021-03-17T00:00:00+07:00'));
    expect(result('=NEXTDAY(A1)')).toEqual(new Date('2021-03-18T00:00:00+07:00'));
    expect(sheet.getRange('H1').getDisplayValue()).toBe('3/18/2021');
    expect(result('=NOTHING()')).toBe('');
  });

  test('that throws shows #ERROR!, and the message can be told', () => {
    const { emulator, result } = open();
    expect(result('=FAILS()')).toBe('#ERROR!');
    expect(result('=IFERROR(FAILS(),"caught")')).toBe('caught');
    expect(result('=HIDDEN_()')).toBe('#NAME?');
    expect(emulator.log).toEqual([]);
  });

  test('is called again only when its arguments change', () => {
    const { emulator, put, result } = open();
    put('A1', 1);
    expect(result('=COUNTED(A1)')).toBe(1);
    put('B1', 'something else');
    expect(result('=COUNTED(A1)')).toBe(1);
    put('A1', 2);
    expect(result('=COUNTED(A1)')).toBe(2);
    expect(emulator.log).toEqual(['counted 1', 'counted 2']);
  });

  // developers.google.com/apps-script/guides/sheets/functions: reads the document and properties, sets nothing, and
  // "never asks users to authorize access to personal data"; the words are those of cells in public reports,
  // e.g. "Exception: You do not have permission to call setValue (line 82)" (github.com, READMEs of several projects).
  test.each([
    ['=WRITES()', 'Exception: You do not have permission to call setValue (line 10).'],
    [
      '=MAILS()',
      'Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail (line 11).',
    ],
    ['=SLEEPS()', 'Exceeded maximum execution time (line 0).'],
    ['=ASKS()', 'Exception: Cannot call SpreadsheetApp.getUi() from this context. (line 14).'],
    ['=FAILS()', 'Error: too big (line 8).'],
  ])('%s is refused in Google’s words', (formula, message) => {
    const { sheet, result, emulator } = open();
    expect(result(formula)).toBe('#ERROR!');
    expect(emulator.view('H1')[0]?.[0]?.error).toBe(message);
    expect(sheet.getRange('A9').getValue()).toBe('');
    expect(emulator.mails).toEqual([]);
  });

  test('may read the document and the properties', () => {
    const { put, result } = open();
    put('A1', 5);
    expect(result('=READS()')).toBe(5);
  });

  test('leaves the plans for faults and the figures of the person alone', () => {
    const { emulator, put } = open();
    put('A1', 5);
    put('B1', '=READS()');
    emulator.faults.throwBefore(1, 'planned');
    expect(emulator.view('B1')[0]?.[0]?.value).toBe(5);
    expect(() => emulator.evaluate('SpreadsheetApp.getActive().getName()')).toThrow('planned');
  });
});
