// A whole document as another one: tabs keep ids, names and order; named ranges, protections and metadata go along.

import { copyRow } from './edit';
import type { BookState, Sheet, Workbook } from './model';

/** Rows of epoch 0 are copied again before their first change. */
const SHARED = 0;

/** Into a fresh workbook, and there for good. */
export function copyBook(from: BookState, to: Workbook, name: string): void {
  to.state = { ...from, epoch: SHARED, name, sheets: from.sheets.map(copySheet) };
  to.committed = to.state;
  to.version += 1;
  to.changes += 1;
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    epoch: SHARED,
    rows: sheet.rows.map((row) => row && copyRow(row, SHARED)),
    rowBands: sheet.rowBands.slice(),
    columnBands: sheet.columnBands.slice(),
  };
}
