// Rows added one by one to a list that is already short or long: the cost of one must not grow with the list.
// Both are full to the last row, so that each row appended is a new one.

import { median, openBench, type Shape, timed, verify } from './measure.js';

const ADDED = 300;
const CODE = `
function fill(rows) {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(1, rows - sheet.getMaxRows());
  else sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  sheet.getRange(1, 1, rows, 3).setValues(Array.from({ length: rows }, (_, row) => [row, 'text', true]));
}
function append(count) {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  for (let index = 0; index < count; index += 1) sheet.appendRow([index, 'new', false]);
  return sheet.getLastRow();
}`;

function appendTo(rows: number): number {
  const emulator = openBench(CODE);
  emulator.call('fill', rows);
  const { result, ms } = timed(() => emulator.call('append', ADDED));
  verify(`appendRow to ${rows}`, result, rows + ADDED);
  return ms / ADDED;
}

export function appendShapes(): readonly Shape[] {
  const [short, long]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    short.push(appendTo(500));
    long.push(appendTo(5_000));
  }
  return [{ subject: 'appendRow to 500 → 5,000 rows', perRowSmall: median(short), perRowLarge: median(long) }];
}
