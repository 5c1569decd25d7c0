// What building the three summary tabs asks of Google, counted by the meter: the same for a province and for 5,000
// assignments of 150 offices.

import { describe, expect, test } from 'vitest';
import type { Emulator, Meter } from '../../emulator/contract.js';
import { typeRow } from '../../tools/sample/people.js';
import { AGENCIES, build, list } from './summary-tabs.js';
import { largeWorkbook, newWorkbook } from './workbook.js';

const MOST_READS = 8;
const MOST_BARRIERS = 3;
const MOST_MS = 6_000;

function metered(emulator: Emulator): Meter {
  emulator.meter.reset();
  build(emulator);
  return emulator.meter.read();
}

describe.each([
  ['a province', newWorkbook],
  ['5,000 assignments', largeWorkbook],
])('%s', (_, workbook) => {
  const emulator = workbook();

  test.each(['the first time', 'again'])(
    `costs at most ${MOST_READS} reads, ${MOST_BARRIERS} barriers and 6 s, %s`,
    () => {
      const { reads, barriers, predictedMs } = metered(emulator);
      expect(reads).toBeLessThanOrEqual(MOST_READS);
      expect(barriers).toBeLessThanOrEqual(MOST_BARRIERS);
      expect(predictedMs.p50).toBeLessThanOrEqual(MOST_MS);
    },
  );

  test('costs no read more when the lists have grown', () => {
    const rows = list(emulator, AGENCIES).length;
    for (const line of [200, 201, 202]) typeRow(emulator, 'หน่วยงาน', line, { หน่วยงาน: `สำนักงานใหม่ ${line}` });
    const { reads, barriers, predictedMs } = metered(emulator);
    expect(list(emulator, AGENCIES)).toHaveLength(rows + 3);
    expect(reads).toBeLessThanOrEqual(MOST_READS + (rows < 15 ? 1 : 0)); // a chart that shows all offices is drawn anew
    expect(barriers).toBeLessThanOrEqual(MOST_BARRIERS);
    expect(predictedMs.p50).toBeLessThanOrEqual(MOST_MS);
  });
});

test('what it asks does not depend on the number of rows', () => {
  const [small, large] = [newWorkbook(), largeWorkbook()];
  for (const round of ['first', 'again']) {
    const [one, other] = [metered(small), metered(large)];
    expect({ round, calls: other.calls }).toEqual({ round, calls: one.calls });
  }
});
