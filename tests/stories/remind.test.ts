import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import {
  assignEveryone,
  confirmLeads,
  DUE,
  MENU,
  request,
  rowsWhere,
  runJob,
  sendDueMails,
  typeRow,
} from '../../tools/sample/people.js';
import { lastMessage, newWorkbook, textsOf, workbookWithDirectory } from './workbook.js';

interface Plan {
  readonly confirmed: string;
  readonly mails: readonly {
    readonly agency: string;
    readonly unit: string;
    readonly to: readonly string[];
    readonly codes: readonly string[];
  }[];
  readonly leftOut: readonly { readonly agency: string; readonly reason: string; readonly codes: readonly string[] }[];
  readonly recipients: number;
  readonly faults: readonly string[];
}

const planOf = (emulator: Emulator) => request<Plan>(emulator, 'getReminderPlan', DUE);

function ready(): Emulator {
  const emulator = workbookWithDirectory();
  assignEveryone(emulator);
  confirmLeads(emulator);
  return emulator;
}

test('the dialog opens from the menu', () => {
  const emulator = ready();
  emulator.click(MENU, 'ส่งอีเมลแจ้งเตือน…');
  expect(emulator.shown.at(-1)).toMatchObject({ kind: 'modal', title: 'ส่งอีเมลแจ้งเตือน' });
});

test('every agency and unit gets one letter with all its items; what must be the province’s own waits for a lead', () => {
  const emulator = ready();
  const plan = planOf(emulator);
  expect(plan.mails).toHaveLength(36);
  expect(plan.mails.find(({ unit }) => unit === 'กง.ยุทธศาสตร์ฯ')?.codes).toHaveLength(21);
  expect(plan.mails.find(({ agency }) => agency === 'สำนักงานพาณิชย์จังหวัดระยอง')?.codes).toHaveLength(9);
  expect(plan.leftOut.every(({ reason, codes }) => reason === 'needs-lead' && codes.join() === 'O42,O43')).toBe(true);
});

describe('sending the plan', () => {
  const emulator = ready();
  const plan = planOf(emulator);
  const result = request(emulator, 'runReminders', DUE, plan.confirmed);

  test('sends exactly the mails that were shown, to exactly those people', () => {
    expect(result).toMatchObject({ sent: 36, failed: [], unknown: 0 });
    expect(emulator.mails.map(({ to }) => to).sort()).toEqual(plan.mails.map(({ to }) => to.join(',')).sort());
  });

  test('writes every mail into the log, with its items and its outcome', () => {
    expect(textsOf(emulator, 'บันทึกอีเมล', 'สถานะ')).toEqual(Array(36).fill('ส่งแล้ว'));
    expect(new Set(textsOf(emulator, 'บันทึกอีเมล', 'รหัส')).size).toBe(36);
    expect(textsOf(emulator, 'การมอบหมาย', 'ระยะที่แจ้งแล้ว').filter(Boolean).length).toBe(
      plan.mails.reduce((sum, { codes }) => sum + codes.length, 0),
    );
  });

  test('says what is wanted in Thai, as HTML and as text', () => {
    const mail = emulator.mails.find(({ to }) => to === 'commerce@rayong.example');
    expect(mail?.subject).toBe('ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 9 ข้อ ภายใน 31 มี.ค. 64');
    for (const body of [mail?.body, mail?.htmlBody]) {
      expect(body).toContain('สำนักงานพาณิชย์จังหวัดระยอง');
      expect(body).toContain('31 มีนาคม 2564');
      for (const code of ['O13', 'O17', 'O24']) expect(body).toContain(code);
    }
  });

  test('sends nothing when run again', () => {
    expect(planOf(emulator).mails).toEqual([]);
    expect(sendDueMails(emulator)).toMatchObject({ sent: 0 });
    expect(emulator.mails).toHaveLength(36);
  });

  test('follows up a week before the due date, only with those who have not answered', () => {
    emulator.clock.advance('2021-03-24T09:00:00+07:00');
    const rows = rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานพาณิชย์จังหวัดระยอง');
    for (const row of rows) typeRow(emulator, 'การมอบหมาย', row, { การส่งข้อมูล: 'ครบแล้ว' });
    const { mails } = planOf(emulator);
    expect(mails).toHaveLength(35);
    expect(mails.some(({ agency }) => agency === 'สำนักงานพาณิชย์จังหวัดระยอง')).toBe(false);
  });
});

