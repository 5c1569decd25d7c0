// A summary of 43 COUNTIFS over a long list, read anew after one cell of the list has changed.

import type { Emulator } from '../../emulator/contract.js';
import { type Figure, median, openBench, type Shape, timed, verify } from './measure.js';

const FORMULAS = 43;
const CODE = `
function build(rows, formulas) {
  const ss = SpreadsheetApp.getActive();
  const list = ss.insertSheet('List', 1);
  if (rows + 1 > list.getMaxRows()) list.insertRowsAfter(1, rows + 1 - list.getMaxRows());
  list.getRange(1, 1, rows, 2).setValues(Array.from({ length: rows }, (_, row) => ['G' + (row % formulas), row % 2 ? 'open' : 'done']));
  const summary = ss.getSheets()[0];
  summary.getRange(1, 1, formulas, 2).setValues(Array.from({ length: formulas }, (_, index) =>
    ['G' + index, '=COUNTIFS(List!$A$1:$A$' + rows + ', A' + (index + 1) + ', List!$B$1:$B$' + rows + ', "done")']));
}
function change(value) {
  const ss = SpreadsheetApp.getActive();
  ss.getSheetByName('List').getRange('B2').setValue(value);
  return ss.getSheets()[0].getRange('B1:B43').getValues().map((row) => row[0]);
}`;

/** Row 2 of the list is G1; `done` says what it now holds. */
function expected(rows: number, done: boolean): number[] {
  const counts = Array.from({ length: FORMULAS }, () => 0);
  for (let row = 0; row < rows; row += 1)
    if (row === 1 ? done : row % 2 === 0) counts[row % FORMULAS] = (counts[row % FORMULAS] ?? 0) + 1;
  return counts;
}

function built(rows: number): Emulator {
  const emulator = openBench(CODE);
  emulator.call('build', rows, FORMULAS);
  return emulator;
}

function recalculate(emulator: Emulator, rows: number, turn: number): number {
  const done = turn % 2 === 0;
  const { result, ms } = timed(() => emulator.call('change', done ? 'done' : 'open'));
  verify(`43 COUNTIFS over ${rows}`, result, expected(rows, done));
  return ms;
}

export function recalculation(): readonly Figure[] {
  const emulator = built(5_000);
  const times = Array.from({ length: 11 }, (_, turn) => recalculate(emulator, 5_000, turn));
  return [{ subject: '43 COUNTIFS over 5,000 rows after a change', unit: 'ms', measured: median(times), limit: 300 }];
}

export function recalculationShapes(): readonly Shape[] {
  const [few, many] = [built(2_000), built(20_000)];
  const [small, large]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 7; turn += 1) {
    small.push(recalculate(few, 2_000, turn));
    large.push(recalculate(many, 20_000, turn));
  }
  return [
    {
      subject: '43 COUNTIFS 2,000 → 20,000 rows',
      perRowSmall: median(small) / 2_000,
      perRowLarge: median(large) / 20_000,
    },
  ];
}
