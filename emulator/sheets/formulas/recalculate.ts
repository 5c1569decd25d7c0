// Results of formulas, worked out when somebody reads them and kept until the document changes.
// Also what they spill into their neighbours, and which number format a result brings along.

import { contains, type Rect } from '../a1';
import { storedExtent, styleAt } from '../cells';
import { formulaRows } from '../filled';
import { CellError, type Formula, type Scalar, type Sheet, type Workbook } from '../model';
import { type Calculation, calculation, keep, type Result, resultOf, type Spill, TooDeep } from './calculation';
import { caught, evaluate, single } from './evaluate';
import { functionNamed } from './functions';
import { contextAt } from './grid';
import { inferFormat } from './infer-format';
import { parseFormula } from './syntax';
import { tokenize } from './tokens';
import { type Cell, type Context, isArea, isLambda, isMatrix, type Matrix, type Value } from './value';

/** A cell's value as a script sees it, but dates as serials; '' when blank. */
export function valueAt(book: Workbook, sheet: Sheet, row: number, column: number): Scalar {
  return cellAt(book, sheet, row, column) ?? '';
}

export function cellAt(book: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const cells = sheet.rows[row];
  const formula = cells?.formulas?.[column];
  if (formula) return settled(book, sheet, formula, row, column);
  const stored = cells?.values[column];
  if (stored !== undefined && stored !== '') return stored;
  return spilledAt(book, sheet, row, column)?.value ?? null;
}

/** The number format a cell shows its value in: its own, else the one its formula infers. */
export function formatAt(book: Workbook, sheet: Sheet, row: number, column: number): string | undefined {
  const own = styleAt(sheet, row, column).numberFormat;
  if (own !== undefined) return own;
  const formula = sheet.rows[row]?.formulas?.[column];
  if (!formula) return hasSpills(book, sheet) ? spilledAt(book, sheet, row, column)?.format : undefined;
  settled(book, sheet, formula, row, column);
  return resultOf(calculation(book), sheet, formula, row, column)?.format;
}

/** Whether some formula of the sheet may fill cells beside its own. */
function hasSpills(book: Workbook, sheet: Sheet): boolean {
  return spillsOf(book, sheet).length > 0;
}

function spilledAt(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): { value: Cell; format: string | undefined } | undefined {
  for (const { rect, matrix, formats } of spillsOf(book, sheet)) {
    if (!contains(rect, row, column)) continue;
    const across = column - rect.left;
    return { value: matrix[row - rect.top]?.[across] ?? null, format: formats[across] };
  }
  return undefined;
}

/** Row and column of the last content, spilled results included. */
export function extentOf(book: Workbook, sheet: Sheet): { readonly row: number; readonly column: number } {
  const calc = calculation(book);
  const known = calc.extents.get(sheet.id);
  if (known) return known;
  let { row, column } = storedExtent(sheet);
  for (const { rect } of spillsOf(book, sheet)) {
    row = Math.max(row, rect.bottom);
    column = Math.max(column, rect.right);
  }
  const extent = { row, column };
  calc.extents.set(sheet.id, extent);
  return extent;
}

/** A choice between single values (IF, IFERROR …) makes no array; where it hands one on, its maker stands in the formula. */
const ARRAY_MAKERS =
  /^(ARRAYFORMULA|FILTER|SORT|SORTN|UNIQUE|TRANSPOSE|SEQUENCE|SPLIT|QUERY|FLATTEN|TOCOL|TOROW|VSTACK|HSTACK|ARRAY_CONSTRAIN|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|REGEXEXTRACT|INDEX|OFFSET|INDIRECT|XLOOKUP|LET|FREQUENCY|MMULT|RANDARRAY|LINEST)$/i;
const spilling = new WeakMap<Formula, boolean>();

/** By its words only: cheap, and a wrong yes costs one evaluation. */
function maySpill(formula: Formula): boolean {
  let answer = spilling.get(formula);
  if (answer === undefined) {
    answer = tokenize(formula.text).some(
      (token, index, tokens) =>
        token.text === '{' ||
        (token.kind === 'word' &&
          (ARRAY_MAKERS.test(token.text) || (tokens[index + 1]?.text === '(' && isForeign(token.text)))),
    );
    spilling.set(formula, answer);
  }
  return answer;
}

/** A function of the script's may give an array. */
function isForeign(name: string): boolean {
  return !functionNamed(name.toUpperCase());
}

/**
 * For all sheets that lean on one another together: looked for in the middle of a formula, one sheet's arrays might
 * lean on that very formula and take it for a circle.
 */
function spillsOf(book: Workbook, sheet: Sheet): readonly Spill[] {
  const calc = calculation(book);
  const known = calc.spills.get(sheet.id);
  if (known) return known;
  const sheets = leansElsewhere(book, sheet) ? book.state.sheets.filter(({ id }) => !calc.spills.has(id)) : [sheet];
  for (const { id } of sheets) calc.spills.set(id, []); // read while they are worked out
  // One array may build on another's spill: again, until nothing moves.
  for (let pass = 0; pass < 5; pass += 1) {
    const moved = sheets.filter((one) => spillsMoved(book, calc, one));
    if (moved.length === 0) break;
    forget(calc);
  }
  return calc.spills.get(sheet.id) ?? [];
}

