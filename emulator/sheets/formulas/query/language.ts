// Reads the text of a QUERY: clauses of expressions over columns. Knows no data.
// developers.google.com/chart/interactive/docs/querylanguage

import type { Cell } from '../value';
import { QueryReader } from './reader';

export type Expression =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: Cell }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'null'; readonly operand: Expression };

export interface Query {
  /** null: all columns. */
  select: readonly Expression[] | null;
  where: Expression | undefined;
  groupBy: readonly Expression[];
  pivot: readonly Expression[];
  orderBy: readonly { readonly by: Expression; readonly ascending: boolean }[];
  limit: number | undefined;
  offset: number;
  /** By what `describe` says of the expression. */
  readonly labels: Map<string, string>;
}

const AGGREGATES = new Set(['sum', 'avg', 'count', 'max', 'min']);

export function isAggregate(expression: Expression): boolean {
  return expression.kind === 'call' && AGGREGATES.has(expression.name);
}

export function hasAggregate(expression: Expression): boolean {
  if (isAggregate(expression)) return true;
  if (expression.kind === 'binary') return hasAggregate(expression.left) || hasAggregate(expression.right);
  return expression.kind === 'call' && expression.args.some(hasAggregate);
}

/** The same text for the same expression. */
export function describe(expression: Expression): string {
  return JSON.stringify(expression);
}

export function parseQuery(text: string): Query {
  const reader = new QueryReader(text);
  const query: Query = {
    select: null,
    where: undefined,
    groupBy: [],
    pivot: [],
    orderBy: [],
    limit: undefined,
    offset: 0,
    labels: new Map(),
  };
  // In this order only, as at Google.
  if (reader.take('select')) query.select = reader.take('*') ? null : reader.list(() => reader.expression());
  if (reader.take('where')) query.where = reader.expression();
  if (reader.take('group', 'by')) query.groupBy = reader.list(() => reader.expression());
  if (reader.take('pivot')) query.pivot = reader.list(() => reader.expression());
  if (reader.take('order', 'by')) query.orderBy = reader.list(() => sortKey(reader));
  if (reader.take('limit')) query.limit = reader.count();
  if (reader.take('offset')) query.offset = reader.count();
  if (reader.take('label')) {
    for (const [by, label] of reader.list(() => [reader.expression(), reader.text()] as const)) {
      query.labels.set(describe(by), label);
    }
  }
  // Formats change how a result is shown, not what it is; they are read and not kept.
  if (reader.take('format')) reader.list(() => [reader.expression(), reader.text()]);
  if (reader.take('options')) reader.skip();
  reader.end();
  return query;
}

function sortKey(reader: QueryReader): { by: Expression; ascending: boolean } {
  const by = reader.expression();
  const descending = reader.take('desc');
  if (!descending) reader.take('asc');
  return { by, ascending: !descending };
}
