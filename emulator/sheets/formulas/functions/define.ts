// How a function of the formula language is declared: what it takes and how many.

import type { Node } from '../syntax';
import type { Cell, Context, Value } from '../value';

export type SheetFunction =
  /** Single cells: spreads over arrays by itself. */
  | {
      readonly takes: 'cells';
      readonly least: number;
      readonly most: number;
      readonly arrays: boolean;
      run(cells: readonly Cell[], context: Context): Cell;
    }
  /** Whole values: areas stay areas. `arrays` = its arguments are worked out as arrays. */
  | {
      readonly takes: 'values';
      readonly least: number;
      readonly most: number;
      readonly arrays: boolean;
      run(values: readonly Value[], context: Context): Value;
    }
  /** Unevaluated arguments. */
  | {
      readonly takes: 'nodes';
      readonly least: number;
      readonly most: number;
      readonly arrays: boolean;
      run(nodes: readonly (Node | undefined)[], context: Context): Value;
    };

export type FunctionTable = Readonly<Record<string, SheetFunction>>;

export function cells(
  least: number,
  most: number,
  run: (cells: readonly Cell[], context: Context) => Cell,
): SheetFunction {
  return { takes: 'cells', least, most, arrays: false, run };
}

export function values(
  least: number,
  most: number,
  run: (values: readonly Value[], context: Context) => Value,
): SheetFunction {
  return { takes: 'values', least, most, arrays: false, run };
}

export function arrays(
  least: number,
  most: number,
  run: (values: readonly Value[], context: Context) => Value,
): SheetFunction {
  return { takes: 'values', least, most, arrays: true, run };
}

export function nodes(
  least: number,
  most: number,
  run: (nodes: readonly (Node | undefined)[], context: Context) => Value,
): SheetFunction {
  return { takes: 'nodes', least, most, arrays: false, run };
}
