// Trees evaluated: references, operators, calls, and how single values spread over arrays.

import type { Rect } from '../a1';
import { CellError } from '../model';
import { callForeign } from './foreign';
import { functionNamed } from './functions';
import { binary, unary } from './operators';
import type { Node } from './syntax';
import type { Corner, RefToken } from './tokens';
import {
  type Area,
  type Cell,
  type Context,
  isArea,
  isLambda,
  isMatrix,
  type Lambda,
  type Matrix,
  raise,
  type Value,
} from './value';

export function evaluate(node: Node, context: Context): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'error':
      return raise(node.code);
    case 'ref':
      return resolve(node.ref, context);
    case 'name':
      return (
        context.scope?.get(node.name.toLowerCase()) ??
        context.grid.named(node.name) ??
        raise('#NAME?', `Unknown range name: '${node.name}'.`)
      );
    case 'call':
      return call(node.name, node.args, context);
    case 'invoke':
      return invoke(
        evaluate(node.callee, context),
        node.args.map((arg) => (arg ? evaluate(arg, context) : null)),
      );
    case 'binary':
      return spread(
        [evaluate(node.left, context), evaluate(node.right, context)],
        context,
        ([left = null, right = null]) => binary(node.operator, left, right, context),
      );
    case 'unary':
      return spread([evaluate(node.operand, context)], context, ([operand = null]) =>
        unary(node.operator, operand, context),
      );
    case 'array':
      return joinArrays(node.rows, context);
  }
}

/** The area a reference points at, shifted where it is relative; open ends run to the edge of the tab. */
function resolve(ref: RefToken, context: Context): Area {
  const sheet = ref.tab === undefined ? context.sheet : context.grid.sheetNamed(ref.tab);
  if (sheet === undefined) return raise('#REF!', `Unresolved sheet name '${ref.tab}'.`);
  const size = context.grid.size(sheet);
  const from = place(ref.from, context);
  const to = ref.to ? place(ref.to, context) : from;
  const rect: Rect = {
    top: Math.min(from.row ?? 1, to.row ?? from.row ?? 1),
    left: Math.min(from.column ?? 1, to.column ?? from.column ?? 1),
    bottom: to.row === undefined || from.row === undefined ? size.rows : Math.max(from.row, to.row),
    right: to.column === undefined || from.column === undefined ? size.columns : Math.max(from.column, to.column),
  };
  if (rect.top < 1 || rect.left < 1) return raise('#REF!', 'Reference does not exist');
  return { kind: 'area', sheet, rect };
}

function place(corner: Corner, context: Context): { row: number | undefined; column: number | undefined } {
  return {
    row: corner.row === undefined || corner.fixedRow ? corner.row : corner.row + context.down,
    column: corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + context.across,
  };
}

/** One cell of a value: of an area, the one in the formula's own row or column. */
export function single(value: Value, context: Context): Cell {
  if (isArea(value)) return intersection(value, context);
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  return isLambda(value) ? raise('#CALC!') : value;
}

function intersection({ sheet, rect }: Area, context: Context): Cell {
  const row = rect.top === rect.bottom ? rect.top : context.row;
  const column = rect.left === rect.right ? rect.left : context.column;
  const across = rect.top === rect.bottom || rect.left === rect.right;
  if (!across || row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) {
    return raise('#VALUE!', 'An array value could not be found.');
  }
  return context.grid.cell(sheet, row, column);
}

/** All cells of a value, blanks included. */
export function matrixOf(value: Value, context: Context): Matrix {
  if (isMatrix(value)) return value;
  if (!isArea(value)) return [[single(value, context)]];
  const { top, left, bottom, right } = value.rect;
  const block = context.grid.block(value);
  const width = right - left + 1;
  if (block.length === bottom - top + 1 && (block[0]?.length ?? 0) === width) return block;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => block[row]?.[column] ?? null),
  );
}

/** Only the used part: enough for whatever skips blanks. */
export function usedOf(value: Value, context: Context): Matrix {
  return isArea(value) ? context.grid.block(value) : matrixOf(value, context);
}

