// Values looked up, and references made or asked about.

import { cellName, parseA1, quoteTab } from '../../a1';
import { CellError } from '../../model';
import { matrixOf, single, sizeOf, usedOf } from '../evaluate';
import {
  type Area,
  type Cell,
  type Context,
  compare,
  isArea,
  type Matrix,
  raise,
  toBoolean,
  toNumber,
  toText,
  type Value,
} from '../value';
import { type FunctionTable, values } from './define';
import { wildcards } from './statistics';

const scalar = (value: Value | undefined, context: Context): Cell =>
  value === undefined ? null : single(value, context);
const whole = (value: Value | undefined, context: Context, missing: number) =>
  value === undefined ? missing : Math.trunc(toNumber(scalar(value, context), context));

function sameType(cell: Cell, wanted: Cell): boolean {
  return typeof cell === typeof wanted && !(cell instanceof CellError) && cell !== null;
}

/** Place in a list, from 0. mode 0 exact, 1 last not above (ascending), −1 last not below (descending). */
function position(list: readonly Cell[], wanted: Cell, mode: number): number {
  if (wanted instanceof CellError) throw wanted;
  const key = wanted ?? 0;
  if (mode === 0) {
    const pattern = typeof key === 'string' && /[*?~]/.test(key) ? wildcards(key) : undefined;
    return list.findIndex((cell) =>
      pattern ? typeof cell === 'string' && pattern.test(cell) : sameType(cell, key) && compare(cell, key) === 0,
    );
  }
  let found = -1;
  for (let index = 0; index < list.length; index += 1) {
    const cell = list[index] ?? null;
    if (!sameType(cell, key)) continue;
    if (compare(cell, key) * mode > 0) break;
    found = index;
  }
  return found;
}

function columnOf(matrix: Matrix, column: number): Cell[] {
  return matrix.map((row) => row[column] ?? null);
}

function notFound(name: string, wanted: Cell): never {
  return raise('#N/A', `Did not find value '${String(wanted)}' in ${name} evaluation.`);
}

