// What the summary says of offices: who leads, who owes what, who is late and who has not answered.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { assignEveryone, rowsWhere, typeRow } from '../../tools/sample/people.js';
import { AGENCIES, build, card, clearTab, EXECUTIVE, list, row, rowNumber, texts, ZEROS } from './summary-tabs.js';
import { newWorkbook, workbookWithDirectory } from './workbook.js';

const ITEMS = 'รายการ OIT';
const ASSIGNMENTS = 'การมอบหมาย';
const executive = (emulator: Emulator, start: string) => row(emulator, EXECUTIVE, start);

test('nobody is late for the province’s own data before somebody leads the item: the letters wait for that, too', () => {
  const emulator = workbookWithDirectory();
  assignEveryone(emulator);
  emulator.clock.advance('2021-04-02T09:00:00+07:00');
  const late = () => Number(row(emulator, AGENCIES, 'รวม')[4]);
  build(emulator);
  const before = late();
  const [line = 0, ...others] = rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', 'O42');
  typeRow(emulator, ASSIGNMENTS, line, { บทบาท: 'หลัก' });
  build(emulator);
  expect(late()).toBe(before + 1 + others.length);
});

test('an office whose sole work waits for a lead has not been asked, and is not called silent', () => {
  const emulator = newWorkbook();
  const [line = 0] = rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', 'O42');
  typeRow(emulator, ASSIGNMENTS, line, { หน่วยงาน: 'สำนักงานใหม่' });
  const page = () => texts(emulator, EXECUTIVE).flat().join();
  build(emulator);
  expect(page()).not.toContain('สำนักงานใหม่');
  expect(row(emulator, AGENCIES, 'สำนักงานใหม่')[9]).toBe('1');
  typeRow(emulator, ASSIGNMENTS, rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', 'O42')[1] ?? 0, { บทบาท: 'หลัก' });
  build(emulator);
  expect(page()).toContain('สำนักงานใหม่');
});

test('where all work waits for a lead, the page says that nobody has been asked', () => {
  const emulator = newWorkbook();
  const kept = rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', 'O42')[0] ?? 0;
  const office = emulator.view(`'${ASSIGNMENTS}'!C${kept}`)[0]?.[0]?.display ?? '';
  clearTab(emulator, ASSIGNMENTS);
  typeRow(emulator, ASSIGNMENTS, 2, { ข้อ: 'O42', หน่วยงาน: office, บทบาท: 'ให้ข้อมูล', การส่งข้อมูล: 'รอข้อมูล' });
  build(emulator);
  expect(executive(emulator, 'ยังไม่ได้ขอข้อมูล')[0]).toBe('ยังไม่ได้ขอข้อมูลจากหน่วยงานใด');
  build(emulator);
});

test('proposed leads are counted apart, and nobody who leads nothing has points at stake', () => {
  const emulator = newWorkbook();
  for (const code of ['O13', 'O14', 'O42', 'O43'])
    typeRow(emulator, ASSIGNMENTS, rowsWhere(emulator, ASSIGNMENTS, 'ข้อ', code)[0] ?? 0, { บทบาท: 'หลัก (เสนอ)' });
  const note = () => executive(emulator, 'ทุกข้อที่ยังไม่เสร็จมีหน่วยงานหลักแล้ว')[0];
  const stake = () => row(emulator, AGENCIES, 'รวม')[13];
  build(emulator);
  expect(note()).toBe('ทุกข้อที่ยังไม่เสร็จมีหน่วยงานหลักแล้ว  |  43 ข้อเป็นเพียงเสนอ ยังไม่ยืนยัน');
  expect(stake()).toBe('–');
  for (const line of rowsWhere(emulator, ASSIGNMENTS, 'บทบาท', 'หลัก (เสนอ)'))
    typeRow(emulator, ASSIGNMENTS, line, { บทบาท: 'หลัก' });
  build(emulator);
  expect(note()).toBe('ทุกข้อที่ยังไม่เสร็จมีหน่วยงานหลักแล้ว');
  expect(stake()).toBe('100.00');
  build(emulator);
});

test('a lead whom somebody typed among the assignments counts on every page, whatever the Items tab still says', () => {
  const emulator = newWorkbook();
  const [line = 0] = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานคลังจังหวัด');
  typeRow(emulator, ASSIGNMENTS, line, { ข้อ: 'O42', บทบาท: 'หลัก' });
  build(emulator);
  expect(executive(emulator, 'ยังไม่มีหน่วยงานหลัก')[0]).toMatch(
    /^ยังไม่มีหน่วยงานหลัก 3 ข้อ: O13 O14 O43 {2}\| {2}\d+ ข้อเป็นเพียงเสนอ/,
  );
  expect(executive(emulator, 'O42')[4]).toBe('สำนักงานคลังจังหวัด');
  expect(list(emulator, ZEROS).find(([code]) => code === 'O42')?.[5]).toBe('สำนักงานคลังจังหวัด');
});

test('the page and its annex count the same replies of contributors', () => {
  const emulator = newWorkbook();
  for (const line of rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานคลังจังหวัด'))
    typeRow(emulator, ASSIGNMENTS, line, { การส่งข้อมูล: 'ครบแล้ว' });
  const [lead = 0] = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานวัฒนธรรมจังหวัด');
  typeRow(emulator, ASSIGNMENTS, lead, { บทบาท: 'หลัก', การส่งข้อมูล: 'ครบแล้ว' });
  build(emulator);
  const total = row(emulator, AGENCIES, 'รวม');
  expect(card(emulator, 'ได้รับข้อมูลแล้ว')).toEqual([total[10], `จาก ${total[9]} รายการ`, 'ของผู้ให้ข้อมูล']);
  expect(total[10]).toBe('16');
});

test('a lead who has to explain a score owes it until the window ends, whatever was published', () => {
  const emulator = newWorkbook();
  const [line = 0] = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานวัฒนธรรมจังหวัด');
  const code = emulator.view(`'${ASSIGNMENTS}'!A${line}`)[0]?.[0]?.display ?? '';
  typeRow(emulator, ASSIGNMENTS, line, { บทบาท: 'หลัก' });
  for (const item of rowsWhere(emulator, ITEMS, 'ข้อ', code))
    typeRow(emulator, ITEMS, item, { การเผยแพร่: 'เผยแพร่แล้ว รอตรวจ', 'คะแนนปี 2564': 0 });
  const counts = () => row(emulator, AGENCIES, 'สำนักงานวัฒนธรรมจังหวัด').slice(5, 9);
  build(emulator);
  expect(counts()).toEqual(['1', '1', '0', '0']);
  emulator.clock.advance('2021-06-02T09:00:00+07:00');
  build(emulator);
  expect(counts()).toEqual(['1', '0', '1', '0']);
});

describe('once the due date has passed', () => {
  const emulator = newWorkbook();
  const answered = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานคลังจังหวัด');
  for (const line of answered) typeRow(emulator, ASSIGNMENTS, line, { การส่งข้อมูล: 'ครบแล้ว' });
  emulator.clock.advance('2021-04-02T09:00:00+07:00');
  build(emulator);

  test('the late ones are named with how many items they owe', () => {
    expect(executive(emulator, 'เกินกำหนดส่ง')[0]).toMatch(
      /^เกินกำหนดส่ง 7 หน่วยงาน \(จำนวนข้อ\): สำนักงานจังหวัดระยอง · กง\.ยุทธศาสตร์ฯ \(21\)/,
    );
    expect(executive(emulator, 'ยังไม่ส่งข้อมูลเลย')[0]).not.toContain('คลัง');
    const lateLine = texts(emulator, EXECUTIVE).findIndex(([first]) => first?.startsWith('เกินกำหนดส่ง')) + 1;
    expect(lateLine).toBe(5);
    for (const [cell] of emulator.view(`'${EXECUTIVE}'!A${lateLine}:A${lateLine + 1}`))
      expect(cell?.background.toLowerCase()).toBe('#fee0b6');
  });

  test('days that have passed are marked in the list of what to fix first', () => {
    const first = rowNumber(emulator, EXECUTIVE, 'O42');
    expect(emulator.view(`'${EXECUTIVE}'!D${first}`)[0]?.[0]?.background.toLowerCase()).toBe('#fee0b6');
  });

  test('the annex has them first, with a word and a tone; who is done comes last', () => {
    const lines = list(emulator, AGENCIES);
    expect(lines[0]?.slice(0, 5)).toEqual(['สำนักงานจังหวัดระยอง · กง.ยุทธศาสตร์ฯ', 'ล่าช้า', '0', '0', '21']);
    expect(lines[lines.length - 1]?.slice(0, 5)).toEqual(['สำนักงานคลังจังหวัด', 'ส่งครบ', '16', '0', '0']);
    expect(emulator.view(`'${AGENCIES}'!B5`)[0]?.[0]?.background.toLowerCase()).toBe('#fee0b6');
  });
});

test('leads answer for publication and stand to lose points; contributors answer for their data', () => {
  const emulator = newWorkbook();
  const [line = 0] = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานวัฒนธรรมจังหวัด');
  const code = emulator.view(`'${ASSIGNMENTS}'!A${line}`)[0]?.[0]?.display ?? '';
  typeRow(emulator, ASSIGNMENTS, line, { บทบาท: 'หลัก', การส่งข้อมูล: 'ครบแล้ว' });
  build(emulator);
  const counts = () => row(emulator, AGENCIES, 'สำนักงานวัฒนธรรมจังหวัด').slice(5, 14);
  expect(counts()).toEqual(['1', '0', '1', '0', '11', '0', '11', '0', '1.25']);
  for (const item of rowsWhere(emulator, ITEMS, 'ข้อ', code)) typeRow(emulator, ITEMS, item, { การเผยแพร่: 'ตรวจแล้ว' });
  build(emulator);
  expect(counts()).toEqual(['1', '1', '0', '0', '11', '0', '11', '0', '0.00']);
});
