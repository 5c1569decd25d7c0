// The summary of workbooks that are not as set-up makes them: it stays a page to read, and says what it leaves out and why.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, typeRow } from '../../tools/sample/people.js';
import {
  AGENCIES,
  build,
  card,
  clearTab,
  EXECUTIVE,
  list,
  retypeItems,
  row,
  rowNumber,
  TABS,
  texts,
  ZEROS,
} from './summary-tabs.js';
import { newWorkbook } from './workbook.js';

const ITEMS = 'รายการ OIT';

/** Built, and free of errors that only a programmer understands. */
function built(emulator: Emulator): Emulator {
  build(emulator);
  for (const tab of TABS)
    expect(
      texts(emulator, tab)
        .flat()
        .filter((cell) => /^#|NaN|undefined|null|Infinity/.test(cell)),
    ).toEqual([]);
  return emulator;
}

const item = (code: string, sub: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ข้อ: code,
  ข้อมูล: `เรื่อง ${code}`,
  ตัวชี้วัดย่อย: sub && `'${sub}`,
  ...more,
});

function workbookWith(items: readonly Readonly<Record<string, unknown>>[]): Emulator {
  const emulator = newWorkbook();
  clearTab(emulator, 'การมอบหมาย');
  retypeItems(emulator, items);
  return built(emulator);
}

test('an empty workbook has no score, no zero item and nobody to wait for', () => {
  const emulator = newWorkbook();
  retypeItems(emulator, []);
  for (const tab of ['การมอบหมาย', 'หน่วยงาน']) clearTab(emulator, tab);
  built(emulator);
  expect(card(emulator, 'หากปิดรับวันนี้')).toEqual(['–', '', '']);
  expect(texts(emulator, EXECUTIVE)[2]?.[0]).toBe('ไม่มีคะแนน OIT ปี 2563  |  ยังไม่มีข้อที่คิดคะแนนได้');
  expect(texts(emulator, EXECUTIVE).flat()).toEqual(
    expect.arrayContaining(['ยังไม่มีข้อในแท็บรายการ OIT จึงยังไม่มีคะแนน', 'ไม่มีข้อที่ได้ 0.00', 'ยังไม่ได้มอบหมายข้อให้หน่วยงานใด']),
  );
  expect(list(emulator, AGENCIES)[0]?.[0]).toBe('ยังไม่มีหน่วยงานในแท็บหน่วยงานและแท็บการมอบหมาย');
  expect(list(emulator, ZEROS)[0]?.[3]).toBe('ไม่มีข้อที่ได้ 0.00');
  expect(emulator.sheet(EXECUTIVE).charts).toEqual([]);
});

test('a score is judged as it is announced, with two decimals', () => {
  const emulator = workbookWith([item('O1', '9.1', { 'คะแนนปี 2564': 84.996 })]);
  expect(card(emulator, 'หากปิดรับวันนี้').slice(0, 2)).toEqual(['85.00', 'ระดับ A']);
  expect(row(emulator, EXECUTIVE, '9.1')[6]).toBe('ผ่านเกณฑ์');
  expect(texts(emulator, EXECUTIVE)[2]?.[0]).toMatch(/หากปิดรับวันนี้ได้ 85\.00 ผ่านเกณฑ์ 85 แล้ว$/);
});

test('one item is all of the score', () => {
  const emulator = workbookWith([item('O1', '9.1', { การเผยแพร่: 'ตรวจแล้ว', 'คะแนนปี 2563': 0 })]);
  expect(card(emulator, 'หากปิดรับวันนี้').slice(0, 2)).toEqual(['100.00', 'ระดับ AA']);
  expect(card(emulator, 'OIT ปี 2563').slice(0, 2)).toEqual(['0.00', 'ระดับ F']);
  expect(list(emulator, ZEROS)[0]?.slice(0, 2)).toEqual(['O1', '100.00']);
  expect(row(emulator, EXECUTIVE, '9.1').slice(2, 7)).toEqual(['0.00', '100.00', '', '1', 'ผ่านเกณฑ์']);
});

test('200 items in twenty sub-indicators still fit, and none is cut off', () => {
  const items = Array.from({ length: 200 }, (_, index) =>
    item(`O${index + 1}`, `${1 + (index % 4)}.${1 + (index % 20)}`, { 'คะแนนปี 2563': 0 }),
  );
  const emulator = workbookWith(items);
  expect(list(emulator, ZEROS)).toHaveLength(200);
  expect(row(emulator, EXECUTIVE, 'OIT')[5]).toBe('200');
  expect(row(emulator, ZEROS, 'รวม')[1]).toBe('100.00');
  expect(card(emulator, 'เผยแพร่แล้ว')[1]).toBe('จาก 200 ข้อ');
});

