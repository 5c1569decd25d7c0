import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { columnOf, DUE, MENU, request, typeRow } from '../../tools/sample/people.js';
import { lastMessage, newWorkbook, workbookWithDirectory } from './workbook.js';

const TAB = 'สรุปผู้บริหาร';

const build = (emulator: Emulator) => emulator.click(MENU, 'จัดทำสรุป');

/** The displayed cells of the summary's row that begins with this text. */
function row(emulator: Emulator, start: string): string[] {
  const { cells } = emulator.sheet(TAB);
  return cells.find(([first]) => first?.display.startsWith(start))?.map(({ display }) => display) ?? [];
}

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
  ])('sub-indicator %s: %s items, %s last year, 0.00 if closed today', (code, count, score) => {
    const [, , items, lastYear, today] = row(emulator, code);
    expect([items, lastYear, today]).toEqual([count, score, '0.00']);
  });

  test('indicators 67.61 and 50.00, OIT 58.81, grade D – the mean of means, not of items', () => {
    expect(row(emulator, 'เฉลี่ยตัวชี้วัดที่ 9')[3]).toBe('67.61');
    expect(row(emulator, 'เฉลี่ยตัวชี้วัดที่ 10')[3]).toBe('50.00');
    expect(row(emulator, 'คะแนน OIT ปี 2563').slice(2, 4)).toEqual(['58.81', 'D']);
  });

  test('names the largest gains first: O42 and O43, 12.50 points each', () => {
    const { cells } = emulator.sheet(TAB);
    const start = cells.findIndex(([first]) => first?.display === 'ข้อ');
    const gains = cells.slice(start + 1, start + 11).map((line) => [line[0]?.display, line[2]?.display]);
    expect(gains.slice(0, 3)).toEqual([
      ['O42', '12.50'],
      ['O43', '12.50'],
      ['O27', '2.50'],
    ]);
    expect(gains).toHaveLength(10);
  });

  test('names the offices that have not answered, counts the days left and says from when it is', () => {
    const shown = emulator
      .sheet(TAB)
      .cells.flat()
      .map(({ display }) => display);
    expect(shown).toContainEqual(expect.stringContaining('สำนักงานคลังจังหวัด'));
    expect(row(emulator, 'เหลือเวลา')[2]).toBe('44');
    expect(shown).toContainEqual('ข้อมูล ณ วันที่ 17 มีนาคม 2564 เวลา 09:00 น.');
  });
});

test('figures are live: a checked item counts 100, a score of this year counts as it is', () => {
  const emulator = newWorkbook();
  build(emulator);
  typeRow(emulator, 'รายการ OIT', 43, { การเผยแพร่: 'ตรวจแล้ว' });
  expect(row(emulator, '10.2').slice(3, 6)).toEqual(['0.00', '50.00', '1']);
  typeRow(emulator, 'รายการ OIT', 43, { 'คะแนนปี 2564': 0 });
  expect(row(emulator, '10.2')[4]).toBe('0.00');
  typeRow(emulator, 'รายการ OIT', 43, { 'คะแนนปี 2564': 100 });
  expect(row(emulator, '10.2')[4]).toBe('50.00');
});

test('built again, it keeps what people wrote under the agenda and beside the page', () => {
  const emulator = newWorkbook();
  build(emulator);
  const agenda = emulator.sheet(TAB).cells.findIndex(([first]) => first?.display === 'ประเด็นเสนอที่ประชุม') + 2;
  emulator.edit(`'${TAB}'!A${agenda}`, 'เร่งรัด O42');
  emulator.edit(`'${TAB}'!H3`, 'บันทึกข้างหน้า');
  build(emulator);
  expect(emulator.view(`'${TAB}'!A${agenda}`)[0]?.[0]?.display).toBe('เร่งรัด O42');
  expect(emulator.view(`'${TAB}'!H3`)[0]?.[0]?.display).toBe('บันทึกข้างหน้า');
});

test('a score that is text stops the summary before anything is written, and names the cell', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'รายการ OIT', 5, { 'คะแนนปี 2563': "'0.00" });
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แท็บ “รายการ OIT” แถว 5 คอลัมน์ “คะแนนปี 2563” พบ “0\.00.*ตัวเลข/);
  expect(emulator.tabs().map(({ name }) => name)).not.toContain(TAB);
});

test('an item that stands twice stops the summary: its mean would be wrong', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'รายการ OIT', 45, { ข้อ: 'O2', 'คะแนนปี 2563': 100, ตัวชี้วัดย่อย: "'9.1" });
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toMatch(/แถว 45 .*“O2” ซ้ำกับแถว 3/);
});

test('a checked item whose score is still "-" counts 100', () => {
  const emulator = newWorkbook();
  typeRow(emulator, 'รายการ OIT', 43, { การเผยแพร่: 'ตรวจแล้ว', 'คะแนนปี 2564': '-' });
  build(emulator);
  expect(row(emulator, '10.2')[4]).toBe('50.00');
});

test('somebody’s own tab of that name is left alone', () => {
  const emulator = newWorkbook();
  emulator.evaluate(`SpreadsheetApp.getActive().insertSheet('${TAB}').getRange('A1').setValue('ของฉัน')`);
  emulator.answer('OK');
  build(emulator);
  expect(emulator.view(`'${TAB}'!A1`)[0]?.[0]?.display).toBe('ของฉัน');
  expect(lastMessage(emulator)).toContain('เปลี่ยนชื่อแท็บ');
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

test('the export dialog is handed numbers as numbers and text as people see it', () => {
  const emulator = newWorkbook();
  expect(request(emulator, 'getExportForm')).toMatchObject({ tabs: ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า'] });
  const tab = request<{ rows: unknown[][]; fileName: string }>(emulator, 'getExportTab', 'รายการ OIT');
  expect(tab.rows).toHaveLength(44);
  expect(tab.rows[2]?.slice(0, 3)).toEqual(['O2', 'ข้อมูลผู้บริหาร', { points: 0 }]);
  expect(tab.rows[2]?.[5]).toBe('31 มี.ค. 64');
  expect(tab.fileName).toBe('รายการ OIT จังหวัดระยอง 2021-03-17');
});
