// A run that is cut short at any point, followed by the next one: no mail twice, none forgotten, at most one in doubt.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { DUE, request, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { newWorkbook, textsOf } from './workbook.js';

const BOXES = ['hr@rayong.example', 'strategy@rayong.example', 'statistics@rayong.example'];

function threeOffices(): Emulator {
  const emulator = newWorkbook();
  BOXES.forEach((email, index) => void typeRow(emulator, 'หน่วยงาน', index + 2, { อีเมล: email }));
  return emulator;
}

/** Runs once with the fault, waits until the run counts as dead, runs again. */
function runTwice(fault: (emulator: Emulator) => void): Emulator {
  const emulator = threeOffices();
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  fault(emulator);
  try {
    emulator.call('runReminders', DUE, confirmed);
  } catch {
    // the run died or failed, as it should
  }
  emulator.faults.clear();
  emulator.clock.advance('2021-03-17T10:00:00+07:00');
  sendDueMails(emulator);
  return emulator;
}

const callsOfARun = (): number => {
  const emulator = threeOffices();
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  emulator.meter.reset();
  emulator.call('runReminders', DUE, confirmed);
  return emulator.meter.read().serviceCalls;
};

const calls = Array.from({ length: callsOfARun() }, (_, index) => index + 1);

function nothingTwiceNothingLost(emulator: Emulator): void {
  const sent = emulator.mails.map(({ to }) => to);
  expect(new Set(sent).size).toBe(sent.length);
  const to = textsOf(emulator, 'บันทึกอีเมล', 'ถึง');
  const states = textsOf(emulator, 'บันทึกอีเมล', 'สถานะ');
  const settled = to.filter((_, index) => ['ส่งแล้ว', 'ไม่ทราบผล'].includes(states[index] ?? ''));
  expect([...settled].sort()).toEqual([...BOXES].sort());
  const unknown = to.filter((_, index) => states[index] === 'ไม่ทราบผล');
  expect(unknown.length).toBeLessThanOrEqual(1);
  for (const box of BOXES) expect(sent.includes(box) || unknown.includes(box)).toBe(true);
}

test.each(calls)('killed after service call %i', (call) => {
  nothingTwiceNothingLost(runTwice((emulator) => emulator.faults.killAfter(call)));
});

test.each(calls)('a server error at service call %i', (call) => {
  nothingTwiceNothingLost(
    runTwice((emulator) =>
      emulator.faults.throwBefore(call, "We're sorry, a server error occurred. Please wait a bit and try again."),
    ),
  );
});

test('while a run is alive its mails are nobody else’s, and the next run leaves them alone', () => {
  const emulator = threeOffices();
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  emulator.faults.killAfter(17);
  expect(() => emulator.call('runReminders', DUE, confirmed)).toThrow();
  const before = emulator.mails.length;
  sendDueMails(emulator);
  expect(emulator.mails).toHaveLength(before);
});
