// Daily reminders that Google ends, refuses or lets wait: what is due goes out the same day all the same, nothing twice,
// and the coordinator hears of what does not pass by itself.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { request } from '../../tools/sample/people.js';
import { automatic, large, letters, on, reports, SECOND, small, switchIt } from './automatic-runs.js';

/** Service call of a daily run that hands over its n-th mail: it is marked one call before. */
const callOfMail = (n: number): number => 19 + 2 * n;
const run = (emulator: Emulator) => emulator.evaluate('dailyReminders()');
const triggers = (emulator: Emulator) => emulator.evaluate('ScriptApp.getProjectTriggers().length');
const addressees = (emulator: Emulator) => letters(emulator).map(({ to }) => to);

describe('a run that Google ends', () => {
  test.each([
    ['before its first mail', callOfMail(1) - 2, small, 3],
    ['amid its mails', callOfMail(10), large, 36],
    ['before it has written down what came of them', callOfMail(3) + 3, small, 3],
  ])('%s goes on the same morning, and one report tells of all of it', (_, call, workbook, all) => {
    const emulator = workbook();
    switchIt(emulator);
    emulator.faults.killAfter(call);
    expect(() => run(emulator)).toThrow();
    on(emulator, '03-17T09:35');
    const to = addressees(emulator);
    expect(new Set(to).size).toBe(to.length);
    expect(to.length).toBeGreaterThanOrEqual(all - 1); // one may be in doubt
    expect(reports(emulator)).toHaveLength(1);
    expect(triggers(emulator)).toBe(1);
  });

  test('leaves one mail in doubt, which the report names', () => {
    const emulator = small();
    switchIt(emulator);
    emulator.faults.killAfter(callOfMail(2));
    expect(() => run(emulator)).toThrow();
    expect(addressees(emulator)).toHaveLength(2);
    on(emulator, '03-17T09:35');
    expect(addressees(emulator)).toHaveLength(3);
    expect(reports(emulator)).toMatchObject([{ body: expect.stringContaining('ไม่ทราบผล 1 ฉบับ') }]);
  });
});

describe('a mail service that stumbles', () => {
  /** Calls that make the second trigger, in the first run of the day alone. */
  const STANDING_BY = 2;
  /** At each of the first two mails of the next run; after the first it asks what is left of the quota. */
  const stumble = (emulator: Emulator, earlier = 0) => {
    for (const call of [callOfMail(1), callOfMail(2) + 1])
      emulator.faults.throwBefore(call - earlier, 'Service timed out: email');
  };

  test('over two mails in a row is left alone for ten minutes: the others are not put in doubt', () => {
    const emulator = small();
    switchIt(emulator);
    stumble(emulator);
    run(emulator);
    expect(addressees(emulator)).toEqual([]);
    expect(reports(emulator)).toEqual([]);
    on(emulator, '03-17T09:15');
    expect(addressees(emulator)).toHaveLength(1);
    expect(reports(emulator)).toMatchObject([{ body: expect.stringMatching(/ไม่ทราบผล 2 ฉบับ[\s\S]*ส่งแล้ว 1 ฉบับ/) }]);
  });

  test('three times is tried no more that day; the report says who waits, and the next day they go', () => {
    const emulator = large();
    on(emulator, '03-17T10:30'); // the hour of the daily trigger is over
    switchIt(emulator);
    for (let time = 1; time <= 3; time++) {
      expect(reports(emulator)).toEqual([]);
      stumble(emulator, time === 1 ? 0 : STANDING_BY);
      run(emulator);
      emulator.faults.clear();
    }
    expect(triggers(emulator)).toBe(1);
    expect(reports(emulator)).toMatchObject([
      {
        body: expect.stringMatching(/ไม่ทราบผล 6 ฉบับ[\s\S]*ยังไม่ส่ง 30 ฉบับ/),
        subject: expect.stringContaining('ส่งแล้ว 0 ฉบับ'),
      },
    ]);
    on(emulator, '03-17T23:00');
    expect(addressees(emulator)).toEqual([]);
    on(emulator, '03-18T12:00');
    expect(addressees(emulator)).toHaveLength(30);
  });

  test('is left alone too where one run has not time for all of the mails', () => {
    const emulator = large();
    on(emulator, '03-17T10:30');
    switchIt(emulator);
    for (let time = 1; time <= 3; time++) {
      const earlier = time === 1 ? 0 : STANDING_BY;
      emulator.during(callOfMail(3) - earlier, () => on(emulator, `03-17T${10 + time}:35`));
      stumble(emulator, earlier);
      run(emulator);
      emulator.faults.clear();
    }
    expect(triggers(emulator)).toBe(1);
    expect(reports(emulator)).toHaveLength(1);
  });

  test('or asks for a pause is given one, and no mail is in doubt', () => {
    const emulator = small();
    switchIt(emulator);
    emulator.faults.throwBefore(
      callOfMail(2),
      'Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000) between calls.',
    );
    run(emulator);
    expect(addressees(emulator)).toHaveLength(1);
    on(emulator, '03-17T09:15');
    expect(new Set(addressees(emulator)).size).toBe(3);
    expect(reports(emulator)).toMatchObject([{ body: expect.not.stringContaining('ไม่ทราบผล') }]);
  });
});

