// One person's pending writes kept apart while another person works on what is committed, and
// laid over the result afterwards: row by row where the grid kept its shape, else the later wins.

import { commit } from './edit';
import { type BookState, LAYERS, type Row, type Sheet, type Workbook } from './model';

/** Hides what is pending; call the result to bring it back. */
export function rebase(book: Workbook): () => void {
  const [pending, base] = [book.state, book.committed];
  if (pending === base) return () => {};
  show(book, base);
  return () => {
    const others = book.state;
    commit(book);
    show(book, others === base ? pending : mergeStates(base, pending, others, book.epoch));
  };
}

function show(book: Workbook, state: BookState): void {
  book.state = state;
  book.epoch += 1; // what is shown now is shared and must be copied before a change
  book.version += 1;
  book.changes += 1;
}

/** Each property: mine if I changed it, else theirs. */
function pick<T extends object>(base: T, mine: T, theirs: T): T {
  const merged = { ...theirs };
  for (const key of Object.keys(mine) as (keyof T)[]) if (mine[key] !== base[key]) merged[key] = mine[key];
  return merged;
}

function mergeStates(base: BookState, mine: BookState, theirs: BookState, epoch: number): BookState {
  const order =
    mine.sheets.some((sheet, index) => sheet.id !== base.sheets[index]?.id) || mine.sheets.length !== base.sheets.length
      ? mine.sheets
      : theirs.sheets;
  const byId = (state: BookState, id: number) => state.sheets.find((sheet) => sheet.id === id);
  const sheets = order.flatMap(({ id }) => {
    const [old, my, their] = [byId(base, id), byId(mine, id), byId(theirs, id)];
    if (!old) return my ?? their ?? [];
    return my && their ? mergeSheets(old, my, their, epoch) : [];
  });
  const added = theirs.sheets.filter(({ id }) => !byId(base, id) && !sheets.some((sheet) => sheet.id === id));
  return { ...pick(base, mine, theirs), epoch: 0, sheets: [...sheets, ...added] };
}

function mergeSheets(base: Sheet, mine: Sheet, theirs: Sheet, epoch: number): Sheet {
  if (mine === base) return theirs;
  if (theirs === base) return mine;
  const merged = { ...pick(base, mine, theirs), epoch: 0 };
  if (mine.maxRows !== base.maxRows || mine.maxColumns !== base.maxColumns) return { ...merged, rows: mine.rows };
  const rows = theirs.rows.slice();
  mine.rows.forEach((row, number) => {
    if (row !== base.rows[number]) rows[number] = mergeRows(base.rows[number], row, theirs.rows[number], epoch);
  });
  return { ...merged, rows };
}

function mergeRows(
  base: Row | undefined,
  mine: Row | undefined,
  theirs: Row | undefined,
  epoch: number,
): Row | undefined {
  if (!mine || !theirs || theirs === base) return mine;
  const merged: Row = { epoch: epoch - 1, values: [] };
  for (const layer of LAYERS) {
    const [old, my, their] = [base?.[layer], mine[layer], theirs[layer]] as (unknown[] | undefined)[];
    if (!my && !their) continue;
    const cells = (their ?? []).slice();
    my?.forEach((cell, column) => {
      if (cell !== old?.[column]) cells[column] = cell;
    });
    merged[layer] = cells as never;
  }
  return merged;
}
