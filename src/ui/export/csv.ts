// CSV as Excel opens it: UTF-8 with BOM, CRLF, quotes doubled, formulas neutralised. Numbers as they show, without what
// only people need (thousands, per cent); days as 2021-03-31, which every Excel takes for a day.

import type { ExportedCell } from '../../core/exported.js';
import { shownText } from '../../core/exported.js';

const BOM = '\ufeff';
/** A text that starts like this would be run as a formula by the program that opens the file (OWASP, "CSV injection"); fullwidth signs, too, where it reads them as the plain ones. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number as it may stand in a file: what thousands separators leave of it. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

export const csvOf = (rows: readonly (readonly ExportedCell[])[]): string =>
  BOM + rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');

function field(cell: ExportedCell): string {
  const shown = plainText(cell);
  const text = typeof cell === 'string' && FORMULA_START.test(cell) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function plainText(cell: ExportedCell): string {
  if (cell === null || typeof cell !== 'object') return shownText(cell);
  if ('at' in cell) return cell.at.replace(/ 00:00:00$/, '');
  const shown = cell.shown.replace(/,/g, '');
  return PLAIN_NUMBER.test(shown) ? shown : String(cell.value);
}