describe('trouble of Google’s own', () => {
  const READ = 6;
  const failing = (emulator: Emulator) => {
    emulator.faults.throwBefore(READ, 'Service Spreadsheets timed out while accessing document.');
    run(emulator);
    emulator.faults.clear();
  };

  test('is told once it has lasted an hour, and tried on', () => {
    const emulator = small();
    switchIt(emulator);
    for (let time = 1; time <= 5; time++) failing(emulator);
    expect(emulator.mails).toEqual([]);
    for (let time = 6; time <= 8; time++) failing(emulator);
    expect(reports(emulator)).toMatchObject([
      { subject: expect.stringContaining('กำลังลองใหม่'), body: expect.stringContaining('ระบบลองใหม่ทุก 10 นาที') },
    ]);
    on(emulator, '03-17T09:15');
    expect(addressees(emulator)).toHaveLength(3);
  });

  test('is no sign of life: a run that never gets through is seen in the dialog', () => {
    const emulator = small();
    switchIt(emulator);
    for (const day of ['03-17', '03-18', '03-19']) {
      on(emulator, `${day}T08:59`);
      expect(automatic(emulator)).toMatchObject({ lastRun: null, stale: day === '03-19' });
      failing(emulator);
      emulator.evaluate('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))');
    }
  });
});

test('while somebody else is at work it waits ten minutes and tries again', () => {
  const emulator = small();
  switchIt(emulator);
  const second = emulator.as(SECOND);
  second.during(3, () => void emulator.evaluate('dailyReminders()'));
  request(second, 'runAddMembers', [{ agency: 'สำนักงานสถิติจังหวัด', unit: '' }]);
  expect(emulator.mails).toEqual([]);
  on(emulator, '03-17T09:15');
  expect(letters(emulator)).toHaveLength(3);
  expect(emulator.evaluate('ScriptApp.getProjectTriggers().length')).toBe(1);
});

test('what there was no time for goes out ten minutes later; one report tells of all of it', () => {
  const emulator = large();
  switchIt(emulator);
  emulator.during(45, () => on(emulator, '03-17T09:05'));
  emulator.evaluate('dailyReminders()');
  const before = letters(emulator).length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(36);
  expect(reports(emulator)).toEqual([]);
  on(emulator, '03-17T09:20');
  const all = letters(emulator).map(({ to }) => to);
  expect(all).toHaveLength(36);
  expect(new Set(all).size).toBe(36);
  expect(reports(emulator)).toMatchObject([{ subject: expect.stringContaining('ส่งแล้ว 36 ฉบับ') }]);
});
