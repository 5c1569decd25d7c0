// Whether a cell meets a condition: the one judge for conditional formats, filters and data
// validation. Formulas in a condition are relative to the top left cell of where it applies.

import { styleAt } from './cells';
import type { Condition, ConditionValue } from './condition';
import { partsFromSerial, serialFromInstant, serialFromParts } from './dates';
import { findSheet } from './edit';
import { contextAt, evaluateOne } from './formulas/grid';
import { formatAt, valueAt } from './formulas/recalculate';
import { parseFormula } from './formulas/syntax';
import { localeOf } from './locale';
import { CellError, type Scalar, type Sheet, type Workbook } from './model';
import { display, isDateFormat } from './number-format';
import { areaOf } from './open-ended';

export interface Origin {
  readonly top: number;
  readonly left: number;
}

export function meets(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  condition: Condition,
  origin: Origin,
): boolean {
  return meetsValue(book, sheet, row, column, condition, origin, valueAt(book, sheet, row, column), () =>
    formatAt(book, sheet, row, column),
  );
}

/** As if the cell held `value`: what a validation asks before a value is written. */
export function meetsValue(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  condition: Condition,
  origin: Origin,
  value: Scalar,
  format: () => string | undefined = () => styleAt(sheet, row, column).numberFormat,
): boolean {
  const { type } = condition;
  const given = (index: number): Scalar => resolve(book, sheet, row, column, condition.values[index], origin);
  if (type === 'CELL_EMPTY') return value === '';
  if (type === 'CELL_NOT_EMPTY') return value !== '';
  if (type === 'CUSTOM_FORMULA') return truthy(given(0));
  if (value instanceof CellError) return false;
  if (type.startsWith('NUMBER_'))
    return typeof value === 'number' && compareNumbers(type.slice(7), value, asNumber(given(0)), asNumber(given(1)));
  if (type === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(format());
  if (type.startsWith('DATE_'))
    return (
      typeof value === 'number' &&
      isDateFormat(format()) &&
      compareDates(book, type, Math.floor(value), condition, given)
    );
  if (type === 'VALUE_IN_LIST') return condition.values.some((one) => matchesListed(value, one));
  if (type === 'VALUE_IN_RANGE') return inRange(book, value, condition.values[0]);
  if (type === 'CHECKBOX') return isBoxValue(value, condition);
  const text = typeof value === 'string' ? value : display(value, format(), book.state.locale);
  return meetsText(type, text, String(given(0)));
}

function resolve(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: ConditionValue | undefined,
  origin: Origin,
): Scalar {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'date' in value ? value.date : '';
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  const context = contextAt(book, sheet.id, row, column, row - origin.top, column - origin.left);
  const tree = parseFormula(value, localeOf(book.state.locale).decimal === ',');
  return tree ? (evaluateOne(tree, context) ?? '') : new CellError('#ERROR!');
}

function truthy(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function asNumber(value: Scalar): number {
  return typeof value === 'number' ? value : Number(value === '' ? Number.NaN : value);
}

function compareNumbers(type: string, value: number, one: number, other: number): boolean {
  const [low, high] = one <= other ? [one, other] : [other, one];
  switch (type) {
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'NOT_BETWEEN':
      return value < low || value > high;
    case 'EQUAL_TO':
      return value === one;
    case 'NOT_EQUAL_TO':
      return value !== one;
    case 'GREATER_THAN':
      return value > one;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= one;
    case 'LESS_THAN':
      return value < one;
    default:
      return value <= one;
  }
}

function compareDates(
  book: Workbook,
  type: string,
  day: number,
  condition: Condition,
  given: (index: number) => Scalar,
): boolean {
  const { values } = condition;
  const relative = values[0];
  const isRelative = typeof relative === 'object' && 'relative' in relative;
  const [from, to] = isRelative ? relativeDays(book, relative.relative) : [asNumber(given(0)), asNumber(given(0))];
  const end = values.length > 1 ? asNumber(given(1)) : to;
  switch (type.replace('_RELATIVE', '')) {
    case 'DATE_AFTER':
      return day > to;
    case 'DATE_BEFORE':
      return day < from;
    case 'DATE_EQUAL_TO':
      return day >= from && day <= to;
    case 'DATE_ON_OR_AFTER':
      return day >= from;
    case 'DATE_ON_OR_BEFORE':
      return day <= to;
    case 'DATE_BETWEEN':
      return day >= from && day <= end;
    default:
      return day < from || day > end;
  }
}

/** "Past week" and its like are the days before today, today included. */
function relativeDays(book: Workbook, name: string): [number, number] {
  const today = Math.floor(serialFromInstant(book.now(), book.state.timeZone));
  const { year, month, day } = partsFromSerial(today);
  switch (name) {
    case 'TOMORROW':
      return [today + 1, today + 1];
    case 'YESTERDAY':
      return [today - 1, today - 1];
    case 'PAST_WEEK':
      return [today - 7, today];
    case 'PAST_MONTH':
      return [serialFromParts(year, month - 1, day), today];
    case 'PAST_YEAR':
      return [serialFromParts(year - 1, month, day), today];
    default:
      return [today, today];
  }
}

function matchesListed(value: Scalar, listed: ConditionValue): boolean {
  return (
    value === listed ||
    String(value).toLowerCase() === String(listed).toLowerCase() ||
    (typeof value === 'boolean' && String(listed).toUpperCase() === String(value).toUpperCase())
  );
}

function inRange(book: Workbook, value: Scalar, range: ConditionValue | undefined): boolean {
  if (typeof range !== 'object' || !('rect' in range)) return true;
  const sheet = findSheet(book, range.sheet);
  if (!sheet) return true;
  return listedIn(book, sheet, areaOf(book, range)).some((listed) => matchesListed(value, listed));
}

/** Distinct values of a list's range, as the dropdown offers them. */
export function listedIn(
  book: Workbook,
  sheet: Sheet,
  rect: { top: number; left: number; bottom: number; right: number },
): (string | number | boolean)[] {
  const found = new Set<string | number | boolean>();
  for (let row = rect.top; row <= Math.min(rect.bottom, sheet.maxRows); row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = valueAt(book, sheet, row, column);
      if (value !== '' && !(value instanceof CellError)) found.add(value);
    }
  }
  return [...found];
}

function isBoxValue(value: Scalar, { values }: Condition): boolean {
  if (values.length === 0) return typeof value === 'boolean';
  return values.some((one) => one === value) || (values.length === 1 && value === '');
}

function meetsText(type: string, text: string, wanted: string): boolean {
  const [low, key] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (type) {
    case 'TEXT_CONTAINS':
      return low.includes(key);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !low.includes(key);
    case 'TEXT_EQUAL_TO':
      return low === key;
    case 'TEXT_NOT_EQUAL_TO':
      return low !== key;
    case 'TEXT_STARTS_WITH':
      return low.startsWith(key);
    case 'TEXT_ENDS_WITH':
      return low.endsWith(key);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@,;]+@[^\s@,;]+\.[^\s@.,;]{2,}$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^((https?|ftp):\/\/|mailto:)\S+$|^(www\.)?[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text);
    default:
      return true;
  }
}
