// Everything calculated from one version of a document; thrown away with it.

import type { Rect } from '../a1';
import type { Formula, Sheet, Workbook } from '../model';
import type { Matrix, Value } from './value';

export interface Result {
  readonly value: Value;
  readonly format: string | undefined;
  /** Of an array's columns. */
  readonly formats?: readonly (string | undefined)[];
}

export interface Spill {
  readonly rect: Rect;
  readonly matrix: Matrix;
  readonly formats: readonly (string | undefined)[];
}

/** Everything calculated from one version of the document. */
export interface Calculation {
  readonly version: number;
  readonly now: number;
  readonly results: Map<Formula, Map<string, Result>>;
  readonly blocks: Map<string, Matrix>;
  readonly spills: Map<number, readonly Spill[]>;
  readonly extents: Map<number, { readonly row: number; readonly column: number }>;
  readonly running: Set<string>;
  /** Some result depends on the time or on chance. */
  volatile: boolean;
  depth: number;
}

const calculations = new WeakMap<Workbook, Calculation>();
export function calculation(book: Workbook): Calculation {
  const known = calculations.get(book);
  const now = book.now();
  const current = known && (known.now === now || !known.volatile || known.running.size > 0);
  if (current && known.version === book.version) return known;
  const fresh: Calculation = {
    version: book.version,
    now,
    results: new Map(),
    blocks: new Map(),
    spills: new Map(),
    extents: new Map(),
    running: new Set(),
    volatile: false,
    depth: 0,
  };
  calculations.set(book, fresh);
  return fresh;
}

export function resultOf(
  calc: Calculation,
  sheet: Sheet,
  formula: Formula,
  row: number,
  column: number,
): Result | undefined {
  return calc.results.get(formula)?.get(`${sheet.id}:${row}:${column}`);
}

export function keep(
  calc: Calculation,
  sheet: Sheet,
  formula: Formula,
  row: number,
  column: number,
  result: Result,
): Result {
  let results = calc.results.get(formula);
  if (!results) {
    results = new Map();
    calc.results.set(formula, results);
  }
  results.set(`${sheet.id}:${row}:${column}`, result);
  return result;
}

/** A formula that must be worked out before the one that leans on it. */
export class TooDeep {
  readonly sheet: Sheet;
  readonly formula: Formula;
  readonly row: number;
  readonly column: number;
  constructor(sheet: Sheet, formula: Formula, row: number, column: number) {
    this.sheet = sheet;
    this.formula = formula;
    this.row = row;
    this.column = column;
  }
}
