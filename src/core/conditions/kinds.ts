// The conditions of conditional formats by Google's names:
// developers.google.com/apps-script/reference/spreadsheet/boolean-criteria. One that is not here colours nothing.

import { monthsOn } from './functions.js';
import { asNumber, asText, type Value } from './value.js';

/** A cell that a rule is asked about. */
export interface Subject {
  readonly value: Value;
  /** As people see it. */
  readonly shown: string;
  readonly isDate: boolean;
}

/** What a rule compares with; formulas among it are worked out. Dates, and `today`, are serials. */
export interface Measure {
  readonly given: readonly Value[];
  readonly today: number;
}

export type Condition = (subject: Subject, measure: Measure) => boolean;

/** What is compared with something that is no number fits nothing. */
const numbers =
  (fits: (value: number, low: number, high: number) => boolean): Condition =>
  ({ value }, { given }) => {
    const [one, other] = [asNumber(given[0]), given.length > 1 ? asNumber(given[1]) : asNumber(given[0])];
    if (typeof value !== 'number' || one === undefined || other === undefined) return false;
    return fits(value, Math.min(one, other), Math.max(one, other));
  };

const texts =
  (fits: (text: string, wanted: string) => boolean): Condition =>
  ({ shown }, { given }) =>
    fits(shown.toLowerCase(), asText(given[0]).toLowerCase());

/** Whatever its time of day; numbers that are not shown as dates are none. */
const dates =
  (fits: (day: number, first: number, last: number) => boolean): Condition =>
  ({ value, isDate }, { given, today }) => {
    const [first, last] = daysOf(given[0], today);
    return isDate && typeof value === 'number' && first !== undefined && fits(Math.floor(value), first, last);
  };

/** By the names of RelativeDate; a stretch ends today. */
const RELATIVE: Readonly<Record<string, (today: number) => readonly [number, number]>> = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [today + 1, today + 1],
  YESTERDAY: (today) => [today - 1, today - 1],
  PAST_WEEK: (today) => [today - 7, today],
  PAST_MONTH: (today) => [monthsOn(today, -1), today],
  PAST_YEAR: (today) => [monthsOn(today, -12), today],
};

function daysOf(given: Value, today: number): readonly [number, number] | readonly [undefined, undefined] {
  const relative = RELATIVE[String(given)];
  if (relative) return relative(today);
  const day = asNumber(given);
  return given === null || day === undefined ? [undefined, undefined] : [Math.floor(day), Math.floor(day)];
}

const after = dates((day, _, last) => day > last);
const before = dates((day, first) => day < first);
const within = dates((day, first, last) => day >= first && day <= last);

export const KINDS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: ({ value }) => value === null,
  CELL_NOT_EMPTY: ({ value }) => value !== null,
  NUMBER_EQUAL_TO: numbers((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: numbers((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: numbers((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numbers((value, limit) => value >= limit),
  NUMBER_LESS_THAN: numbers((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numbers((value, limit) => value <= limit),
  NUMBER_BETWEEN: numbers((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: numbers((value, low, high) => value < low || value > high),
  TEXT_EQUAL_TO: texts((text, wanted) => text === wanted),
  TEXT_NOT_EQUAL_TO: texts((text, wanted) => text !== wanted),
  TEXT_CONTAINS: texts((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: texts((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: texts((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: texts((text, wanted) => text.endsWith(wanted)),
  DATE_AFTER: after,
  DATE_AFTER_RELATIVE: after,
  DATE_BEFORE: before,
  DATE_BEFORE_RELATIVE: before,
  DATE_EQUAL_TO: within,
  DATE_EQUAL_TO_RELATIVE: within,
  DATE_NOT_EQUAL_TO: dates((day, first, last) => day < first || day > last),
};
