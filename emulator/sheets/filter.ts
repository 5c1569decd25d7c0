// The sheet's basic filter: which rows its criteria hide. Nothing is stored per row; it is
// worked out when asked.

import { provideFilterLookup } from './formulas/grid';
import { meets } from './meets';
import type { FilterCriteria, Sheet, Workbook } from './model';
import { displayAt } from './write';

interface Known {
  readonly version: number;
  readonly changes: number;
  readonly hidden: ReadonlySet<number>;
}

const cache = new WeakMap<Sheet, Known>();

export function isHiddenByFilter(book: Workbook, sheet: Sheet, row: number): boolean {
  if (!sheet.filter || row <= sheet.filter.range.top || row > sheet.filter.range.bottom) return false;
  return hiddenRows(book, sheet).has(row);
}

function hiddenRows(book: Workbook, sheet: Sheet): ReadonlySet<number> {
  const known = cache.get(sheet);
  if (known && known.version === book.version && known.changes === book.changes) return known.hidden;
  const hidden = new Set<number>();
  cache.set(sheet, { version: book.version, changes: book.changes, hidden });
  const { filter } = sheet;
  if (!filter) return hidden;
  const criteria = Object.entries(filter.criteria).map(([column, one]) => [Number(column), one] as const);
  for (let row = filter.range.top + 1; row <= filter.range.bottom; row += 1) {
    if (!criteria.every(([column, one]) => passes(book, sheet, row, column, one, filter.range.top + 1)))
      hidden.add(row);
  }
  return hidden;
}

/** Values are compared as shown, capitals or not: scripts hide checked boxes by 'true' and by 'TRUE'. */
function passes(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  criteria: FilterCriteria,
  top: number,
): boolean {
  const { condition, hiddenValues, visibleValues } = criteria;
  if (condition && !meets(book, sheet, row, column, condition, { top, left: column })) return false;
  const shown = displayAt(book, sheet, row, column);
  if (visibleValues && visibleValues.length > 0 && !lists(visibleValues, shown)) return false;
  return !(hiddenValues && lists(hiddenValues, shown));
}

function lists(values: readonly string[], shown: string): boolean {
  const wanted = shown.toLowerCase();
  return values.some((value) => value.toLowerCase() === wanted);
}

provideFilterLookup(isHiddenByFilter);
