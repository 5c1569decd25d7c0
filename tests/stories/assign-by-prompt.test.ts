// Assigning without a page, for people with several Google accounts signed in.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { MENU, rowsWhere } from '../../tools/sample/people.js';
import { lastMessage, newWorkbook, shownRows, textsOf } from './workbook.js';

const TAB = 'การมอบหมาย';
let emulator: Emulator;
beforeEach(() => {
  emulator = newWorkbook();
  emulator.open();
  emulator.select("'รายการ OIT'!A2:A3");
});
const ask = (...answers: (string | null)[]) => {
  emulator.answer(...answers);
  emulator.click(MENU, 'ตั้งค่า', 'มอบหมายแถวที่เลือก (แบบถามตอบ)…');
};

test('a part of the name is enough; the selected items are assigned after a last question', () => {
  ask('สถิติ', 'NO', 'YES');
  expect(rowsWhere(emulator, TAB, 'หน่วยงาน', 'สำนักงานสถิติจังหวัด').slice(-2)).toHaveLength(2);
  expect(emulator.shown.at(-2)?.text).toBe('มอบหมาย O1 O2 ให้ สำนักงานสถิติจังหวัด (ให้ข้อมูล) ใช่หรือไม่?');
  expect(lastMessage(emulator)).toBe('บันทึกแล้ว: เพิ่ม 2');
});

test('as lead, who then stands in the Items tab', () => {
  ask('สถิติ', 'YES', 'YES');
  expect(textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก').slice(0, 2)).toEqual(Array(2).fill('สำนักงานสถิติจังหวัด'));
});

test('of several that match, one is chosen by its number', () => {
  ask('สำนักงานจังหวัด', '๓', 'NO', 'YES');
  expect(emulator.shown.at(-4)?.text).toMatch(/3\. สำนักงานจังหวัดระยอง · กง\.อำนวยการ/);
  expect(rowsWhere(emulator, TAB, 'กลุ่มงาน', 'กง.อำนวยการ').length).toBeGreaterThan(4);
});

test('every agency is one answer', () => {
  ask('ทุกส่วนราชการ', 'YES');
  expect(lastMessage(emulator)).toBe('บันทึกแล้ว: เพิ่ม 8');
});

describe('nothing changes', () => {
  test.each([
    ['when the first question is closed', [null]],
    ['when the last answer is no', ['สถิติ', 'NO', 'NO']],
    ['when the number is none of the list, and it is said so', ['สำนักงานจังหวัด', '99', 'OK']],
    ['for a name that nobody has, and it is said so', ['ไม่มีใคร', 'OK']],
  ])('%s', (_, answers) => {
    const before = shownRows(emulator, TAB);
    ask(...answers);
    expect(shownRows(emulator, TAB)).toEqual(before);
  });

  test('where no row of an item is selected, and it is said so', () => {
    emulator.select("'หน่วยงาน'!A2");
    ask('OK');
    expect(lastMessage(emulator)).toContain('ยังไม่ได้เลือกข้อ');
  });
});
