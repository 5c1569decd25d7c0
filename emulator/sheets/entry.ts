// What Sheets makes of an entry: a typed or written text may become a number, a percentage,
// an amount of money, a date, a time, TRUE, an error or a formula; and brings its own number
// format along, which a cell in automatic format takes on.

import { isRealDate, partsFromSerial, serialFromParts } from './dates';
import { type Locale, localeOf } from './locale';
import { CellError, type Scalar } from './model';

export interface Entry {
  readonly value: Scalar;
  /** Number format an automatic cell takes on. */
  readonly format?: string;
  readonly formula?: string;
}

/** Words Sheets reads as errors. */
const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** `today` as a serial: dates without a year are of its year. */
export function enterText(text: string, localeId: string, today: number): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const typed = text.trim();
  if (typed === '' || typed.length > 60) return { value: text };
  const locale = localeOf(localeId);
  const known =
    enterWord(typed) ??
    (mayBeNumeric(typed, locale) ? (enterNumber(typed, locale) ?? enterDate(typed, locale, today)) : undefined);
  if (known) return known;
  // A plus sign opens a formula: "+66 81 234" shows #ERROR!, as many a list of phone numbers does.
  if (/^\+[^\s+]/.test(typed)) return { value: '', formula: `=${typed}` };
  return { value: text };
}

function enterWord(text: string): Entry | undefined {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return ERRORS.test(text) ? { value: new CellError(text) } : undefined;
}

const calendarWords = new Map<string, ReadonlySet<string>>();

/** Quick no for most texts: without a digit, or beginning with a word that is neither a month nor a day. */
function mayBeNumeric(text: string, locale: Locale): boolean {
  if (!/[0-9]/.test(text)) return false;
  const word = /^\p{L}[\p{L}\p{M}.]*/u.exec(text)?.[0];
  if (word === undefined || text.startsWith(locale.currency)) return true;
  let words = calendarWords.get(locale.id);
  if (!words) {
    const lists = [locale, localeOf('en_US')].flatMap(({ months, shortMonths, days, shortDays }) => [
      months,
      shortMonths,
      days,
      shortDays,
    ]);
    words = new Set(['sept', ...lists.flat().map((name) => name.toLowerCase().replace(/\.$/, ''))]);
    calendarWords.set(locale.id, words);
  }
  return words.has(word.toLowerCase().replace(/\.$/, ''));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const numberPatterns = new Map<string, RegExp>();

function numberPattern(locale: Locale): RegExp {
  let pattern = numberPatterns.get(locale.id);
  if (!pattern) {
    const group = /\s/.test(locale.group) ? '[ \\u00a0\\u202f]' : literally(locale.group);
    const decimal = literally(locale.decimal);
    const money = `([$€£¥฿₩₹]|${literally(locale.currency)})?`;
    const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:(${decimal})(\\d*))?`;
    pattern = new RegExp(
      `^(\\()?([-+])?\\s?${money}\\s?([-+])?${digits}(?:[eE]([-+]?\\d{1,3}))?\\s?(%)?\\s?${money}(\\))?$`,
    );
    numberPatterns.set(locale.id, pattern);
  }
  return pattern;
}

function enterNumber(text: string, locale: Locale): Entry | undefined {
  if (!/\d/.test(text)) return undefined;
  const match = numberPattern(locale).exec(text);
  if (!match) return undefined;
  const [, open, sign, before, inner, whole, , fraction, exponent, percent, after, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && inner) || (before && after) || (percent && (before || after)))
    return undefined;
  const digits = (whole ?? '').replace(/\D/g, '');
  const size = Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? 0}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = open || sign === '-' || inner === '-' ? -size : size;
  const format = numberEntryFormat(before ?? after, percent, exponent, (whole ?? '') !== digits, fraction);
  const value = percent ? divideBy100(signed) : signed;
  return { value: value === 0 ? 0 : value, ...(format ? { format } : {}) };
}

// 12.3 / 100 is 0.12300000000000001 in binary; what was typed has no such tail.
function divideBy100(value: number): number {
  return Number(`${value}e-2`);
}

function numberEntryFormat(
  money: string | undefined,
  percent: string | undefined,
  exponent: string | undefined,
  grouped: boolean,
  fraction: string | undefined,
): string | undefined {
  const places = fraction ? '.00' : '';
  if (money) return money === '$' || money === '฿' ? `"${money}"#,##0${places}` : `[$${money}]#,##0${places}`;
  if (percent) return `0${places}%`;
  if (exponent) return '0.00E+00';
  return grouped ? `#,##0${places}` : undefined;
}

const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?(?:\s?([AaPp])\.?[Mm]\.?)?$/;

/** Hours of a bare number need AM or PM, or they are no time. */
function readTime(text: string): { fraction: number; format: string } | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes, seconds, milli, half] = match;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const ms =
    ((hour * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000 + Number((milli ?? '0').padEnd(3, '0'));
  const places = `${milli ? '.000' : ''}${half ? ' AM/PM' : ''}`;
  return { fraction: ms / 86_400_000, format: `${half ? 'h' : 'H'}:mm${seconds ? ':ss' : ''}${places}` };
}

/** More than a day of hours is a duration: 25:00, 100:30:15. */
function readDuration(text: string): Entry | undefined {
  const match = /^(\d{2,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) < 24) return undefined;
  const seconds = (Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: '[h]:mm:ss' };
}

function enterDate(text: string, locale: Locale, today: number): Entry | undefined {
  const duration = readDuration(text);
  if (duration) return duration;
  const time = readTime(text);
  if (time) return { value: time.fraction, format: time.format };
  const split = /^(.*\d{1,4}|.*[^\d\s:]),?\s+(\d{1,2}(?::\d{2}.*|\s?[AaPp]\.?[Mm]\.?))$/.exec(text);
  const clock = split ? readTime(split[2] ?? '') : undefined;
  const day = readDay(clock && split ? (split[1] ?? '').replace(/,$/, '') : text, locale, today);
  if (!day) return undefined;
  return clock
    ? { value: day.serial + clock.fraction, format: `${day.format} ${clock.format}` }
    : { value: day.serial, format: day.format };
}

interface Day {
  readonly serial: number;
  readonly format: string;
}

function readDay(text: string, locale: Locale, today: number): Day | undefined {
  return readIsoDay(text) ?? readNumericDay(text, locale, today) ?? readNamedDay(text, locale, today);
}

function day(year: number, month: number, date: number, format: string): Day | undefined {
  return isRealDate(year, month, date) ? { serial: serialFromParts(year, month, date), format } : undefined;
}

function readIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const mark = match[2] ?? '-';
  return day(Number(match[1]), Number(match[3]), Number(match[4]), ['yyyy', 'MM', 'dd'].join(mark));
}

