// Expressions of a QUERY over one row, or over the rows of a group.

import { partsFromSerial } from '../../dates';
import type { Cell, Context } from '../value';
import { type Expression, isAggregate } from './language';
import { cannotParse } from './reader';
import type { QueryTable } from './table';

export type Row = readonly Cell[];

export interface Scope {
  readonly table: QueryTable;
  readonly context: Context;
}

/** Columns are those of the first row: within a group they are all alike. */
export function evaluateQuery(expression: Expression, rows: readonly Row[], scope: Scope): Cell {
  switch (expression.kind) {
    case 'column':
      return rows[0]?.[scope.table.indexOf(expression.name)] ?? null;
    case 'literal':
      return expression.value;
    case 'null':
      return evaluateQuery(expression.operand, rows, scope) === null;
    case 'not':
      return evaluateQuery(expression.operand, rows, scope) !== true;
    case 'binary':
      return operate(expression, rows, scope);
    case 'call':
      return isAggregate(expression) ? aggregate(expression, rows, scope) : call(expression, rows, scope);
  }
}

type Binary = Extract<Expression, { kind: 'binary' }>;
type Call = Extract<Expression, { kind: 'call' }>;

function operate({ operator, left, right }: Binary, rows: readonly Row[], scope: Scope): Cell {
  const one = evaluateQuery(left, rows, scope);
  if (operator === 'and') return one === true && evaluateQuery(right, rows, scope) === true;
  if (operator === 'or') return one === true || evaluateQuery(right, rows, scope) === true;
  const other = evaluateQuery(right, rows, scope);
  return ARITHMETIC[operator] ? calculated(operator, one, other) : compared(operator, one, other);
}

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => number | null>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => (other === 0 ? null : one / other),
};

function calculated(operator: string, one: Cell, other: Cell): Cell {
  return typeof one === 'number' && typeof other === 'number' ? (ARITHMETIC[operator]?.(one, other) ?? null) : null;
}

/** A blank is neither equal nor unequal to anything; texts mind capitals. */
function compared(operator: string, one: Cell, other: Cell): boolean {
  if (one === null || other === null) return false;
  if (typeof one === 'string' && typeof other === 'string') {
    const found = matched(operator, one, other);
    if (found !== undefined) return found;
  }
  if (typeof one !== typeof other) return false;
  const order = orderOf(one, other);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return false;
  }
}

function matched(operator: string, text: string, pattern: string): boolean | undefined {
  if (operator === 'contains') return text.includes(pattern);
  if (operator === 'starts with') return text.startsWith(pattern);
  if (operator === 'ends with') return text.endsWith(pattern);
  if (operator === 'matches') return new RegExp(`^(?:${pattern})$`, 's').test(text);
  if (operator !== 'like') return undefined;
  const escaped = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  return new RegExp(`^${escaped}$`, 's').test(text);
}

/** Blanks first. */
export function orderOf(one: Cell, other: Cell): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}

function aggregate({ name, args }: Call, rows: readonly Row[], scope: Scope): Cell {
  const [of = cannotParse(`PARSE_ERROR: ${name}()`)] = args;
  const cells = rows.map((row) => evaluateQuery(of, [row], scope)).filter((cell) => cell !== null);
  if (name === 'count') return cells.length;
  if (cells.length === 0) return null;
  if (name === 'max' || name === 'min') {
    const sign = name === 'max' ? 1 : -1;
    return cells.reduce((best, cell) => (orderOf(cell, best) * sign > 0 ? cell : best));
  }
  if (cells.some((cell) => typeof cell !== 'number')) return cannotParse(`AVG_SUM_ONLY_NUMERIC`);
  const sum = cells.reduce<number>((total, cell) => total + Number(cell), 0);
  return name === 'sum' ? sum : sum / cells.length;
}

type Parts = ReturnType<typeof partsFromSerial>;

/** Months count from 0 here. */
const OF_DATES: Readonly<Record<string, (parts: Parts) => number>> = {
  year: (parts) => parts.year,
  quarter: (parts) => Math.ceil(parts.month / 3),
  month: (parts) => parts.month - 1,
  day: (parts) => parts.day,
  dayofweek: (parts) => parts.weekday + 1,
  hour: (parts) => parts.hour,
  minute: (parts) => parts.minute,
  second: (parts) => parts.second,
};

function call({ name, args }: Call, rows: readonly Row[], scope: Scope): Cell {
  const [first = null, second = null] = args.map((arg) => evaluateQuery(arg, rows, scope));
  if (name === 'now') return scope.context.grid.now();
  const ofDate = OF_DATES[name];
  if (ofDate) return typeof first === 'number' ? ofDate(partsFromSerial(first)) : null;
  if (name === 'todate') return typeof first === 'number' ? Math.floor(first) : null;
  if (name === 'datediff') {
    return typeof first === 'number' && typeof second === 'number' ? Math.floor(first) - Math.floor(second) : null;
  }
  if (name === 'upper') return typeof first === 'string' ? first.toUpperCase() : null;
  if (name === 'lower') return typeof first === 'string' ? first.toLowerCase() : null;
  return cannotParse(`PARSE_ERROR: Encountered " "${name}" "`);
}
