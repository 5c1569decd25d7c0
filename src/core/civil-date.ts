// A calendar day with no time and no zone, as "2021-03-31". Due dates and
// "today" are days; keeping them out of Date keeps time zones out of core.

export type CivilDate = string & { readonly __brand: 'CivilDate' };

const DAY_MS = 86_400_000;
/** Years above this are typed in the Buddhist era (2564 = 2021); no due date lies in the year 2400 of ours. */
const LAST_GREGORIAN_YEAR = 2400;
export const BUDDHIST_OFFSET = 543;
/** Of a Buddhist year typed with two digits Sheets makes one of ours: 64 becomes 1964. 43 is the year 2000, before which nothing was due. */
const SHORT_YEARS = { first: 1943, last: 1999, offset: 57 };

export function civilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day, or undefined where there is none (30 February). Years of the Buddhist era are understood, also those that Sheets took for 19xx. */
export function dayOf(year: number, month: number, day: number): CivilDate | undefined {
  const date = new Date(Date.UTC(gregorianYear(year), month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (date.toISOString().slice(0, 10) as CivilDate) : undefined;
}

export const isBuddhistYear = (year: number): boolean => year > LAST_GREGORIAN_YEAR;

function gregorianYear(year: number): number {
  if (isBuddhistYear(year)) return year - BUDDHIST_OFFSET;
  return year >= SHORT_YEARS.first && year <= SHORT_YEARS.last ? year + SHORT_YEARS.offset : year;
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function addDays(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as CivilDate;
}

export function isWeekend(day: CivilDate): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}
