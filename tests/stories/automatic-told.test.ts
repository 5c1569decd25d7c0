// What the coordinator is told by the daily reminders though no mail went out: that some cannot be reached, or that
// nothing may be sent.

import { describe, expect, test } from 'vitest';
import { DUE, MENU, request, rowsWhere, typeRow } from '../../tools/sample/people.js';
import { automatic, letters, on, reports, small, switchIt } from './automatic-runs.js';
import { newWorkbook } from './workbook.js';

const LOG = 'บันทึกอีเมล';

describe('offices without an address', () => {
  const emulator = newWorkbook();
  emulator.answer('YES', 'OK');
  emulator.click(MENU, 'ตั้งค่า', 'แจ้งเตือนอัตโนมัติ…');
  const asked = emulator.shown[emulator.shown.length - 2]?.text;
  const daysTold = () => reports(emulator).map(({ subject }) => /\d+ มี.ค./.exec(subject)?.[0]);

  test('are named by the question that turns the reminders on', () => {
    expect(asked).toMatch(/ยังส่งไม่ได้ \d+ หน่วยงาน: /);
  });

  test('are reported on the first day though nothing went out, and not every morning', () => {
    on(emulator, '03-23T12:00');
    expect(letters(emulator)).toEqual([]);
    expect(daysTold()).toEqual(['17 มี.ค.']);
    expect(reports(emulator)[0]?.body).toContain('ยังไม่มีอีเมลที่ใช้ได้');
  });

  test('are reported again after a week, and as soon as it is others', () => {
    on(emulator, '03-24T12:00');
    expect(daysTold()).toEqual(['17 มี.ค.', '24 มี.ค.']);
    const [row = 0] = rowsWhere(emulator, 'การมอบหมาย', 'ข้อ', 'O13');
    typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: 'ภายในสิ้นเดือน' });
    on(emulator, '03-25T12:00');
    expect(daysTold()).toEqual(['17 มี.ค.', '24 มี.ค.', '25 มี.ค.']);
    expect(reports(emulator)[2]?.body).toContain('“ภายในสิ้นเดือน”');
    emulator.evaluate("SpreadsheetApp.getActive().getSheetByName('การมอบหมาย').insertRowBefore(2)"); // it stands a row lower
    on(emulator, '03-26T12:00');
    expect(daysTold()).toHaveLength(3);
  });
});

test('hundreds of rows that cannot be read make a report that Gmail takes', () => {
  const emulator = small();
  const rows = rowsWhere(emulator, 'การมอบหมาย', 'บทบาท', 'ให้ข้อมูล');
  for (const row of rows) typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: 'ภายในสิ้นเดือน' });
  switchIt(emulator);
  on(emulator, '03-17T12:00');
  const [report] = reports(emulator);
  expect(rows.length).toBeGreaterThan(30);
  expect(report?.body).toContain(`- และอีก ${rows.length - 20} แห่ง`);
});

test('an office that was renamed is not said to have no address', () => {
  const emulator = small();
  typeRow(emulator, 'หน่วยงาน', 4, { หน่วยงาน: 'สำนักงานสถิติ' });
  switchIt(emulator);
  on(emulator, '03-17T12:00');
  const [report] = reports(emulator);
  expect(report?.body).toMatch(/ไม่มีในแท็บ “หน่วยงาน” 1 ชื่อ ถ้าเปลี่ยนชื่อไว้.*\n- สำนักงานสถิติจังหวัด/);
});

test('what was mailed once and has no due date is not said to be mailed “at this stage”', () => {
  const emulator = small();
  for (const row of rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานสถิติจังหวัด'))
    typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: '' });
  switchIt(emulator);
  on(emulator, '03-17T12:00');
  expect(reports(emulator)[0]?.body).toMatch(/แจ้งแล้วแต่ไม่มีกำหนดส่ง \d+ ข้อ/);
  const { leftOut } = request<{ leftOut: { agency: string; reason: string }[] }>(emulator, 'getReminderPlan', DUE);
  const reasons = leftOut.filter(({ agency }) => agency === 'สำนักงานสถิติจังหวัด').map(({ reason }) => reason);
  expect(reasons).toContain('no-due');
  expect(reasons).not.toContain('mailed');
});

describe('with the mail log gone and made anew', () => {
  const emulator = small();
  switchIt(emulator);
  on(emulator, '03-17T12:00');
  const before = letters(emulator).length;
  emulator.evaluate(`
    const book = SpreadsheetApp.getActive();
    book.deleteSheet(book.getSheetByName('${LOG}'));`);
  request(emulator, 'runSetUp', { province: 'ระยอง', fiscalYear: 2564, internalDue: '2021-03-31' });
  const plan = () => request<{ logLost: boolean; mails: unknown[] }>(emulator, 'getReminderPlan', DUE);

  test('nobody is mailed again by itself, and the coordinator is told how to get it back', () => {
    on(emulator, '03-18T12:00');
    expect(letters(emulator)).toHaveLength(before);
    expect(reports(emulator).pop()?.body).toMatch(/แท็บ “บันทึกอีเมล” ไม่มีอีเมลที่.*ประวัติเวอร์ชัน/);
  });

  test('the dialog warns before anybody confirms', () => {
    expect(plan()).toMatchObject({ logLost: true, mails: { length: 3 } });
    expect(automatic(emulator)).toMatchObject({ stale: false });
  });

  test('neither is anybody once a new mail stands in it', () => {
    const order = { ...DUE, owners: [{ agency: 'สำนักงานสถิติจังหวัด', unit: '' }] };
    const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', order);
    request(emulator, 'runReminders', order, confirmed);
    on(emulator, '03-19T12:00');
    expect(letters(emulator)).toHaveLength(before + 1);
    expect(plan()).toMatchObject({ logLost: true });
  });

  test('whoever means to begin anew clears what the assignments tell of mails', () => {
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
      const [headings] = sheet.getRange('1:1').getValues();
      sheet.getRange(2, headings.indexOf('แจ้งล่าสุด') + 1, sheet.getLastRow(), 1).clearContent();`);
    expect(plan()).toMatchObject({ logLost: false, mails: { length: 2 } });
  });
});
