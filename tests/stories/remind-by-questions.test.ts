// Sending without a page, for people with several Google accounts signed in.

import { beforeEach, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { MENU, rowsWhere, typeRow } from '../../tools/sample/people.js';
import { callsOfMails, lastMessage, newWorkbook, textsOf } from './workbook.js';

const BOXES = ['hr@rayong.example', 'strategy@rayong.example', 'statistics@rayong.example'];
let emulator: Emulator;
beforeEach(() => {
  emulator = threeOffices();
});

/** One letter each; the rows selected hold no work. */
function threeOffices(): Emulator {
  const made = newWorkbook();
  BOXES.forEach((email, index) => void typeRow(made, 'หน่วยงาน', index + 2, { อีเมล: email }));
  made.open();
  made.select("'ตั้งค่า'!A2");
  return made;
}

const choose = (...answers: string[]) => chooseIn(emulator, answers);

function chooseIn(workbook: Emulator, answers: readonly string[]): void {
  workbook.answer(...answers);
  workbook.click(MENU, 'ตั้งค่า', 'ส่งอีเมลแจ้งเตือน (แบบถามตอบ)…');
}

const question = () => emulator.shown.filter(({ kind }) => kind === 'alert').at(0)?.text ?? '';
const recipients = () => emulator.mails.map(({ to }) => to).sort();

test('the question names the exact number, every office, what is left of the quota, and who cannot be reached', () => {
  choose('NO');
  expect(question()).toMatch(/^ส่ง 3 ฉบับ ถึงผู้รับ 3 ราย ใช่หรือไม่\?/);
  expect(question()).toMatch(/สำนักงานจังหวัดระยอง · กง\.บุคคลฯ \(\d+ ข้อ\), .*สำนักงานสถิติจังหวัด/);
  expect(question()).toMatch(/วันนี้ส่งได้อีก 1,500 ผู้รับ หลังส่งรอบนี้เหลือ 1,497/);
  expect(question()).toMatch(/ยังส่งไม่ได้ \d+ หน่วยงาน/);
});

test('a no sends nothing; a yes sends to everybody once, and a second time finds nothing to send', () => {
  choose('NO');
  expect(emulator.mails).toEqual([]);
  choose('YES', 'OK');
  expect(recipients()).toEqual([...BOXES].sort());
  expect(lastMessage(emulator)).toMatch(/^ส่งให้ Gmail แล้ว 3 ฉบับ/);
  choose('OK');
  expect(emulator.mails).toHaveLength(3);
  expect(lastMessage(emulator)).toMatch(/^วันนี้ไม่มีอีเมลที่ต้องส่ง/);
});

test('with rows selected it may go to those alone', () => {
  const [row] = rowsWhere(emulator, 'หน่วยงาน', 'อีเมล', 'statistics@rayong.example');
  emulator.select(`'หน่วยงาน'!A${row}`);
  choose('YES', 'YES', 'OK');
  expect(question()).toMatch(/^ส่งเฉพาะแถวที่เลือกในชีต \(\d+ ข้อ 1 หน่วยงาน\)/);
  expect(recipients()).toEqual(['statistics@rayong.example']);
});

test('what Google refuses is named with its reason, and stands in the log', () => {
  const [first = 0] = callsOfMails(threeOffices(), (twin) => () => chooseIn(twin, ['YES', 'OK']));
  emulator.faults.throwBefore(first, 'Invalid email: hr@rayong.example');
  choose('YES', 'OK');
  expect(lastMessage(emulator)).toMatch(/Google ไม่รับส่ง 1 ฉบับ[^\n]*\n[^\n]*: ที่อยู่อีเมลไม่ถูกต้อง .* \(Invalid email/);
  expect(textsOf(emulator, 'บันทึกอีเมล', 'สถานะ')).toContain('ส่งไม่สำเร็จ');
});
