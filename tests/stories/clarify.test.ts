// June: the assessor gave 0, and the lead is asked to check and explain.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { confirmLeads, DUE, request, rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { textsOf, workbookWithDirectory } from './workbook.js';

const ITEM = 'O3';
const COMMENT = 'ไม่พบข้อมูลอำนาจหน้าที่ (ตัวอย่าง)';

/** All letters up to May are out; O3 belongs to two units, one of them its lead. */
function june(day: string): Emulator {
  const emulator = workbookWithDirectory();
  confirmLeads(emulator);
  sendDueMails(emulator);
  emulator.clock.advance('2021-05-28T09:00:00+07:00');
  sendDueMails(emulator);
  emulator.clock.advance(`${day}T09:00:00+07:00`);
  return emulator;
}

function score(emulator: Emulator, value: unknown): void {
  for (const row of rowsWhere(emulator, 'รายการ OIT', 'ข้อ', ITEM))
    typeRow(emulator, 'รายการ OIT', row, {
      'คะแนนปี 2564': value,
      'ข้อคิดเห็นปี 2564': COMMENT,
      URL: 'https://www.rayong.example/oit/3',
    });
}

const mailsOf = (emulator: Emulator, act: () => void) => {
  const before = emulator.mails.length;
  act();
  return emulator.mails.slice(before);
};

test('a 0 inside the window asks its lead, and nobody else, for a clarification with the same URL', () => {
  const emulator = june('2021-06-02');
  score(emulator, 0);
  const [mail, ...others] = mailsOf(emulator, () => void sendDueMails(emulator));
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('ขอให้ตรวจสอบและจัดทำคำชี้แจง OIT ปี 2564 จำนวน 1 ข้อ ภายใน 15 มิ.ย. 64');
  for (const body of [mail?.body, mail?.htmlBody]) {
    expect(body).toContain(COMMENT);
    expect(body).toContain('www.rayong.example');
    expect(body).toContain('URL เดิม');
  }
  const codes = textsOf(emulator, 'รายการ OIT', 'ข้อ');
  expect(textsOf(emulator, 'รายการ OIT', 'การเผยแพร่')[codes.indexOf(ITEM)]).toBe('รอชี้แจง');
});

test('it is asked for once at each stage, until the clarification is written down or the window closes', () => {
  const emulator = june('2021-06-02');
  score(emulator, 0);
  sendDueMails(emulator);
  expect(mailsOf(emulator, () => void sendDueMails(emulator))).toEqual([]);
  emulator.clock.advance('2021-06-08T09:00:00+07:00');
  expect(mailsOf(emulator, () => void sendDueMails(emulator))).toHaveLength(1);
  for (const row of rowsWhere(emulator, 'รายการ OIT', 'ข้อ', ITEM))
    typeRow(emulator, 'รายการ OIT', row, { คำชี้แจง: 'เผยแพร่ตาม URL เดิมตั้งแต่ 30 เม.ย. 64' });
  emulator.clock.advance('2021-06-14T09:00:00+07:00');
  expect(mailsOf(emulator, () => void sendDueMails(emulator))).toEqual([]);
});

test('nobody is asked again about a 0 that was a slip of the keyboard', () => {
  const emulator = june('2021-06-02');
  score(emulator, 0);
  sendDueMails(emulator);
  score(emulator, 100);
  emulator.clock.advance('2021-06-08T09:00:00+07:00');
  expect(mailsOf(emulator, () => void sendDueMails(emulator))).toEqual([]);
});

test.each([
  ['2021-05-31', 0],
  ['2021-06-16', 0],
  ['2021-06-02', 100],
  ['2021-06-02', ''],
])('on %s with the score “%s” nobody is asked', (day, value) => {
  const emulator = june(day);
  score(emulator, value);
  expect(request<{ mails: unknown[] }>(emulator, 'getReminderPlan', DUE).mails).toEqual([]);
});

test('without a confirmed lead nobody can be asked, and that is said', () => {
  const emulator = workbookWithDirectory();
  emulator.clock.advance('2021-05-28T09:00:00+07:00');
  sendDueMails(emulator);
  emulator.clock.advance('2021-06-02T09:00:00+07:00');
  score(emulator, 0);
  const { mails, leftOut } = request<{ mails: unknown[]; leftOut: { reason: string; codes: string[] }[] }>(
    emulator,
    'getReminderPlan',
    DUE,
  );
  expect(mails).toEqual([]);
  expect(leftOut.filter(({ codes }) => codes.includes(ITEM)).map(({ reason }) => reason)).toContain('needs-lead');
});
