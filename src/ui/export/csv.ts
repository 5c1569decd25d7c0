// CSV as Excel opens it: UTF-8 with BOM, CRLF, quotes doubled, formulas neutralised. Numbers as they show, without what
// only people need (thousands, per cent); days as 2021-03-31, which every Excel takes for a day.

import { serialOf } from '../../core/conditions/serial.js';
import type { ExportedCell } from '../../core/exported.js';
import { shownText } from '../../core/exported.js';
import { inOurEra } from './era.js';

const BOM = '\ufeff';
/** A text that starts like this would be run as a formula by the program that opens the file (OWASP, "CSV injection"); fullwidth signs, too, where it reads them as the plain ones. A dash alone is none: people write it for "nothing". */
const FORMULA_START = /^(?!-$)[=+\-@\t\r\n＝＋－＠]/;
/** Digits and what may stand among them in any language of the document, apart by the last sign: "1,234.50", "1 234,50". */
const SHOWN_NUMBER = /^(-?)([\d.,'’\s]*?)(?:[.,](\d*))?$/;
/** 1 January 1900, of day 0: what is earlier is a time of day or a duration, and has no day that anybody sees. */
const FIRST_DAY = 2;
/** Durations of days on end show hours and no day; nobody's documents are of before 1910. */
const HOURS = /^-?\d+:\d\d(:\d\d)?([.,]\d+)?$/;
const DAYS_OF_HOURS = 3653;
/** Halves are not exact in binary. */
const HALF = 0.5 + 1e-6;

export const csvOf = (rows: readonly (readonly ExportedCell[])[]): string =>
  BOM + rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');

function field(cell: ExportedCell): string {
  const shown = plainText(cell);
  const text = isText(cell) && FORMULA_START.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Times without a day are, too: a number format may put anything before them. */
const isText = (cell: ExportedCell): boolean => typeof cell === 'string' || isDuration(cell);

function isDuration(cell: ExportedCell): boolean {
  if (cell === null || typeof cell !== 'object' || !('at' in cell)) return false;
  return serialOf(cell.at) < (HOURS.test(cell.shown) ? DAYS_OF_HOURS : FIRST_DAY);
}

function plainText(cell: ExportedCell): string {
  if (cell === null || typeof cell !== 'object') return shownText(cell);
  if ('at' in cell) return isDuration(cell) ? cell.shown : inOurEra(cell.at).replace(/ 00:00:00$/, '');
  return asShown(cell.value, cell.shown) ?? String(cell.value);
}

/** With a point and as many decimals as show. The value tells decimals from thousands: "1,234" may be either. */
function asShown(value: number, shown: string): string | undefined {
  const [, sign, whole = '', decimals = ''] = SHOWN_NUMBER.exec(shown) ?? [];
  const digits = whole.replace(/\D/g, '');
  const readings = [decimals && `${sign}${digits || '0'}.${decimals}`, `${sign}${digits}${decimals}`];
  return readings.find((text) => text && Math.abs(Number(text) - value) <= HALF / 10 ** decimalsOf(text));
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
