// Arithmetic, rounding and sums.

import { CellError } from '../../model';
import { matrixOf, single, usedOf } from '../evaluate';
import { type Cell, type Context, isArea, isMatrix, raise, toNumber, type Value } from '../value';
import { arrays, cells, type FunctionTable, type SheetFunction, values } from './define';

/** Numbers of ranges, texts and truth values passed over; values given directly are coerced. Errors are thrown. */
export function numbers(args: readonly Value[], context: Context): number[] {
  const found: number[] = [];
  for (const arg of args) {
    if (!isArea(arg) && !isMatrix(arg)) {
      if (arg !== null || args.length > 1) found.push(toNumber(single(arg, context), context));
      continue;
    }
    for (const row of usedOf(arg, context)) {
      for (const cell of row) {
        if (typeof cell === 'number') found.push(cell);
        else if (cell instanceof CellError) throw cell;
      }
    }
  }
  return found;
}

export function sum(list: readonly number[]): number {
  let total = 0;
  let lost = 0; // Kahan: what the running total could not hold
  for (const value of list) {
    const part = value - lost;
    const next = total + part;
    lost = next - total - part;
    total = next;
  }
  return total;
}

function numeric(least: number, most: number, run: (...numbers: number[]) => number): SheetFunction {
  return cells(least, most, (args, context) => {
    const result = run(...args.map((arg) => toNumber(arg, context)));
    return Number.isFinite(result) ? result : raise('#NUM!');
  });
}

/** Rounds half away from zero, on the decimal digits. */
export function round(value: number, places = 0, how: (size: number) => number = Math.round): number {
  const size = Math.abs(value);
  const shifted = Number(`${size}e${Math.trunc(places)}`);
  const scaled = Number.isFinite(shifted) ? shifted : size * 10 ** places;
  const near = Number(scaled.toPrecision(15));
  return Math.sign(value) * Number(`${how(near)}e${-Math.trunc(places)}`) || 0;
}

function toMultiple(value: number, factor: number, how: (quotient: number) => number): number {
  if (factor === 0) return 0;
  return Number((how(Number((value / factor).toPrecision(15))) * factor).toPrecision(15));
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number';
}

function sumProduct(args: readonly Value[], context: Context): number {
  const matrices = args.map((arg) => matrixOf(arg, context));
  const [first = []] = matrices;
  const [rows, columns] = [first.length, first[0]?.length ?? 0];
  if (matrices.some((matrix) => matrix.length !== rows || (matrix[0]?.length ?? 0) !== columns)) {
    return raise('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const cell = matrix[row]?.[column] ?? 0;
        if (cell instanceof CellError) throw cell;
        product *= isNumber(cell) ? cell : cell === true ? 1 : 0;
      }
      total += product;
    }
  }
  return total;
}

const SUBTOTALS: Readonly<Record<number, (list: number[], all: Cell[]) => number>> = {
  1: (list) => (list.length ? sum(list) / list.length : raise('#DIV/0!')),
  2: (list) => list.length,
  3: (_, all) => all.filter((cell) => cell !== null).length,
  4: (list) => (list.length ? Math.max(...list) : 0),
  5: (list) => (list.length ? Math.min(...list) : 0),
  6: (list) => list.reduce((product, value) => product * value, 1),
  9: (list) => sum(list),
};

function subtotal([code = null, ...areas]: readonly Value[], context: Context): number {
  const kind = toNumber(single(code, context), context);
  const apply = SUBTOTALS[kind % 100] ?? raise('#VALUE!');
  const seen: Cell[] = [];
  for (const area of areas) {
    if (!isArea(area)) return raise('#VALUE!');
    context.grid.block(area).forEach((row, index) => {
      if (context.grid.isRowHidden(area.sheet, area.rect.top + index)) return;
      row.forEach((cell, column) => {
        const formula = context.grid.formulaAt(area.sheet, area.rect.top + index, area.rect.left + column);
        if (!formula || !/^=SUBTOTAL\(/i.test(formula)) seen.push(cell);
      });
    });
  }
  return apply(seen.filter(isNumber), seen);
}

export const MATH: FunctionTable = {
  SUM: values(1, 255, (args, context) => sum(numbers(args, context))),
  SUMSQ: values(1, 255, (args, context) => sum(numbers(args, context).map((value) => value * value))),
  PRODUCT: values(1, 255, (args, context) => numbers(args, context).reduce((product, value) => product * value, 1)),
  SUMPRODUCT: arrays(1, 255, sumProduct),
  SUBTOTAL: values(2, 255, subtotal),
  ABS: numeric(1, 1, (value = 0) => Math.abs(value)),
  SIGN: numeric(1, 1, (value = 0) => Math.sign(value)),
  SQRT: numeric(1, 1, (value = 0) => Math.sqrt(value)),
  EXP: numeric(1, 1, (value = 0) => Math.exp(value)),
  LN: numeric(1, 1, (value = 0) => Math.log(value)),
  LOG10: numeric(1, 1, (value = 0) => Math.log10(value)),
  LOG: numeric(1, 2, (value = 0, base = 10) => Number((Math.log(value) / Math.log(base)).toPrecision(15))),
  POWER: numeric(2, 2, (base = 0, power = 0) => base ** power),
  POW: numeric(2, 2, (base = 0, power = 0) => base ** power),
  PI: numeric(0, 0, () => Math.PI),
  INT: numeric(1, 1, (value = 0) => Math.floor(value)),
  TRUNC: numeric(1, 2, (value = 0, places = 0) => round(value, places, Math.trunc)),
  ROUND: numeric(1, 2, (value = 0, places = 0) => round(value, places)),
  ROUNDUP: numeric(1, 2, (value = 0, places = 0) => round(value, places, Math.ceil)),
  ROUNDDOWN: numeric(1, 2, (value = 0, places = 0) => round(value, places, Math.floor)),
  MROUND: numeric(2, 2, (value = 0, factor = 0) => toMultiple(value, factor, Math.round)),
  CEILING: numeric(1, 2, (value = 0, factor = 1) => toMultiple(value, factor, Math.ceil)),
  FLOOR: numeric(1, 2, (value = 0, factor = 1) => toMultiple(value, factor, Math.floor)),
  EVEN: numeric(1, 1, (value = 0) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numeric(1, 1, (value = 0) =>
    value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1),
  ),
  QUOTIENT: numeric(2, 2, (over = 0, under = 0) => (under === 0 ? raise('#DIV/0!') : Math.trunc(over / under))),
  MOD: numeric(2, 2, (value = 0, divisor = 0) =>
    divisor === 0 ? raise('#DIV/0!') : Number((value - divisor * Math.floor(value / divisor)).toPrecision(15)),
  ),
  RAND: cells(0, 0, (_, context) => context.grid.random()),
  RANDBETWEEN: cells(2, 2, ([low = null, high = null], context) => {
    const [from, to] = [Math.ceil(toNumber(low, context)), Math.floor(toNumber(high, context))];
    return from + Math.floor(context.grid.random() * (to - from + 1));
  }),
};
