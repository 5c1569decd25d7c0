// What stops the summary before anything is written: a page with a wrong score is worse than none.

import { expect, test } from 'vitest';
import { columnOf, DUE, MENU, request, typeRow } from '../../tools/sample/people.js';
import { build, TABS } from './summary-tabs.js';
import { lastMessage, newWorkbook, workbookWithDirectory } from './workbook.js';

const ITEMS = 'รายการ OIT';
const ASSIGNMENTS = 'การมอบหมาย';

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

test('once the year in Settings is right again, the panel opens, whatever a job has met in between', () => {
  const emulator = newWorkbook();
  const line = emulator.sheet('ตั้งค่า').cells.findIndex(([name]) => name?.display === 'ปีงบประมาณ') + 1;
  typeRow(emulator, 'ตั้งค่า', line, { ค่า: 2565 });
  emulator.answer('OK');
  build(emulator);
  expect(() => request(emulator, 'getBoard')).toThrow('“คะแนนปี 2565”');
  typeRow(emulator, 'ตั้งค่า', line, { ค่า: 2564 });
  expect(request(emulator, 'getBoard')).toMatchObject({ items: expect.anything() });
  emulator.meter.reset();
  request(emulator, 'getBoard');
  expect(emulator.meter.read().reads).toBeLessThanOrEqual(2);
});

test('a copy of the file, which knows no year yet, opens the panel whatever its headings are', () => {
  const emulator = newWorkbook();
  const cell = `${columnOf(emulator, ITEMS, 'คะแนนปี 2564')}1`;
  emulator.edit(`'${ITEMS}'!${cell}`, 'คะแนนปี');
  emulator.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
  expect(request(emulator, 'getBoard')).toMatchObject({ items: expect.anything() });
});

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
