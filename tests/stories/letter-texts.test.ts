// Letter texts typed in the Settings tab: they open and close the mails, and a mistake in them stops the send.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { newWorkbook, textsOf } from './workbook.js';

const FIRST = 'ข้อความนำ ฉบับแจ้งมอบหมาย';
const FOLLOW_UP = 'ข้อความนำ ฉบับติดตาม';
const CLOSING = 'ข้อความปิดท้าย';

const rowOf = (emulator: Emulator, setting: string): number => rowsWhere(emulator, 'ตั้งค่า', 'รายการ', setting)[0] ?? 0;
const set = (emulator: Emulator, setting: string, value: string): void =>
  typeRow(emulator, 'ตั้งค่า', rowOf(emulator, setting), { ค่า: value });

function threeOffices(): Emulator {
  const emulator = newWorkbook();
  for (const row of [2, 3, 4]) typeRow(emulator, 'หน่วยงาน', row, { อีเมล: `office-${row}@rayong.example` });
  return emulator;
}

/** The send is refused in these words, and nothing has gone out or is claimed. */
function refused(emulator: Emulator, words: RegExp): void {
  expect(() => sendDueMails(emulator)).toThrow(words);
  expect(emulator.mails).toEqual([]);
  expect(textsOf(emulator, 'บันทึกอีเมล', 'สถานะ')).toEqual([]);
}

test('set-up writes a row for each text and lists what may stand in it', () => {
  const emulator = threeOffices();
  for (const setting of [FIRST, FOLLOW_UP, 'ข้อความนำ ฉบับขอคำชี้แจง', CLOSING]) {
    const [[, value, meaning] = []] = emulator.view(`'ตั้งค่า'!A${rowOf(emulator, setting)}:C${rowOf(emulator, setting)}`);
    expect(value?.display).toBe('');
    for (const name of ['{จังหวัด}', '{ปี}', '{ที่หนังสือ}', '{วันที่หนังสือ}', '{จำนวนข้อ}', '{ข้อ}', '{หน่วยงาน}', '{กำหนดส่ง}'])
      expect(meaning?.display).toContain(name);
  }
});

test('a text opens every mail it is for, with its words filled in', () => {
  const emulator = threeOffices();
  set(emulator, FIRST, 'ด้วย{จังหวัด}ขอข้อมูลปี {ปี} จาก{หน่วยงาน} {จำนวนข้อ} ข้อ');
  set(emulator, FOLLOW_UP, 'ข้อความฉบับติดตาม');
  set(emulator, CLOSING, 'ขอแสดงความนับถือ');
  sendDueMails(emulator);
  expect(emulator.mails).toHaveLength(3);
  for (const { body } of emulator.mails) {
    expect(body).toMatch(/^ด้วยจังหวัดระยองขอข้อมูลปี 2564 จากสำนักงาน\S+ \d+ ข้อ$/m);
    expect(body).toMatch(/^ขอแสดงความนับถือ$/m);
    expect(body).not.toContain('ข้อความฉบับติดตาม');
  }
});

test('a word in braces that means nothing stops the send and is named with its cell', () => {
  const emulator = threeOffices();
  set(emulator, CLOSING, 'ในนาม {จงหวัด}');
  refused(emulator, new RegExp(`แท็บ “ตั้งค่า” แถว ${rowOf(emulator, CLOSING)} คอลัมน์ “ค่า” .*“{จงหวัด}”.*{จังหวัด}`));
  set(emulator, CLOSING, 'ในนาม {จังหวัด');
  refused(emulator, /“{จังหวัด”/);
  set(emulator, CLOSING, 'ในนาม {จังหวัด}');
  expect(sendDueMails(emulator)).toMatchObject({ sent: 3 });
});

test('a text that one mail cannot fill in stops them all, and names the mail and what to fill in', () => {
  const emulator = threeOffices();
  set(emulator, FIRST, 'ตามหนังสือ ที่ {ที่หนังสือ}');
  refused(emulator, /“ค่า” .*{ที่หนังสือ} ในอีเมลถึง สำนักงานจังหวัดระยอง · .*กรอกรายการ “อ้างถึงหนังสือ ที่”/);
  set(emulator, 'อ้างถึงหนังสือ ที่', 'รย 0017/ว 1');
  expect(sendDueMails(emulator)).toMatchObject({ sent: 3 });
});

test('in English the refusal is English, with the names of the sheet', () => {
  const emulator = threeOffices();
  emulator.click('ระบบติดตาม OIT', 'ตั้งค่า', 'English');
  set(emulator, FIRST, '{วันที่หนังสือ}');
  refused(emulator, /Tab “ตั้งค่า”, row \d+.*Fill in the setting “อ้างถึงหนังสือ ลงวันที่”/);
  set(emulator, FIRST, '{year}');
  refused(emulator, /“{year}” means nothing here/);
});
