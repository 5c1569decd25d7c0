// Scores and gains, with the published figures of Rayong for FY 2563.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue.js';
import { gradeBandsOf } from '../../src/catalogue/grades.js';
import { isDone, isPublished } from '../../src/core/publication.js';
import {
  gainsOf,
  gradeOf,
  OIT_SHARE_OF_ITA,
  type ScoredItem,
  type StandingItem,
  scoresOf,
  scoresToday,
  weighed,
} from '../../src/core/score.js';
import { publication } from '../../src/tables/items.js';

const rayong = catalogueOf(2564)?.items ?? [];
const twoDecimals = (points: number | undefined): string => points?.toFixed(2) ?? 'none';

describe('the scores of Rayong 2563', () => {
  const scores = scoresOf(rayong);

  it('are 55.56 87.50 100 75 20 100 0 by sub-indicator', () => {
    expect(scores.subIndicators.map(({ code, score }) => `${code} ${twoDecimals(score)}`)).toEqual([
      '9.1 55.56',
      '9.2 87.50',
      '9.3 100.00',
      '9.4 75.00',
      '9.5 20.00',
      '10.1 100.00',
      '10.2 0.00',
    ]);
  });

  it('are 67.61 and 50.00 by indicator, OIT 58.81, 23.52 points of ITA', () => {
    expect(scores.indicators.map(({ code, score }) => `${code} ${twoDecimals(score)}`)).toEqual([
      '9 67.61',
      '10 50.00',
    ]);
    expect(twoDecimals(scores.oit)).toBe('58.81');
    expect(twoDecimals((scores.oit ?? 0) * OIT_SHARE_OF_ITA)).toBe('23.52');
  });

  it('are grade D', () => {
    expect(gradeOf(gradeBandsOf(2563), scores.oit ?? 0)).toBe('D');
  });

  it('say how many items are scored', () => {
    expect(scores).toMatchObject({ items: 43, scored: 43 });
    expect(scores.indicators).toMatchObject([
      { items: 33, scored: 33 },
      { items: 10, scored: 10 },
    ]);
  });
});

describe('the gains of FY 2564', () => {
  const gains = gainsOf(rayong);

  it.each([
    ['O1', 1.11],
    ['O10', 1.25],
    ['O18', 1.43],
    ['O25', 2.5],
    ['O29', 2],
    ['O34', 3.13],
    ['O42', 12.5],
  ])('%s is worth %d points', (code, points) => {
    expect(gains.get(code)).toBeCloseTo(points, 1);
    expect(Math.round((gains.get(code) ?? 0) * 100) / 100).toBe(points);
  });

  it('add up to 100, and those of the zeros to what is missing', () => {
    const total = (items: readonly { code: string }[]): number =>
      items.reduce((sum, { code }) => sum + (gains.get(code) ?? 0), 0);
    expect(total(rayong)).toBeCloseTo(100, 9);
    expect(total(rayong.filter(({ score }) => score === 0))).toBeCloseTo(100 - (scoresOf(rayong).oit ?? 0), 9);
    expect(gains.get('O34')).toBe(3.125);
  });
});

describe('what is not yet scored', () => {
  it('is left out of the mean, not counted as zero', () => {
    const scores = scoresOf([
      { code: 'O1', subIndicator: '9.1', score: 100 },
      { code: 'O2', subIndicator: '9.1', score: undefined },
      { code: 'O3', subIndicator: '9.2', score: null },
      { code: 'O4', subIndicator: '10.1', score: 0 },
    ]);
    expect(scores).toMatchObject({ oit: 50, items: 4, scored: 2 });
    expect(scores.subIndicators.map(({ score }) => score)).toEqual([100, undefined, 0]);
  });

  it('leaves an empty or unscored set without a score, never NaN', () => {
    expect(scoresOf([])).toEqual({ oit: undefined, indicators: [], subIndicators: [], items: 0, scored: 0 });
    expect(scoresOf([{ code: 'O1', subIndicator: '9.1', score: null }]).oit).toBeUndefined();
    expect(gainsOf([]).size).toBe(0);
  });
});

