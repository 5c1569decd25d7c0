import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/ui/export/csv.js';

test('opens in Excel as Thai: a byte order mark, then lines that end in CR LF', () => {
  expect(
    csvOf([
      ['ข้อ', 'คะแนน'],
      ['O1', 100],
    ]),
  ).toBe('\ufeffข้อ,คะแนน\r\nO1,100\r\n');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(csvOf([['ก, ข', 'เขาว่า "ดี"', 'บรรทัด\nสอง']])).toBe('\ufeff"ก, ข","เขาว่า ""ดี""","บรรทัด\nสอง"\r\n');
});

test.each(['=1+1', '+66', '-', '@cmd', '\t=1', '\r=1'])('text %j is not run as a formula', (text) => {
  expect(csvOf([[text]])).toMatch(/^\ufeff"?'/);
});

test('points keep their two decimals', () => {
  expect(csvOf([[{ points: 100 }, { points: 55.5555 }, 9]])).toBe('\ufeff100.00,55.56,9\r\n');
});

test('negative numbers stay numbers', () => {
  expect(csvOf([[-1.5]])).toBe('\ufeff-1.5\r\n');
});

/** A plain reader of RFC 4180, to compare with. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(fields)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('whatever the cells hold, a reader gets them back', () => {
  const cell = fc.string({ unit: fc.constantFrom('ก', 'a', ',', '"', '\n', '\r', ' ', '=', "'") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const back = parse(csvOf(rows)).map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')));
      expect(back).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))));
    }),
  );
});
