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

/** What is compared with a blank, or with anything else that is no number, fits nothing. */
const numbers =
  (fits: (value: number, low: number, high: number) => boolean): Condition =>
  ({ value }, { given: [first, second = first] }) => {
    const [one, other] = [limit(first), limit(second)];
    if (typeof value !== 'number' || one === undefined || other === undefined) return false;
    return fits(value, Math.min(one, other), Math.max(one, other));
  };

/** Formulas take a blank for 0; what people compare with, and left empty, is not there. */
const limit = (given: Value): number | undefined => (given === null ? undefined : asNumber(given));

/** Errors are no text. */
const texts =
  (fits: (text: string, wanted: string) => boolean): Condition =>
  ({ value, shown }, { given }) =>
    value !== undefined && fits(shown.toLowerCase(), asText(given[0]).toLowerCase());

type Days = readonly [first: number, last: number];

/** Whatever its time of day; numbers that are not shown as dates are none. */
const dates =
  (
    daysOf: (given: Value, today: number) => Days | undefined,
    fits: (day: number, ...days: Days) => boolean,
  ): Condition =>
  ({ value, isDate }, { given: [given], today }) => {
    const days = daysOf(given, today);
    return isDate && typeof value === 'number' && days !== undefined && fits(Math.floor(value), ...days);
  };

function oneDay(given: Value): Days | undefined {
  const day = limit(given);
  return day === undefined ? undefined : [Math.floor(day), Math.floor(day)];
}

/** By the names of RelativeDate; a stretch ends today. */
const RELATIVE: ReadonlyMap<Value, (today: number) => Days> = new Map<Value, (today: number) => Days>([
  ['TODAY', (today) => [today, today]],
  ['TOMORROW', (today) => [today + 1, today + 1]],
  ['YESTERDAY', (today) => [today - 1, today - 1]],
  ['PAST_WEEK', (today) => [today - 7, today]],
  ['PAST_MONTH', (today) => [monthsOn(today, -1), today]],
  ['PAST_YEAR', (today) => [monthsOn(today, -12), today]],
]);
const relative = (given: Value, today: number): Days | undefined => RELATIVE.get(given)?.(today);

const after = (day: number, _: number, last: number): boolean => day > last;
const before = (day: number, first: number): boolean => day < first;
const within = (day: number, first: number, last: number): boolean => day >= first && day <= last;

const isEmpty = (value: Value): boolean => value === null || value === '';

export const CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: ({ value }) => isEmpty(value),
  CELL_NOT_EMPTY: ({ value }) => !isEmpty(value),
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
  DATE_AFTER: dates(oneDay, after),
  DATE_AFTER_RELATIVE: dates(relative, after),
  DATE_BEFORE: dates(oneDay, before),
  DATE_BEFORE_RELATIVE: dates(relative, before),
  DATE_EQUAL_TO: dates(oneDay, within),
  DATE_EQUAL_TO_RELATIVE: dates(relative, within),
  DATE_NOT_EQUAL_TO: dates(oneDay, (...days) => !within(...days)),
};