describe('any item set', () => {
  const item = (score: fc.Arbitrary<number | undefined>): fc.Arbitrary<Omit<ScoredItem, 'code'>> =>
    fc.record({ subIndicator: fc.constantFrom('9.1', '9.2', '9.3', '10.1', '10.2', '11.1'), score });
  const itemsOf = (score: fc.Arbitrary<number | undefined>): fc.Arbitrary<ScoredItem[]> =>
    fc
      .array(item(score), { minLength: 1, maxLength: 60 })
      .map((items) => items.map((each, index) => ({ ...each, code: `O${index + 1}` })));
  const fullyScored = itemsOf(fc.integer({ min: 0, max: 100 }));

  it('lacks exactly what its items lack, each weighed by its gain', () => {
    fc.assert(
      fc.property(fullyScored, (items) => {
        const gains = gainsOf(items);
        const lost = items.reduce(
          (sum, { code, score }) => sum + ((gains.get(code) ?? 0) * (100 - (score ?? 0))) / 100,
          0,
        );
        expect(lost).toBeCloseTo(100 - (scoresOf(items).oit ?? Number.NaN), 6);
      }),
    );
  });

  it('never loses by a better score', () => {
    fc.assert(
      fc.property(fullyScored, fc.nat(), fc.integer({ min: 0, max: 100 }), (items, pick, better) => {
        const at = pick % items.length;
        const raised = items.map((each, index) =>
          index === at ? { ...each, score: Math.max(each.score ?? 0, better) } : each,
        );
        expect(scoresOf(raised).oit ?? 0).toBeGreaterThanOrEqual((scoresOf(items).oit ?? 0) - 1e-9);
      }),
    );
  });

  it('has points between 0 and 100 or none, whatever is scored', () => {
    fc.assert(
      fc.property(itemsOf(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })), (items) => {
        const { oit, indicators, subIndicators } = scoresOf(items);
        for (const score of [oit, ...[...indicators, ...subIndicators].map((group) => group.score)])
          expect(score === undefined || (score >= 0 && score <= 100 + 1e-9)).toBe(true);
        expect(oit === undefined).toBe(items.every(({ score }) => score === undefined));
      }),
    );
  });
});