export function sizeOf(value: Value): { readonly rows: number; readonly columns: number } {
  if (isArea(value))
    return { rows: value.rect.bottom - value.rect.top + 1, columns: value.rect.right - value.rect.left + 1 };
  return isMatrix(value) ? { rows: value.length, columns: value[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/** Applies a function of single cells; over all cells where arrays are taken whole. Short arrays end in #N/A, single rows and columns repeat. */
export function spread(values: readonly Value[], context: Context, apply: (cells: Cell[]) => Cell): Value {
  const plural = (value: Value) => isMatrix(value) || (isArea(value) && context.arrays && !isOneCell(value));
  if (!context.arrays || !values.some(plural)) return apply(values.map((value) => single(value, context)));
  const matrices = values.map((value) => (plural(value) ? matrixOf(value, context) : [[single(value, context)]]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      try {
        return apply(matrices.map((matrix) => pick(matrix, row, column)));
      } catch (error) {
        return caught(error);
      }
    }),
  );
}

function isOneCell({ rect }: Area): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

function pick(matrix: Matrix, row: number, column: number): Cell {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? raise('#N/A', 'Argument ranges must be the same size.') : cell;
}

/** The error a formula threw; anything else is a bug and goes on. */
export function caught(error: unknown): CellError {
  if (error instanceof CellError) return error;
  throw error;
}

function call(name: string, args: readonly (Node | undefined)[], context: Context): Value {
  const scoped = context.scope?.get(name.toLowerCase());
  const values = () => args.map((arg) => (arg ? evaluate(arg, context) : null));
  if (scoped !== undefined) return invoke(scoped, values());
  const known = functionNamed(name);
  if (!known) {
    const custom = context.grid.custom(name);
    if (custom) return custom.call(values(), context);
    return callForeign(
      name,
      args.map((arg) => (arg ? evaluate(arg, { ...context, arrays: true }) : null)),
      context,
    );
  }
  if (args.length < known.least || args.length > known.most) {
    return raise(
      '#N/A',
      `Wrong number of arguments to ${name}. Expected ${known.least} arguments, but got ${args.length} arguments.`,
    );
  }
  if (known.takes === 'nodes') return known.run(args, context);
  const inner = known.arrays && !context.arrays ? { ...context, arrays: true } : context;
  const evaluated = args.map((arg) => (arg ? evaluate(arg, inner) : null));
  return known.takes === 'cells'
    ? spread(evaluated, inner, (cells) => known.run(cells, inner))
    : known.run(evaluated, inner);
}

export function invoke(callee: Value, args: readonly Value[]): Value {
  if (!isLambda(callee)) return raise('#NAME?');
  if (callee.parameters.length !== args.length) return raise('#N/A', 'Wrong number of arguments to LAMBDA.');
  const scope = new Map(callee.context.scope);
  callee.parameters.forEach((parameter, index) => {
    scope.set(parameter.toLowerCase(), args[index] ?? null);
  });
  return evaluate(callee.body, { ...callee.context, scope });
}

export function lambda(args: readonly (Node | undefined)[], context: Context): Lambda {
  const body = args.at(-1) ?? raise('#N/A');
  const parameters = args.slice(0, -1).map((arg) => (arg?.kind === 'name' ? arg.name : raise('#NAME?')));
  return { kind: 'lambda', parameters, body, context };
}

/** { a, b; c, d }: arrays side by side and below one another. */
function joinArrays(rows: readonly (readonly Node[])[], context: Context): Value {
  const inner = { ...context, arrays: true };
  const result: Cell[][] = [];
  for (const nodes of rows) {
    const blocks = nodes.map((node) => matrixOf(evaluate(node, inner), inner));
    const height = blocks[0]?.length ?? 0;
    if (blocks.some((block) => block.length !== height)) {
      return raise('#VALUE!', 'Function ARRAY_ROW parameter 2 has mismatched row size. Expected: 1. Actual: 2.');
    }
    for (let row = 0; row < height; row += 1) result.push(blocks.flatMap((block) => block[row] ?? []));
  }
  if (result.some((row) => row.length !== result[0]?.length)) {
    return raise('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return result;
}
