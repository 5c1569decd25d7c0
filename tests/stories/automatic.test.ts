// The daily reminders: what Google's clock starts, in whose name, and what the coordinator is told.

import { describe, expect, test } from 'vitest';
import {
  assignEveryone,
  COORDINATOR,
  confirmLeads,
  DUE,
  request,
  rowsWhere,
  sendDueMails,
  typeRow,
} from '../../tools/sample/people.js';
import { automatic, letters, on, reports, SECOND, set, small, switchIt } from './automatic-runs.js';
import { textsOf, workbookWithDirectory } from './workbook.js';

const OFFICE = 'สำนักงานพาณิชย์จังหวัดระยอง';

describe('turned on from the menu', () => {
  const emulator = small();
  const said = switchIt(emulator);

  test('says when it sends and from whose account', () => {
    expect(said).toContain('ทุกวันทำการ เวลา 9–10 น.');
    expect(said).toContain(COORDINATOR);
    expect(automatic(emulator)).toMatchObject({ owner: COORDINATOR, stale: false });
  });

  test('sends what is due at its hour, and one report to the coordinator alone', () => {
    on(emulator, '03-17T10:00');
    const to = letters(emulator).map((mail) => mail.to);
    expect([...to].sort()).toEqual(['hr@rayong.example', 'statistics@rayong.example', 'strategy@rayong.example']);
    expect(reports(emulator)).toMatchObject([
      { to: COORDINATOR, cc: '', subject: expect.stringMatching(/^รายงานแจ้งเตือน OIT อัตโนมัติ 17 มี.ค. 64: ส่งแล้ว 3 ฉบับ/) },
    ]);
    expect(textsOf(emulator, 'บันทึกอีเมล', 'ผู้ส่ง')).toEqual(Array(3).fill(`อัตโนมัติ (${COORDINATOR})`));
  });

  test('sends nothing and reports nothing on days on which nothing is due, but shows that it ran', () => {
    const before = emulator.mails.length;
    on(emulator, '03-23T10:00');
    expect(emulator.mails).toHaveLength(before);
    expect(automatic(emulator)).toMatchObject({ lastRun: expect.stringMatching(/^2021-03-23 09:/) });
  });

  test('a second menu choice turns it off', () => {
    expect(switchIt(emulator)).toContain('ปิดแล้ว');
    const before = emulator.mails.length;
    on(emulator, '03-24T10:00');
    expect(emulator.mails).toHaveLength(before);
    expect(automatic(emulator)).toBeNull();
  });
});

test('nobody is mailed at the weekend or on a holiday; it goes out on the next working day', () => {
  const emulator = small();
  on(emulator, '03-19T15:00'); // a Friday afternoon
  switchIt(emulator);
  set(emulator, 'วันหยุดราชการ', '22 มี.ค. 64');
  on(emulator, '03-22T12:00');
  expect(emulator.mails).toEqual([]);
  on(emulator, '03-23T12:00');
  expect(letters(emulator)).toHaveLength(3);
});

test('a double start by Google sends and reports once', () => {
  const emulator = small();
  switchIt(emulator);
  emulator.during(30, () => void emulator.evaluate('dailyReminders()'));
  emulator.evaluate('dailyReminders()');
  on(emulator, '03-18T12:00');
  expect(letters(emulator)).toHaveLength(3);
  expect(reports(emulator)).toHaveLength(1);
});

/** From the last mail on: recording, report and what follows. */
const LATE_CALLS = Array.from({ length: 7 }, (_, index) => 26 + 4 * index);

test.each(LATE_CALLS)('a second start inside the first at its service call %i reports no second time', (call) => {
  const emulator = small();
  switchIt(emulator);
  emulator.during(call, () => void emulator.call('dailyReminders'));
  emulator.call('dailyReminders');
  on(emulator, '03-17T12:00');
  expect(letters(emulator)).toHaveLength(3);
  expect(reports(emulator)).toHaveLength(1);
});

test('whoever takes over sends from then on, and the trigger of the predecessor removes itself', () => {
  const emulator = small();
  switchIt(emulator);
  const second = emulator.as(SECOND);
  second.open();
  expect(switchIt(second)).toContain(SECOND);
  on(emulator, '03-18T12:00');
  expect(new Set(letters(emulator).map(({ from }) => from))).toEqual(new Set([SECOND]));
  expect(letters(emulator)).toHaveLength(3);
  expect(emulator.evaluate('ScriptApp.getProjectTriggers().length')).toBe(0);
  expect(second.evaluate('ScriptApp.getProjectTriggers().length')).toBe(1);
});

