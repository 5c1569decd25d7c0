// The operators by their names as functions: ADD(A1, 2) for A1 + 2.
// support.google.com/docs/table/25273, type "Operator"

import { binary, unary } from '../operators';
import { cells, type FunctionTable } from './define';

const SIGNS: Readonly<Record<string, string>> = {
  ADD: '+',
  MINUS: '-',
  MULTIPLY: '*',
  DIVIDE: '/',
  EQ: '=',
  NE: '<>',
  GT: '>',
  GTE: '>=',
  LT: '<',
  LTE: '<=',
};
const BEFORE_OR_BEHIND: Readonly<Record<string, string>> = { UPLUS: '+', UMINUS: '-', UNARY_PERCENT: '%' };

/** The sign that a function of two values stands for. */
export function signOf(name: string): string | undefined {
  return SIGNS[name];
}

const ofTwo = Object.entries(SIGNS).map(
  ([name, sign]) =>
    [name, cells(2, 2, ([left = null, right = null], context) => binary(sign, left, right, context))] as const,
);
const ofOne = Object.entries(BEFORE_OR_BEHIND).map(
  ([name, sign]) => [name, cells(1, 1, ([operand = null], context) => unary(sign, operand, context))] as const,
);

export const OPERATORS: FunctionTable = Object.fromEntries([...ofTwo, ...ofOne]);