test('an item without sub-indicator counts in no score, and the page says so', () => {
  const emulator = workbookWith([item('O1', '9.1', { 'คะแนนปี 2563': 100 }), item('O2', '', { 'คะแนนปี 2563': 0 })]);
  expect(row(emulator, EXECUTIVE, 'OIT').slice(2, 6)).toEqual(['100.00', '0.00', '', '1']);
  expect(card(emulator, 'เผยแพร่แล้ว')[1]).toBe('จาก 2 ข้อ');
  expect(row(emulator, EXECUTIVE, 'ไม่นำมาคิดคะแนน')[0]).toBe(
    'ไม่นำมาคิดคะแนนเพราะไม่ระบุตัวชี้วัดย่อย: O2  |  คะแนนปี 2563 มีเพียง 1 จาก 2 ข้อ',
  );
  for (const label of ['OIT ปี 2563', 'หากปิดรับวันนี้'])
    expect(card(emulator, label).slice(1)).toEqual(['มี 1 จาก 2 ข้อ', '']); // neither a grade nor points of ITA
  expect(list(emulator, ZEROS)[0]?.slice(0, 2)).toEqual(['O2', 'ไม่ระบุตัวชี้วัดย่อย']);
});

test('a zero item without sub-indicator is not called done before it is', () => {
  const emulator = workbookWith([
    item('O1', '9.1', { 'คะแนนปี 2563': 0, การเผยแพร่: 'ตรวจแล้ว' }),
    item('O2', '', { 'คะแนนปี 2563': 0 }),
  ]);
  const said = () => {
    const rows = texts(emulator, EXECUTIVE);
    return [rows[3]?.[0], rows[rows.findIndex(([first]) => first === 'ข้อ') + 1]?.[1]];
  };
  const open = 'ข้อที่ได้ 0.00 ซึ่งยังไม่เสร็จ ไม่ระบุตัวชี้วัดย่อย จึงไม่รู้คะแนนที่จะเพิ่ม: O2';
  expect(said()).toEqual([open, open]);
  build(emulator);
  expect(said()).toEqual([open, open]);
  typeRow(emulator, ITEMS, 3, { การเผยแพร่: 'ตรวจแล้ว' });
  built(emulator);
  const done = 'ข้อที่ได้ 0.00 ทั้ง 2 ข้อเผยแพร่และตรวจแล้ว';
  expect(said()).toEqual([done, done]);
});

test('nothing scored in either year: no mean and no column of last year in the chart, and each item counts 0 today', () => {
  const emulator = workbookWith([item('O1', '9.1'), item('O2', '10.1', { 'คะแนนปี 2563': '-' })]);
  expect(row(emulator, EXECUTIVE, 'OIT').slice(2, 6)).toEqual(['', '0.00', '', '2']);
  expect(card(emulator, 'OIT ปี 2563')).toEqual(['–', '', '']);
  const [chart] = emulator.sheet(EXECUTIVE).charts;
  expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
    ['ปี 2563', [null, null]],
    ['หากปิดรับวันนี้ (ปี\u00a02564)', [0, 0]],
  ]);
  expect(card(emulator, 'คะแนนปี 2564').slice(0, 2)).toEqual(['–', 'มี 0 จาก 2 ข้อ']);
});

test('an office without items stands in the annex, and is not called silent', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'หน่วยงาน', 12, { หน่วยงาน: 'สำนักงานใหม่' });
  built(emulator);
  const [name, state, ...counts] = row(emulator, AGENCIES, 'สำนักงานใหม่');
  expect([name, state, ...counts.slice(0, 12)]).toEqual(['สำนักงานใหม่', 'ไม่มีข้อ', ...Array(11).fill('0'), '']);
  expect(texts(emulator, EXECUTIVE).flat().join()).not.toContain('สำนักงานใหม่');
});

test('a line with codes stays within the page, however many they are', () => {
  const every2nd = workbookWith(Array.from({ length: 90 }, (_, index) => item(`O${2 * index + 1}`, '9.1')));
  const [unled = ''] = row(every2nd, EXECUTIVE, 'ยังไม่มีหน่วยงานหลัก');
  expect(unled).toMatch(/ยังไม่มีหน่วยงานหลัก 90 ข้อ: O1, O3, .* และอีก \d+ ข้อ$/);
  expect(unled.length).toBeLessThan(118);
});

test('rows that cannot be read are left out of the annex, and counted on the page', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'การมอบหมาย', 2, { ข้อ: 'O99' });
  built(emulator);
  expect(row(emulator, EXECUTIVE, 'มีแถวที่ข้อมูลผิด 1 แถว ไม่นับในสรุปรายหน่วยงาน')).not.toEqual([]);
});

