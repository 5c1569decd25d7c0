// The cells of a chart put together as the chart says: headings, which name the series, and rows, one a point, whose
// first column names the points.

import type { ExportedCell, ExportedChart } from '../../core/exported.js';

type Rows = readonly (readonly ExportedCell[])[];

export interface ChartTable {
  readonly headings: Rows;
  readonly rows: Rows;
}

export function chartTable({ parts, below, transposed, headings }: ExportedChart): ChartTable {
  const filled = parts.map(withoutEmptyEnd);
  const joined = below ? filled.flat() : besideEachOther(filled);
  const all = transposed ? turned(joined) : joined;
  const count = headings < 0 ? guessedHeadings(all) : headings;
  return { headings: all.slice(0, count), rows: all.slice(count) };
}

/** People give whole columns, of which the end is empty. */
function withoutEmptyEnd(rows: Rows): Rows {
  const isEmpty = (cells: readonly ExportedCell[] | undefined) => cells?.every((cell) => cell === null) ?? false;
  let end = rows.length;
  while (isEmpty(rows[end - 1])) end--;
  return rows.slice(0, end);
}

/** As high as the highest of them. */
const besideEachOther = (parts: readonly Rows[]): Rows =>
  lines(Math.max(0, ...parts.map((part) => part.length))).map((row) =>
    parts.flatMap((part) => part[row] ?? (part[0] ?? []).map(() => null)),
  );

const turned = (rows: Rows): Rows =>
  lines(Math.max(0, ...rows.map((cells) => cells.length))).map((column) => rows.map((cells) => cells[column] ?? null));

const lines = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Where the chart does not tell: a first row without figures above rows with figures. Google does not say how Sheets guesses. */
function guessedHeadings([first = [], ...rest]: Rows): number {
  const figures = (cells: readonly ExportedCell[]) => cells.slice(cells.length > 1 ? 1 : 0).filter(isNumber);
  return figures(first).every(isYear) && rest.some((cells) => figures(cells).length > 0) ? 1 : 0;
}

/** Of either era: people head columns by them. */
function isYear(cell: ExportedCell): boolean {
  const year = numberOf(cell) ?? 0;
  return Number.isInteger(year) && year >= 1900 && year < 2700;
}

const isNumber = (cell: ExportedCell): boolean => numberOf(cell) !== null;

/** null = none: a text, a day. */
export const numberOf = (cell: ExportedCell | undefined): number | null =>
  typeof cell === 'number' ? cell : cell && typeof cell === 'object' && 'value' in cell ? cell.value : null;
