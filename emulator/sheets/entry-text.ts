// What a cell's editor opens with: the formula, the number in full, the date in the locale's own form – typed again, it
// makes the same value. A text that would turn into something else keeps the apostrophe that holds it.

import { serialFromInstant } from './dates';
import { enterText } from './entry';
import { formatAt, valueAt } from './formulas/recalculate';
import { localeOf } from './locale';
import type { Sheet, Workbook } from './model';
import { display, isDateFormat, isTextFormat } from './number-format';
import { displayAt } from './write';

export function entryTextAt(book: Workbook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.rows[row]?.formulas?.[column];
  if (formula) return formula.text;
  const value = valueAt(book, sheet, row, column);
  const format = formatAt(book, sheet, row, column);
  if (typeof value === 'string') return isTextFormat(format) ? value : heldText(book, value);
  if (typeof value !== 'number') return displayAt(book, sheet, row, column);
  return isDateFormat(format) ? dateText(book, value) : numberText(book, value, format);
}

function heldText(book: Workbook, text: string): string {
  const today = serialFromInstant(book.now(), book.state.timeZone);
  const entry = enterText(text, book.state.locale, today);
  return entry.value === text && entry.formula === undefined ? text : `'${text}`;
}

/** Times and durations, which have no day, as hours. */
function dateText({ state: { locale } }: Workbook, serial: number): string {
  const { date, time } = localeOf(locale);
  const format = Number.isInteger(serial) ? date : serial >= 1 ? `${date} ${time}` : time;
  return display(serial, format, locale);
}

/** Without the noise of binary fractions: 0.07 × 100 is 7. */
function numberText({ state: { locale } }: Workbook, value: number, format: string | undefined): string {
  const { decimal } = localeOf(locale);
  const text = format?.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return text.replace('.', decimal);
}
