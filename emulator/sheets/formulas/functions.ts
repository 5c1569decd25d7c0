// All functions worked out here; whatever is missing is asked of the engine in foreign.ts.

import { ARRAYS } from './functions/arrays';
import { DATES } from './functions/dates';
import type { FunctionTable, SheetFunction } from './functions/define';
import { INFORMATION, LOGIC } from './functions/logic';
import { LOOKUP } from './functions/lookup';
import { MATH } from './functions/math';
import { OPERATORS } from './functions/operators';
import { QUERY } from './functions/query';
import { STATISTICS } from './functions/statistics';
import { TEXT } from './functions/text';

const ALL: ReadonlyMap<string, SheetFunction> = new Map(
  [LOGIC, INFORMATION, MATH, STATISTICS, TEXT, DATES, LOOKUP, ARRAYS, OPERATORS, QUERY].flatMap(
    (table: FunctionTable) => Object.entries(table),
  ),
);

export function functionNamed(name: string): SheetFunction | undefined {
  return ALL.get(name);
}
