// An assignment that is cut short at any point, or that a second coordinator or a sorting colleague walks into.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { request, rowsWhere } from '../../tools/sample/people.js';
import { newWorkbook, shownRows, textsOf } from './workbook.js';

const TABS = ['รายการ OIT', 'การมอบหมาย'];
const STATISTICS = { agency: 'สำนักงานสถิติจังหวัด', unit: '' };
const TREASURY = { agency: 'สำนักงานคลังจังหวัด', unit: '' };

/** Rows change, go and come, in two tabs. */
const JOB = {
  codes: ['O1', 'O2'],
  owners: [TREASURY],
  everyone: false,
  role: 'lead',
  due: '2021-04-09',
  mode: 'replace',
};

const state = (emulator: Emulator) => TABS.map((tab) => shownRows(emulator, tab));

const { before, after, calls, reads } = (() => {
  const emulator = newWorkbook();
  const untouched = state(emulator);
  emulator.meter.reset();
  request(emulator, 'runAssign', JOB);
  const { serviceCalls, reads } = emulator.meter.read();
  return { before: untouched, after: state(emulator), calls: serviceCalls, reads };
})();
const everyCall = Array.from({ length: calls }, (_, index) => index + 1);

/** Another job, which touches neither item. */
const recordSomething = (emulator: Emulator) =>
  request(emulator, 'runReplies', [{ ...STATISTICS, code: 'O15', reply: 'waiting', link: null, note: null }]);

function die(plan: (emulator: Emulator) => void): Emulator {
  const emulator = newWorkbook();
  plan(emulator);
  try {
    emulator.call('runAssign', JOB);
  } catch {
    // it died, or failed, as it should
  }
  emulator.faults.clear();
  return emulator;
}

function everyRowIsWhole(emulator: Emulator): void {
  TABS.forEach((tab, index) => {
    const known = new Set([...(before[index] ?? []), ...(after[index] ?? [])].map((row) => JSON.stringify(row)));
    for (const row of shownRows(emulator, tab)) expect(known).toContain(JSON.stringify(row));
  });
}

/** What the next job makes of it: all or nothing, and the history says so. */
function finishedByTheNextJob(emulator: Emulator): void {
  const began = textsOf(emulator, 'ประวัติ', 'สถานะ').includes('กำลังทำ');
  recordSomething(emulator);
  expect(textsOf(emulator, 'ประวัติ', 'สถานะ')).not.toContain('กำลังทำ');
  const now = JSON.stringify(state(emulator));
  expect(began ? [JSON.stringify(after)] : [JSON.stringify(before), JSON.stringify(after)]).toContain(now);
  if (!began) return;
  expect(textsOf(emulator, 'ประวัติ', 'หมายเหตุ')).toContain('ทำต่อจนเสร็จแล้ว');
  expect(emulator.shown.at(-1)).toMatchObject({ kind: 'toast', text: expect.stringContaining('ทำต่อจนเสร็จแล้ว') });
}

describe('killed', () => {
  test.each(everyCall)('after service call %i: every row is whole, and the next job finishes it', (call) => {
    const emulator = die((it) => it.faults.killAfter(call));
    everyRowIsWhole(emulator);
    finishedByTheNextJob(emulator);
  });
});

describe('a server error', () => {
  test.each(everyCall)('after the effect of service call %i: the next job finishes it', (call) => {
    const emulator = die((it) => it.faults.throwAfter(call, 'Service Spreadsheets timed out'));
    finishedByTheNextJob(emulator);
  });
});

describe('a second coordinator who assigns', () => {
  test.each(everyCall)('inside service call %i gets it done or is told to wait; nothing is lost or doubled', (call) => {
    const emulator = newWorkbook();
    const second = emulator.as('second@rayong.example');
    let answer: { ok?: boolean; message?: string } = {};
    emulator.during(call, () => {
      answer = second.call('runAssign', { ...JOB, owners: [STATISTICS], role: 'contributor', mode: 'add' }) as object;
    });
    request(emulator, 'runAssign', JOB);
    if (answer.ok === false) expect(answer.message).toContain('ผู้อื่น');
    const owners = rowsWhere(emulator, 'การมอบหมาย', 'ข้อ', 'O1').map(
      (row) => textsOf(emulator, 'การมอบหมาย', 'หน่วยงาน')[row - 2],
    );
    // The replacing job takes away an owner that was added before it read, and leaves one alone that came after.
    expect(owners.filter((agency) => agency === TREASURY.agency)).toHaveLength(1);
    expect(owners.filter((agency) => agency === STATISTICS.agency).length).toBeLessThanOrEqual(1);
    expect(owners.length).toBeLessThanOrEqual(2);
  });
});

describe('a colleague who sorts the tab', () => {
  test.each(everyCall)(
    'inside service call %i loses nothing: the right rows change, or none and it says so',
    (call) => {
      const emulator = newWorkbook();
      emulator.meter.reset();
      emulator.during(call, () => {
        // Once the tabs have been looked at for the last time, Google takes the buffered writes as they are.
        if (emulator.meter.read().reads >= reads) return;
        emulator.as('second@rayong.example').evaluate(`
        SpreadsheetApp.getActive().getSheetByName('การมอบหมาย').getRange('A2:L70').sort({ column: 3, ascending: false });`);
      });
      const reply = emulator.call('runAssign', JOB) as { ok: boolean; message?: string };
      const sorted = (rows: readonly object[] | undefined) => (rows ?? []).map((row) => JSON.stringify(row)).sort();
      const same =
        JSON.stringify(sorted(state(emulator)[1])) === JSON.stringify(sorted((reply.ok ? after : before)[1]));
      expect(same).toBe(true);
    },
  );
});
