// Functions we don't work out ourselves (finance, engineering, statistics …) are handed, with
// their arguments as plain values, to IronCalc. It is kept out of everything else: as a store it
// is slow (one rule over 5,000 rows took 0.9 s) and it gives numbers back through a number
// format only, that is to 15 digits.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { columnName } from '../a1';
import { CellError } from '../model';
import { matrixOf, single } from './evaluate';
import { type Cell, type Context, isArea, isMatrix, raise, type Value } from './value';

/** Scratch cells lie to the right of wherever a result may spill. */
const SCRATCH = 500;
const DIGITS = '0.00000000000000E+00';
let loaded = false;

/** A fresh one per call: 0.7 ms, once the engine is loaded. */
function newModel(): Model {
  if (!loaded) {
    const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(path) });
    loaded = true;
  }
  const model = new Model('scratch', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** Functions of Sheets' own that nobody works out here; the cell says so. */
const NOT_IMITATED =
  /^(AVERAGE\.WEIGHTED|COUNTUNIQUEIFS|DETECTLANGUAGE|GETPIVOTDATA|GOOGLE\w+|IMPORT\w+|MARGINOFERROR)$/;

/** #NAME? when it does not know the function either. */
export function callForeign(name: string, args: readonly Value[], context: Context): Value {
  if (NOT_IMITATED.test(name)) return raise('#NAME?', `Not emulated: ${name}`);
  if (!/^[A-Z][A-Z0-9.]*$/.test(name)) return unknown(name);
  const model = newModel();
  try {
    let column = SCRATCH;
    const parts = args.map((arg) => {
      if (!isArea(arg) && !isMatrix(arg)) return literal(single(arg, context));
      const matrix = matrixOf(arg, context);
      const from = column;
      column += (matrix[0]?.length ?? 0) + 1;
      return putMatrix(model, matrix, from);
    });
    model.setUserInput(0, 1, 1, `=${name}(${parts.join(',')})`);
    model.evaluate();
    const result = readResult(model);
    if (!(result instanceof CellError)) return result;
    return result.code === '#NAME?' ? unknown(name) : raise(result.code);
  } finally {
    model.free();
  }
}

function unknown(name: string): never {
  return raise('#NAME?', `Unknown function: '${name}'.`);
}

function literal(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof CellError) throw cell;
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

function putMatrix(model: Model, matrix: readonly (readonly Cell[])[], left: number): string {
  matrix.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell === null) return;
      if (cell instanceof CellError) throw cell;
      model.setUserInput(0, down + 1, left + across, typeof cell === 'string' ? `'${cell}` : String(cell));
    });
  });
  const right = left + Math.max(1, matrix[0]?.length ?? 1) - 1;
  return `${columnName(left)}1:${columnName(right)}${Math.max(1, matrix.length)}`;
}

function readResult(model: Model): Value {
  const shape = model.getCellArrayStructure(0, 1, 1);
  const [width, height] = typeof shape === 'object' && 'DynamicAnchor' in shape ? shape.DynamicAnchor : [1, 1];
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width, height }, 'num_fmt', DIGITS);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => readCell(model, row + 1, column + 1)),
  );
  const only = rows[0]?.[0] ?? null;
  return height > 1 || width > 1 ? rows : only;
}

/** Kinds as IronCalc numbers them: 1 number, 4 boolean, 16 error, else text. */
function readCell(model: Model, row: number, column: number): Cell {
  const shown = model.getFormattedCellValue(0, row, column);
  const kind = model.getCellType(0, row, column);
  if (kind === 1) return Number(Number(shown).toPrecision(14));
  if (kind === 4) return shown === 'TRUE';
  return kind === 16 ? new CellError(shown) : shown;
}