test('two offices that share a mailbox get a letter each', () => {
  const emulator = ready();
  typeRow(emulator, 'หน่วยงาน', 20, { อีเมล: 'shared@rayong.example' });
  sendDueMails(emulator);
  typeRow(emulator, 'หน่วยงาน', 38, { หน่วยงาน: 'หน่วยงานใหม่', อีเมล: 'shared@rayong.example' });
  const order = { codes: ['O13'], owners: [{ agency: 'หน่วยงานใหม่', unit: '' }], everyone: false, role: 'contributor' };
  runJob(emulator, 'runAssign', { ...order, due: null, mode: 'add' });
  expect(planOf(emulator).mails).toMatchObject([{ agency: 'หน่วยงานใหม่', codes: ['O13'] }]);
});

test('an item code with a blank in it is mailed once all the same', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'รายการ OIT', 2, { ข้อ: 'ข้อ 1' });
  for (const row of [2, 3]) typeRow(emulator, 'การมอบหมาย', row, { ข้อ: 'ข้อ 1' });
  typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: 'hr@rayong.example' });
  sendDueMails(emulator);
  expect(emulator.mails).toHaveLength(1);
  expect(planOf(emulator).mails).toEqual([]);
});

test('a row of the mail log that cannot be read stops the run: it may be the mail that must not go twice', () => {
  const emulator = ready();
  sendDueMails(emulator);
  typeRow(emulator, 'บันทึกอีเมล', 2, { รหัส: '' });
  expect(() => planOf(emulator)).toThrow(/แท็บ “บันทึกอีเมล” แถว 2 คอลัมน์ “รหัส”/);
});

test('an agency that stands twice in the directory is named, and its first row counts', () => {
  const emulator = ready();
  typeRow(emulator, 'หน่วยงาน', 38, { หน่วยงาน: 'สำนักงานพาณิชย์จังหวัดระยอง', อีเมล: 'other@rayong.example' });
  const { mails, faults } = planOf(emulator);
  expect(mails.find(({ agency }) => agency === 'สำนักงานพาณิชย์จังหวัดระยอง')?.to).toEqual(['commerce@rayong.example']);
  expect(faults).toEqual([expect.stringMatching(/แถว 38 .*ซ้ำกับแถว/)]);
});

test('mails that are out are on record even when the Assignments tab broke meanwhile, and the result says so', () => {
  const emulator = ready();
  const { confirmed } = planOf(emulator);
  emulator.during(60, () => void emulator.edit("'การมอบหมาย'!G1", 'กำหนด'));
  const result = request<{ sent: number; unrecorded: string }>(emulator, 'runReminders', DUE, confirmed);
  expect(result.sent).toBe(36);
  expect(result.unrecorded).toContain('กำหนดส่ง');
  expect(textsOf(emulator, 'บันทึกอีเมล', 'สถานะ')).toEqual(Array(36).fill('ส่งแล้ว'));
});

test('a plan that changed since it was shown sends nothing', () => {
  const emulator = ready();
  const { confirmed } = planOf(emulator);
  typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: 'new@rayong.example' });
  expect(() => request(emulator, 'runReminders', DUE, confirmed)).toThrow('ข้อมูลเปลี่ยนไปจากที่แสดง');
  expect(emulator.mails).toEqual([]);
});

test('an address that is none is named with its cell, and nobody is mailed there', () => {
  const emulator = ready();
  typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: 'ไม่มี' });
  const { mails, leftOut, faults } = planOf(emulator);
  expect(mails).toHaveLength(35);
  expect(leftOut.map(({ reason }) => reason)).toContain('no-address');
  expect(faults[0]).toMatch(/แท็บ “หน่วยงาน” แถว 2 คอลัมน์ “อีเมล”.*ไม่มี/);
});

