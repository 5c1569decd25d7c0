import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { assignEveryone, columnOf, DUE, MENU, request, rowsWhere, typeRow } from '../../tools/sample/people.js';
import {
  AGENCIES,
  build,
  card,
  clearTab,
  EXECUTIVE,
  list,
  row,
  rowNumber,
  TABS,
  texts,
  ZEROS,
} from './summary-tabs.js';
import { lastMessage, newWorkbook, workbookWithDirectory } from './workbook.js';

const ITEMS = 'รายการ OIT';
const ASSIGNMENTS = 'การมอบหมาย';
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

test('a score that is text stops the summary before anything is written, and names the cell', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 5, { 'คะแนนปี 2563': "'0.00" });
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แท็บ “รายการ OIT” แถว 5 คอลัมน์ “คะแนนปี 2563” พบ “0\.00.*ตัวเลข/);
  for (const tab of TABS) expect(emulator.tabs().map(({ name }) => name)).not.toContain(tab);
});

test('a score typed as a percentage stops it too: 100% is the number 1 to Sheets', () => {
  const emulator = newWorkbook();
  const cell = `'${ITEMS}'!${columnOf(emulator, ITEMS, 'คะแนนปี 2564')}5`;
  emulator.edit(cell, '100%');
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แถว 5 คอลัมน์ “คะแนนปี 2564” เป็น 1 คะแนน.*0–100 โดยไม่ใส่ %/);
  expect(emulator.tabs().map(({ name }) => name)).not.toContain(TABS[0]);
  emulator.edit(cell, '100');
  build(emulator);
  expect(emulator.tabs().map(({ name }) => name)).toContain(TABS[0]);
});

test.each<[what: string, tab: string, cell: string, script: string, said: RegExp]>([
  ['a blank that does not break', ITEMS, 'ตัวชี้วัดย่อย', 'setValue("\'9.1\\u00a0")', /อักขระที่มองไม่เห็น.*พิมพ์ใหม่/],
  ['a line break', ITEMS, 'ตัวชี้วัดย่อย', 'setValue("\'9.1\\n")', /อักขระที่มองไม่เห็น.*พิมพ์ใหม่/],
  ['Thai digits', ITEMS, 'ตัวชี้วัดย่อย', 'setValue("\'๙.๑")', /เลขไทย.*เลขอารบิก/],
  ['a pasted status', ITEMS, 'การเผยแพร่', "setValue('ตรวจแล้ว\\u00a0')", /อักขระที่มองไม่เห็น.*พิมพ์ใหม่/],
  ['a pasted reply', ASSIGNMENTS, 'การส่งข้อมูล', "setValue('ครบแล้ว\\u00a0')", /อักขระที่มองไม่เห็น.*พิมพ์ใหม่/],
  ['a formula that fails', ITEMS, 'ตัวชี้วัดย่อย', "setFormula('=NA()')", /ข้อผิดพลาดของสูตร \(#N\/A\)/],
  ['one in an address', ITEMS, 'URL', "setFormula('=NA()')", /ข้อผิดพลาดของสูตร \(#N\/A\)/],
  ['one in the assignments', ASSIGNMENTS, 'ข้อ', "setFormula('=1/0')", /ข้อผิดพลาดของสูตร \(#DIV\/0!\)/],
])('%s stops the summary, which would count otherwise than the rule', (_, tab, heading, script, said) => {
  const emulator = newWorkbook();
  const cell = `${columnOf(emulator, tab, heading)}5`;
  emulator.evaluate(
    `SpreadsheetApp.getActive().getSheetByName('${tab}').getRange('${cell}').clearDataValidations().${script};`,
  );
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(new RegExp(`“${tab}” แถว 5 คอลัมน์ “${heading}” .*${said.source}`, 's'));
  for (const name of TABS) expect(emulator.tabs().map((it) => it.name)).not.toContain(name);
});

test('sub-indicators that differ by a capital letter stop the summary: formulas would count them as one', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 3, { ตัวชี้วัดย่อย: "'9.a" });
  typeRow(emulator, ITEMS, 5, { ตัวชี้วัดย่อย: "'9.A" });
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แถว 5 คอลัมน์ “ตัวชี้วัดย่อย” “9\.A” ต่างจาก “9\.a”/);
});

test('an item that stands twice stops the summary: its mean would be wrong', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 45, { ข้อ: 'O2', 'คะแนนปี 2563': 100, ตัวชี้วัดย่อย: "'9.1" });
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แถว 45 .*“O2” ซ้ำกับแถว 3/);
});

test.each([
  [2565, 'คะแนนปี 2565'],
  [2563, 'คะแนนปี 2562'],
])(
  'a year changed to %i in Settings alone stops the summary, and the colours, rather than moving scores to another year',
  (year, heading) => {
    const emulator = newWorkbook();
    const settings = emulator.sheet('ตั้งค่า').cells;
    typeRow(emulator, 'ตั้งค่า', settings.findIndex(([name]) => name?.display === 'ปีงบประมาณ') + 1, { ค่า: year });
    emulator.answer('OK', 'OK');
    build(emulator);
    expect(lastMessage(emulator)).toContain(`แท็บ “รายการ OIT” แถว 1 ไม่มีคอลัมน์ “${heading}”`);
    for (const tab of TABS) expect(emulator.tabs().map(({ name }) => name)).not.toContain(tab);
    emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
    expect(lastMessage(emulator)).toContain(`“${heading}”`);
  },
);

test.each(TABS)('somebody’s own tab %s is left alone, and none of the others is made', (tab) => {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('${tab}');
    sheet.getRange('A1').setValue('ของฉัน');
    sheet.deleteColumns(3, 20);`);
  emulator.answer('OK');
  build(emulator);
  expect(emulator.view(`'${tab}'!A1`)[0]?.[0]?.display).toBe('ของฉัน');
  expect(lastMessage(emulator)).toContain('เปลี่ยนชื่อแท็บ');
  const made = emulator.tabs().filter(({ name }) => TABS.includes(name));
  expect(made.map(({ name }) => name)).toEqual([tab]);
});

test('a missing column stops every job before anything is written, and says which', () => {
  const emulator = workbookWithDirectory();
  emulator.edit(`'รายการ OIT'!${columnOf(emulator, 'รายการ OIT', 'การเผยแพร่')}1`, 'สถานะ');
  emulator.answer('OK', 'OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แท็บ “รายการ OIT”.*“การเผยแพร่”/);
  emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
  expect(lastMessage(emulator)).toMatch(/“การเผยแพร่”/);
  for (const job of ['getBoard', 'getReminderPlan']) expect(() => request(emulator, job, DUE)).toThrow('การเผยแพร่');
});
