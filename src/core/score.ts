// Scores: from items to sub-indicators, indicators and OIT, and what an item is worth. All points are 0–100.
// An indicator is the mean of its sub-indicators, not of its items: every table published for FY 2563 and 2564 fits
// this rule and no other.

import { grouped } from './grouped.js';

export interface ScoredItem {
  readonly code: string;
  /** "9.1"; the part before the dot is the indicator. */
  readonly subIndicator: string;
  /** 0–100; undefined or null: not yet scored, which is not zero. */
  readonly score: number | null | undefined;
}

/** Mean points of a group; undefined while nothing in it is scored. */
export interface GroupScore {
  /** "9.1" or "9". */
  readonly code: string;
  readonly score: number | undefined;
  readonly items: number;
  readonly scored: number;
}

export interface Scores {
  /** Mean of the indicators; undefined while nothing is scored. */
  readonly oit: number | undefined;
  readonly indicators: readonly GroupScore[];
  readonly subIndicators: readonly GroupScore[];
  readonly items: number;
  readonly scored: number;
}

/** Share of OIT in ITA (30 % IIT + 30 % EIT + 40 % OIT). */
export const OIT_SHARE_OF_ITA = 0.4;

export const indicatorOf = (subIndicator: string): string => subIndicator.split('.')[0] ?? subIndicator;

/** Groups appear in the order of their first item. What is not yet scored is left out of every mean. */
export function scoresOf(items: readonly ScoredItem[]): Scores {
  const bySub = grouped(items, (item) => item.subIndicator);
  const subIndicators = [...bySub].map(([code, members]): GroupScore => {
    const scored = members.flatMap(({ score }) => score ?? []);
    return { code, score: mean(scored), items: members.length, scored: scored.length };
  });
  const byIndicator = grouped(subIndicators, ({ code }) => indicatorOf(code));
  const indicators = [...byIndicator].map(([code, subs]) => ({ code, ...summed(subs), score: meanScore(subs) }));
  return { oit: meanScore(indicators), indicators, subIndicators, ...summed(indicators) };
}

/** An item as it would count if the window closed now. */
export interface StandingItem extends ScoredItem {
  /** Published and checked, or later (publication.ts). */
  readonly done: boolean;
}

/** คะแนนหากปิดรับวันนี้ of one item: its score if scored, else 100 if done, else 0. */
export const pointsToday = ({ score, done }: Pick<StandingItem, 'score' | 'done'>): number => score ?? (done ? 100 : 0);

/** คะแนนหากปิดรับวันนี้, over all items. */
export const scoresToday = (items: readonly StandingItem[]): Scores =>
  scoresOf(items.map((item) => ({ ...item, score: pointsToday(item) })));

/** An item without a sub-indicator has no weight: it counts in no mean and is worth nothing until it has one. */
export const weighed = <T extends Pick<ScoredItem, 'subIndicator'>>(items: readonly T[]): T[] =>
  items.filter(({ subIndicator }) => subIndicator !== '');

/** OIT points an item adds when it goes from 0 to 100, by code; depends on the item set alone, not on scores. */
export function gainsOf(items: readonly Pick<ScoredItem, 'code' | 'subIndicator'>[]): ReadonlyMap<string, number> {
  const bySub = grouped(items, ({ subIndicator }) => subIndicator);
  const byIndicator = grouped([...bySub.keys()], indicatorOf);
  return new Map(
    items.map(({ code, subIndicator }) => {
      const siblings = bySub.get(subIndicator)?.length ?? 1;
      const subs = byIndicator.get(indicatorOf(subIndicator))?.length ?? 1;
      return [code, 100 / siblings / subs / byIndicator.size];
    }),
  );
}

/** One grade of a year. Bands stand best first; the last one has `from` 0. */
export interface GradeBand {
  readonly grade: string;
  /** Least total, 0–100. */
  readonly from: number;
  /** Least score each single tool (IIT, EIT, OIT) must reach as well. */
  readonly eachTool?: number;
}

/** Scores are announced with two decimals, and graded as announced: 84.996 is 85.00. */
export const announced = (points: number): number => Math.round(points * 100) / 100;

/** The best band that the total and every tool reach; undefined for bands without a floor. */
export const gradeOf = (
  bands: readonly GradeBand[],
  total: number,
  tools: readonly number[] = [total],
): string | undefined =>
  bands.find(({ from, eachTool = 0 }) => announced(total) >= from && tools.every((tool) => announced(tool) >= eachTool))
    ?.grade;

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const meanScore = (groups: readonly GroupScore[]): number | undefined =>
  mean(groups.flatMap(({ score }) => score ?? []));

const summed = (groups: readonly GroupScore[]): { items: number; scored: number } => ({
  items: groups.reduce((sum, { items }) => sum + items, 0),
  scored: groups.reduce((sum, { scored }) => sum + scored, 0),
});