function vlookup([key, table = null, index, sorted = true]: readonly Value[], context: Context): Value {
  const block = usedOf(table, context);
  const column = whole(index, context, 1);
  if (column < 1 || column > sizeOf(table).columns)
    return raise('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
  const mode = toBoolean(scalar(sorted, context), context) ? 1 : 0;
  const look = (wanted: Cell) => {
    const row = position(columnOf(block, 0), wanted, mode);
    return row < 0 ? notFound('VLOOKUP', wanted) : (block[row]?.[column - 1] ?? null);
  };
  return overKeys(key ?? null, context, look);
}

/** Within ARRAYFORMULA a range of keys gives an array of results. */
function overKeys(key: Value, context: Context, look: (wanted: Cell) => Cell): Value {
  const { rows, columns } = sizeOf(key);
  if (!context.arrays || (rows === 1 && columns === 1)) return look(scalar(key, context));
  return matrixOf(key, context).map((row) =>
    row.map((cell) => {
      try {
        return look(cell);
      } catch (error) {
        if (error instanceof CellError) return error;
        throw error;
      }
    }),
  );
}

function hlookup([key, table = null, index, sorted = true]: readonly Value[], context: Context): Value {
  const block = usedOf(table, context);
  const mode = toBoolean(scalar(sorted, context), context) ? 1 : 0;
  const wanted = scalar(key, context);
  const column = position(block[0] ?? [], wanted, mode);
  return column < 0 ? notFound('HLOOKUP', wanted) : (block[whole(index, context, 1) - 1]?.[column] ?? null);
}

function match([key, list = null, mode]: readonly Value[], context: Context): Value {
  const flat = usedOf(list, context).flat();
  return overKeys(key ?? null, context, (wanted) => {
    const at = position(flat, wanted, whole(mode, context, 1));
    return at < 0 ? notFound('MATCH', wanted) : at + 1;
  });
}

/** XLOOKUP's and XMATCH's ways: 0 exact, −1 next smaller, 1 next larger, 2 wildcards. */
function xposition(list: readonly Cell[], wanted: Cell, mode: number, backwards: boolean): number {
  const key = wanted ?? '';
  const order = backwards ? list.map((_, index) => list.length - 1 - index) : list.map((_, index) => index);
  const pattern = mode === 2 && typeof key === 'string' ? wildcards(key) : undefined;
  const exact = order.find((index) => {
    const cell = list[index] ?? null;
    return pattern
      ? typeof cell === 'string' && pattern.test(cell)
      : (cell ?? '') === key || (sameType(cell, key) && compare(cell, key) === 0);
  });
  if (exact !== undefined || (mode !== 1 && mode !== -1)) return exact ?? -1;
  let best = -1;
  list.forEach((cell, index) => {
    if (!sameType(cell, key) || compare(cell, key) * mode < 0) return;
    if (best < 0 || compare(cell, list[best] ?? null) * mode < 0) best = index;
  });
  return best;
}

function xlookup([key, list = null, results = null, missing, mode, way]: readonly Value[], context: Context): Value {
  const keys = matrixOf(list, context);
  const wanted = scalar(key, context);
  const at = xposition(keys.flat(), wanted, whole(mode, context, 0), whole(way, context, 1) < 0);
  if (at < 0) return missing === undefined || missing === null ? notFound('XLOOKUP', wanted) : missing;
  const matrix = matrixOf(results, context);
  const row = keys.length > 1 ? [matrix[at] ?? []] : columnOf(matrix, at).map((cell) => [cell]);
  return row.length === 1 && row[0]?.length === 1 ? (row[0][0] ?? null) : row;
}

/** Of an area it stays an area, so that INDEX(…) can be a range's corner or be counted by its cells. */
function index([source = null, row, column]: readonly Value[], context: Context): Value {
  const { rows, columns } = sizeOf(source);
  let [down, across] = [whole(row, context, 0), whole(column, context, 0)];
  if (column === undefined && rows === 1 && columns > 1) [down, across] = [1, down];
  if (down < 0 || across < 0 || down > rows || across > columns)
    return raise('#REF!', 'Function INDEX parameter 2 value is out of range.');
  const [top, bottom] = down === 0 ? [1, rows] : [down, down];
  const [left, right] = across === 0 ? [1, columns] : [across, across];
  if (isArea(source)) {
    const { rect, sheet } = source;
    return {
      kind: 'area',
      sheet,
      rect: {
        top: rect.top + top - 1,
        bottom: rect.top + bottom - 1,
        left: rect.left + left - 1,
        right: rect.left + right - 1,
      },
    };
  }
  const cut = matrixOf(source, context)
    .slice(top - 1, bottom)
    .map((cells) => cells.slice(left - 1, right));
  return cut.length === 1 && cut[0]?.length === 1 ? (cut[0][0] ?? null) : cut;
}

function offset([source = null, down, across, height, width]: readonly Value[], context: Context): Area {
  if (!isArea(source)) return raise('#VALUE!');
  const { rows, columns } = sizeOf(source);
  const top = source.rect.top + whole(down, context, 0);
  const left = source.rect.left + whole(across, context, 0);
  const rect = {
    top,
    left,
    bottom: top + whole(height, context, rows) - 1,
    right: left + whole(width, context, columns) - 1,
  };
  return top < 1 || left < 1 ? raise('#REF!') : { kind: 'area', sheet: source.sheet, rect };
}

function indirect([text]: readonly Value[], context: Context): Area {
  const written = toText(scalar(text, context), context);
  const named = context.grid.named(written);
  if (named) return named;
  const ref = parseA1(written);
  const sheet = ref?.tab === undefined ? context.sheet : context.grid.sheetNamed(ref.tab);
  if (!ref || sheet === undefined)
    return raise(
      '#REF!',
      `Function INDIRECT parameter 1 value is '${written}'. It is not a valid cell/range reference.`,
    );
  const size = context.grid.size(sheet);
  return {
    kind: 'area',
    sheet,
    rect: { top: ref.top ?? 1, left: ref.left ?? 1, bottom: ref.bottom ?? size.rows, right: ref.right ?? size.columns },
  };
}

function lookup([key, list = null, results = list]: readonly Value[], context: Context): Value {
  const wanted = scalar(key, context);
  const at = position(matrixOf(list, context).flat(), wanted, 1);
  return at < 0 ? notFound('LOOKUP', wanted) : (matrixOf(results, context).flat()[at] ?? null);
}

function address([row, column, mode, a1, tab]: readonly Value[], context: Context): string {
  const fixed = whole(mode, context, 1);
  const name = cellName(whole(row, context, 1), whole(column, context, 1)).replace(
    /^([A-Z]+)(\d+)$/,
    (_, letters: string, digits: string) =>
      `${fixed === 1 || fixed === 3 ? '$' : ''}${letters}${fixed < 3 ? '$' : ''}${digits}`,
  );
  const plain = a1 === undefined || toBoolean(scalar(a1, context), context) ? name : raise('#VALUE!');
  return tab === undefined
    ? plain
    : `${quoteTab(toText(scalar(tab, context), context)).replace(/^'([A-Za-z0-9_]+)'$/, '$1')}!${plain}`;
}

/** ROW and COLUMN: of the formula's own cell without an argument, a whole list for an area taken as an array. */
function place(axis: 'row' | 'column') {
  return ([source]: readonly Value[], context: Context): Value => {
    if (source === undefined || source === null) return context[axis];
    if (!isArea(source)) return raise('#N/A', 'Argument must be a range.');
    const { top, left, bottom, right } = source.rect;
    const first = axis === 'row' ? top : left;
    const count = axis === 'row' ? bottom - top + 1 : right - left + 1;
    if (!context.arrays || count === 1) return first;
    const list = Array.from({ length: count }, (_, step) => first + step);
    return axis === 'row' ? list.map((number) => [number]) : [list];
  };
}

export const LOOKUP: FunctionTable = {
  VLOOKUP: values(3, 4, vlookup),
  HLOOKUP: values(3, 4, hlookup),
  LOOKUP: values(2, 3, lookup),
  MATCH: values(2, 3, match),
  XMATCH: values(2, 4, ([key, list = null, mode, way], context) => {
    const at = xposition(
      matrixOf(list, context).flat(),
      scalar(key, context),
      whole(mode, context, 0),
      whole(way, context, 1) < 0,
    );
    return at < 0 ? notFound('XMATCH', scalar(key, context)) : at + 1;
  }),
  XLOOKUP: values(3, 6, xlookup),
  INDEX: { ...values(1, 3, index), arrays: true },
  OFFSET: values(3, 5, offset),
  INDIRECT: values(1, 2, indirect),
  ADDRESS: values(2, 5, address),
  ROW: values(0, 1, place('row')),
  COLUMN: values(0, 1, place('column')),
  ROWS: values(1, 1, ([source = null]) => sizeOf(source).rows),
  COLUMNS: values(1, 1, ([source = null]) => sizeOf(source).columns),
};
