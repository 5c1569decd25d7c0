import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../src/core/civil-date.js';
import { typedDate } from '../../src/core/typed-date.js';
import { longDate, shortDate } from '../../src/i18n/dates.js';

const day = (text: string): CivilDate => text as CivilDate;
const closing = day('2021-04-30');
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day('2000-01-01'), days));

describe('a day in words', () => {
  it('is written in the Buddhist era in Thai', () => {
    expect(longDate(closing)).toBe('30 เมษายน 2564');
    expect(shortDate(closing)).toBe('30 เม.ย. 64');
    expect(longDate(day('2021-03-01'))).toBe('1 มีนาคม 2564');
    expect(shortDate(day('2020-02-29'))).toBe('29 ก.พ. 63');
    expect(shortDate(day('2057-12-31'))).toBe('31 ธ.ค. 00');
  });

  it('may use Thai digits', () => {
    expect(longDate(closing, { thaiDigits: true })).toBe('๓๐ เมษายน ๒๕๖๔');
    expect(shortDate(closing, { thaiDigits: true })).toBe('๓๐ เม.ย. ๖๔');
  });

  it('is written in our era in English, never in Thai digits', () => {
    expect(shortDate(closing, { locale: 'en' })).toBe('30 Apr 2021');
    expect(longDate(closing, { locale: 'en', thaiDigits: true })).toBe('30 April 2021');
  });

  it('is understood again when somebody types it, in every month and both lengths', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(typedDate(longDate(date))).toBe(date);
        expect(typedDate(longDate(date, { thaiDigits: true }))).toBe(date);
        if (date < '2057') expect(typedDate(shortDate(date))).toBe(date);
      }),
    );
  });
});
