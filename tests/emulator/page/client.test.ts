import { expect, test } from 'vitest';
import { addDays, civilDay, dayInWords, instantOn } from '../../../emulator/page/client/civil-date.js';
import { formatTsv, parseTsv } from '../../../emulator/page/client/tsv.js';
import { keepSame } from '../../../emulator/page/client/use-document.js';
import { WORDS } from '../../../emulator/page/words.js';

const NINE = '2021-03-17T02:00:00.000Z'; // nine o'clock in Bangkok
const BANGKOK = 'Asia/Bangkok';

test('the date is told in the Buddhist era, by the document’s clock', () => {
  expect(dayInWords(NINE, BANGKOK, WORDS.th)).toBe('วันพุธที่ 17 มี.ค. 2564');
  expect(dayInWords('2021-03-16T18:00:00Z', BANGKOK, WORDS.en)).toBe('Wednesday 17 Mar 2021');
});

test('moving the clock keeps the time of day', () => {
  expect(instantOn({ year: 2021, month: 4, day: 1 }, NINE, BANGKOK)).toBe('2021-04-01T02:00:00.000Z');
  expect(civilDay(addDays(NINE, 15), BANGKOK)).toEqual({ year: 2021, month: 4, day: 1 });
});

test.each([
  [
    [
      ['ก', 'ข'],
      ['1', ''],
    ],
  ],
  [[['สอง\nบรรทัด', 'tab\tin', 'with "quotes"']]],
  [[['']]],
])('cells come back from the clipboard as they went: %j', (rows) => {
  expect(parseTsv(formatTsv(rows))).toEqual(rows);
});

test('the line break Excel puts at the end is no row', () => {
  expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('what has not changed keeps its identity', () => {
  const before = { rows: [['a'], ['b']], name: 'x' };
  const after = keepSame(before, { rows: [['a'], ['c']], name: 'x' });
  expect(after).toEqual({ rows: [['a'], ['c']], name: 'x' });
  expect(after.rows[0]).toBe(before.rows[0]);
});
