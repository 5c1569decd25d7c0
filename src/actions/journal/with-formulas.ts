// A tab read once more for its formulas, so that rows which go can come back with them. Columns that fill themselves are
// left out: what stands in their rows is written by one formula above, and no row owns it.

import type { JournalCell } from '../../core/journal/row-change.js';
import type { Google } from '../../google/google.js';
import type { Columns, Table, TableRead } from '../../tables/table.js';

/** Formulas whose results run down the column. */
const RUNS_DOWN = /^=\s*\{|\b(ARRAYFORMULA|MAP|BYROW|SCAN|FILTER|SORT|UNIQUE|QUERY|SEQUENCE|IMPORTRANGE)\s*\(/i;

export function withFormulas(google: Google, table: Table<Columns>, read: TableRead<Columns>): TableRead<Columns> {
  const formulas = google.sheets.readFormulas(table.tab, read.gridRows);
  const at = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  const filled = new Set(
    (formulas[0] ?? []).flatMap((_, index) =>
      formulas.some((cells) => RUNS_DOWN.test(cells[index] ?? '')) ? [index + 1] : [],
    ),
  );
  const orFormula = (row: number, column: number, cell: JournalCell): JournalCell => {
    const formula = at(row, column);
    return formula === '' ? cell : { formula };
  };
  return {
    ...read,
    exact: (row, key) => orFormula(row, read.at(key), read.exact(row, key)),
    foreign: (row) =>
      new Map(
        [...read.foreign(row)].flatMap(([heading, cell]): [string, JournalCell][] => {
          const column = read.foreignAt(heading) ?? 0;
          return filled.has(column) ? [] : [[heading, orFormula(row, column, cell)]];
        }),
      ),
  };
}
