// Values written by scripts and people: coerced as Sheets does, checked against the cell's
// validation, and put into the cells; and read back, dates as instants.

import type { Rect } from './a1';
import { plainIsNothing, styleAt } from './cells';
import { instantFromSerial, serialFromInstant } from './dates';
import { editRow, editSheet, layerOf, sheetOf } from './edit';
import { type Entry, enterText } from './entry';
import { fail } from './fail';
import { formulaRows } from './filled';
import { extentOf, formatAt, valueAt } from './formulas/recalculate';
import { localeOf } from './locale';
import { CellError, type Row, type Scalar, type Sheet, type Workbook } from './model';
import { display, general, isDateFormat, isTextFormat } from './number-format';
import { intern } from './style';
import { assertAllowed } from './validation';

/** A date as an instant in ms; null blanks the cell. */
export type Input = string | number | boolean | null | { readonly instant: number };

/** Google's limit of a cell. */
const MOST_CHARACTERS = 50_000;

/** Nothing is written unless everything can be. */
export function writeValues(
  book: Workbook,
  id: number,
  rect: Rect,
  input: (row: number, column: number) => Input,
): void {
  const before = sheetOf(book, id);
  assertOnSheet(before, rect);
  const today = serialFromInstant(book.now(), book.state.timeZone);
  const entries: Entry[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const validated = before.rows[row]?.validations;
    const styles = before.rows[row]?.styles;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const format = styles?.[column]?.numberFormat;
      const entry = enter(book, input(row, column), format, today);
      if (typeof entry.value === 'string' && entry.value.length > MOST_CHARACTERS) {
        fail(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
      }
      if (validated?.[column] && entry.formula === undefined)
        assertAllowed(book, before, row, column, entry.value, format ?? entry.format);
      entries.push(entry);
    }
  }
  const sheet = editSheet(book, id);
  let index = 0;
  for (let number = rect.top; number <= rect.bottom; number += 1) {
    const row = editRow(book, sheet, number);
    for (let column = rect.left; column <= rect.right; column += 1) put(row, column, entries[index++] as Entry);
  }
}

/** Rows and columns may have gone since the range was made. */
function assertOnSheet({ maxRows, maxColumns }: Sheet, { bottom, right }: Rect): void {
  if (bottom > maxRows || right > maxColumns)
    fail('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Numbers and truth values come as objects of their own: no allocation for what is most common. */
const BLANK: Entry = { value: '' };

function enter(book: Workbook, input: Input, format: string | undefined, today: number): Entry {
  if (input === null || input === '') return BLANK;
  if (typeof input === 'string') {
    if (!isTextFormat(format)) return enterText(input, book.state.locale, today);
    return { value: input.startsWith("'") ? input.slice(1) : input };
  }
  if (typeof input === 'object') return enterDate(book, input.instant, format);
  if (typeof input === 'number' && !Number.isFinite(input)) return { value: new CellError('#NUM!') };
  return isTextFormat(format) ? { value: display(input, undefined, book.state.locale) } : { value: input };
}

function enterDate(book: Workbook, instant: number, format: string | undefined): Entry {
  const { timeZone, locale } = book.state;
  const value = serialFromInstant(instant, timeZone);
  const { date, time } = localeOf(locale);
  const shape = Number.isInteger(value) ? date : `${date} ${time}`;
  return isTextFormat(format) ? { value: display(value, shape, locale) } : { value, format: shape };
}

function put(row: Row, column: number, entry: Entry): void {
  row.values[column] = entry.value === '' ? undefined : entry.value;
  if (entry.formula !== undefined) layerOf(row, 'formulas')[column] = { text: entry.formula };
  else if (row.formulas?.[column]) row.formulas[column] = undefined;
  if (row.runs?.[column]) row.runs[column] = undefined;
  const own = row.styles?.[column];
  if (entry.format !== undefined && own?.numberFormat === undefined) {
    layerOf(row, 'styles')[column] = plainIsNothing(intern({ ...own, numberFormat: entry.format }));
  }
}

/** A formula whatever the cell's format; '' or blank removes it. */
export function writeFormula(book: Workbook, id: number, row: number, column: number, formula: string): void {
  const cells = editRow(book, editSheet(book, id), row);
  put(cells, column, formula === '' ? BLANK : { value: '', formula });
}

export type Output = string | number | boolean | { readonly instant: number };

/** A cell as getValue gives it: errors as their codes, dates as instants. */
export function outputAt(book: Workbook, sheet: Sheet, row: number, column: number): Output {
  const value = valueAt(book, sheet, row, column);
  if (typeof value !== 'number') return value instanceof CellError ? value.code : value;
  return isDateFormat(formatAt(book, sheet, row, column))
    ? { instant: instantFromSerial(value, book.state.timeZone) }
    : value;
}

/** A rectangle as getValues gives it; `date` makes the Date. */
export function readValues<D>(
  book: Workbook,
  id: number,
  rect: Rect,
  date: (instant: number) => D,
): (string | number | boolean | D)[][] {
  const sheet = sheetOf(book, id);
  const extent = extentOf(book, sheet);
  const hasFormulas = formulaRows(sheet.rows).length > 0;
  const rows: (string | number | boolean | D)[][] = [];
  for (let number = rect.top; number <= rect.bottom; number += 1) {
    const row = sheet.rows[number];
    const cells: (string | number | boolean | D)[] = [];
    const plain = !hasFormulas || number > extent.row;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = plain ? (row?.values[column] ?? '') : undefined;
      if (value !== undefined && typeof value !== 'number' && typeof value !== 'object') cells.push(value);
      else if (typeof value === 'number' && row?.styles?.[column]?.numberFormat === undefined) cells.push(value);
      else {
        const output = outputAt(book, sheet, number, column);
        cells.push(typeof output === 'object' ? date(output.instant) : output);
      }
    }
    rows.push(cells);
  }
  return rows;
}

export function displayAt(book: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = valueAt(book, sheet, row, column);
  return typeof value === 'string' && styleAt(sheet, row, column).numberFormat === undefined
    ? value
    : display(value, formatAt(book, sheet, row, column), book.state.locale);
}

/** Choosing plain text turns what stands there into text, as it looks. */
export function toPlainText(book: Workbook, id: number, rect: Rect): void {
  const sheet = editSheet(book, id);
  for (let number = rect.top; number <= Math.min(rect.bottom, sheet.rows.length - 1); number += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value: Scalar | undefined = sheet.rows[number]?.values[column];
      if (typeof value !== 'number') continue;
      const format = styleAt(sheet, number, column).numberFormat;
      editRow(book, sheet, number).values[column] =
        format === undefined ? general(value, book.state.locale) : display(value, format, book.state.locale);
    }
  }
}
