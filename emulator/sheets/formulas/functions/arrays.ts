// Functions that give arrays: filtered, sorted, reshaped.

import { CellError } from '../../model';
import { matrixOf, single } from '../evaluate';
import { type Cell, type Context, compare, type Matrix, raise, toBoolean, toNumber, type Value } from '../value';
import { arrays, type FunctionTable } from './define';

const number = (value: Value | undefined, context: Context, missing: number) =>
  value === undefined || value === null ? missing : toNumber(single(value, context), context);

function holds(cell: Cell): boolean {
  if (cell instanceof CellError) throw cell;
  return cell === true || (typeof cell === 'number' && cell !== 0);
}

function filter([source = null, ...conditions]: readonly Value[], context: Context): Matrix {
  const matrix = matrixOf(source, context);
  const tests = conditions.map((condition) => matrixOf(condition, context));
  const byRow = tests.every((test) => test.length === matrix.length && (test[0]?.length ?? 0) === 1);
  if (!byRow && tests.some((test) => test.length !== 1 || test[0]?.length !== matrix[0]?.length)) {
    return raise('#N/A', 'FILTER has mismatched range sizes.');
  }
  const kept = byRow
    ? matrix.filter((_, row) => tests.every((test) => holds(test[row]?.[0] ?? null)))
    : matrix.map((cells) => cells.filter((_, column) => tests.every((test) => holds(test[0]?.[column] ?? null))));
  return kept.length > 0 && (kept[0]?.length ?? 0) > 0
    ? kept
    : raise('#N/A', 'No matches are found in FILTER evaluation.');
}

/** Blanks last, whichever way. */
export function sortOrder(one: Cell, other: Cell, ascending: boolean): number {
  const [blank, otherBlank] = [one === null || one === '', other === null || other === ''];
  if (blank || otherBlank) return Number(blank) - Number(otherBlank);
  if (one instanceof CellError || other instanceof CellError)
    return Number(one instanceof CellError) - Number(other instanceof CellError);
  return ascending ? compare(one, other) : compare(other, one);
}

type Order = (one: number, other: number) => number;

/** Of a matrix's rows, by pairs of a column (its number or its cells) and whether it ascends; the first column if none. */
function orderBy(matrix: Matrix, keys: readonly Value[], context: Context): Order {
  const rules: { list: readonly Cell[]; ascending: boolean }[] = [];
  for (let index = 0; index < keys.length; index += 2) {
    const key = matrixOf(keys[index] ?? null, context);
    const column = key.length === 1 ? toNumber(key[0]?.[0] ?? null, context) : 0;
    const list = column > 0 ? matrix.map((row) => row[column - 1] ?? null) : key.map((row) => row[0] ?? null);
    rules.push({
      list,
      ascending: keys[index + 1] === undefined || toBoolean(single(keys[index + 1] ?? null, context), context),
    });
  }
  if (rules.length === 0) rules.push({ list: matrix.map((row) => row[0] ?? null), ascending: true });
  return (one, other) => {
    for (const { list, ascending } of rules) {
      const found = sortOrder(list[one] ?? null, list[other] ?? null, ascending);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function sort([source = null, ...keys]: readonly Value[], context: Context): Matrix {
  const matrix = matrixOf(source, context);
  const order = matrix.map((_, index) => index).sort(orderBy(matrix, keys, context));
  return order.map((index) => matrix[index] ?? []);
}

/** Ties: 0 cuts them off, 1 keeps those of the last row, 2 shows one of each, 3 counts them once and shows all. */
function sortN([source = null, most, ties, ...keys]: readonly Value[], context: Context): Matrix {
  const matrix = matrixOf(source, context);
  const [count, mode] = [number(most, context, 1), number(ties, context, 0)];
  if (count < 1 || ![0, 1, 2, 3].includes(mode)) return raise('#NUM!');
  const by = orderBy(matrix, keys, context);
  const order = matrix.map((_, index) => index).sort(by);
  const isTied = (at: number) => at > 0 && by(order[at - 1] ?? 0, order[at] ?? 0) === 0;
  let ranks = 0;
  const kept = order.filter((_, at) => {
    if (mode < 2) return at < count || (mode === 1 && by(order[count - 1] ?? 0, order[at] ?? 0) === 0);
    if (!isTied(at)) ranks += 1;
    return ranks <= count && (mode === 3 || !isTied(at));
  });
  return kept.map((index) => matrix[index] ?? []);
}

function unique([source = null, byColumn, once]: readonly Value[], context: Context): Matrix {
  const turned = byColumn !== undefined && toBoolean(single(byColumn, context), context);
  const rows = turned ? transpose(matrixOf(source, context)) : matrixOf(source, context);
  const keys = rows.map((row) =>
    JSON.stringify(row.map((cell) => (cell instanceof CellError ? { error: cell.code } : cell))),
  );
  const onlyOnce = once !== undefined && toBoolean(single(once, context), context);
  const kept = rows.filter((_, index) =>
    onlyOnce
      ? keys.indexOf(keys[index] ?? '') === keys.lastIndexOf(keys[index] ?? '')
      : keys.indexOf(keys[index] ?? '') === index,
  );
  return turned ? transpose(kept) : kept;
}

export function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
}

function sequence([rows, columns, start, step]: readonly Value[], context: Context): Matrix {
  const [height, width] = [number(rows, context, 1), number(columns, context, 1)];
  const [first, by] = [number(start, context, 1), number(step, context, 1)];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => first + (row * width + column) * by),
  );
}

function stack(args: readonly Value[], context: Context): Matrix {
  const blocks = args.map((arg) => matrixOf(arg, context));
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return blocks
    .flat()
    .map((row) =>
      Array.from({ length: width }, (_, column) =>
        column < row.length ? (row[column] ?? null) : new CellError('#N/A'),
      ),
    );
}

const flatten = (args: readonly Value[], context: Context) => args.flatMap((arg) => matrixOf(arg, context).flat());

export const ARRAYS: FunctionTable = {
  FILTER: arrays(2, 255, filter),
  SORT: arrays(1, 255, sort),
  SORTN: arrays(1, 255, sortN),
  UNIQUE: arrays(1, 3, unique),
  TRANSPOSE: arrays(1, 1, ([source = null], context) => transpose(matrixOf(source, context))),
  SEQUENCE: arrays(1, 4, sequence),
  FLATTEN: arrays(1, 255, (args, context) => flatten(args, context).map((cell) => [cell])),
  TOCOL: arrays(1, 1, (args, context) => flatten(args, context).map((cell) => [cell])),
  TOROW: arrays(1, 1, (args, context) => [flatten(args, context)]),
  VSTACK: arrays(1, 255, stack),
  HSTACK: arrays(1, 255, (args, context) =>
    transpose(
      stack(
        args.map((arg) => transpose(matrixOf(arg, context))),
        context,
      ),
    ),
  ),
  ARRAY_CONSTRAIN: arrays(3, 3, ([source = null, rows, columns], context) =>
    matrixOf(source, context)
      .slice(0, number(rows, context, 1))
      .map((row) => row.slice(0, number(columns, context, 1))),
  ),
};
