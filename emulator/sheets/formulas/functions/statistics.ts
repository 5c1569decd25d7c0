// Counting and averages, with and without conditions.

import { CellError } from '../../model';
import { matrixOf, single, sizeOf, usedOf } from '../evaluate';
import {
  type Cell,
  type Context,
  compare,
  isArea,
  isMatrix,
  type Matrix,
  numberInText,
  raise,
  toNumber,
  type Value,
} from '../value';
import { cells, type FunctionTable, values } from './define';
import { numbers, sum } from './math';

type Test = (cell: Cell) => boolean;

/** What the criterion of COUNTIF and its kin means: ">5", "<>", "a*", 5, "". Wildcards ? and *, ~ escapes. */
export function criterion(wanted: Cell, context: Context): Test {
  if (wanted === null) return (cell) => cell === 0; // a blank criterion counts as 0
  if (typeof wanted !== 'string')
    return (cell) => typeof cell === typeof wanted && !(cell instanceof CellError) && cell === wanted;
  const [, sign = '', operand = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = operand.trim() === '' ? undefined : numberInText(operand.trim(), context);
  if (sign === '' || sign === '=') return equals(operand, number, sign === '=');
  if (sign === '<>') {
    const same = equals(operand, number, true);
    return (cell) => !same(cell);
  }
  return ordered(sign, number ?? operand);
}

function equals(operand: string, number: number | undefined, explicit: boolean): Test {
  if (number !== undefined)
    return (cell) => cell === number || (typeof cell === 'string' && cell.trim() === operand.trim());
  if (operand === '') return explicit ? (cell) => cell === null : (cell) => cell === null || cell === '';
  if (/^(true|false)$/i.test(operand)) {
    const wanted = /^t/i.test(operand);
    return (cell) => cell === wanted || (typeof cell === 'string' && cell.toLowerCase() === operand.toLowerCase());
  }
  if (/^#/.test(operand)) return (cell) => cell instanceof CellError && cell.code === operand;
  if (!/[*?~]/.test(operand)) {
    const low = operand.toLowerCase();
    return (cell) =>
      typeof cell === 'string' && (cell === operand || (cell.length === operand.length && cell.toLowerCase() === low));
  }
  const pattern = wildcards(operand);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

export function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (all, escaped: string | undefined) => {
    if (escaped) return `\\${escaped}`;
    return all === '*' ? '[\\s\\S]*' : all === '?' ? '[\\s\\S]' : `\\${all}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

function ordered(sign: string, limit: number | string): Test {
  const holds = (order: number) =>
    sign === '<' ? order < 0 : sign === '>' ? order > 0 : sign === '<=' ? order <= 0 : order >= 0;
  return (cell) => typeof cell === typeof limit && holds(compare(cell, limit));
}

/** Row and column of every cell that meets all pairs of range and criterion. */
function matches(pairs: readonly Value[], context: Context): [number, number][] {
  const [first = null] = pairs;
  const { rows, columns } = sizeOf(first);
  const tests: { block: Matrix; test: Test }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index] ?? null;
    const size = sizeOf(range);
    if (size.rows !== rows || size.columns !== columns)
      return raise('#VALUE!', 'Array arguments to COUNTIFS are of different size.');
    tests.push({ block: usedOf(range, context), test: criterion(single(pairs[index + 1] ?? null, context), context) });
  }
  // Beyond the used part every cell is blank: walk it only if blanks may match.
  const blanksMatch = tests.every(({ test }) => test(null));
  const height = blanksMatch ? rows : Math.min(rows, Math.max(...tests.map(({ block }) => block.length)));
  const width = blanksMatch ? columns : Math.min(columns, Math.max(...tests.map(({ block }) => block[0]?.length ?? 0)));
  const found: [number, number][] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (tests.every(({ block, test }) => test(block[row]?.[column] ?? null))) found.push([row, column]);
    }
  }
  return found;
}

function countIfs(args: readonly Value[], context: Context): Value {
  const plural = args.some((arg, index) => index % 2 === 1 && isPlural(arg, context));
  if (!plural) return matches(args, context).length;
  return overCriteria(args, context, (pairs) => matches(pairs, context).length);
}

function isPlural(value: Value, context: Context): boolean {
  const { rows, columns } = sizeOf(value);
  return context.arrays && (rows > 1 || columns > 1);
}

/** Within ARRAYFORMULA a range of criteria gives an array of results. */
function overCriteria(args: readonly Value[], context: Context, run: (args: readonly Value[]) => Cell): Value {
  const at = args.findIndex((arg, index) => index % 2 === 1 && isPlural(arg, context));
  if (at < 0) return run(args);
  return matrixOf(args[at] ?? null, context).map((row) => row.map((cell) => run(args.with(at, cell))));
}

/** The numbers of `target` at the places that meet the conditions. */
function picked(target: Value, pairs: readonly Value[], context: Context): number[] {
  const block = usedOf(target, context);
  const found: number[] = [];
  for (const [row, column] of matches(pairs, context)) {
    const cell = block[row]?.[column] ?? null;
    if (cell instanceof CellError) throw cell;
    if (typeof cell === 'number') found.push(cell);
  }
  return found;
}

/** SUMIF's sum range takes the size of its criterion range. */
function likeSized(target: Value, pattern: Value): Value {
  if (!isArea(target)) return target;
  const { rows, columns } = sizeOf(pattern);
  const { top, left } = target.rect;
  return { ...target, rect: { top, left, bottom: top + rows - 1, right: left + columns - 1 } };
}

function average(list: readonly number[]): number {
  return list.length > 0
    ? sum(list) / list.length
    : raise('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
}

const sorted = (list: readonly number[]) => [...list].sort((one, other) => one - other);

function percentile(list: readonly number[], share: number): number {
  if (list.length === 0 || share < 0 || share > 1) return raise('#NUM!');
  const ranked = sorted(list);
  const place = share * (ranked.length - 1);
  const low = ranked[Math.floor(place)] ?? 0;
  return low + ((ranked[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}

function count(args: readonly Value[], context: Context, counts: (cell: Cell, direct: boolean) => boolean): number {
  let total = 0;
  for (const arg of args) {
    const direct = !isArea(arg) && !isMatrix(arg);
    for (const row of usedOf(arg, context)) for (const cell of row) if (counts(cell, direct)) total += 1;
  }
  return total;
}

function countBlank(args: readonly Value[], context: Context): number {
  const total = args.map(sizeOf).reduce((all, size) => all + size.rows * size.columns, 0);
  return total - count(args, context, (cell) => cell !== null && cell !== '');
}

function conditional(run: (list: number[]) => Cell) {
  return values(3, 255, ([target = null, ...pairs], context) =>
    overCriteria(pairs, context, (some) => run(picked(target, some, context))),
  );
}

export const STATISTICS: FunctionTable = {
  COUNT: values(1, 255, (args, context) =>
    count(
      args,
      context,
      (cell, direct) =>
        typeof cell === 'number' || (direct && typeof cell === 'string' && numberInText(cell, context) !== undefined),
    ),
  ),
  COUNTA: values(1, 255, (args, context) => count(args, context, (cell) => cell !== null)),
  COUNTBLANK: values(1, 255, countBlank),
  COUNTUNIQUE: values(
    1,
    255,
    (args, context) =>
      new Set(args.flatMap((arg) => usedOf(arg, context).flat()).filter((cell) => cell !== null && cell !== '')).size,
  ),
  COUNTIF: values(2, 2, countIfs),
  COUNTIFS: values(2, 255, countIfs),
  SUMIF: values(2, 3, ([range = null, wanted = null, target = range], context) =>
    overCriteria([range, wanted], context, (pairs) => sum(picked(likeSized(target, range), pairs, context))),
  ),
  SUMIFS: conditional(sum),
  AVERAGEIF: values(2, 3, ([range = null, wanted = null, target = range], context) =>
    overCriteria([range, wanted], context, (pairs) => average(picked(likeSized(target, range), pairs, context))),
  ),
  AVERAGEIFS: conditional(average),
  MINIFS: conditional((list) => (list.length ? Math.min(...list) : 0)),
  MAXIFS: conditional((list) => (list.length ? Math.max(...list) : 0)),
  AVERAGE: values(1, 255, (args, context) => average(numbers(args, context))),
  MAX: extreme(Math.max),
  MIN: extreme(Math.min),
  MEDIAN: values(1, 255, (args, context) => percentile(numbers(args, context), 0.5)),
  PERCENTILE: values(2, 2, ([list = null, share = null], context) =>
    percentile(numbers([list], context), toNumber(single(share, context), context)),
  ),
  QUARTILE: values(2, 2, ([list = null, part = null], context) =>
    percentile(numbers([list], context), toNumber(single(part, context), context) / 4),
  ),
  LARGE: values(
    2,
    2,
    ([list = null, rank = null], context) =>
      sorted(numbers([list], context)).at(-toNumber(single(rank, context), context)) ?? raise('#NUM!'),
  ),
  SMALL: values(
    2,
    2,
    ([list = null, rank = null], context) =>
      sorted(numbers([list], context))[toNumber(single(rank, context), context) - 1] ?? raise('#NUM!'),
  ),
  RANK: values(2, 3, ([value = null, list = null, ascending = null], context) =>
    rank(
      toNumber(single(value, context), context),
      numbers([list], context),
      toNumber(single(ascending, context), context) !== 0,
    ),
  ),
  STDEV: values(1, 255, (args, context) => Math.sqrt(variance(numbers(args, context)))),
  VAR: values(1, 255, (args, context) => variance(numbers(args, context))),
  ISBETWEEN: cells(3, 5, ([value = null, low = null, high = null, lowIn = true, highIn = true]) => {
    const [above, below] = [compare(value, low), compare(value, high)];
    return (lowIn ? above >= 0 : above > 0) && (highIn ? below <= 0 : below < 0);
  }),
};

function extreme(pick: (one: number, other: number) => number) {
  return values(1, 255, (args, context) => {
    const list = numbers(args, context);
    return list.length > 0 ? list.reduce((one, other) => pick(one, other)) : 0;
  });
}

function rank(value: number, list: readonly number[], ascending: boolean): number {
  if (!list.includes(value)) return raise('#N/A');
  return 1 + list.filter((other) => (ascending ? other < value : other > value)).length;
}

function variance(list: readonly number[]): number {
  if (list.length < 2) return raise('#DIV/0!');
  const mean = average(list);
  return sum(list.map((value) => (value - mean) ** 2)) / (list.length - 1);
}
