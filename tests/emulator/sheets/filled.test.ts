import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearLayers } from '../../../emulator/sheets/cells';
import { commit, createWorkbook, rollback, sheetOf } from '../../../emulator/sheets/edit';
import { filledExtent, formulaRows, lastColumnOfRow } from '../../../emulator/sheets/filled';
import type { Sheet, Workbook } from '../../../emulator/sheets/model';
import { sortRows } from '../../../emulator/sheets/sort';
import { deleteLines, insertLines, moveLines } from '../../../emulator/sheets/structure';
import { writeValues } from '../../../emulator/sheets/write';

/** Looked through from the start, as the kept figures must agree with. */
function lookedThrough({ rows }: Sheet) {
  const reach = rows.map(lastColumnOfRow);
  return {
    row: reach.reduce((last, column, number) => (column > 0 ? number : last), 0),
    column: Math.max(0, ...reach.filter((column) => column > 0)),
    formulas: rows.flatMap((row, number) => (row?.formulas?.some(Boolean) ? [number] : [])),
  };
}

function kept(sheet: Sheet) {
  return { ...filledExtent(sheet.rows), formulas: formulaRows(sheet.rows) };
}

const CHANGES: readonly ((book: Workbook, row: number, column: number) => void)[] = [
  (book, row, column) => writeValues(book, 0, { top: row, left: column, bottom: row, right: column }, () => 'x'),
  (book, row, column) => writeValues(book, 0, { top: row, left: column, bottom: row, right: column }, () => '=A1'),
  (book, row, column) =>
    clearLayers(book, 0, { top: row, left: 1, bottom: row + 1, right: column }, ['values', 'formulas']),
  (book, row) => insertLines(book, 0, 'rows', row, 2),
  (book, row) => deleteLines(book, 0, 'rows', row, 1),
  (book, row) => moveLines(book, 0, 'rows', row, 1, 1),
  (book, _, column) => deleteLines(book, 0, 'columns', column, 1),
  (book, row, column) => sortRows(book, 0, { top: 1, left: 1, bottom: row, right: 9 }, [{ column, ascending: false }]),
  commit,
  rollback,
];

test('the last row and column and the rows with formulas are known after any change', () => {
  const step = fc.tuple(fc.nat(CHANGES.length - 1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const book = createWorkbook({ id: 'book', rows: 60 });
      for (const [change, row, column] of steps) {
        CHANGES[change]?.(book, row, column);
        expect(kept(sheetOf(book, 0))).toEqual(lookedThrough(sheetOf(book, 0)));
      }
    }),
  );
});
