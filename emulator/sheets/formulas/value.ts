// What formulas calculate with, and Sheets' coercions between them. Errors are thrown as
// CellError values and caught where a cell, IFERROR and the like stand.

import type { Rect } from '../a1';
import { enterText } from '../entry';
import { CellError, type Scalar } from '../model';
import { general } from '../number-format';
import type { Node } from './syntax';

/** null is a blank cell, which is not the empty text. */
export type Cell = Scalar | null;
export type Matrix = readonly (readonly Cell[])[];

export interface Area {
  readonly kind: 'area';
  readonly sheet: number;
  readonly rect: Rect;
}

export interface Lambda {
  readonly kind: 'lambda';
  readonly parameters: readonly string[];
  readonly body: Node;
  readonly context: Context;
}

export type Value = Cell | Matrix | Area | Lambda;

/** A function of the script, called with values as formulas have them. */
export interface CustomFunction {
  call(args: readonly Value[], context: Context): Value;
  /** The number format of its latest result: dates bring theirs along. */
  format(): string | undefined;
}

/** Where formulas read: the document as of now. */
export interface Grid {
  readonly locale: string;
  readonly timeZone: string;
  readonly decimalComma: boolean;
  /** Serial of now, on the document's wall clock. Whoever asks is worked out anew as time passes. */
  now(): number;
  /** Serial of the day, for dates written without a year. */
  today(): number;
  random(): number;
  cell(sheet: number, row: number, column: number): Cell;
  /** The used part of an area, from its top left; whatever lies outside is blank. */
  block(area: Area): Matrix;
  sheetNamed(name: string): number | undefined;
  /** Rows and columns of a tab. */
  size(sheet: number): { readonly rows: number; readonly columns: number };
  named(name: string): Area | undefined;
  formulaAt(sheet: number, row: number, column: number): string | undefined;
  formatAt(sheet: number, row: number, column: number): string | undefined;
  isRowHidden(sheet: number, row: number): boolean;
  /** Functions the script defines. */
  custom(name: string): CustomFunction | undefined;
}

export interface Context {
  readonly grid: Grid;
  readonly sheet: number;
  /** The cell that is calculated. */
  readonly row: number;
  readonly column: number;
  /** How far relative references are shifted: conditional formats and validations apply one formula to many cells. */
  readonly down: number;
  readonly across: number;
  /** Whether ranges are taken whole, as within ARRAYFORMULA, rather than intersected. */
  readonly arrays: boolean;
  readonly scope?: ReadonlyMap<string, Value>;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isArea(value: Value): value is Area {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'area';
}

export function isLambda(value: Value): value is Lambda {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'lambda';
}

export function raise(code: string, message?: string): never {
  throw new CellError(code, message);
}

export function toNumber(cell: Cell, context: Context): number {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell instanceof CellError) throw cell;
  return numberInText(cell, context) ?? raise('#VALUE!', `'${cell}' is a text and cannot be coerced to a number.`);
}

export function numberInText(text: string, context: Context): number | undefined {
  if (text === '' || text.startsWith("'") || text.startsWith('=') || text.startsWith('+')) return undefined;
  const { value } = enterText(text, context.grid.locale, context.grid.today());
  return typeof value === 'number' ? value : undefined;
}

export function toText(cell: Cell, context: Context): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, context.grid.locale);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  throw cell;
}

/** All digits that matter, unlike what a narrow cell shows. */
function numberText(value: number, locale: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return general(value, locale);
  const text = String(Number(value.toPrecision(15)));
  return general(0.5, locale).includes(',') ? text.replace('.', ',') : text;
}

export function toBoolean(cell: Cell, _context: Context): boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  if (cell === null) return false;
  if (cell instanceof CellError) throw cell;
  if (/^true$/i.test(cell)) return true;
  if (/^false$/i.test(cell)) return false;
  return raise('#VALUE!', `'${cell}' is a text and cannot be coerced to a boolean.`);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers before texts before booleans; texts regardless of case. A blank equals 0, "" and FALSE. */
export function compare(one: Cell, other: Cell): number {
  const left = one === null ? blankLike(other) : one;
  const right = other === null ? blankLike(one) : other;
  if (left instanceof CellError) throw left;
  if (right instanceof CellError) throw right;
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return Number(left) - Number(right);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const [low, high] = [left.toLowerCase(), right.toLowerCase()];
  return low === high ? 0 : collator.compare(low, high) || (low < high ? -1 : 1);
}

const collator = new Intl.Collator('en');

function blankLike(other: Cell): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
