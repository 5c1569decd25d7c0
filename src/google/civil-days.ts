// Turns the Dates of a read into civil days in the spreadsheet's own zone, without a service call per cell.

import type { Cell } from '../core/grid.js';

const ISO_DAY = 'yyyy-MM-dd';

let zone: string | undefined;

/** One function per read: each distinct instant asks Google's calendar once; a tab holds few distinct days. */
export function civilDays(): (date: Date) => Cell {
  const known = new Map<number, string>();
  return (date) => {
    const day = known.get(date.getTime());
    if (day !== undefined) return day;
    zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const fresh = Utilities.formatDate(date, zone, ISO_DAY);
    known.set(date.getTime(), fresh);
    return fresh;
  };
}
