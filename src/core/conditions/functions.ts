// The functions that formulas of conditional formats use. One that is not here makes its rule apply to nothing.

import { partsOf, serialOfParts } from './serial.js';
import { asNumber, asText, asTruth, type Value } from './value.js';

type Run = (...given: readonly Value[]) => Value;

const anyError = (given: readonly Value[]): boolean => given.some((value) => value === undefined);
/** An error in any argument is the result. */
const strict =
  (run: Run): Run =>
  (...given) =>
    anyError(given) ? undefined : run(...given);
const onText = (run: (text: string, ...rest: readonly Value[]) => Value): Run =>
  strict((text, ...rest) => run(asText(text ?? null), ...rest));
const onNumbers = (run: (...numbers: readonly number[]) => Value): Run =>
  strict((...given) => {
    const numbers = given.flatMap((value) => asNumber(value) ?? []);
    return numbers.length === given.length ? run(...numbers) : undefined;
  });

function truths(given: readonly Value[]): boolean[] | undefined {
  const found = given.flatMap((value) => asTruth(value) ?? []);
  return found.length === given.length ? found : undefined;
}

function replaced(text: string, from: string, to: string): string {
  return from === '' ? text : text.split(from).join(to);
}

/** Place from 1. */
function placeOf(part: string, text: string, start: Value): number | undefined {
  const place = text.indexOf(part, (asNumber(start ?? 1) ?? 1) - 1);
  return place < 0 ? undefined : place + 1;
}

const day = (part: 'year' | 'month' | 'day'): Run => onNumbers((serial = 0) => partsOf(serial)[part]);

/** The same day so many months on, or the last of its month. */
export function monthsOn(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const last = partsOf(serialOfParts({ year, month: month + months + 1, day: 0 })).day;
  return serialOfParts({ year, month: month + months, day: Math.min(day, last) });
}

/** 1: Sunday is 1; 2: Monday is 1; 3: Monday is 0. */
function weekday(serial: number, kind: number): number | undefined {
  const sinceMonday = (((Math.floor(serial) - 2) % 7) + 7) % 7;
  return new Map([
    [1, ((sinceMonday + 1) % 7) + 1],
    [2, sinceMonday + 1],
    [3, sinceMonday],
  ]).get(kind);
}

export const FUNCTIONS: Readonly<Record<string, Run>> = {
  AND: (...given) => truths(given)?.every(Boolean),
  OR: (...given) => truths(given)?.some(Boolean),
  NOT: (value) => (asTruth(value) === undefined ? undefined : !asTruth(value)),
  IF: (condition, yes, ...no) =>
    asTruth(condition) === undefined ? undefined : asTruth(condition) ? yes : no.length > 0 ? no[0] : false,
  IFERROR: (value, ...instead) => (value !== undefined ? value : instead.length > 0 ? instead[0] : null),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: (value) => typeof value === 'number',
  ISTEXT: (value) => typeof value === 'string',
  ISLOGICAL: (value) => typeof value === 'boolean',
  ISBLANK: (value) => value === null,
  ISERROR: (value) => value === undefined,
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.trim().replace(/ +/g, ' ')),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  LEFT: onText((text, count) => text.slice(0, asNumber(count ?? 1))),
  RIGHT: onText((text, count) => text.slice(Math.max(0, text.length - (asNumber(count ?? 1) ?? 1)))),
  MID: onText((text, from, count) => text.substr((asNumber(from) ?? 1) - 1, asNumber(count))),
  SUBSTITUTE: onText((text, from, to) => replaced(text, asText(from), asText(to))),
  FIND: onText((part, text, start) => placeOf(part, asText(text), start)),
  SEARCH: onText((part, text, start) => placeOf(part.toLowerCase(), asText(text).toLowerCase(), start)),
  VALUE: strict((value) => asNumber(value)),
  ABS: onNumbers((value = 0) => Math.abs(value)),
  INT: onNumbers((value = 0) => Math.floor(value)),
  MOD: onNumbers((value = 0, by = 0) => (by === 0 ? undefined : value - by * Math.floor(value / by))),
  ROUND: onNumbers((value = 0, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits),
  MIN: onNumbers((...values) => Math.min(...values)),
  MAX: onNumbers((...values) => Math.max(...values)),
  YEAR: day('year'),
  MONTH: day('month'),
  DAY: day('day'),
  WEEKDAY: onNumbers((serial = 0, kind = 1) => weekday(serial, kind)),
  DATE: onNumbers((year = 0, month = 0, date = 0) => serialOfParts({ year, month, day: date })),
  EDATE: onNumbers((serial = 0, months = 0) => monthsOn(serial, months)),
};
