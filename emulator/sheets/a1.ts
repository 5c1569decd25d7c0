// A1 notation, read and written: cells, ranges, whole columns and rows, open-ended ranges
// and tab names in quotes. Knows nothing of any sheet's size.

/** Rows and columns count from 1; bottom and right are inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A reference as written: a side left out (A:C, 2:3, B2:B) is undefined. */
export interface Reference {
  readonly tab?: string;
  readonly top: number | undefined;
  readonly left: number | undefined;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

const names: string[] = [];

/** 1 → "A", 28 → "AB". */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[column] = name;
  return name;
}

/** "AB" → 28, in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const TAB = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s;
const CORNER = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,7})$/;

/** "'My tab'!B2:C" → its tab (quotes undone) and the part behind the "!". */
export function splitTab(text: string): { readonly tab?: string; readonly cells: string } {
  const match = TAB.exec(text);
  if (!match) return { cells: text };
  return { tab: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"), cells: match[3] ?? '' };
}

/** undefined when the text is no A1 notation (it may be a named range). */
export function parseA1(text: string): Reference | undefined {
  const { tab, cells } = splitTab(text.trim());
  const [from, to, more] = cells.split(':').map((part) => corner(part.trim()));
  if (!from || more || (cells.includes(':') && !to)) return undefined;
  if (!to && (from.row === undefined || from.column === undefined)) return undefined;
  const end = to ?? from;
  const [top, bottom] = ordered(from.row, end.row);
  const [left, right] = ordered(from.column, end.column);
  return { ...(tab === undefined ? {} : { tab }), top, left, bottom, right };
}

const R1C1 = /^R([1-9]\d{0,6})C([1-9]\d{0,4})(?::R([1-9]\d{0,6})C([1-9]\d{0,4}))?$/i;

/** "R2C3" and "R1C1:R2C3", counted from the top left cell of the tab. */
export function parseR1C1(text: string): Reference | undefined {
  const { tab, cells } = splitTab(text.trim());
  const match = R1C1.exec(cells);
  if (!match) return undefined;
  const [row = 1, column = 1, toRow = row, toColumn = column] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const [top, bottom] = ordered(row, toRow);
  const [left, right] = ordered(column, toColumn);
  return { ...(tab === undefined ? {} : { tab }), top, left, bottom, right };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = CORNER.exec(text);
  if (!match || text === '' || text.endsWith('$')) return undefined;
  const row = match[2] ? Number(match[2]) : undefined;
  const column = match[1] ? columnNumber(match[1]) : undefined;
  return row === 0 ? undefined : { row, column };
}

// "B2:A1" is read as A1:B2; in "B:B2" the bound that is given is the first row.
function ordered(from: number | undefined, to: number | undefined): [number | undefined, number | undefined] {
  if (from === undefined) return [to, undefined];
  if (to === undefined || to >= from) return [from, to];
  return [to, from];
}

/** "B2" for one cell, else "B2:C3". */
export function formatRect(rect: Rect): string {
  const from = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? from : `${from}:${cellName(rect.bottom, rect.right)}`;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** Always in quotes, as Sheets writes it in messages and formulas when needed. */
export function quoteTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** In quotes only if a formula needs them: letters, digits and underscores do without. */
export function tabPrefix(tab: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(tab) && !/^[A-Za-z]{1,3}[0-9]+$/.test(tab) && !/^r[0-9]*c[0-9]*$/i.test(tab);
  return `${plain ? tab : quoteTab(tab)}!`;
}

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

export function covers(outer: Rect, inner: Rect): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersect(one: Rect, other: Rect): Rect | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** What is left of `whole` without `hole`: up to four rectangles, top to bottom. */
export function without(whole: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(whole, hole);
  if (!cut) return [whole];
  const rest: Rect[] = [];
  if (cut.top > whole.top) rest.push({ ...whole, bottom: cut.top - 1 });
  if (cut.left > whole.left) rest.push({ top: cut.top, bottom: cut.bottom, left: whole.left, right: cut.left - 1 });
  if (cut.right < whole.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: whole.right });
  if (cut.bottom < whole.bottom) rest.push({ ...whole, top: cut.bottom + 1 });
  return rest;
}
