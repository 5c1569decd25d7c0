// Objects of the classes that everything else hands out. The classes register here, so that
// files may make a Range without importing Range, which imports them.

import type { Kernel } from '../../runtime/kernel';
import type { ServiceClass } from '../../runtime/service-class';
import type { BookState, RangeListState, RangeState, SheetState } from './state';

interface Classes {
  readonly Range: ServiceClass<RangeState>;
  readonly RangeList: ServiceClass<RangeListState>;
  readonly Sheet: ServiceClass<SheetState>;
  readonly Spreadsheet: ServiceClass<BookState>;
}

const known: { -readonly [Name in keyof Classes]?: Classes[Name] } = {};

export function register<Name extends keyof Classes>(name: Name, serviceClass: Classes[Name]): void {
  known[name] = serviceClass;
}

function classOf<Name extends keyof Classes>(name: Name): Classes[Name] {
  const found = known[name];
  if (!found) throw new Error(`${name} was not loaded`);
  return found as Classes[Name];
}

export function makeRange(kernel: Kernel, state: RangeState): object {
  return kernel.make(classOf('Range'), state);
}

export function makeRangeList(kernel: Kernel, state: RangeListState): object {
  return kernel.make(classOf('RangeList'), state);
}

export function makeSheet(kernel: Kernel, { desk, book, id }: SheetState): object {
  return kernel.make(classOf('Sheet'), { desk, book, id });
}

export function makeSpreadsheet(kernel: Kernel, { desk, book }: BookState): object {
  return kernel.make(classOf('Spreadsheet'), { desk, book });
}

/** The state behind a Range object, if it is one. */
export function rangeStateOf(kernel: Kernel, value: unknown): RangeState | undefined {
  return kernel.stateOf(classOf('Range'), value);
}