test('a trigger that no longer starts is seen by the next person who opens the dialog', () => {
  const emulator = small();
  switchIt(emulator);
  emulator.evaluate('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))');
  on(emulator, '03-18T12:00');
  expect(automatic(emulator.as(SECOND))).toMatchObject({ stale: false });
  on(emulator, '03-20T12:00');
  expect(automatic(emulator.as(SECOND))).toMatchObject({ owner: COORDINATOR, stale: true });
});

test('a run that cannot do its work tells the coordinator at once, in words, and once a day', () => {
  const emulator = small();
  switchIt(emulator);
  emulator.edit("'การมอบหมาย'!G1", 'กำหนด');
  on(emulator, '03-17T12:00');
  emulator.evaluate('dailyReminders()');
  expect(emulator.mails).toHaveLength(1);
  expect(emulator.mails[0]).toMatchObject({ to: COORDINATOR, subject: expect.stringContaining('ทำงานไม่ได้') });
  expect(emulator.mails[0]?.body).toContain('แท็บ “การมอบหมาย” แถว 1 ไม่มีคอลัมน์ “กำหนดส่ง”');
});

test('mails that are out are reported as sent, whatever becomes of the tabs meanwhile', () => {
  const emulator = small();
  switchIt(emulator);
  emulator.during(32, () => void emulator.edit("'การมอบหมาย'!G1", 'กำหนด'));
  on(emulator, '03-17T12:00');
  expect(letters(emulator)).toHaveLength(3);
  const reports = emulator.mails.filter(({ to }) => to === COORDINATOR);
  expect(reports).toMatchObject([{ subject: expect.stringContaining('ส่งแล้ว 3 ฉบับ') }]);
  expect(reports[0]?.body).toContain('คอลัมน์ “กำหนดส่ง”');
});

test('a trigger that was left behind mails nobody at night, and goes', () => {
  const emulator = small();
  switchIt(emulator);
  on(emulator, '03-23T23:55'); // the next reminders are those of the 24th
  emulator.evaluate("ScriptApp.newTrigger('continueReminders').timeBased().everyMinutes(10).create()");
  const before = emulator.mails.length;
  on(emulator, '03-24T08:00');
  expect(emulator.mails).toHaveLength(before);
  expect(emulator.evaluate('ScriptApp.getProjectTriggers().length')).toBe(1);
});

test('without the right to know whose account it is nothing is turned on', () => {
  const emulator = small();
  emulator.consent([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.send_mail',
  ]);
  expect(() => switchIt(emulator)).toThrow(/Authorization/);
  emulator.consent(null);
  expect(automatic(emulator)).toBeNull();
});

describe('with too little quota', () => {
  const emulator = workbookWithDirectory({ mailQuota: 62 });
  assignEveryone(emulator);
  confirmLeads(emulator);
  // Everything overdue but one office: each of the others gets a copy to its superior as well.
  const lastDue = rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', OFFICE);
  for (const row of lastDue) typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: '2021-04-09' });
  on(emulator, '04-01T08:00');
  const plan = request<{ recipients: number; leftOut: { reason: string }[] }>(emulator, 'getReminderPlan', DUE);
  switchIt(emulator);
  on(emulator, '04-01T12:00');
  const firstDay = letters(emulator);
  on(emulator, '04-02T12:00');
  const all = letters(emulator);
  const recipientsOf = (mails: typeof all) =>
    mails.flatMap(({ to, cc }) => [...to.split(','), ...cc.split(',')]).filter(Boolean);

  test('more recipients are due than the quota carries', () => {
    expect(plan.recipients).toBeGreaterThan(55);
    expect(plan.leftOut.filter(({ reason }) => reason === 'quota').length).toBeGreaterThan(0);
  });

  test('the first day spends it on what is overdue, and keeps two for the report', () => {
    expect(recipientsOf(firstDay).length).toBeLessThanOrEqual(60);
    expect(recipientsOf(firstDay).length).toBeGreaterThan(57);
    expect(firstDay.every(({ subject }) => subject.includes('เลยกำหนด'))).toBe(true);
  });

  test('the report names who waits and until when', () => {
    const report = reports(emulator)[0];
    expect(report?.body).toContain('ระบบจะส่งต่อในวันที่ 2 เม.ย. 64');
    const waiting = all.slice(firstDay.length).map(({ to }) => to);
    expect(waiting.length).toBeGreaterThan(0);
    expect(report?.body).toContain(OFFICE);
  });

  test('the rest goes out the next day, nobody is mailed twice', () => {
    expect(all).toHaveLength(36);
    expect(new Set(all.map(({ to }) => to)).size).toBe(36);
    expect(sendDueMails(emulator)).toMatchObject({ sent: 0 });
  });
});
