// What the summary makes of an item's status: from checked on it counts, scored 0 it waits for its clarification.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, typeRow } from '../../tools/sample/people.js';
import { AGENCIES, build, card, EXECUTIVE, list, row, rowNumber, texts, ZEROS } from './summary-tabs.js';
import { newWorkbook } from './workbook.js';

const ITEMS = 'รายการ OIT';
const ASSIGNMENTS = 'การมอบหมาย';
const executive = (emulator: Emulator, start: string) => row(emulator, EXECUTIVE, start);

test('what is checked already is no longer among the first to fix, but stays a zero item until it is scored', () => {
  const emulator = newWorkbook();
  for (const line of rowsWhere(emulator, ITEMS, 'ข้อ', 'O42')) typeRow(emulator, ITEMS, line, { การเผยแพร่: 'ตรวจแล้ว' });
  build(emulator);
  const rows = texts(emulator, EXECUTIVE);
  const start = rows.findIndex(([first]) => first === 'ข้อ');
  expect(rows[start + 1]?.[0]).toBe('O43');
  expect(rows[3]?.[0]).toMatch(/^ควรเร่งก่อน: O43 \(มาตรการ/);
  expect(list(emulator, ZEROS)[0]).toContain('O42');
});

test('an item counts no less when it is to be explained: unscored, it stands as it did', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 43, { การเผยแพร่: 'บันทึกใน ITAS แล้ว' });
  build(emulator);
  expect(executive(emulator, 'OIT')[3]).toBe('12.50');
  typeRow(emulator, ITEMS, 43, { การเผยแพร่: 'รอชี้แจง' });
  expect(executive(emulator, 'OIT')[3]).toBe('12.50');
  build(emulator);
  expect(executive(emulator, 'OIT')[3]).toBe('12.50');
  expect(executive(emulator, 'O42')).toEqual([]);
});

test('who leads an item that is to be explained is asked for, whatever its status', () => {
  const emulator = newWorkbook();
  const unled = () => executive(emulator, 'ยังไม่มีหน่วยงานหลัก')[0];
  typeRow(emulator, ITEMS, 43, { การเผยแพร่: 'บันทึกใน ITAS แล้ว' });
  build(emulator);
  expect(unled()).toMatch(/3 ข้อ: O13 O14 O43/);
  typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2564': 0 });
  build(emulator);
  expect(unled()).toMatch(/4 ข้อ: O13 O14 O42 O43/);
  typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2564': '', การเผยแพร่: 'รอชี้แจง' });
  emulator.clock.advance('2021-06-02T09:00:00+07:00');
  build(emulator);
  expect(unled()).toMatch(/4 ข้อ: O13 O14 O42 O43/);
});

test('an item that nobody published is not published because it is to be explained; its URL tells', () => {
  const emulator = newWorkbook();
  const [line = 0] = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานวัฒนธรรมจังหวัด');
  const code = emulator.view(`'${ASSIGNMENTS}'!A${line}`)[0]?.[0]?.display ?? '';
  typeRow(emulator, ASSIGNMENTS, line, { บทบาท: 'หลัก' });
  const [item = 0] = rowsWhere(emulator, ITEMS, 'ข้อ', code);
  typeRow(emulator, ITEMS, item, { การเผยแพร่: 'รอชี้แจง', 'คะแนนปี 2564': 0 });
  const counts = () => row(emulator, AGENCIES, 'สำนักงานวัฒนธรรมจังหวัด').slice(5, 8);
  build(emulator);
  expect(card(emulator, 'เผยแพร่แล้ว')[0]).toBe('0');
  expect(counts()).toEqual(['1', '0', '1']);
  typeRow(emulator, ITEMS, item, { URL: 'https://rayong.example/o23' });
  expect(card(emulator, 'เผยแพร่แล้ว')[0]).toBe('1');
  build(emulator);
  expect(counts()).toEqual(['1', '1', '0']);
});

describe('an item that is recorded and then scored 0', () => {
  const emulator = newWorkbook();
  for (let line = 2; line <= 44; line++) typeRow(emulator, ITEMS, line, { การเผยแพร่: 'บันทึกใน ITAS แล้ว' });
  for (const code of ['O2', 'O42'])
    for (const line of rowsWhere(emulator, ITEMS, 'ข้อ', code)) typeRow(emulator, ITEMS, line, { 'คะแนนปี 2564': 0 });
  const [led = 0] = rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', 'O2');
  typeRow(emulator, ASSIGNMENTS, led, { บทบาท: 'หลัก' });
  const fixFirst = () => {
    const rows = texts(emulator, EXECUTIVE);
    const start = rows.findIndex(([first]) => first === 'ข้อ');
    return rows.slice(start, start + 4).map(([code, title, gain, due, lead]) => ({ code, title, gain, due, lead }));
  };
  const background = (cell: string) => emulator.view(`'${EXECUTIVE}'!${cell}`)[0]?.[0]?.background.toLowerCase();

  test('is to be fixed, is counted among those, and is not said to be done or late', () => {
    emulator.clock.advance('2021-05-20T09:00:00+07:00');
    build(emulator);
    const [heading, first, second, third] = fixFirst();
    expect(heading?.title).toBe('ข้อที่ควรเร่งก่อน (2 จาก 12 ข้อที่ได้ 0.00 ครั้งล่าสุด)');
    expect(first).toMatchObject({ code: 'O42', gain: '12.50', due: '31 มี.ค. 64', lead: 'ยังไม่กำหนด (ปี 2564 ได้ 0.00)' });
    expect(second).toMatchObject({ code: 'O2', lead: 'สำนักงานจังหวัดระยอง · กง.บุคคลฯ (ปี 2564 ได้ 0.00)' });
    expect(third?.code).toBe('');
    expect(texts(emulator, EXECUTIVE)[3]?.[0]).toBe('ได้ 0.00 ในปีนี้: O42 O2 เพิ่มคะแนนได้เฉพาะโดยคำชี้แจงในช่วงชี้แจง');
    const line = rowNumber(emulator, EXECUTIVE, 'O42');
    expect([background(`D${line}`), background(`E${line}`)]).toEqual(['#ffffff', '#f4c7c3']);
  });

  test('waits for its clarification while the window is open, due at its end', () => {
    emulator.clock.advance('2021-06-02T09:00:00+07:00');
    build(emulator);
    const [, first, second] = fixFirst();
    expect(first).toMatchObject({ code: 'O42', due: '15 มิ.ย. 64', lead: 'ยังไม่กำหนด (รอชี้แจง)' });
    expect(second).toMatchObject({ code: 'O2', lead: 'สำนักงานจังหวัดระยอง · กง.บุคคลฯ (รอชี้แจง)' });
    expect(texts(emulator, EXECUTIVE)[3]?.[0]).toMatch(/^ควรเร่งชี้แจง: O42 \(มาตรการ.*แต่ยังไม่มีหน่วยงานหลัก$/);
    expect(background(`E${rowNumber(emulator, EXECUTIVE, 'O42')}`)).toBe('#f4c7c3');
    expect(list(emulator, ZEROS).find(([code]) => code === 'O42')?.[2]).toBe('15 มิ.ย. 64');
    build(emulator);
  });
});
