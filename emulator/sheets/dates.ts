// Dates as Sheets keeps them: serials, days since 30 December 1899 on the wall clock of the
// spreadsheet's time zone, the time of day as a fraction; and their way to and from instants.

import { zoneOf } from './zone';

const DAY = 86_400_000;
/** 30 December 1899, in ms of UTC. */
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

/** Months and days overflow like in a calendar: (2021, 14, 1) is 1 February 2022. */
export function serialFromParts(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  milli = 0,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - EPOCH) / DAY);
  return days + (((hour * 60 + minute) * 60 + second) * 1000 + milli) / DAY;
}

/** Rounded to the millisecond, as a double of days cannot hold more. */
export function partsFromSerial(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    milli: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** False for the 31 February of a typed date. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 0 || year > 9999) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1;
}

/** Instant in ms → serial on the zone's wall clock. */
export function serialFromInstant(instant: number, timeZone: string): number {
  return (instant + zoneOf(timeZone).offsetAt(instant) - EPOCH) / DAY;
}

/** Serial → instant in ms. */
export function instantFromSerial(serial: number, timeZone: string): number {
  return zoneOf(timeZone).instantOf(EPOCH + Math.round(serial * DAY));
}
