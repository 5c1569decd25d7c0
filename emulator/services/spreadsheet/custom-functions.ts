// Between formulas and the script's functions: values of cells become what a script is given, and back. Results are kept:
// Google calls a custom function again only when its arguments change.

import { types } from 'node:util';
import type { ScriptCall } from '../../runtime/document-part';
import { instantFromSerial, serialFromInstant } from '../../sheets/dates';
import { matrixOf, single } from '../../sheets/formulas/evaluate';
import { provideCustomFunctions } from '../../sheets/formulas/grid';
import {
  type Cell,
  type Context,
  type CustomFunction,
  isArea,
  isMatrix,
  raise,
  type Value,
} from '../../sheets/formulas/value';
import { localeOf } from '../../sheets/locale';
import { CellError, type Workbook } from '../../sheets/model';
import { isDateFormat } from '../../sheets/number-format';
import { toInput } from './members';

interface Kept {
  readonly value: Value;
  readonly format: string | undefined;
}

export function useFunctions(book: Workbook, find: (name: string) => ScriptCall | undefined): void {
  const known = new Map<string, CustomFunction | undefined>();
  provideCustomFunctions(book, (name) => {
    if (!known.has(name)) {
      const script = find(name);
      known.set(name, script && customFunction(book, script));
    }
    return known.get(name);
  });
}

function customFunction(book: Workbook, script: ScriptCall): CustomFunction {
  const results = new Map<string, Kept>();
  let latest: string | undefined;
  return {
    call: (values, context) => {
      const args = values.map((value) => argument(value, context));
      const key = JSON.stringify([book.state.timeZone, ...args]);
      const kept = results.get(key) ?? resultOf(book, script(args));
      results.set(key, kept);
      latest = kept.format;
      return kept.value;
    },
    format: () => latest,
  };
}

/** One cell as its value, more as rows; blank cells are ''. */
function argument(value: Value, context: Context): unknown {
  const plural = isMatrix(value) || (isArea(value) && !isOneCell(value));
  if (!plural) return given(single(value, context), dateFormatOf(value, 0, 0, context), context);
  return matrixOf(value, context).map((row, down) =>
    row.map((cell, across) => given(cell, dateFormatOf(value, down, across, context), context)),
  );
}

function isOneCell({ rect }: { readonly rect: { top: number; left: number; bottom: number; right: number } }): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

function dateFormatOf(value: Value, down: number, across: number, { grid }: Context): boolean {
  if (!isArea(value)) return false;
  return isDateFormat(grid.formatAt(value.sheet, value.rect.top + down, value.rect.left + across));
}

function given(cell: Cell, isDate: boolean, { grid }: Context): unknown {
  if (cell === null) return '';
  if (cell instanceof CellError) return cell.code;
  return isDate && typeof cell === 'number' ? new Date(instantFromSerial(cell, grid.timeZone)) : cell;
}

function resultOf(book: Workbook, outcome: ReturnType<ScriptCall>): Kept {
  if ('error' in outcome) return raise('#ERROR!', outcome.error);
  const { value } = outcome;
  const rows = Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row : [row])) : undefined;
  const first = rows ? rows[0]?.[0] : value;
  const format = types.isDate(first) ? localeOf(book.state.locale).date : undefined;
  if (!rows) return { value: cellOf(book, value), format };
  const width = Math.max(0, ...rows.map((row) => row.length));
  return { value: rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(book, row[column]))), format };
}

function cellOf(book: Workbook, value: unknown): Cell {
  if (typeof value === 'number' && !Number.isFinite(value)) return new CellError('#NUM!');
  const input = toInput(value);
  return typeof input === 'object' && input !== null ? serialFromInstant(input.instant, book.state.timeZone) : input;
}
