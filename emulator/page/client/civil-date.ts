// The virtual clock's date as a calendar day, in the document's time zone and in the reader's words. Pure.

import type { Words } from '../words.js';

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

export function civilDay(iso: string, timeZone: string): CivilDay {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const value = (type: string) => Number(parts.formatToParts(new Date(iso)).find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}

const clockOf = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(iso));

const utcOf = ({ year, month, day }: CivilDay): number => Date.UTC(year, month - 1, day);

/** "วันพุธที่ 17 มี.ค. 2564". */
export function dayInWords(iso: string, timeZone: string, words: Words): string {
  const civil = civilDay(iso, timeZone);
  const weekday = words.weekdays[new Date(utcOf(civil)).getUTCDay()] ?? '';
  return words.date(weekday, civil.day, words.months[civil.month - 1] ?? '', civil.year + words.yearOffset);
}

export const clockInWords = (iso: string, timeZone: string, words: Words): string => words.time(clockOf(iso, timeZone));

/** The same time of day, on another day; zones with summer time may be an hour off. */
export const instantOn = (day: CivilDay, iso: string, timeZone: string): string =>
  new Date(Date.parse(iso) + utcOf(day) - utcOf(civilDay(iso, timeZone))).toISOString();

export const addDays = (iso: string, days: number): string => new Date(Date.parse(iso) + days * DAY_MS).toISOString();

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
