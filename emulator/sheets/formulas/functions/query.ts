// QUERY(data, text, headers): rows chosen, grouped, sorted and headed as the text says.
// support.google.com/docs/answer/3093343

import { columnName } from '../../a1';
import { single } from '../evaluate';
import { evaluateQuery, orderOf, type Row, type Scope } from '../query/evaluate';
import { describe, type Expression, hasAggregate, isAggregate, parseQuery, type Query } from '../query/language';
import { type QueryTable, tableOf } from '../query/table';
import { type Cell, type Context, isArea, type Matrix, raise, toNumber, toText, type Value } from '../value';
import { arrays, type FunctionTable } from './define';

interface Output {
  readonly heading: string;
  cell(rows: readonly Row[]): Cell;
}

function query([source = null, text = null, headers]: readonly Value[], context: Context): Matrix {
  const asked = parseQuery(toText(single(text, context), context));
  const count = headers === undefined || headers === null ? -1 : toNumber(single(headers, context), context);
  const table = tableOf(source, count, context);
  const scope: Scope = { table, context };
  const { where } = asked;
  const rows = where ? table.rows.filter((row) => evaluateQuery(where, [row], scope) === true) : table.rows;
  const columns = selected(asked, table, isArea(source) ? source.rect.left : undefined);
  const groups = ordered(grouped(rows, columns, asked, scope), asked, scope);
  const outputs = asked.pivot.length > 0 ? pivoted(rows, columns, asked, scope) : plain(columns, asked, scope);
  const end = asked.limit === undefined ? undefined : asked.offset + asked.limit;
  const body = groups.slice(asked.offset, end).map((group) => outputs.map((output) => output.cell(group)));
  const headed = outputs.some(({ heading }) => heading !== '');
  if (!headed && body.length === 0) return raise('#N/A', 'Query completed with an empty output.');
  return headed ? [outputs.map(({ heading }) => heading), ...body] : body;
}

function selected({ select }: Query, table: QueryTable, left: number | undefined): readonly Expression[] {
  return select ?? table.headings.map((_, index) => ({ kind: 'column', name: nameAt(index, left) }));
}

function nameAt(index: number, left: number | undefined): string {
  return left === undefined ? `Col${index + 1}` : columnName(left + index);
}

/** Groups come in the order of their keys; without any, each row is a group of its own. */
function grouped(rows: readonly Row[], columns: readonly Expression[], asked: Query, scope: Scope): (readonly Row[])[] {
  if (asked.groupBy.length === 0) {
    if (asked.pivot.length > 0 || columns.some(hasAggregate)) return rows.length > 0 ? [rows] : [];
    return rows.map((row) => [row]);
  }
  return byKeys(rows, asked.groupBy, scope).map(([, group]) => group);
}

function byKeys(rows: readonly Row[], by: readonly Expression[], scope: Scope): [Row, readonly Row[]][] {
  const groups = new Map<string, [Row, Row[]]>();
  for (const row of rows) {
    const keys = by.map((expression) => evaluateQuery(expression, [row], scope));
    const known = groups.get(JSON.stringify(keys));
    if (known) known[1].push(row);
    else groups.set(JSON.stringify(keys), [keys, [row]]);
  }
  return [...groups.values()].sort(([one], [other]) => {
    const at = one.findIndex((key, index) => orderOf(key, other[index] ?? null) !== 0);
    return at < 0 ? 0 : orderOf(one[at] ?? null, other[at] ?? null);
  });
}

function ordered(groups: (readonly Row[])[], { orderBy }: Query, scope: Scope): (readonly Row[])[] {
  const keyed = groups.map((group) => ({ group, keys: orderBy.map(({ by }) => evaluateQuery(by, group, scope)) }));
  keyed.sort((one, other) => {
    for (const [index, { ascending }] of orderBy.entries()) {
      const order = orderOf(one.keys[index] ?? null, other.keys[index] ?? null);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  return keyed.map(({ group }) => group);
}

function plain(columns: readonly Expression[], asked: Query, scope: Scope): Output[] {
  return columns.map((column) => ({
    heading: asked.labels.get(describe(column)) ?? headingOf(column, scope.table),
    cell: (rows) => evaluateQuery(column, rows, scope),
  }));
}

/** Aggregates get a column for each value that is pivoted, headed by it. */
function pivoted(rows: readonly Row[], columns: readonly Expression[], asked: Query, scope: Scope): Output[] {
  const values = byKeys(rows, asked.pivot, scope).map(([keys]) => keys);
  const several = columns.filter(hasAggregate).length > 1;
  return columns.flatMap((column): Output[] => {
    const [own] = plain([column], asked, scope);
    if (!own || !hasAggregate(column)) return own ? [own] : [];
    return values.map((keys) => ({
      heading: `${keys.map((key) => toText(key, scope.context)).join(',')}${several ? ` ${own.heading}` : ''}`,
      cell: (group) => own.cell(group.filter((row) => isOf(row, keys, asked.pivot, scope))),
    }));
  });
}

function isOf(row: Row, keys: Row, by: readonly Expression[], scope: Scope): boolean {
  return by.every((expression, index) => evaluateQuery(expression, [row], scope) === keys[index]);
}

const NAMES: Readonly<Record<string, string>> = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' };

/** "sum Amount", "quotient(sum Amount2.0())": what Sheets makes up. */
function headingOf(expression: Expression, table: QueryTable): string {
  switch (expression.kind) {
    case 'column':
      return table.headings[table.indexOf(expression.name)] ?? '';
    case 'literal':
      return `${typeof expression.value === 'number' && Number.isInteger(expression.value) ? expression.value.toFixed(1) : expression.value}()`;
    case 'binary':
      return `${NAMES[expression.operator] ?? expression.operator}(${headingOf(expression.left, table)}${headingOf(expression.right, table)})`;
    case 'call': {
      const inner = expression.args.map((arg) => headingOf(arg, table)).join('');
      return isAggregate(expression) ? `${expression.name} ${inner}` : `${expression.name}(${inner})`;
    }
    default:
      return '';
  }
}

/** Which column of the data, from 0, shows in a column of the result: its number format goes along. */
export function queriedColumn(source: Value, text: string, across: number): number | undefined {
  const { select, pivot } = parseQuery(text);
  if (!select) return across;
  const column = pivot.length > 0 && select.slice(0, across + 1).some(hasAggregate) ? undefined : select[across];
  const shown = column?.kind === 'call' && /^(max|min|sum|avg)$/.test(column.name) ? column.args[0] : column;
  if (shown?.kind !== 'column') return undefined;
  const left = isArea(source) ? source.rect.left : undefined;
  return Array.from({ length: 1000 }, (_, index) => index).find((index) => nameAt(index, left) === shown.name);
}

export const QUERY: FunctionTable = { QUERY: arrays(2, 3, query) };
