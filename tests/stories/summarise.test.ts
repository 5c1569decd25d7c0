// The three summary tabs as they are first built, and their live figures of scores.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, typeRow } from '../../tools/sample/people.js';
import { AGENCIES, build, card, EXECUTIVE, list, row, TABS, texts, ZEROS } from './summary-tabs.js';
import { newWorkbook } from './workbook.js';

const ITEMS = 'รายการ OIT';
const executive = (emulator: Emulator, start: string) => row(emulator, EXECUTIVE, start);

describe('on the day of set-up', () => {
  const emulator = newWorkbook();
  build(emulator);

  test.each([
    ['9.1', '9', '55.56'],
    ['9.2', '8', '87.50'],
    ['9.3', '7', '100.00'],
    ['9.4', '4', '75.00'],
    ['9.5', '5', '20.00'],
    ['10.1', '8', '100.00'],
    ['10.2', '2', '0.00'],
  ])('sub-indicator %s: %s items, %s last year, 0.00 if closed today, nothing scored', (code, count, score) => {
    const [, , lastYear, today, scored, items] = executive(emulator, code);
    expect([items, lastYear, today, scored]).toEqual([count, score, '0.00', '']);
  });

  test('indicators 67.61 and 50.00, OIT 58.81, grade D, ITA 23.52 – the mean of means, not of items', () => {
    const totals = texts(emulator, EXECUTIVE).filter(([first = '']) => ['9', '10', 'OIT'].includes(first));
    expect(totals.map(([code, name, lastYear]) => `${code} ${name} ${lastYear}`)).toEqual([
      '9 เฉลี่ยตัวชี้วัดที่ 9 67.61',
      '10 เฉลี่ยตัวชี้วัดที่ 10 50.00',
      'OIT คะแนน OIT 58.81',
    ]);
    expect(card(emulator, 'OIT ปี 2563')).toEqual(['58.81', 'ระดับ D', 'ITA 23.52/40']);
    expect(card(emulator, 'หากปิดรับวันนี้')).toEqual(['0.00', 'ระดับ F', 'ITA 0.00/40']);
  });

  test('says in a sentence where the province stands', () => {
    expect(executive(emulator, 'คะแนน OIT ปี 2563')[0]).toBe(
      'คะแนน OIT ปี 2563 ได้ 58.81  |  หากปิดรับวันนี้ได้ 0.00 ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ 85.00 คะแนน',
    );
  });

  test('counts the days left, what is published and scored, and says from when it is', () => {
    expect(card(emulator, 'เหลือเวลาก่อนปิดรับ')).toEqual(['44 วัน', 'ปิดรับ 30 เมษายน 2564', '']);
    expect(card(emulator, 'เผยแพร่แล้ว')).toEqual(['0', 'จาก 43 ข้อ', 'ตรวจแล้ว 0 ข้อ']);
    expect(card(emulator, 'คะแนนปี 2564').slice(0, 2)).toEqual(['–', 'มี 0 จาก 43 ข้อ']);
    expect(executive(emulator, 'นับครบ')[0]).toBe('นับครบทั้ง 43 ข้อ');
    expect(executive(emulator, 'ยังไม่มีหน่วยงานหลัก')[0]).toBe(
      'ยังไม่มีหน่วยงานหลัก 4 ข้อ: O13 O14 O42 O43  |  39 ข้อเป็นเพียงเสนอ ยังไม่ยืนยัน',
    );
    for (const tab of TABS) expect(texts(emulator, tab)[1]?.[0]).toMatch(/^ข้อมูล ณ วันที่ 17 มีนาคม 2564 เวลา 09:00 น\. /);
  });

  test('says right under the headline which items are worth most, and whether nobody leads them', () => {
    expect(texts(emulator, EXECUTIVE)[3]?.[0]).toBe(
      'ควรเร่งก่อน: O42 O43 (มาตรการภายในเพื่อป้องกันการทุจริต) ได้คะแนน OIT เพิ่มข้อละ 12.50 แต่ยังไม่มีหน่วยงานหลัก',
    );
  });

  test('names the ten largest gains first: O42 and O43, 12.50 points each', () => {
    const rows = texts(emulator, EXECUTIVE);
    const start = rows.findIndex(([first]) => first === 'ข้อ');
    expect(rows[start]?.[1]).toBe('ข้อที่ควรเร่งก่อน (10 จาก 12 ข้อที่ได้ 0.00 ครั้งล่าสุด)');
    const gains = rows.slice(start + 1, start + 11).map(([code, , gain]) => `${code} ${gain}`);
    expect(gains).toHaveLength(10);
    expect(gains.slice(0, 3)).toEqual(['O42 12.50', 'O43 12.50', 'O27 2.50']);
  });

  test('names the offices that have not answered; nobody is late yet', () => {
    const lines = texts(emulator, EXECUTIVE).map(([first = '']) => first);
    const title = lines.indexOf('ยังไม่ส่งข้อมูลเลย 8 หน่วยงาน (ยังไม่ได้ส่งอีเมลแจ้งหน่วยงานใด)');
    expect(lines[title + 1]).toMatch(/^สำนักงานจังหวัดระยอง · กง\.\S+, .*สำนักงานคลัง/);
    expect(executive(emulator, 'ยังไม่มีหน่วยงานใดเกินกำหนดส่ง')).not.toEqual([]);
  });

  test('lists every zero item with cause, lead, due date and gain; the gains add up to what OIT lacks', () => {
    const zeros = list(emulator, ZEROS);
    expect(zeros).toHaveLength(12);
    expect(zeros[1]?.slice(0, 5)).toEqual([
      'O43',
      '12.50',
      '31 มี.ค. 64',
      'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      '• ไม่แสดงเส้นทางจากหน้าเว็บ\n• ใช้ข้อมูลของส่วนราชการ ไม่ใช่ของจังหวัด\n• ขึ้นกับข้ออื่น',
    ]);
    expect(zeros.find(([code]) => code === 'O31')?.slice(4)).toEqual([
      '• ผู้ประเมินไม่ได้ให้เหตุผล',
      'สำนักงานจังหวัดระยอง · กง.ศูนย์ดำรงธรรมฯ (เสนอ)',
      'ยังไม่เผยแพร่',
      '',
    ]);
    expect(row(emulator, ZEROS, 'รวม')[1]).toBe('41.19'); // 100 − 58.81
  });

  test('draws last year beside today, and the replies of the offices, from cells that stay live', () => {
    const [scores] = emulator.sheet(EXECUTIVE).charts;
    expect(scores?.categories).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
    expect(scores?.series.map(({ name }) => name)).toEqual(['ปี 2563', 'หากปิดรับวันนี้ (ปี\u00a02564)']);
    const [replies] = emulator.sheet(AGENCIES).charts;
    expect(replies?.row).toBeGreaterThan(emulator.sheet(AGENCIES).frozenRows); // there it would be cut off
    expect(replies?.categories).toHaveLength(8);
    expect(replies?.series.map(({ name }) => name)).toEqual(['ได้รับแล้ว', 'ค้าง ยังไม่ถึงกำหนด', 'เกินกำหนด']);
  });
});

