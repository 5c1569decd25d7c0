// What a QUERY looks at: columns with a heading and one type each. What is not of a column's type counts as blank.

import { columnNumber } from '../../a1';
import { CellError } from '../../model';
import { matrixOf } from '../evaluate';
import { type Cell, type Context, isArea, type Matrix, type Value } from '../value';
import { cannotParse } from './reader';

export interface QueryTable {
  readonly headings: readonly string[];
  readonly hasHeadings: boolean;
  readonly rows: Matrix;
  /** Offset of a column by the name the query uses. */
  indexOf(name: string): number;
}

/** `headers` below 0: as many as the data look like having. */
export function tableOf(source: Value, headers: number, context: Context): QueryTable {
  const all = trimmed(matrixOf(source, context)).map((row) => row.map(blankIfEmpty));
  const count = headers < 0 ? guessedHeadings(all) : headers;
  const width = all[0]?.length ?? 0;
  const heads = all.slice(0, count);
  const body = all.slice(count);
  const types = Array.from({ length: width }, (_, column) => typeOf(body.map((row) => row[column] ?? null)));
  const left = isArea(source) ? source.rect.left : undefined;
  return {
    headings: types.map((_, column) => heads.map((row) => String(row[column] ?? '')).join(' ')),
    hasHeadings: count > 0,
    rows: body.map((row) => row.map((cell, column) => (typeof cell === types[column] ? cell : null))),
    indexOf: (name) => {
      const index = left === undefined ? numbered(name) : /^[A-Z]{1,3}$/.test(name) ? columnNumber(name) - left : -1;
      return index >= 0 && index < width ? index : cannotParse(`NO_COLUMN: ${name}`);
    },
  };
}

/** Col1, Col2 … of an array. */
function numbered(name: string): number {
  return Number(/^Col(\d+)$/.exec(name)?.[1] ?? 0) - 1;
}

const blankIfEmpty = (cell: Cell): Cell => (cell === '' || cell instanceof CellError ? null : cell);

/** An open range ends with its last content. */
function trimmed(matrix: Matrix): Matrix {
  let length = matrix.length;
  while (length > 0 && matrix[length - 1]?.every((cell) => cell === null || cell === '')) length -= 1;
  return matrix.slice(0, length);
}

/** One, if the first row is all text and some column beneath it is not. */
function guessedHeadings([first, ...body]: Matrix): number {
  if (!first || body.length === 0 || first.some((cell) => cell !== null && typeof cell !== 'string')) return 0;
  return first.some((_, column) => typeOf(body.map((row) => row[column] ?? null)) !== 'string') ? 1 : 0;
}

/** What most of its cells are; texts win a tie, and an empty column. */
function typeOf(cells: readonly Cell[]): string {
  const counts = new Map([['string', 0]]);
  for (const cell of cells) if (cell !== null) counts.set(typeof cell, (counts.get(typeof cell) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