test('more addresses than Google takes in one mail are named with their cell, and hold up nobody else', () => {
  const emulator = ready();
  const addresses = Array.from({ length: 51 }, (_, index) => `officer${index}@rayong.example`);
  typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: addresses.join(', ') });
  const { mails, leftOut, faults } = planOf(emulator);
  expect(mails).toHaveLength(35);
  expect(leftOut.map(({ reason }) => reason)).toContain('too-many');
  expect(faults[0]).toMatch(/แท็บ “หน่วยงาน” แถว 2 คอลัมน์ “อีเมล” มีผู้รับรวมสำเนา 5\d ราย .* 50 ราย/);
});

test('with too little quota the rest waits, and is named', () => {
  const emulator = workbookWithDirectory({ mailQuota: 10 });
  assignEveryone(emulator);
  const plan = planOf(emulator);
  expect(plan.recipients).toBeLessThanOrEqual(10);
  expect(plan.leftOut.filter(({ reason }) => reason === 'quota')).toHaveLength(36 - plan.mails.length);
  expect(sendDueMails(emulator)).toMatchObject({ sent: plan.mails.length });
});

test('a run killed after a mail leaves it in the log, and the next run sends it to nobody twice', () => {
  const emulator = ready();
  const { confirmed } = planOf(emulator);
  emulator.faults.killAfter(60);
  expect(() => emulator.call('runReminders', DUE, confirmed)).toThrow();
  const sentBefore = emulator.mails.map(({ to }) => to);
  sendDueMails(emulator);
  const all = emulator.mails.map(({ to }) => to);
  expect(new Set(all).size).toBe(all.length);
  expect(all.slice(0, sentBefore.length)).toEqual(sentBefore);
});

test('two coordinators who click at once send each mail once', () => {
  const emulator = ready();
  const second = emulator.as('second@rayong.example');
  const { confirmed } = planOf(emulator);
  emulator.during(30, () => void second.call('runReminders', DUE, confirmed));
  emulator.call('runReminders', DUE, confirmed);
  const all = emulator.mails.map(({ to }) => to);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(36);
});

test.each([
  ['a text for a date', 'สิ้นเดือน', /“สิ้นเดือน”/],
  ['a date of another decade, a slip of the keyboard', '31/3/2546', /31 มีนาคม 2546 ซึ่งห่างจากปีงบประมาณนี้หลายปี/],
])('a row with %s is left out and named; the others are mailed', (_, typed, said) => {
  const emulator = ready();
  const [row = 0] = rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานพาณิชย์จังหวัดระยอง');
  typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: typed });
  const { mails, faults } = planOf(emulator);
  expect(mails).toHaveLength(36);
  expect(mails.find(({ agency }) => agency === 'สำนักงานพาณิชย์จังหวัดระยอง')?.codes).toHaveLength(8);
  expect(faults).toEqual([expect.stringMatching(new RegExp(`แถว ${row} คอลัมน์ “กำหนดส่ง”.*${said.source}`))]);
});

test('with the Agencies tab deleted the job stops and says how to get it back', () => {
  const emulator = newWorkbook();
  emulator.evaluate("const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('หน่วยงาน'))");
  expect(() => planOf(emulator)).toThrow(/ไม่พบแท็บ “หน่วยงาน”.*ตรวจและสร้างแท็บที่ขาด/);
  emulator.answer('OK');
  emulator.click(MENU, 'จัดทำสรุป');
  expect(lastMessage(emulator)).toContain('หน่วยงาน');
});

test('the mail log opens at its newest mail', () => {
  const emulator = ready();
  sendDueMails(emulator);
  emulator.click(MENU, 'ตั้งค่า', 'บันทึกอีเมล');
  const { SpreadsheetApp } = emulator.globals;
  expect(SpreadsheetApp.getActiveSheet().getName()).toBe('บันทึกอีเมล');
  expect(SpreadsheetApp.getActiveRange()?.getA1Notation()).toBe('A37');
});