test('figures are live: a checked item counts 100, a score of this year counts as it is', () => {
  const emulator = newWorkbook();
  build(emulator);
  typeRow(emulator, ITEMS, 43, { การเผยแพร่: 'ตรวจแล้ว' });
  expect(executive(emulator, '10.2').slice(2, 5)).toEqual(['0.00', '50.00', '']);
  expect(card(emulator, 'เผยแพร่แล้ว')).toEqual(['1', 'จาก 43 ข้อ', 'ตรวจแล้ว 1 ข้อ']);
  typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2564': 0 });
  expect(executive(emulator, '10.2').slice(3, 5)).toEqual(['0.00', '0.00']);
  typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2564': 100 });
  expect(executive(emulator, '10.2').slice(3, 5)).toEqual(['50.00', '100.00']);
  expect(card(emulator, 'คะแนนปี 2564').slice(0, 2)).toEqual(['100.00', 'มี 1 จาก 43 ข้อ']);
});

test('score and gap in the headline add up to the pass mark, as they are shown', () => {
  const emulator = newWorkbook();
  for (const line of rowsWhere(emulator, ITEMS, 'ข้อ', 'O34')) typeRow(emulator, ITEMS, line, { การเผยแพร่: 'ตรวจแล้ว' });
  build(emulator);
  // 3.125 points of 85
  expect(executive(emulator, 'คะแนน OIT ปี 2563')[0]).toMatch(/ได้ 3\.13 ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ 81\.87 คะแนน$/);
});

describe('last year’s OIT over a part of the items', () => {
  const emulator = newWorkbook();
  for (const code of ['O42', 'O43'])
    for (const line of rowsWhere(emulator, ITEMS, 'ข้อ', code)) typeRow(emulator, ITEMS, line, { 'คะแนนปี 2563': '-' });
  build(emulator);

  test('passes for no official figure: neither grade nor points of ITA, and how many items it is over', () => {
    expect(card(emulator, 'OIT ปี 2563')).toEqual(['83.81', 'มี 41 จาก 43 ข้อ', '']);
    expect(executive(emulator, 'คะแนน OIT ปี 2563')[0]).toMatch(
      /^คะแนน OIT ปี 2563 ได้ 83\.81 \(41\/43 ข้อ\) {2}\| {2}หาก/,
    );
    expect(executive(emulator, 'คะแนนปี 2563 มีเพียง')[0]).toBe('คะแนนปี 2563 มีเพียง 41 จาก 43 ข้อ');
    expect(executive(emulator, 'นับครบ')).toEqual([]);
  });

  test('becomes official once the rest is typed, without building the page anew; then it is built in the same rows', () => {
    const rows = texts(emulator, EXECUTIVE).length;
    for (const line of [43, 44]) typeRow(emulator, ITEMS, line, { 'คะแนนปี 2563': 0 });
    expect(card(emulator, 'OIT ปี 2563')).toEqual(['58.81', 'ระดับ D', 'ITA 23.52/40']);
    expect(executive(emulator, 'คะแนน OIT ปี 2563')[0]).toContain('ได้ 58.81  |  หาก');
    expect(executive(emulator, 'นับครบ')[0]).toBe('นับครบทั้ง 43 ข้อ');
    build(emulator);
    expect(texts(emulator, EXECUTIVE)).toHaveLength(rows);
    typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2563': '' });
    expect(card(emulator, 'OIT ปี 2563')[1]).toBe('มี 42 จาก 43 ข้อ');
    build(emulator);
  });

  test('a number below the table is no item’s score', () => {
    typeRow(emulator, ITEMS, 46, { 'คะแนนปี 2563': 90 });
    expect(card(emulator, 'OIT ปี 2563')[1]).toBe('มี 42 จาก 43 ข้อ');
  });
});

test('a checked item whose score is still "-" counts 100', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 43, { การเผยแพร่: 'ตรวจแล้ว', 'คะแนนปี 2564': '-' });
  build(emulator);
  expect(executive(emulator, '10.2')[3]).toBe('50.00');
});
