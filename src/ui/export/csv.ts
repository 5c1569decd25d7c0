// CSV as Excel opens it: UTF-8 with BOM, CRLF, quotes doubled, formulas neutralised.

import { type ExportCell, shownAs } from './cell.js';

const BOM = '\ufeff';
/** A text that starts like this would be run as a formula by the program that opens the file (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

export const csvOf = (rows: readonly (readonly ExportCell[])[]): string =>
  BOM + rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');

function field(cell: ExportCell): string {
  const shown = shownAs(cell);
  const text = typeof cell === 'string' && FORMULA_START.test(cell) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
