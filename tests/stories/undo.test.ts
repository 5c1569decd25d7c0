import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { confirmLeads, MENU, request, rowsWhere, typeRow } from '../../tools/sample/people.js';
import { lastMessage, newWorkbook, shownRows, textsOf } from './workbook.js';

const TAB = 'การมอบหมาย';
const UNDO = 'เลิกทำรายการล่าสุด';
const TREASURY = { agency: 'สำนักงานคลังจังหวัด', unit: '' };
const state = (emulator: Emulator) => ['รายการ OIT', TAB, 'หน่วยงาน'].map((tab) => shownRows(emulator, tab));
const assign = (emulator: Emulator, changes: object) =>
  request(emulator, 'runAssign', {
    codes: ['O1', 'O2', 'O9'],
    owners: [TREASURY],
    everyone: false,
    role: 'contributor',
    due: null,
    mode: 'add',
    ...changes,
  });

const JOBS: Readonly<Record<string, (emulator: Emulator) => unknown>> = {
  'an added agency': (emulator) => assign(emulator, {}),
  'a new lead with a date': (emulator) => assign(emulator, { role: 'lead', due: '2021-04-09' }),
  'replaced owners': (emulator) => assign(emulator, { mode: 'replace' }),
  'removed owners': (emulator) =>
    assign(emulator, { owners: [{ agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ' }], mode: 'remove' }),
  'confirmed leads': (emulator) => confirmLeads(emulator),
  replies: (emulator) =>
    request(emulator, 'runReplies', [
      { code: 'O1', agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ', reply: 'complete', link: 'x', note: 'y' },
    ]),
  'a handover': (emulator) =>
    request(emulator, 'runHandOver', { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ' }, TREASURY),
};

describe('undo brings back exactly what was there', () => {
  test.each(Object.keys(JOBS))('after %s', (name) => {
    const emulator = newWorkbook();
    const before = state(emulator);
    JOBS[name]?.(emulator);
    expect(state(emulator)).not.toEqual(before);
    request(emulator, 'runUndo');
    expect(state(emulator)).toEqual(before);
  });

  test('from the menu, after a question that names the job; a no changes nothing', () => {
    const emulator = newWorkbook();
    emulator.open();
    const before = state(emulator);
    assign(emulator, {});
    const done = state(emulator);
    emulator.answer('NO');
    emulator.click(MENU, UNDO);
    expect(state(emulator)).toEqual(done);
    expect(emulator.shown.at(-1)?.text).toMatch(/มอบหมายหน่วยงาน.*O1 O2 O9: เพิ่ม 3.*coordinator@rayong\.example/);
    emulator.answer('YES');
    emulator.click(MENU, UNDO);
    expect(state(emulator)).toEqual(before);
    expect(lastMessage(emulator)).toContain('เลิกทำแล้ว');
    expect(textsOf(emulator, 'ประวัติ', 'สถานะ').at(-1)).toBe('เลิกทำแล้ว');
  });

  test('rows that went come back with what people wrote in columns of their own, formulas too', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      sheet.insertColumnAfter(12);
      sheet.getRange('M1').setValue('บันทึกของเรา');
      sheet.getRange('M2').setValue('โทรแล้ว');
      sheet.getRange('M3').setFormula('=LEN(C3)');`);
    const before = state(emulator);
    assign(emulator, { mode: 'replace' });
    expect(textsOf(emulator, TAB, 'บันทึกของเรา')).not.toContain('โทรแล้ว');
    request(emulator, 'runUndo');
    expect(state(emulator)).toEqual(before);
    expect(emulator.view(`'${TAB}'!M3`)[0]?.[0]?.formula).toBe('=LEN(C3)');
  });

  test('however people sorted in between', () => {
    const emulator = newWorkbook();
    const before = state(emulator)[1] ?? [];
    assign(emulator, { role: 'lead', due: '2021-04-09' });
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      sheet.getRange(2, 1, sheet.getLastRow() - 1, 12).sort([{ column: 3, ascending: false }, { column: 1, ascending: false }]);`);
    request(emulator, 'runUndo');
    const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(texts(state(emulator)[1] ?? [])).toEqual(texts(before));
  });

  test('only once: then there is nothing more to undo', () => {
    const emulator = newWorkbook();
    expect(() => request(emulator, 'runUndo')).toThrow('ไม่มีรายการที่เลิกทำได้');
    assign(emulator, {});
    request(emulator, 'runUndo');
    expect(() => request(emulator, 'runUndo')).toThrow('ไม่มีรายการที่เลิกทำได้');
  });
});

describe('undo refuses, changes nothing and names the cells', () => {
  test('where somebody has changed what the job wrote', () => {
    const emulator = newWorkbook();
    assign(emulator, { role: 'lead', due: '2021-04-09' });
    const [row = 0] = rowsWhere(emulator, TAB, 'หน่วยงาน', TREASURY.agency).slice(-1);
    typeRow(emulator, TAB, row, { กำหนดส่ง: new Date('2021-05-05T00:00:00+07:00') });
    const before = state(emulator);
    expect(() => request(emulator, 'runUndo')).toThrow(new RegExp(`แท็บ “${TAB}” แถว ${row} คอลัมน์ “กำหนดส่ง”`));
    expect(state(emulator)).toEqual(before);
  });

  test('where an office has answered an assignment that would go', () => {
    const emulator = newWorkbook();
    assign(emulator, {});
    const [row = 0] = rowsWhere(emulator, TAB, 'หน่วยงาน', TREASURY.agency).slice(-1);
    typeRow(emulator, TAB, row, { การส่งข้อมูล: 'ครบแล้ว' });
    expect(() => request(emulator, 'runUndo')).toThrow(/คอลัมน์ “การส่งข้อมูล”/);
  });

  test('where a changed row was deleted', () => {
    const emulator = newWorkbook();
    confirmLeads(emulator);
    emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${TAB}').deleteRow(2)`);
    expect(() => request(emulator, 'runUndo')).toThrow(/แถว 2 คอลัมน์ “ข้อ”/);
  });

  test('where somebody has been at the stored image', () => {
    const emulator = newWorkbook();
    assign(emulator, {});
    const [row = 0] = rowsWhere(emulator, 'ประวัติ', 'งาน', 'มอบหมายหน่วยงาน');
    typeRow(emulator, 'ประวัติ', row, { 'ข้อมูลสำหรับเลิกทำ 1': 'ลบไปแล้ว' });
    expect(() => request(emulator, 'runUndo')).toThrow(/แท็บ “ประวัติ”.*เลิกทำไม่ได้/);
  });
});

test('every job leaves one line: who, what, when', () => {
  const emulator = newWorkbook();
  assign(emulator, {});
  emulator.open();
  emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
  emulator.click(MENU, 'จัดทำสรุป');
  const lines = shownRows(emulator, 'ประวัติ');
  expect(lines.map((line) => line.งาน)).toEqual(['เริ่มใช้งาน', 'มอบหมายหน่วยงาน', 'แสดง/ซ่อนสี', 'จัดทำสรุป']);
  expect(lines[1]).toMatchObject({ ผู้ทำ: 'coordinator@rayong.example', รายละเอียด: 'O1 O2 O9: เพิ่ม 3', สถานะ: 'เสร็จ' });
});

test('the image of a job on 5,000 rows keeps within the cells of Sheets, and brings them all back', async () => {
  const { largeWorkbook } = await import('./workbook.js');
  const emulator = largeWorkbook();
  const before = JSON.stringify(state(emulator));
  const codes = Array.from({ length: 43 }, (_, index) => `O${index + 1}`);
  const owners = Array.from({ length: 117 }, (_, index) => ({ agency: `หน่วยงานที่ ${index + 1}`, unit: '' }));
  expect(assign(emulator, { codes, owners, mode: 'remove' })).toMatchObject({ removed: expect.any(Number) });
  const cells = emulator
    .sheet('ประวัติ')
    .cells.flat()
    .map(({ display }) => display.length);
  expect(Math.max(...cells)).toBeLessThanOrEqual(50_000);
  request(emulator, 'runUndo');
  expect(JSON.stringify(state(emulator))).toBe(before);
}, 60_000);
