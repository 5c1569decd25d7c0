// Conditions, errors caught, names bound; and questions about a value.

import { CellError } from '../../model';
import { isDateFormat } from '../../number-format';
import { caught, evaluate, invoke, lambda, matrixOf, single, spread, usedOf } from '../evaluate';
import type { Node } from '../syntax';
import { type Cell, type Context, compare, isArea, isMatrix, raise, toBoolean, toNumber, type Value } from '../value';
import { cells, type FunctionTable, nodes, type SheetFunction, values } from './define';

type Args = readonly (Node | undefined)[];

function at(args: Args, index: number, context: Context, missing: Value = null): Value {
  const node = args[index];
  return node ? evaluate(node, context) : missing;
}

function runIf(args: Args, context: Context): Value {
  const test = at(args, 0, context);
  const plural =
    context.arrays &&
    (isMatrix(test) || (isArea(test) && (test.rect.top !== test.rect.bottom || test.rect.left !== test.rect.right)));
  if (!plural)
    return toBoolean(single(test, context), context)
      ? at(args, 1, context)
      : at(args, 2, context, args.length > 2 ? null : false);
  const attempt = (index: number, missing: Value): Value => {
    try {
      return at(args, index, context, missing);
    } catch (error) {
      return caught(error);
    }
  };
  return spread(
    [test, attempt(1, null), attempt(2, args.length > 2 ? null : false)],
    context,
    ([yes = null, then = null, otherwise = null]) => (toBoolean(yes, context) ? then : otherwise),
  );
}

function runIfError(catches: (error: CellError) => boolean) {
  return (args: Args, context: Context): Value => {
    let value: Value;
    try {
      value = at(args, 0, context);
      if (isArea(value) && !context.arrays) value = single(value, context);
    } catch (error) {
      value = caught(error);
    }
    const plural = isMatrix(value) || isArea(value);
    if (plural)
      return spread([value, at(args, 1, context)], { ...context, arrays: true }, ([cell = null, other = null]) =>
        cell instanceof CellError && catches(cell) ? other : cell,
      );
    return value instanceof CellError && catches(value) ? at(args, 1, context) : value;
  };
}

function runIfs(args: Args, context: Context): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    if (toBoolean(single(at(args, index, context), context), context)) return at(args, index + 1, context);
  }
  return raise('#N/A', 'No match');
}

function runSwitch(args: Args, context: Context): Value {
  const subject = single(at(args, 0, context), context);
  let index = 1;
  for (; index + 1 < args.length; index += 2) {
    if (compare(subject, single(at(args, index, context), context)) === 0) return at(args, index + 1, context);
  }
  return index < args.length ? at(args, index, context) : raise('#N/A', 'No match');
}

function runLet(args: Args, context: Context): Value {
  const scope = new Map(context.scope);
  const inner = { ...context, scope };
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = args[index];
    if (name?.kind !== 'name') return raise('#NAME?');
    scope.set(name.name.toLowerCase(), at(args, index + 1, inner));
  }
  return at(args, args.length - 1, inner);
}

/** Texts and blanks in ranges are passed over; texts given directly must be TRUE or FALSE. */
function truths(args: readonly Value[], context: Context): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    if (!isArea(arg) && !isMatrix(arg)) found.push(toBoolean(single(arg, context), context));
    else {
      for (const cell of usedOf(arg, context).flat()) {
        if (cell instanceof CellError) throw cell;
        if (typeof cell === 'boolean' || typeof cell === 'number') found.push(Boolean(cell));
      }
    }
  }
  return found.length > 0 ? found : raise('#VALUE!');
}

export const LOGIC: FunctionTable = {
  IF: nodes(2, 3, runIf),
  IFS: nodes(2, 255, runIfs),
  IFERROR: nodes(
    1,
    2,
    runIfError(() => true),
  ),
  IFNA: nodes(
    2,
    2,
    runIfError((error) => error.code === '#N/A'),
  ),
  SWITCH: nodes(3, 255, runSwitch),
  CHOOSE: nodes(2, 255, (args, context) => {
    const index = Math.trunc(toNumber(single(at(args, 0, context), context), context));
    return index >= 1 && index < args.length ? at(args, index, context) : raise('#NUM!');
  }),
  LET: nodes(3, 255, runLet),
  LAMBDA: nodes(1, 255, lambda),
  ARRAYFORMULA: nodes(1, 1, (args, context) => {
    const inner = { ...context, arrays: true };
    const value = at(args, 0, inner);
    return isArea(value) ? matrixOf(value, inner) : value;
  }),
  AND: values(1, 255, (args, context) => truths(args, context).every(Boolean)),
  OR: values(1, 255, (args, context) => truths(args, context).some(Boolean)),
  XOR: values(1, 255, (args, context) => truths(args, context).filter(Boolean).length % 2 === 1),
  NOT: cells(1, 1, ([cell = null], context) => !toBoolean(cell, context)),
  TRUE: cells(0, 0, () => true),
  FALSE: cells(0, 0, () => false),
};

