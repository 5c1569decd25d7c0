// On which days reminders fall: working days of the Thai calendar, across Songkran, year ends and leap days.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualCalendar } from '../../src/core/calendar.js';
import { addDays, type CivilDate, civilDate, daysBetween } from '../../src/core/civil-date.js';
import { waitsUntil } from '../../src/core/near-due.js';
import { stageDay, standingStage } from '../../src/core/stages.js';
import { typedDate } from '../../src/core/typed-date.js';

const STAGES = [-14, -7, -1, 1, 7];
const day = (text: string) => text as CivilDate;
const days = (...texts: string[]) => new Set(texts.map(day));
const none = days();
/** 13 April 2021 is a Tuesday: a bridge of one working day before the holidays, one behind them. */
const songkran = new Set(usualCalendar(2564).holidays);

describe('around Songkran 2564', () => {
  test.each([
    ['a week before the 20th is the 13th, and moves behind the holidays', '2021-04-20', -7, '2021-04-16'],
    ['the day before Friday the 16th is a holiday: the mail goes on the day itself', '2021-04-16', -1, '2021-04-16'],
    ['what is due on a holiday is reminded of on the last working day before', '2021-04-13', -1, '2021-04-12'],
    ['what is due on the 14th is reminded of late, for want of a working day', '2021-04-14', -1, '2021-04-16'],
    ['a week after the 6th is a holiday too', '2021-04-06', 7, '2021-04-16'],
    ['two weeks before the end of April is a working day', '2021-04-30', -14, '2021-04-16'],
    ['the weekend before keeps its Monday', '2021-04-24', -14, '2021-04-12'],
  ])('%s', (_, due, stage, expected) => {
    expect(stageDay(day(due), stage, songkran)).toBe(expected);
  });

  test('with the Monday and the Friday off as well, everything from Saturday the 10th moves to Monday the 19th', () => {
    const long = new Set([...songkran, ...days('2021-04-12', '2021-04-16')]);
    for (const date of ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19'])
      expect(stageDay(day(`2021-04-${date}`), 0, long)).toBe('2021-04-19');
  });

  test('where “the day before” and “the day after” move to the same day, the later one stands', () => {
    expect(standingStage(day('2021-04-14'), STAGES, day('2021-04-15'), songkran)).toBe(-7);
    expect(standingStage(day('2021-04-14'), STAGES, day('2021-04-16'), songkran)).toBe(1);
  });

  describe('due dates on both sides of it', () => {
    const on = { today: day('2021-03-31'), holidays: songkran, stages: STAGES };
    const waits = (other: string) => waitsUntil({ due: day('2021-04-12'), stage: -14 }, [day(other)], on);

    test('may lie within three working days', () => {
      expect(waits('2021-04-16')).toBe('2021-04-02');
    });

    test('are too far from each other where the next reminder would come before', () => {
      expect(waits('2021-04-20')).toBeUndefined(); // its own goes on 7 April, this one's next on the 5th
    });
  });

  test('the only reminder before a due date does not wait until after it', () => {
    const on = { today: day('2021-03-22'), holidays: none, stages: [-3, 1, 7] };
    const waits = (due: string) => waitsUntil({ due: day(due), stage: -3 }, [day('2021-03-30')], on);
    expect(waits('2021-03-25')).toBeUndefined();
    expect(waits('2021-03-29')).toBeUndefined(); // the 29th, the later one's day, is its due date
    expect(waits('2021-03-26')).toBeUndefined();
  });
});

describe('a holiday next to a weekend', () => {
  test.each([
    ['a Friday', '2021-07-23', '2021-07-26'],
    ['a Monday, from Saturday on', '2021-07-24', '2021-07-27', '2021-07-26'],
    ['a Friday and the Monday after', '2021-07-23', '2021-07-27', '2021-07-26'],
  ])('%s', (_, date, expected, ...more) => {
    expect(stageDay(day(date), 0, days('2021-07-23', ...more))).toBe(expected);
  });

  test('a holiday on a Sunday adds nothing by itself', () => {
    expect(stageDay(day('2021-07-25'), 0, days('2021-07-25'))).toBe('2021-07-26');
  });
});

describe('at the turn of the year', () => {
  const newYear = days('2021-12-31', '2022-01-03'); // a Friday, and the Monday in place of Saturday the 1st

  test.each([
    ['a week before 7 January falls into the old year', '2022-01-07', -7, none, '2021-12-31'],
    ['and moves into the new one where New Year’s Eve is off', '2022-01-07', -7, newYear, '2022-01-04'],
    ['the day after 31 December', '2020-12-31', 1, none, '2021-01-01'],
    ['the day after 31 December, a Saturday', '2021-12-31', 1, newYear, '2022-01-04'],
    ['the day before 1 January', '2021-01-01', -1, none, '2020-12-31'],
  ])('%s', (_, due, stage, holidays, expected) => {
    expect(stageDay(day(due), stage, holidays)).toBe(expected);
  });

  test('what stands on New Year’s Eve stands on until the next working day', () => {
    const onDay = (today: string) => standingStage(day('2021-12-30'), STAGES, day(today), newYear);
    expect(['2021-12-29', '2021-12-31', '2022-01-03', '2022-01-04'].map(onDay)).toEqual([-1, -1, -1, 1]);
  });
});

describe('in February', () => {
  test.each([
    ['of a leap year: two weeks before 5 March', '2024-03-05', -14, '2024-02-20'],
    ['of a common year', '2021-03-05', -14, '2021-02-19'],
    ['of the common year 2100', '2100-03-05', -14, '2100-02-19'],
    ['two weeks before 14 March 2024 is the 29th', '2024-03-14', -14, '2024-02-29'],
    ['two weeks before 14 March 2021 is Sunday the 28th, so the 1st', '2021-03-14', -14, '2021-03-01'],
    ['the day before a due date on the 29th', '2024-02-29', -1, '2024-02-28'],
    ['the day after it', '2024-02-29', 1, '2024-03-01'],
    ['the 29th as a Saturday moves into March', '2020-02-29', 0, '2020-03-02'],
    ['the day after that Saturday is a Sunday', '2020-02-29', 1, '2020-03-02'],
    ['a week after the 29th', '2024-02-29', 7, '2024-03-07'],
  ])('%s', (_, due, stage, expected) => {
    expect(stageDay(day(due), stage, none)).toBe(expected);
  });
});

const someDay = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays(day('2000-01-01'), count));