function readNumericDay(text: string, locale: Locale, today: number): Day | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first, mark = '/', second, written] = match;
  if (mark === '.' && (written === undefined || locale.decimal === '.')) return undefined;
  const year = written === undefined ? partsFromSerial(today).year : fullYear(written);
  const [date, month] = locale.order === 'dmy' ? [first, second] : [second, first];
  const short = locale.order === 'dmy' ? `d${mark}M` : `M${mark}d`;
  const format = written === undefined ? short : mark === '/' ? locale.date : `${short}${mark}yyyy`;
  return day(year, Number(month), Number(date), format);
}

// Two digits: up to 29 this century, from 30 the last, as in Excel.
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function readNamedDay(text: string, locale: Locale, today: number): Day | undefined {
  const dayFirst =
    /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?([-\s])\s*([\p{L}\p{M}.]+)(?:[-\s,]+(\d{4}|\d{2}))?$/u.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[3] ?? '', locale);
    if (!month) return undefined;
    const mark = dayFirst[2] ?? ' ';
    return named(month, dayFirst[1], dayFirst[4], today, `d${mark}${month.format}`, `${mark}yyyy`);
  }
  const monthFirst =
    /^(?:\p{L}+,?\s+)?([\p{L}\p{M}.]+)[-\s]+(\d{1,2})(?:st|nd|rd|th)?(?:,?[-\s]+(\d{4}|\d{2}))?$/u.exec(text);
  const month = monthFirst && monthOf(monthFirst[1] ?? '', locale);
  if (monthFirst && month) return named(month, monthFirst[2], monthFirst[3], today, `${month.format} d`, ', yyyy');
  const monthYear = /^([\p{L}\p{M}.]+)[-\s]+(\d{4})$/u.exec(text);
  const only = monthYear && monthOf(monthYear[1] ?? '', locale);
  return monthYear && only ? day(Number(monthYear[2]), only.number, 1, `${only.format} yyyy`) : undefined;
}

interface Month {
  readonly number: number;
  readonly format: string;
}

function named(
  month: Month,
  date: string | undefined,
  year: string | undefined,
  today: number,
  format: string,
  tail: string,
): Day | undefined {
  const full = year === undefined ? partsFromSerial(today).year : fullYear(year);
  return day(full, month.number, Number(date), year === undefined ? format : format + tail);
}

function monthOf(name: string, locale: Locale): Month | undefined {
  const wanted = name.toLowerCase();
  for (const { months, shortMonths } of [locale, localeOf('en_US')]) {
    const long = months.findIndex((month) => month.toLowerCase() === wanted);
    if (long >= 0) return { number: long + 1, format: wanted.length <= 3 ? 'MMM' : 'MMMM' };
    const short = shortMonths.findIndex(
      (month) => month.toLowerCase() === wanted || month.toLowerCase() === `${wanted}.`,
    );
    if (short >= 0) return { number: short + 1, format: 'MMM' };
  }
  return wanted === 'sept' ? { number: 9, format: 'MMM' } : undefined;
}
