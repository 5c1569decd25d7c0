// A table written and read whole by a script. The time is that of the whole run: loading the script, making or checking
// the values, the call itself and its commit.

import type { Emulator } from '../../emulator/contract.js';
import { type Figure, median, openBench, type Shape, timed, verify } from './measure.js';

const CODE = `
function cell(row, column) {
  switch (column % 5) {
    case 0: return row * 100 + column;
    case 1: return 'หน่วยงานที่ ' + row;
    case 2: return new Date(2021, 0, 1 + (row % 365));
    case 3: return row % 2 === 0;
    default: return row / 4 + '%';
  }
}
function fill(rows, columns) {
  const sheet = SpreadsheetApp.getActive().insertSheet();
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(1, rows - sheet.getMaxRows());
  const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
  sheet.getRange(1, 1, rows, columns).setValues(values);
  SpreadsheetApp.flush();
}
function check() {
  const values = SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues();
  const sum = { rows: values.length, columns: values[0].length, numbers: 0, letters: 0, days: 0, truths: 0, percents: 0 };
  for (const row of values) {
    sum.numbers += row[0];
    sum.letters += row[1].length;
    sum.days += row[2].getDate();
    sum.truths += row[3] === true ? 1 : 0;
    sum.percents += row[4];
  }
  return sum;
}`;

/** What `check` must find, worked out apart from the emulator. */
function expected(rows: number, columns: number): Record<string, number> {
  const sum = { rows, columns, numbers: 0, letters: 0, days: 0, truths: 0, percents: 0 };
  for (let row = 0; row < rows; row += 1) {
    sum.numbers += row * 100;
    sum.letters += `หน่วยงานที่ ${row}`.length;
    sum.days += new Date(2021, 0, 1 + (row % 365)).getDate();
    sum.truths += row % 2 === 0 ? 1 : 0;
    sum.percents += row / 400;
  }
  return { ...sum, percents: Math.round(sum.percents) };
}

interface Round {
  readonly write: number;
  readonly read: number;
}

function round(emulator: Emulator, rows: number, columns: number): Round {
  const write = timed(() => emulator.call('fill', rows, columns));
  const read = timed(() => emulator.call('check') as Record<string, number>);
  const found = { ...read.result, percents: Math.round(read.result.percents ?? 0) };
  verify(`${rows} × ${columns}`, found, expected(rows, columns));
  return { write: write.ms, read: read.ms };
}

function rounds(count: number, rows: number, columns: number): Round {
  const all = Array.from({ length: count }, () => round(openBench(CODE), rows, columns));
  return { write: median(all.map(({ write }) => write)), read: median(all.map(({ read }) => read)) };
}

export function smallTable(): readonly Figure[] {
  const { write, read } = rounds(5, 5_000, 20);
  return [
    { subject: 'setValues 5,000 × 20', unit: 'ms', measured: write, limit: 500 },
    { subject: 'getValues 5,000 × 20', unit: 'ms', measured: read, limit: 200 },
  ];
}

/** To be run in a process of its own: the peak of memory is the process's. */
export function largeTable(): readonly Figure[] {
  const { write, read } = rounds(1, 100_000, 12);
  const peak = process.resourceUsage().maxRSS / 1024;
  return [
    { subject: 'setValues 100,000 × 12', unit: 'ms', measured: write, limit: 5_000 },
    { subject: 'getValues 100,000 × 12', unit: 'ms', measured: read, limit: 2_000 },
    { subject: 'peak memory of both', unit: 'MB', measured: peak, limit: 1_536 },
  ];
}

/** 3,000 and 30,000 rows in turn, so that a busy machine slows both. */
export function tableShapes(): readonly Shape[] {
  const [small, large]: [Round[], Round[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    small.push(round(openBench(CODE), 3_000, 12));
    large.push(round(openBench(CODE), 30_000, 12));
  }
  return (['write', 'read'] as const).map((way) => ({
    subject: `${way === 'write' ? 'setValues' : 'getValues'} 3,000 → 30,000 rows`,
    perRowSmall: median(small.map((one) => one[way])) / 3_000,
    perRowLarge: median(large.map((one) => one[way])) / 30_000,
  }));
}
