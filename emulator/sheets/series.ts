// How a row of values goes on when its handle is dragged: numbers and dates by their steps, months and days by name,
// texts by the number they end with. Google documents "increments of the existing values"; the kinds are those of
// support.google.com/docs/answer/75509.

import { partsFromSerial, serialFromParts } from './dates';
import type { Locale } from './locale';
import type { Scalar } from './model';

/** Value at a place counted from the first given one; places before it are negative. */
export type Series = (place: number) => Scalar;

/** undefined when nothing grows: the values are repeated. */
export function seriesOf(values: readonly Scalar[], areDates: boolean, locale: Locale): Series | undefined {
  if (values.every((value) => typeof value === 'number'))
    return areDates ? dates(values) : values.length > 1 ? trend(values) : undefined;
  if (!values.every((value) => typeof value === 'string')) return undefined;
  return names(values, locale) ?? numbered(values);
}

/** The straight line nearest to the values; through all of them when their steps are equal. */
function trend(values: readonly number[]): Series {
  const [first = 0, second = first] = values;
  const step = second - first;
  if (values.every((value, place) => Math.abs(value - first - place * step) < 1e-9))
    return (place) => tidy(first + place * step);
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const up = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0);
  const across = values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  return (place) => tidy(mean + (up / across) * (place - middle));
}

/** 0.1 + 2 · 0.1 is 0.30000000000000004 in binary. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** One date goes on by days, the same day of several months by months. */
function dates(values: readonly number[]): Series {
  const [first = 0] = values;
  if (values.length === 1) return (place) => first + place;
  const parts = values.map(partsFromSerial);
  const months = parts.map(({ year, month }) => year * 12 + month - 1);
  const [start = 0, next = start] = months;
  const monthly =
    next !== start &&
    parts.every(({ day }, place) => day === parts[0]?.day && months[place] === start + place * (next - start));
  if (!monthly) return trend(values);
  const { day = 1 } = parts[0] ?? {};
  return (place) => serialFromParts(0, start + place * (next - start) + 1, day) + (first % 1);
}

function names(values: readonly string[], locale: Locale): Series | undefined {
  for (const list of [locale.months, locale.shortMonths, locale.days, locale.shortDays]) {
    const lower = list.map((name) => name.toLowerCase());
    const places = values.map((value) => lower.indexOf(value.toLowerCase()));
    if (places.includes(-1)) continue;
    const [first = 0, second = first + 1] = places;
    const step = second - first;
    if (!places.every((at, place) => at === wrap(first + place * step, list.length))) return undefined;
    return (place) => list[wrap(first + place * step, list.length)] ?? '';
  }
  return undefined;
}

const wrap = (index: number, length: number) => ((index % length) + length) % length;

/** "Item 1" → "Item 2"; several must share what stands before the number. */
function numbered(values: readonly string[]): Series | undefined {
  const cuts = values.map((value) => /^(.*?\D)(\d{1,15})$/s.exec(value));
  const [head] = cuts;
  if (!head || cuts.some((cut) => !cut || cut[1] !== head[1])) return undefined;
  const [first = 0, second = first + 1] = cuts.map((cut) => Number(cut?.[2]));
  const step = second - first;
  if (!cuts.every((cut, place) => Number(cut?.[2]) === first + place * step)) return undefined;
  const width = head[2]?.startsWith('0') ? head[2].length : 0;
  return (place) => `${head[1]}${String(Math.abs(first + place * step)).padStart(width, '0')}`;
}