test('a bad address is no reason to leave an office out', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: 'ไม่มีอีเมล' });
  built(emulator);
  expect(row(emulator, EXECUTIVE, 'นับครบทั้ง 43 ข้อ')).not.toEqual([]);
  expect(row(emulator, EXECUTIVE, 'มีแถวที่ข้อมูลผิด')).toEqual([]);
});

test('somebody’s empty tab of that name is used, however small', () => {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('${AGENCIES}');
    sheet.deleteRows(4, 990);
    sheet.deleteColumns(4, 20);`);
  built(emulator);
  const fresh = built(newWorkbook());
  expect(texts(emulator, AGENCIES).filter((cells) => cells[0])).toEqual(
    texts(fresh, AGENCIES).filter((cells) => cells[0]),
  );
  expect(emulator.sheet(AGENCIES).charts).toHaveLength(1);
});

test('an office is named without its province only where a name is left', () => {
  const emulator = newWorkbook();
  build(emulator);
  const silent = texts(emulator, EXECUTIVE)[
    rowNumber(emulator, EXECUTIVE, 'ยังไม่ส่งข้อมูลเลย 8 หน่วยงาน (ยังไม่ได้ส่งอีเมลแจ้งหน่วยงานใด)')
  ]?.[0];
  expect(silent).toContain('สำนักงานจังหวัดระยอง · กง.บุคคลฯ');
  expect(`${texts(emulator, EXECUTIVE).flat().join()} `).toMatch(/หน่วยตรวจสอบภายใน[, ]/);
});

test('what would be no name without its province keeps it', () => {
  const emulator = newWorkbook();
  const names = ['องค์การบริหารส่วนจังหวัดระยอง', 'สำนักงาน ป.ป.ช. ประจำจังหวัดระยอง'];
  const lines = rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานคลังจังหวัด');
  for (const [index, line] of lines.entries())
    typeRow(emulator, 'การมอบหมาย', line, { หน่วยงาน: names[index % names.length] });
  built(emulator);
  const page = texts(emulator, EXECUTIVE).flat().join();
  for (const name of names) expect(page).toContain(name);
});

test('without a closing day, and after it, the days left are words', () => {
  const emulator = newWorkbook();
  emulator.clock.advance('2021-05-02T09:00:00+07:00');
  built(emulator);
  expect(card(emulator, 'เหลือเวลาก่อนปิดรับ')[0]).toBe('ปิดแล้ว');
  const closing = emulator.sheet('ตั้งค่า').cells.findIndex(([name]) => name?.display === 'ปิดรับข้อมูล OIT') + 1;
  typeRow(emulator, 'ตั้งค่า', closing, { ค่า: '' });
  built(emulator);
  expect(card(emulator, 'เหลือเวลาก่อนปิดรับ').slice(0, 2)).toEqual(['–', 'ยังไม่กำหนดวันปิดรับ']);
});

test('each year is judged by its own rule: from 2567 against the pass mark alone, as words need every tool; none for 2566', () => {
  const emulator = newWorkbook();
  const year = emulator.sheet('ตั้งค่า').cells.findIndex(([name]) => name?.display === 'ปีงบประมาณ') + 1;
  typeRow(emulator, 'ตั้งค่า', year, { ค่า: 2567 });
  for (const [from, to] of [
    ['คะแนนปี 2563', 'คะแนนปี 2566'],
    ['คะแนนปี 2564', 'คะแนนปี 2567'],
    ['ข้อคิดเห็นปี 2563', 'ข้อคิดเห็นปี 2566'],
    ['ข้อคิดเห็นปี 2564', 'ข้อคิดเห็นปี 2567'],
  ] as const) {
    const at = texts(emulator, ITEMS)[0]?.indexOf(from) ?? -1;
    emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${ITEMS}').getRange(1, ${at + 1}).setValue('${to}')`);
  }
  built(emulator);
  expect(card(emulator, 'OIT ปี 2566')[1]).toBe('ไม่มีเกณฑ์ระดับปี 2566');
  const today = () => card(emulator, 'หากปิดรับวันนี้').slice(0, 2);
  expect(today()).toEqual(['0.00', 'ต่ำกว่าเกณฑ์ 85']);
  for (let line = 2; line <= 44; line++) typeRow(emulator, ITEMS, line, { 'คะแนนปี 2567': 85 });
  expect(today()).toEqual(['85.00', 'ผ่านเกณฑ์ 85']);
  typeRow(emulator, ITEMS, 44, { 'คะแนนปี 2567': 84 });
  expect(today()).toEqual(['84.88', 'ต่ำกว่าเกณฑ์ 85']);
  built(emulator);
});
