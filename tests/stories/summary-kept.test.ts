// What people write beside and below the summary stays, whatever the next building changes.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, typeRow } from '../../tools/sample/people.js';
import {
  AGENCIES,
  at,
  build,
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
const AGENDA = 'ประเด็นเสนอที่ประชุม';
const END = 'พิมพ์บันทึกต่อจากบรรทัดนี้ได้ ระบบจะไม่เขียนทับ';

const below = (emulator: Emulator, tab: string, end: string): string[] =>
  texts(emulator, tab)
    .slice(rowNumber(emulator, tab, end))
    .map(([first = '']) => first)
    .filter(Boolean);

/** A sub-indicator and offices more: every page grows. */
function grow(emulator: Emulator): void {
  typeRow(emulator, ITEMS, 45, { ข้อ: 'O44', ข้อมูล: 'ข้อใหม่', ตัวชี้วัดย่อย: "'10.3", 'คะแนนปี 2563': 0 });
  for (const line of [20, 21, 22]) typeRow(emulator, 'หน่วยงาน', line, { หน่วยงาน: `สำนักงานใหม่ ${line}` });
}

function shrink(emulator: Emulator): void {
  emulator.evaluate(`
    SpreadsheetApp.getActive().getSheetByName('${ITEMS}').getRange('A42:R45').clearContent();
    SpreadsheetApp.getActive().getSheetByName('หน่วยงาน').getRange('A20:J22').clearContent();`);
}

describe('lines under the agenda', () => {
  const emulator = newWorkbook();
  build(emulator);
  const top = rowNumber(emulator, EXECUTIVE, AGENDA);
  emulator.edit(`'${EXECUTIVE}'!A${top + 1}`, 'เร่งรัด O42');
  emulator.edit(`'${EXECUTIVE}'!A${top + 2}`, '=1+1');
  emulator.edit(`'${EXECUTIVE}'!A${top + 9}`, 'ตารางของเรา');
  emulator.edit(`'${EXECUTIVE}'!H${top}`, 'ข้างหัวข้อ');
  emulator.edit(`'${EXECUTIVE}'!J3`, 'บันทึกข้างหน้า');
  const written = ['เร่งรัด O42', '2', 'ตารางของเรา'];

  test.each<[string, (emulator: Emulator) => void]>([
    ['nothing has changed', () => {}],
    ['the page has grown', grow],
    ['the page has shrunk', shrink],
    ['it is built once more', () => {}],
    [
      'a row was inserted in the middle of it',
      (it) => it.evaluate(`SpreadsheetApp.getActive().getSheetByName('${EXECUTIVE}').insertRowBefore(6)`),
    ],
  ])('stay when %s, formulas as formulas', (_, change) => {
    change(emulator);
    build(emulator);
    expect(below(emulator, EXECUTIVE, AGENDA)).toEqual(written);
    expect(at(emulator, `'${EXECUTIVE}'!H${rowNumber(emulator, EXECUTIVE, AGENDA)}`)).toBe('ข้างหัวข้อ');
    expect(at(emulator, `'${EXECUTIVE}'!J3`)).toBe('บันทึกข้างหน้า');
    expect(texts(emulator, EXECUTIVE).filter(([first]) => first === AGENDA)).toHaveLength(1);
    expect(emulator.sheet(EXECUTIVE).charts).toHaveLength(1);
  });
});

describe('a page built anew after it has grown', () => {
  const emulator = newWorkbook();
  build(emulator);
  grow(emulator);
  build(emulator);
  const fresh = newWorkbook();
  grow(fresh);
  build(fresh);

  test.each(TABS)('shows in %s what a new one shows', (tab) => {
    const end = tab === EXECUTIVE ? AGENDA : END;
    const own = (it: Emulator) => texts(it, tab).slice(0, rowNumber(it, tab, end));
    expect(own(emulator)).toEqual(own(fresh));
    const looks = (it: Emulator) =>
      it
        .view(`'${tab}'!A1:H${rowNumber(it, tab, end)}`)
        .map((cells) => cells.map(({ background, fontWeight }) => `${background} ${fontWeight}`));
    expect(looks(emulator)).toEqual(looks(fresh));
    const drawn = (it: Emulator) => it.sheet(tab).charts.map(({ id: _, ...chart }) => chart);
    expect(drawn(emulator)).toEqual(drawn(fresh));
    expect([...emulator.sheet(tab).merges].sort()).toEqual([...fresh.sheet(tab).merges].sort());
  });
});

describe('a list with notes beside it', () => {
  const emulator = newWorkbook();
  build(emulator);
  const line = rowNumber(emulator, AGENCIES, 'สำนักงานคลังจังหวัด');
  emulator.edit(`'${AGENCIES}'!P${line}`, 'โทรแล้ว');
  const zero = rowNumber(emulator, ZEROS, 'O27');
  emulator.edit(`'${ZEROS}'!J${zero}`, 'นัดประชุม');
  emulator.edit(`'${AGENCIES}'!A${rowNumber(emulator, AGENCIES, END) + 1}`, 'ใต้ตาราง');
  for (const found of rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานคลังจังหวัด'))
    typeRow(emulator, 'การมอบหมาย', found, { การส่งข้อมูล: 'ครบแล้ว' });
  for (const found of rowsWhere(emulator, ITEMS, 'ข้อ', 'O42')) typeRow(emulator, ITEMS, found, { 'คะแนนปี 2564': 100 });
  grow(emulator);
  build(emulator);

  test('keeps each note beside its line; all others come in their order', () => {
    expect(at(emulator, `'${AGENCIES}'!A${line}`)).toBe('สำนักงานคลังจังหวัด');
    expect(at(emulator, `'${AGENCIES}'!P${line}`)).toBe('โทรแล้ว');
    expect([at(emulator, `'${ZEROS}'!A${zero}`), at(emulator, `'${ZEROS}'!J${zero}`)]).toEqual(['O27', 'นัดประชุม']);
    expect(list(emulator, ZEROS).map(([code]) => code)).not.toContain('O42');
    const gains = list(emulator, ZEROS).flatMap(([code, gain]) => (code === 'O27' ? [] : [Number(gain)]));
    expect(gains).toEqual([...gains].sort((one, other) => other - one));
    expect(below(emulator, AGENCIES, END)).toEqual(['ใต้ตาราง']);
  });
});

test('a note beside what is no longer in the list keeps a line of its own', () => {
  const emulator = newWorkbook();
  build(emulator);
  const zero = rowNumber(emulator, ZEROS, 'O43');
  emulator.edit(`'${ZEROS}'!J${zero}`, 'ขอบคุณแล้ว');
  for (const found of rowsWhere(emulator, ITEMS, 'ข้อ', 'O43')) typeRow(emulator, ITEMS, found, { 'คะแนนปี 2564': 100 });
  build(emulator);
  build(emulator);
  expect([at(emulator, `'${ZEROS}'!A${zero}`), at(emulator, `'${ZEROS}'!J${zero}`)]).toEqual(['', 'ขอบคุณแล้ว']);
});

test('a note beside what is to be fixed first stays beside it, and says so once it is done', () => {
  const emulator = newWorkbook();
  build(emulator);
  const [noted, done] = ['O27', 'O43'].map((code) => rowNumber(emulator, EXECUTIVE, code));
  emulator.edit(`'${EXECUTIVE}'!H${noted}`, 'โทรแล้ว');
  emulator.edit(`'${EXECUTIVE}'!I${done}`, 'นัดประชุม');
  for (const code of ['O42', 'O43'])
    for (const found of rowsWhere(emulator, ITEMS, 'ข้อ', code))
      typeRow(emulator, ITEMS, found, { การเผยแพร่: 'ตรวจแล้ว' });
  build(emulator);
  build(emulator);
  expect(['A', 'H'].map((column) => at(emulator, `'${EXECUTIVE}'!${column}${noted}`))).toEqual(['O27', 'โทรแล้ว']);
  expect(['A', 'E', 'I'].map((column) => at(emulator, `'${EXECUTIVE}'!${column}${done}`))).toEqual([
    'O43',
    'ยังไม่กำหนด (ตรวจแล้ว)',
    'นัดประชุม',
  ]);
  expect(row(emulator, EXECUTIVE, 'O42')).toEqual([]);
  expect(texts(emulator, EXECUTIVE).flat().join()).toMatch(/ข้อที่ควรเร่งก่อน \(9 จาก 12 /);
});

test('a list without notes puts the late first each time', () => {
  const emulator = newWorkbook();
  build(emulator);
  const [first = []] = list(emulator, AGENCIES);
  const [agency = '', unit = ''] = (first[0] ?? '').split(' · ');
  for (const found of rowsWhere(emulator, 'การมอบหมาย', 'กลุ่มงาน', unit)) {
    expect(agency).not.toBe('');
    typeRow(emulator, 'การมอบหมาย', found, { การส่งข้อมูล: 'ครบแล้ว' });
  }
  build(emulator);
  expect(list(emulator, AGENCIES)[0]?.[0]).not.toBe(first[0]);
});

test('a page whose last line somebody deleted is written above what is there, and nothing is lost', () => {
  const emulator = newWorkbook();
  build(emulator);
  const top = rowNumber(emulator, EXECUTIVE, AGENDA);
  emulator.edit(`'${EXECUTIVE}'!A${top + 1}`, 'เร่งรัด O42');
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${EXECUTIVE}').deleteRow(${top})`);
  build(emulator);
  expect(below(emulator, EXECUTIVE, AGENDA)).toContain('เร่งรัด O42');
  expect(row(emulator, EXECUTIVE, '10.2')[2]).toBe('0.00');
});

test('notes beside the lines move down with them when the page above grows', () => {
  const emulator = newWorkbook();
  build(emulator);
  for (const code of ['OIT', 'O27'])
    emulator.edit(`'${EXECUTIVE}'!H${rowNumber(emulator, EXECUTIVE, code)}`, `ข้าง ${code}`);
  grow(emulator);
  build(emulator);
  build(emulator);
  for (const code of ['OIT', 'O27'])
    expect(at(emulator, `'${EXECUTIVE}'!H${rowNumber(emulator, EXECUTIVE, code)}`)).toBe(`ข้าง ${code}`);
});

test('what stands in the closing line of a list stays, in every column', () => {
  const emulator = newWorkbook();
  build(emulator);
  emulator.edit(`'${ZEROS}'!C${rowNumber(emulator, ZEROS, END)}`, '=1+1');
  grow(emulator);
  build(emulator);
  build(emulator);
  expect(at(emulator, `'${ZEROS}'!C${rowNumber(emulator, ZEROS, END)}`)).toBe('2');
});

test('a note beside the sum stays beside the sum when the list grows', () => {
  const emulator = newWorkbook();
  build(emulator);
  emulator.edit(`'${ZEROS}'!J${rowNumber(emulator, ZEROS, 'รวม')}`, 'ตรวจแล้ว');
  grow(emulator);
  build(emulator);
  expect(at(emulator, `'${ZEROS}'!J${rowNumber(emulator, ZEROS, 'รวม')}`)).toBe('ตรวจแล้ว');
  expect(rowNumber(emulator, ZEROS, 'รวม')).toBe(18);
});

test('a note beside the sum stays beside the sum when the list shrinks, before or after', () => {
  const emulator = newWorkbook();
  build(emulator);
  const note = () => at(emulator, `'${ZEROS}'!J${rowNumber(emulator, ZEROS, 'รวม')}`);
  emulator.edit(`'${ZEROS}'!J${rowNumber(emulator, ZEROS, 'รวม')}`, 'ตรวจแล้ว');
  const score = (code: string) => {
    for (const found of rowsWhere(emulator, ITEMS, 'ข้อ', code)) typeRow(emulator, ITEMS, found, { 'คะแนนปี 2564': 100 });
  };
  for (const code of ['O42', 'O2']) {
    score(code);
    build(emulator);
    expect(note()).toBe('ตรวจแล้ว');
  }
  expect(row(emulator, ZEROS, 'รวม')[1]).toBe('27.58');
});

test('a list that was more than a hundred rows longer leaves none of them below', () => {
  const emulator = newWorkbook();
  retypeItems(
    emulator,
    Array.from({ length: 200 }, (_, n) => ({ ข้อ: `O${n + 1}`, ตัวชี้วัดย่อย: "'9.1", 'คะแนนปี 2563': 0 })),
  );
  build(emulator);
  retypeItems(emulator, [{ ข้อ: 'O1', ตัวชี้วัดย่อย: "'9.1", 'คะแนนปี 2563': 0 }]);
  build(emulator);
  const codes = texts(emulator, ZEROS).map(([first = '']) => first);
  expect(codes.filter((code) => /^O\d/.test(code))).toEqual(['O1']);
  expect(codes.filter((text) => text === END)).toHaveLength(1);
});

test('words added to the agenda’s own line stay, and the page is not written twice', () => {
  const emulator = newWorkbook();
  build(emulator);
  emulator.edit(`'${EXECUTIVE}'!A${rowNumber(emulator, EXECUTIVE, AGENDA)}`, `${AGENDA} (ครั้งที่ 3)`);
  build(emulator);
  grow(emulator);
  build(emulator);
  const lines = texts(emulator, EXECUTIVE).map(([first = '']) => first);
  expect(lines.filter((text) => text.startsWith(AGENDA))).toEqual([`${AGENDA} (ครั้งที่ 3)`]);
  expect(lines.filter((text) => text === 'OIT')).toHaveLength(1);
});
