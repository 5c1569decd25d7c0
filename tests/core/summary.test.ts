// What the summary lists: zero items by gain, and who owes what by when.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/core/civil-date.js';
import { nameLines, roomOf } from '../../src/core/name-lines.js';
import {
  isSilent,
  itemsOf,
  overdueOf,
  type Part,
  type SummaryItem,
  talliesOf,
  toFixFirst,
  zeroItemsOf,
} from '../../src/core/summary.js';

const TODAY = '2021-04-01' as CivilDate;
const item = (code: string, more: Partial<SummaryItem> = {}): SummaryItem => ({
  ...{ code, title: code, subIndicator: '9.1', score: null, done: false, zero: true, lead: '', due: null, comment: '' },
  awaitsClarification: false,
  ...more,
});
const part = (agency: string, code: string, more: Partial<Part> = {}): Part => ({
  ...{ agency, unit: '', code, leads: false, asked: true, received: false, replied: false, due: null },
  ...more,
});

describe('zero items', () => {
  const items = [
    item('O1'),
    item('O2'),
    item('O3', { subIndicator: '10.2' }),
    item('O4', { subIndicator: '' }),
    item('O5', { zero: false, subIndicator: '9.2' }),
  ];

  it('come by gain, equal ones as they stand, those without weight last', () => {
    expect(zeroItemsOf(items).map(({ code, gain }) => `${code} ${gain}`)).toEqual([
      'O3 50',
      'O1 12.5',
      'O2 12.5',
      'O4 undefined',
    ]);
  });

  it('are to be fixed first while they would get nothing today, before them what can still be won', () => {
    const zeros = zeroItemsOf([
      item('O1', { done: true }),
      item('O2', { done: true, score: 0 }),
      item('O3', { score: 0, awaitsClarification: true }),
      item('O4'),
    ]);
    expect(toFixFirst(zeros, 2).map(({ code }) => code)).toEqual(['O3', 'O4']);
    expect(toFixFirst(zeros, 9).map(({ code }) => code)).toEqual(['O3', 'O4', 'O2']);
  });
});

describe('what offices owe', () => {
  it('is counted apart for leads and contributors; overdue is the day after the due date', () => {
    const due = (day: string) => ({ due: day as CivilDate });
    const [tally] = talliesOf(
      [
        part('ก', 'O1', { leads: true, ...due('2021-03-31') }),
        part('ก', 'O2', { leads: true, received: true, ...due('2021-03-31') }),
        part('ก', 'O3', due('2021-04-01')),
        part('ก', 'O4', { received: true }),
      ],
      [],
      [item('O1'), item('O2', { subIndicator: '9.2', done: true })],
      TODAY,
    );
    expect(tally).toMatchObject({
      lead: { items: 2, received: 1, outstanding: 1, overdue: 1 },
      contributor: { items: 2, received: 1, outstanding: 1, overdue: 0 },
      atStake: 50,
    });
  });

  it('lists the late first, then who owes most, then as the directory does; who has nothing to do as well', () => {
    const past = { due: '2021-03-01' as CivilDate };
    const parts = [part('ข', 'O1'), part('ค', 'O1'), part('ค', 'O2'), part('ง', 'O1', past)];
    const directory = ['ก', 'ข', 'ค'].map((agency) => ({ agency, unit: '' }));
    const tallies = talliesOf(parts, directory, [], TODAY);
    expect(tallies.map(({ agency }) => agency)).toEqual(['ง', 'ค', 'ข', 'ก']);
    expect(tallies.map(isSilent)).toEqual([true, true, true, false]);
  });

  it('keeps nobody silent who has not been asked yet', () => {
    const unasked = { asked: false };
    const parts = [part('ก', 'O42', unasked), part('ข', 'O42', unasked), part('ข', 'O1')];
    expect(talliesOf(parts, [], [], TODAY).map((tally) => [tally.agency, isSilent(tally)])).toEqual([
      ['ข', true],
      ['ก', false],
    ]);
  });

  it('is that of one office, whatever blanks are typed in its name', () => {
    const parts = [part('สำนักงาน  คลัง', 'O1'), part(' สำนักงาน คลัง', 'O2', { replied: true })];
    expect(talliesOf(parts, [], [], TODAY).map((tally) => [itemsOf(tally), isSilent(tally)])).toEqual([[2, false]]);
  });

  it('adds up to all parts, whoever has them', () => {
    const parts = fc.array(
      fc.record({
        agency: fc.constantFrom('ก', 'ข', 'ค'),
        unit: fc.constantFrom('', 'กง.'),
        code: fc.constantFrom('O1', 'O2', 'O3'),
        leads: fc.boolean(),
        asked: fc.boolean(),
        received: fc.boolean(),
        replied: fc.boolean(),
        due: fc.constantFrom(null, '2021-03-31' as CivilDate, '2021-04-02' as CivilDate),
      }),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const tallies = talliesOf(all, [], [], TODAY);
        const sum = (of: (tally: (typeof tallies)[number]) => number) =>
          tallies.reduce((total, each) => total + of(each), 0);
        expect(sum(itemsOf)).toBe(all.length);
        expect(sum(({ lead, contributor }) => lead.received + contributor.received)).toBe(
          all.filter(({ received }) => received).length,
        );
        expect(sum(overdueOf)).toBe(all.filter(({ received, due }) => !received && due === '2021-03-31').length);
      }),
    );
  });
});

describe('names as lines', () => {
  const rest = (left: number) => `และอีก ${left}`;

  it('fill the lines; what does not fit is counted', () => {
    expect(nameLines(['กกก', 'ขขข', 'คคค', 'งงง', 'จจจ'], 12, 2, rest)).toEqual(['กกก, ขขข,', 'คคค และอีก 2']);
    expect(nameLines(['กกก', 'ขขข'], 12, 2, rest)).toEqual(['กกก, ขขข', '']);
  });

  it('never lose a name without counting it, and are exactly as many as asked for', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom('ก', 'ำ', 'ั', 'น'), minLength: 1, maxLength: 30 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 6 }), (all, lines) => {
        const filled = nameLines(all, 40, lines, rest);
        const left = Number(/และอีก (\d+)$/.exec(filled[lines - 1] ?? '')?.[1] ?? 0);
        const shown = filled
          .join(' ')
          .replace(/ และอีก \d+$/, '')
          .trim()
          .split(', ')
          .filter(Boolean);
        expect(filled).toHaveLength(lines);
        expect(shown).toEqual(all.slice(0, all.length - left));
      }),
    );
  });

  it('count vowels and tone marks above and below as no room', () => {
    expect(roomOf('ที่นี่')).toBe(2);
  });
});
