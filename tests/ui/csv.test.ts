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

test.each(['=1+1', '+66', '-1', '-\n', '@cmd', '\t=1', '\r=1', '\n=1', '＝1+1'])(
  'text %j is not run as a formula',
  (text) => {
    expect(csvOf([[text]])).toMatch(/^\ufeff"?'/);
  },
);

test('a dash alone, which people write for "nothing", is left as it is', () => {
  expect(csvOf([['-', '–']])).toBe('\ufeff-,–\r\n');
});

test('numbers are plain, as precise as they show: points keep their two decimals, thousands no comma, shares no sign', () => {
  const cells = [
    { value: 100, shown: '100.00' },
    { value: 55.5555, shown: '55.56' },
    9,
    { value: 1234.5, shown: '1,234.50' },
    { value: 0.5, shown: '50%' },
  ];
  expect(csvOf([cells])).toBe('\ufeff100.00,55.56,9,1234.50,0.5\r\n');
});

test('numbers are written with a point in whatever language the document shows them', () => {
  const cells = [
    { value: 58.81, shown: '58,81' },
    { value: 1234.5, shown: '1.234,50' },
    { value: 1234, shown: '1.234' },
    { value: 1234, shown: '1,234' },
    { value: 1.2344, shown: '1,234' },
    { value: -1234567.891, shown: '-1\u202f234\u202f567,9' },
    { value: 1.005, shown: '1,01' },
    { value: 0.25, shown: ',3' },
    { value: 3, shown: '3,' },
  ];
  const [line] = csvOf([cells]).slice(1).split('\r\n');
  expect(line).toBe('58.81,1234.50,1234,1234,1.234,-1234567.9,1.01,0.3,3');
});

test('what shows as another number than the cell holds goes out as the cell holds it', () => {
  const cells = [
    { value: 12500, shown: '12.5K' },
    { value: 1234567, shown: '1,234.6' },
    { value: 45, shown: '' },
    { value: 7, shown: '๗' },
  ];
  expect(csvOf([cells])).toBe('\ufeff12500,1234567,45,7\r\n');
});

test('days are written as every Excel reads them, with the time of day where there is one', () => {
  const cells = [
    { at: '2021-03-31 00:00:00', shown: '31 มี.ค. 64' },
    { at: '2021-03-31 09:05:00', shown: '31/3/2021 9:05' },
  ];
  expect(csvOf([cells])).toBe('\ufeff2021-03-31,2021-03-31 09:05:00\r\n');
});

test('a day typed in the Buddhist era, which Sheets takes for the year 2564 of ours, stands in one era with the others', () => {
  const cells = [
    { at: '2564-03-31 00:00:00', shown: '31/3/2564' },
    { at: '2021-03-31 00:00:00', shown: '31/3/2021' },
    { at: '2567-12-01 09:05:00', shown: '1/12/2567 9:05' },
    { at: '2400-03-31 00:00:00', shown: '31/3/2400' },
  ];
  expect(csvOf([cells])).toBe('\ufeff2021-03-31,2021-03-31,2024-12-01 09:05:00,2400-03-31\r\n');
});

test('a 29 February that only the wrong era has is not made another day', () => {
  expect(csvOf([[{ at: '2564-02-29 00:00:00', shown: '29/2/2564' }]])).toBe('\ufeff2564-02-29\r\n');
});

test('times of day and durations are written as they show, without the day on which spreadsheets begin to count', () => {
  const cells = [
    { at: '1899-12-30 10:30:00', shown: '10:30' },
    { at: '1899-12-30 00:00:00', shown: '0:00:00' },
    { at: '1899-12-31 12:15:00', shown: '36:15:00' },
    { at: '1900-01-01 14:00:00', shown: '62:00' },
    { at: '1900-02-10 00:00:00', shown: '1008:00:00' },
    { at: '1899-12-29 22:30:00', shown: '-1:30:00' },
    { at: '1900-01-01 00:00:00', shown: '1/1/1900' },
  ];
  expect(csvOf([cells])).toBe("\ufeff10:30,0:00:00,36:15:00,62:00,1008:00:00,'-1:30:00,1900-01-01\r\n");
});

test('ticked boxes and empty cells', () => {
  expect(csvOf([[true, false, null]])).toBe('\ufeffTRUE,FALSE,\r\n');
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

const NEUTRALISED = /^'(?!-$)(?=[=+\-@\t\r\n＝＋－＠])/;

test('whatever the cells hold, a reader gets them back, and none that a program would run', () => {
  const cell = fc.string({ unit: fc.constantFrom('ก', 'a', ',', '"', '\n', '\r', ' ', '=', '-', "'", '\t') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const back = parse(csvOf(rows));
      expect(back.map((cells) => cells.map((text) => text.replace(NEUTRALISED, '')))).toEqual(
        rows.map((cells) => cells.map((text) => text.replace(NEUTRALISED, ''))),
      );
      expect(back.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text) && text !== '-')).toEqual([]);
    }),
  );
});
