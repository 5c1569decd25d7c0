// Turns the Dates of a read into civil days or times in the spreadsheet's own zone, without a service call per cell.

import type { Cell } from '../core/grid.js';

const ISO_DAY = 'yyyy-MM-dd';
const ISO_TIME = 'yyyy-MM-dd HH:mm:ss';
const DAY_MS = 86_400_000;
/** Thailand knows no summer time. */
const THAI_OFFSET_MS = 7 * 3_600_000;

let zone: string | undefined;

/**
 * One function per read. Sheets holds a day as its first instant: where all of them are midnight in Thailand, that is the
 * spreadsheet's zone and nobody need be asked; else each distinct instant asks Google's calendar once.
 */
export const civilDays = (read: readonly (readonly unknown[])[]): ((date: Date) => Cell) =>
  read.every((cells) => cells.every((value) => !(value instanceof Date) || isThaiMidnight(value)))
    ? thaiDay
    : written(ISO_DAY);

/** One function per read, with the time of day: "2021-03-31 09:05:00". */
export const civilTimes = (): ((date: Date) => string) => written(ISO_TIME);

function written(pattern: string): (date: Date) => string {
  const known = new Map<number, string>();
  return (date) => {
    const text = known.get(date.getTime());
    if (text !== undefined) return text;
    zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const fresh = Utilities.formatDate(date, zone, pattern);
    known.set(date.getTime(), fresh);
    return fresh;
  };
}

/** Before 1920 Thailand kept another time; what lies there asks Google. */
const FIRST_STANDARD_DAY = Date.UTC(1921, 0, 1);

const isThaiMidnight = (date: Date): boolean =>
  date.getTime() >= FIRST_STANDARD_DAY && (date.getTime() + THAI_OFFSET_MS) % DAY_MS === 0;

const thaiDay = (date: Date): string => new Date(date.getTime() + THAI_OFFSET_MS).toISOString().slice(0, 10);
