// A new emulator with a script and its first run, as tests open them by the thousand.

import { type Figure, median, openBench, timed, verify } from './measure.js';

const WARM_UP = 20;
const TIMES = 300;
const CODE = `function greet() {
  const cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
  return cell.setValue(41).getValue() + 1;
}`;

function open(): number {
  const { result, ms } = timed(() => openBench(CODE).call('greet'));
  verify('fresh emulator', result, 42);
  return ms;
}

export function freshEmulator(): readonly Figure[] {
  for (let time = 0; time < WARM_UP; time += 1) open();
  const times = Array.from({ length: TIMES }, open);
  return [
    { subject: `fresh emulator and first run, median of ${TIMES}`, unit: 'ms', measured: median(times), limit: 50 },
  ];
}
