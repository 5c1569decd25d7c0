// CSV as Excel opens it: UTF-8 with BOM, CRLF, quotes doubled, formulas neutralised.

type Cell = string | number;

const BOM = '\ufeff';
/** A text that starts like this would be run as a formula by the program that opens the file (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  BOM + rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');

function field(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
