import { describe, expect, test } from 'vitest';
import { storedAt } from '../../../emulator/sheets/cells';
import { commit, createWorkbook, rollback, sheetOf } from '../../../emulator/sheets/edit';
import type { Workbook } from '../../../emulator/sheets/model';
import { rebase } from '../../../emulator/sheets/rebase';
import { deleteLines, insertLines } from '../../../emulator/sheets/structure';
import { insertTab } from '../../../emulator/sheets/tabs';
import { writeValues } from '../../../emulator/sheets/write';

const book = () => createWorkbook({ id: 'book', random: () => 0.5 });
const put = (made: Workbook, row: number, column: number, value: string | number) =>
  writeValues(made, 0, { top: row, left: column, bottom: row, right: column }, () => value);
const at = (made: Workbook, row: number, column: number) => storedAt(sheetOf(made, 0), row, column);

describe('what is not committed', () => {
  test('is gone after a rollback, whatever it was', () => {
    const made = book();
    put(made, 1, 1, 'kept');
    commit(made);
    put(made, 1, 1, 'lost');
    insertLines(made, 0, 'rows', 1, 5);
    deleteLines(made, 0, 'columns', 2, 3);
    insertTab(made, 1, 'Lost');
    rollback(made);
    expect([at(made, 1, 1), made.state.sheets.length, sheetOf(made, 0).maxRows, sheetOf(made, 0).maxColumns]).toEqual([
      'kept',
      1,
      1000,
      26,
    ]);
  });

  test('stays when it is committed before the rollback', () => {
    const made = book();
    put(made, 1, 1, 'a');
    commit(made);
    put(made, 1, 2, 'b');
    commit(made);
    rollback(made);
    expect([at(made, 1, 1), at(made, 1, 2)]).toEqual(['a', 'b']);
  });

  test('is hidden from somebody else and laid over their work afterwards, cell by cell', () => {
    const made = book();
    put(made, 1, 1, 'base');
    commit(made);
    put(made, 1, 2, 'mine');
    const restore = rebase(made);
    expect(at(made, 1, 2)).toBe('');
    put(made, 1, 3, 'theirs');
    put(made, 2, 1, 'theirs too');
    commit(made);
    restore();
    expect([at(made, 1, 1), at(made, 1, 2), at(made, 1, 3), at(made, 2, 1)]).toEqual([
      'base',
      'mine',
      'theirs',
      'theirs too',
    ]);
    rollback(made);
    expect([at(made, 1, 2), at(made, 1, 3)]).toEqual(['', 'theirs']);
  });
});