describe('คะแนนหากปิดรับวันนี้', () => {
  const standing: fc.Arbitrary<StandingItem[]> = fc
    .array(
      fc.record({
        subIndicator: fc.constantFrom('9.1', '9.2', '9.3', '10.1', '10.2', '11.1'),
        score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
        done: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    )
    .map((items) => items.map((each, index) => ({ ...each, code: `O${index + 1}` })));

  it('is a score where there is one, else 100 once checked, else 0 – over all items', () => {
    const item = (score: number | null, done: boolean): StandingItem => ({
      code: 'O',
      subIndicator: '9.1',
      score,
      done,
    });
    const scores = scoresToday([item(40, true), item(null, true), item(null, false), item(0, true)]);
    expect(scores).toMatchObject({ oit: 35, items: 4, scored: 4 });
  });

  it('equals the means of means of a plain computation, whatever is scored', () => {
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const split = <T>(list: readonly T[], keyOf: (each: T) => string): T[][] =>
      [...new Set(list.map(keyOf))].map((key) => list.filter((each) => keyOf(each) === key));
    fc.assert(
      fc.property(standing, (items) => {
        const worth = ({ score, done }: StandingItem) => (typeof score === 'number' ? score : done ? 100 : 0);
        const plain = mean(
          split(items, ({ subIndicator }) => subIndicator.split('.')[0] ?? '').map((indicator) =>
            mean(split(indicator, ({ subIndicator }) => subIndicator).map((sub) => mean(sub.map(worth)))),
          ),
        );
        expect(scoresToday(items).oit).toBeCloseTo(plain, 9);
      }),
    );
  });

  it('never falls when a status advances, be it to รอชี้แจง, or a score rises', () => {
    const statuses = Object.keys(publication) as (keyof typeof publication)[];
    const status = fc.integer({ min: 0, max: statuses.length - 1 });
    fc.assert(
      fc.property(
        standing,
        fc.nat(),
        status,
        status,
        fc.integer({ min: 0, max: 100 }),
        (held, pick, one, other, better) => {
          const at = pick % held.length;
          const standingAt = (step: number) =>
            held.map((each, index) =>
              index === at ? { ...each, done: isDone(statuses[step] ?? 'unpublished') } : each,
            );
          const [items, advanced] = [standingAt(Math.min(one, other)), standingAt(Math.max(one, other))];
          const raised = items.map((each, index) =>
            index === at && each.score !== null ? { ...each, score: Math.max(each.score ?? 0, better) } : each,
          );
          const now = scoresToday(items).oit ?? Number.NaN;
          expect(scoresToday(advanced).oit).toBeGreaterThanOrEqual(now - 1e-9);
          expect(scoresToday(raised).oit).toBeGreaterThanOrEqual(now - 1e-9);
        },
      ),
    );
  });

  it('lacks exactly the gains of the zeros when every item has 0 or 100', () => {
    fc.assert(
      fc.property(standing, (items) => {
        const all = items.map((each) => ({ ...each, score: (each.score ?? 0) > 50 ? 100 : 0 }));
        const gains = gainsOf(all);
        const zeros = all.filter(({ score }) => score === 0);
        const lost = zeros.reduce((sum, { code }) => sum + (gains.get(code) ?? 0), 0);
        expect(lost).toBeCloseTo(100 - (scoresOf(all).oit ?? Number.NaN), 9);
      }),
    );
  });
});

it('an item without a sub-indicator has no weight', () => {
  const items = [
    { code: 'O1', subIndicator: '9.1', score: 100 },
    { code: 'O2', subIndicator: '', score: 0 },
  ];
  expect(scoresOf(weighed(items))).toMatchObject({ oit: 100, items: 1 });
});

it('an item is done once it is checked, or later in the order of the statuses', () => {
  const statuses = Object.keys(publication) as (keyof typeof publication)[];
  expect(statuses.filter(isDone)).toEqual(['checked', 'recorded', 'clarify']);
});

it('an item is published from its second status on; one to be explained where it has a URL', () => {
  const statuses = Object.keys(publication) as (keyof typeof publication)[];
  const published = (url: string) => statuses.filter((status) => isPublished({ publication: status, url }));
  expect(published('')).toEqual(['published', 'checked', 'recorded']);
  expect(published('https://rayong.example/o1')).toEqual(['published', 'checked', 'recorded', 'clarify']);
});

describe('grades', () => {
  it.each([
    [95, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [84.996, 'A'], // announced as 85.00
    [84.99, 'B'],
    [75, 'B'],
    [65, 'C'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('to FY 2565: %d is %s', (points, grade) => {
    expect(gradeOf(gradeBandsOf(2565), points)).toBe(grade);
  });

  it.each<[number, number[], string]>([
    [96, [95, 97, 96], 'ผ่านดีเยี่ยม'],
    [96, [94, 97, 97], 'ผ่านดี'],
    [86, [84, 90, 85], 'ผ่าน'],
    [84.99, [84, 85, 86], 'ต้องปรับปรุง'],
    [69.99, [70, 70, 69], 'ต้องปรับปรุงโดยด่วน'],
  ])('from FY 2567: a total of %d with tools at %j is %s', (total, tools, grade) => {
    expect(gradeOf(gradeBandsOf(2567), total, tools)).toBe(grade);
  });

  it('are not invented for FY 2566', () => {
    expect(gradeOf(gradeBandsOf(2566), 90)).toBeUndefined();
  });
});