/** Asks about a value without failing on errors. */
function asks(test: (cell: Cell) => boolean): SheetFunction {
  return nodes(1, 1, (args, context) => {
    let value: Value;
    try {
      value = at(args, 0, context);
    } catch (error) {
      return test(caught(error));
    }
    try {
      return spread([value], context, ([cell = null]) => test(cell));
    } catch (error) {
      return test(caught(error));
    }
  });
}

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

export const INFORMATION: FunctionTable = {
  ISBLANK: asks((cell) => cell === null),
  ISNUMBER: asks((cell) => typeof cell === 'number'),
  ISTEXT: asks((cell) => typeof cell === 'string'),
  ISNONTEXT: asks((cell) => typeof cell !== 'string'),
  ISLOGICAL: asks((cell) => typeof cell === 'boolean'),
  ISERROR: asks((cell) => cell instanceof CellError),
  ISERR: asks((cell) => cell instanceof CellError && cell.code !== '#N/A'),
  ISNA: asks((cell) => cell instanceof CellError && cell.code === '#N/A'),
  ISEMAIL: cells(1, 1, ([cell]) => typeof cell === 'string' && /^[^\s@,;]+@[^\s@,;]+\.[^\s@.,;]{2,}$/.test(cell)),
  ISURL: cells(
    1,
    1,
    ([cell]) =>
      typeof cell === 'string' &&
      /^((https?|ftp):\/\/|mailto:)\S+$|^(www\.)?[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(cell),
  ),
  ISEVEN: cells(1, 1, ([cell = null], context) => Math.trunc(toNumber(cell, context)) % 2 === 0),
  ISODD: cells(1, 1, ([cell = null], context) => Math.trunc(toNumber(cell, context)) % 2 !== 0),
  ISDATE: values(1, 1, ([value = null], context) => {
    if (isArea(value)) {
      const { top, left } = value.rect;
      return (
        typeof context.grid.cell(value.sheet, top, left) === 'number' &&
        isDateFormat(context.grid.formatAt(value.sheet, top, left))
      );
    }
    return false;
  }),
  ISFORMULA: values(
    1,
    1,
    ([value = null], context) =>
      isArea(value) && context.grid.formulaAt(value.sheet, value.rect.top, value.rect.left) !== undefined,
  ),
  ISREF: values(1, 1, ([value = null]) => isArea(value)),
  FORMULATEXT: values(
    1,
    1,
    ([value = null], context) =>
      (isArea(value) && context.grid.formulaAt(value.sheet, value.rect.top, value.rect.left)) || raise('#N/A'),
  ),
  N: cells(1, 1, ([cell = null]) => (typeof cell === 'number' ? cell : cell === true ? 1 : 0)),
  T: cells(1, 1, ([cell = null]) => (typeof cell === 'string' ? cell : '')),
  NA: cells(0, 0, () => raise('#N/A')),
  TYPE: values(1, 1, ([value = null], context) => {
    if (isMatrix(value)) return 64;
    const cell = single(value, context);
    return typeof cell === 'string' ? 2 : typeof cell === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': nodes(1, 1, (args, context) => {
    try {
      const cell = single(at(args, 0, context), context);
      if (cell instanceof CellError) throw cell;
    } catch (error) {
      return ERROR_TYPES.indexOf(caught(error).code) + 1;
    }
    return raise('#N/A');
  }),
  MAP: { ...values(2, 255, (args, context) => mapOver(args, context)), arrays: true },
  BYROW: {
    ...values(2, 2, ([array = null, callee = null], context) =>
      matrixOf(array, context).map((row) => [single(invoke(callee, [[row]]), context)]),
    ),
    arrays: true,
  },
  BYCOL: {
    ...values(2, 2, ([array = null, callee = null], context) => byColumn(array, callee, context)),
    arrays: true,
  },
  REDUCE: {
    ...values(3, 3, ([start = null, array = null, callee = null], context) =>
      matrixOf(array, context)
        .flat()
        .reduce<Value>((sum, cell) => invoke(callee, [sum, cell]), start),
    ),
    arrays: true,
  },
  SCAN: {
    ...values(3, 3, ([start = null, array = null, callee = null], context) => scan(start, array, callee, context)),
    arrays: true,
  },
  MAKEARRAY: {
    ...values(3, 3, ([rows = null, columns = null, callee = null], context) =>
      makeArray(rows, columns, callee, context),
    ),
    arrays: true,
  },
};

function mapOver(args: readonly Value[], context: Context): Value {
  const callee = args.at(-1) ?? null;
  return spread(args.slice(0, -1), context, (parts) => single(invoke(callee, parts), context));
}

function byColumn(array: Value, callee: Value, context: Context): Value {
  const matrix = matrixOf(array, context);
  return [
    (matrix[0] ?? []).map((_, column) => single(invoke(callee, [matrix.map((row) => [row[column] ?? null])]), context)),
  ];
}

function scan(start: Value, array: Value, callee: Value, context: Context): Value {
  let sum = start;
  return matrixOf(array, context).map((row) =>
    row.map((cell) => {
      sum = invoke(callee, [sum, cell]);
      return single(sum, context);
    }),
  );
}

function makeArray(rows: Value, columns: Value, callee: Value, context: Context): Value {
  const [height, width] = [toNumber(single(rows, context), context), toNumber(single(columns, context), context)];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => single(invoke(callee, [row + 1, column + 1]), context)),
  );
}
