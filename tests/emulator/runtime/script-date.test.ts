import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../emulator/contract';
import { openScript } from '../script';

function inZone(timeZone: string, now = '2021-03-17T08:00+07:00'): Emulator {
  return openScript('', { manifest: { timeZone }, now });
}

describe('Date in a script', () => {
  const bangkok = inZone('Asia/Bangkok');
  const newYork = inZone('America/New_York');

  test('tells the virtual time', () => {
    expect(bangkok.evaluate('[new Date().toISOString(), Date.now()]')).toEqual([
      '2021-03-17T01:00:00.000Z',
      Date.UTC(2021, 2, 17, 1),
    ]);
  });

  test('has the script’s time zone as its local time', () => {
    expect(
      bangkok.evaluate('const d = new Date(); [d.getHours(), d.getDate(), d.getDay(), d.getTimezoneOffset()]'),
    ).toEqual([8, 17, 3, -420]);
    expect(newYork.evaluate('const d = new Date(); [d.getHours(), d.getDate(), d.getTimezoneOffset()]')).toEqual([
      21, 16, 240,
    ]);
  });

  test('makes local dates of parts and of text without a zone, and UTC of an ISO day', () => {
    expect(bangkok.evaluate('new Date(2021, 2, 1).toISOString()')).toBe('2021-02-28T17:00:00.000Z');
    expect(bangkok.evaluate('new Date("2021-03-01T00:00").toISOString()')).toBe('2021-02-28T17:00:00.000Z');
    expect(bangkok.evaluate('new Date("March 1, 2021 10:30").toISOString()')).toBe('2021-03-01T03:30:00.000Z');
    expect(bangkok.evaluate('new Date("2021/03/01").toISOString()')).toBe('2021-02-28T17:00:00.000Z');
    expect(bangkok.evaluate('new Date("2021-03-01").toISOString()')).toBe('2021-03-01T00:00:00.000Z');
    expect(bangkok.evaluate('new Date("Mon, 01 Mar 2021 00:00:00 GMT").toISOString()')).toBe(
      '2021-03-01T00:00:00.000Z',
    );
    expect(bangkok.evaluate('new Date("2021-03-01T00:00+02:00").toISOString()')).toBe('2021-02-28T22:00:00.000Z');
    expect(bangkok.evaluate('isNaN(new Date("no date"))')).toBe(true);
  });

  test('writes itself with the zone’s offset and name', () => {
    expect(bangkok.evaluate('String(new Date())')).toBe('Wed Mar 17 2021 08:00:00 GMT+0700 (Indochina Time)');
    expect(newYork.evaluate('String(new Date())')).toBe('Tue Mar 16 2021 21:00:00 GMT-0400 (Eastern Daylight Time)');
    expect(bangkok.evaluate('new Date().toLocaleDateString("en-GB")')).toBe('17/03/2021');
    expect(bangkok.evaluate('String(new Date(NaN))')).toBe('Invalid Date');
  });

  test('is set in local time, across a change to summer time', () => {
    const set = 'const d = new Date(2021, 2, 13, 12); d.setDate(14); [d.getHours(), d.toISOString()]';
    expect(newYork.evaluate(set)).toEqual([12, '2021-03-14T16:00:00.000Z']);
    expect(newYork.evaluate('new Date(2021, 2, 14, 2, 30).getHours()')).toBe(3); // 02:30 does not exist that night
    expect(newYork.evaluate('const d = new Date(NaN); d.setFullYear(2021, 0, 2); d.toISOString()')).toBe(
      '2021-01-02T05:00:00.000Z',
    );
  });

  // ECMA-262, UTC(t): by the clock before the change. As V8 itself answers in these zones.
  test.each([
    ['Europe/Berlin', '2024, 2, 31, 2, 30', '2024-03-31T01:30:00.000Z'],
    ['Europe/Berlin', '2024, 9, 27, 2, 30', '2024-10-27T00:30:00.000Z'],
    ['America/New_York', '2024, 10, 3, 1, 30', '2024-11-03T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2024, 9, 6, 2, 10', '2024-10-05T15:40:00.000Z'],
    ['Pacific/Apia', '2011, 11, 30, 12, 0', '2011-12-30T22:00:00.000Z'],
  ])('in %s, %s is skipped or comes twice', (zone, parts, expected) => {
    expect(inZone(zone).evaluate(`new Date(${parts}).toISOString()`)).toBe(expected);
  });

  test('stays a Date for instanceof, subclasses, copies and Intl', () => {
    const checks = `
      class Day extends Date { next() { return new Day(this.getTime() + 864e5); } }
      const day = new Day(2021, 0, 1);
      [day instanceof Date, day.next().getDate(), new Date(day).getTime() === day.getTime(),
       Date.length, Date.name, typeof Date(), new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone]`;
    expect(bangkok.evaluate(checks)).toEqual([true, 2, true, 7, 'Date', 'string', 'Asia/Bangkok']);
  });
});