/** Collects the sheet's spills anew and tells whether they changed. */
function spillsMoved(book: Workbook, calc: Calculation, sheet: Sheet): boolean {
  const before = calc.spills.get(sheet.id) ?? [];
  const found = collectSpills(book, sheet);
  calc.spills.set(sheet.id, found);
  return found.length !== before.length || found.some(({ rect }, index) => !sameRect(rect, before[index]?.rect));
}

/** Whether some formula of the sheet may read another one. By its words only, as maySpill. */
function leansElsewhere(book: Workbook, sheet: Sheet): boolean {
  if (book.state.sheets.length === 1) return false;
  if (book.state.names.length > 0) return true;
  for (const row of formulaRows(sheet.rows)) {
    if (sheet.rows[row]?.formulas?.some((formula) => formula && /!|INDIRECT/i.test(formula.text))) return true;
  }
  return false;
}

function collectSpills(book: Workbook, sheet: Sheet): readonly Spill[] {
  const found: Spill[] = [];
  for (const row of formulaRows(sheet.rows)) {
    sheet.rows[row]?.formulas?.forEach((formula, column) => {
      if (!formula || !maySpill(formula)) return;
      settled(book, sheet, formula, row, column);
      const result = resultOf(calculation(book), sheet, formula, row, column);
      const matrix = result?.value;
      if (!result || matrix === undefined || !isMatrix(matrix)) return;
      found.push({ rect: spillRect(matrix, row, column), matrix, formats: result.formats ?? [] });
    });
  }
  return found;
}

/** What was calculated while spills were unknown may have missed them. */
function forget(calc: Calculation): void {
  calc.blocks.clear();
  calc.extents.clear();
  calc.results.clear();
}

function sameRect(one: Rect, other: Rect | undefined): boolean {
  return (
    other !== undefined &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function spillRect(matrix: Matrix, row: number, column: number): Rect {
  return { top: row, left: column, bottom: row + matrix.length - 1, right: column + (matrix[0]?.length ?? 1) - 1 };
}

/** Formulas that lean on one another this deep are taken from the bottom up instead, sparing the stack. */
const DEEP = 100;

export function settled(book: Workbook, sheet: Sheet, formula: Formula, row: number, column: number): Cell {
  const calc = calculation(book);
  if (calc.depth === 0) spillsOf(book, sheet);
  const known = resultOf(calc, sheet, formula, row, column);
  if (known) return firstCell(known.value);
  if (calc.depth >= DEEP) throw new TooDeep(sheet, formula, row, column);
  if (calc.depth > 0) return firstCell(work(book, calc, sheet, formula, row, column).value);
  const waiting = [new TooDeep(sheet, formula, row, column)];
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    try {
      work(book, calc, top.sheet, top.formula, top.row, top.column);
      waiting.pop();
    } catch (deeper) {
      if (!(deeper instanceof TooDeep)) throw deeper;
      if (
        waiting.some((one) => one.formula === deeper.formula && one.row === deeper.row && one.column === deeper.column)
      ) {
        keep(calc, deeper.sheet, deeper.formula, deeper.row, deeper.column, { value: circular(), format: undefined });
      } else waiting.push(deeper);
    }
  }
  return firstCell(resultOf(calc, sheet, formula, row, column)?.value ?? null);
}

function firstCell(value: Value): Cell {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  return isArea(value) || isLambda(value) ? null : value;
}

function circular(): CellError {
  return new CellError(
    '#REF!',
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  );
}

function work(book: Workbook, calc: Calculation, sheet: Sheet, formula: Formula, row: number, column: number): Result {
  const key = `${sheet.id}:${row}:${column}`;
  if (calc.running.has(key)) return { value: circular(), format: undefined };
  calc.running.add(key);
  calc.depth += 1;
  try {
    return keep(calc, sheet, formula, row, column, run(book, sheet, formula, row, column));
  } finally {
    calc.running.delete(key);
    calc.depth -= 1;
  }
}

function run(book: Workbook, sheet: Sheet, formula: Formula, row: number, column: number): Result {
  const context = contextAt(book, sheet.id, row, column);
  const tree = parseFormula(formula.text, context.grid.decimalComma);
  if (!tree) return { value: new CellError('#ERROR!', 'Formula parse error.'), format: undefined };
  try {
    const value = finished(evaluate(tree, context), context, sheet, row, column);
    if (!isMatrix(value)) return { value, format: inferFormat(tree, context) };
    const formats = (value[0] ?? []).map((_, across) => inferFormat(tree, context, across));
    return { value, format: formats[0], formats };
  } catch (error) {
    return { value: caught(error), format: undefined };
  }
}

/** A lone reference gives its cell; an array stays one if its place is free. A cell that points at a blank one shows 0 only in Excel. */
function finished(value: Value, context: Context, sheet: Sheet, row: number, column: number): Value {
  if (!isMatrix(value)) return single(value, context);
  if (value.length === 0) return null;
  const rect = spillRect(value, row, column);
  if (rect.top === rect.bottom && rect.left === rect.right) return value[0]?.[0] ?? null;
  for (let down = rect.top; down <= Math.min(rect.bottom, sheet.rows.length); down += 1) {
    const cells = sheet.rows[down];
    for (let across = rect.left; cells && across <= rect.right; across += 1) {
      if (down === row && across === column) continue;
      if ((cells.values[across] ?? '') !== '' || cells.formulas?.[across]) {
        return new CellError('#REF!', 'Array result was not expanded because it would overwrite data.');
      }
    }
  }
  return value;
}
