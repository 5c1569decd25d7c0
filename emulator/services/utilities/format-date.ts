// Dates as text and back by Java's SimpleDateFormat patterns, in English, which is what Utilities.formatDate does
// whatever the user's language. docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html

import { refuse } from '../../runtime/script-error';
import { type Zone, zoneOf } from '../../sheets/zone';
import { zoneAbbreviation, zoneFullName } from './zone-names';

const DAY = 86_400_000;
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment {
  readonly instant: number;
  readonly offset: number;
  readonly zone: Zone;
  /** The wall clock, read by its UTC methods. */
  readonly wall: Date;
}

export type PatternPart = { readonly literal: string } | { readonly letter: string; readonly count: number };

/** "dd/MM 'at' HH" → its fields and the words between them. */
export function parsePattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const first = token.charAt(0);
    if (token === "''") parts.push({ literal: "'" });
    else if (first === "'") parts.push({ literal: token.replace(/^'|'$/g, '').replaceAll("''", "'") });
    else if (/[A-Za-z]/.test(first)) parts.push({ letter: first, count: token.length });
    else parts.push({ literal: token });
  }
  return parts;
}

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return refuse('Invalid argument: date');
  const zone = zoneOrGmt(timeZone);
  const offset = zone.offsetAt(instant);
  const moment: Moment = { instant, offset, zone, wall: new Date(instant + offset) };
  return parsePattern(pattern)
    .map((part) => ('literal' in part ? part.literal : field(part.letter, part.count, moment)))
    .join('');
}

/** Java takes an unknown zone for GMT instead of complaining. */
export function zoneOrGmt(name: string): Zone {
  try {
    return zoneOf(name);
  } catch {
    return zoneOf('GMT');
  }
}

function field(letter: string, count: number, moment: Moment): string {
  const { wall } = moment;
  const number = NUMBERS[letter]?.(wall);
  if (number !== undefined) return String(number).padStart(count, '0');
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(wall.getUTCFullYear(), count);
    case 'Y':
      return year(weekYear(wall), count);
    case 'M':
    case 'L':
      return monthText(wall.getUTCMonth(), count);
    case 'E':
      return named(WEEKDAYS[wall.getUTCDay()], count);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'z':
      return count > 3 ? zoneFullName(moment.zone, moment.instant) : zoneAbbreviation(moment.zone, moment.instant);
    case 'Z':
      return offsetText(moment.offset, '');
    case 'X':
      return isoOffset(moment.offset, count);
    default:
      return refuse(`Illegal pattern character '${letter}'`);
  }
}

const NUMBERS: Readonly<Record<string, (wall: Date) => number>> = {
  d: (wall) => wall.getUTCDate(),
  D: (wall) => dayOfYear(wall),
  F: (wall) => Math.floor((wall.getUTCDate() - 1) / 7) + 1,
  H: (wall) => wall.getUTCHours(),
  h: (wall) => wall.getUTCHours() % 12 || 12,
  K: (wall) => wall.getUTCHours() % 12,
  k: (wall) => wall.getUTCHours() || 24,
  m: (wall) => wall.getUTCMinutes(),
  s: (wall) => wall.getUTCSeconds(),
  S: (wall) => wall.getUTCMilliseconds(),
  u: (wall) => wall.getUTCDay() || 7,
  w: (wall) => weekOfYear(wall),
  W: (wall) => Math.floor((wall.getUTCDate() - 1 + firstWeekday(wall)) / 7) + 1,
};

function year(full: number, count: number): string {
  const shown = full > 0 ? full : 1 - full;
  return count === 2 ? String(shown % 100).padStart(2, '0') : String(shown).padStart(count, '0');
}

function monthText(month: number, count: number): string {
  return count < 3 ? String(month + 1).padStart(count, '0') : named(MONTHS[month], count);
}

function named(name = '', count: number): string {
  return count > 3 ? name : name.slice(0, 3);
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

function firstWeekday(wall: Date): number {
  return (wall.getUTCDay() - ((wall.getUTCDate() - 1) % 7) + 7) % 7;
}

/** American weeks: from Sunday; the week of 1 January is the first. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) !== wall.getUTCFullYear()) return 1;
  const newYear = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + newYear) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  return saturday.getUTCFullYear();
}

/** "+0700", or "+07:00" with a colon between. */
export function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  if (count === 1) return offsetText(offset, '').slice(0, 3);
  return offsetText(offset, count === 2 ? '' : ':');
}