describe('on whatever day something is due', () => {
  const holidayList = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 25 });
  const stages = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 });
  const weekday = (date: CivilDate) => new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 3);
  const isOff = (date: CivilDate, holidays: ReadonlySet<CivilDate>) =>
    holidays.has(date) || weekday(date) === 'Sat' || weekday(date) === 'Sun';

  test('a stage falls on the first working day from its own day on', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -30, max: 30 }), holidayList, (due, stage, offsets) => {
        const holidays = new Set(offsets.map((offset) => addDays(due, offset)));
        const falls = stageDay(due, stage, holidays);
        const moved = daysBetween(due, falls) - stage;
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(isOff(falls, holidays)).toBe(false);
        for (let passed = 0; passed < moved; passed++) expect(isOff(addDays(due, stage + passed), holidays)).toBe(true);
      }),
    );
  });

  test('time never brings an earlier stage back, and none stands before its day', () => {
    fc.assert(
      fc.property(someDay, stages, holidayList, (due, list, offsets) => {
        const holidays = new Set(offsets.map((offset) => addDays(due, offset)));
        let last = Number.NEGATIVE_INFINITY;
        for (let offset = -40; offset <= 80; offset++) {
          const today = addDays(due, offset);
          const standing = standingStage(due, list, today, holidays) ?? Number.NEGATIVE_INFINITY;
          expect(standing).toBeGreaterThanOrEqual(last);
          if (standing > last) expect(stageDay(due, standing, holidays)).toBe(today);
          last = standing;
        }
        expect(last).toBe(Math.max(...list));
      }),
    );
  });
});

describe('a year of the Buddhist era and one of ours are the same year', () => {
  test('on every day, however it is typed', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
        for (const typed of [year, year + 543].flatMap((of) => [
          `${dayOfMonth}/${month}/${of}`,
          `${of}-${month}-${dayOfMonth}`,
          `${dayOfMonth}.${month}.${of}`,
        ]))
          expect(typedDate(typed)).toBe(date);
      }),
    );
  });

  test('also where Sheets took a Buddhist year of two digits for one of the last century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 43, max: 99 }), fc.integer({ min: 1, max: 28 }), (year, dayOfMonth) => {
        const date = typedDate(`${dayOfMonth}/3/${year}`);
        expect(date).toBe(typedDate(`${dayOfMonth}/3/${2500 + year}`));
        expect(civilDate(`19${year}-03-${String(dayOfMonth).padStart(2, '0')}`)).toBe(date);
      }),
    );
    expect(civilDate('1964-03-31')).toBe('2021-03-31');
  });

  test('two digits that would be a Buddhist year before 2543 are a year of ours', () => {
    expect(['31.3.21', '31 มี.ค. 42', '31 มี.ค. 43'].map(typedDate)).toEqual(['2021-03-31', '2042-03-31', '2000-03-31']);
  });

  test('29 February counts by the year of ours: 2563 has one, 2564 has none, whatever Sheets makes of them', () => {
    expect(civilDate('2563-02-29')).toBe('2020-02-29');
    expect(civilDate('2567-02-29')).toBe('2024-02-29');
    expect(civilDate('2564-02-29')).toBeUndefined();
    expect(civilDate('1964-02-29')).toBeUndefined();
    expect(typedDate('29 ก.พ. 67')).toBe('2024-02-29');
    expect(typedDate('29 ก.พ. 64')).toBeUndefined();
  });
});
