// Whatever the workbook has come to, the summary of before is taken for its own: nobody is told to move what the page
// itself wrote, and building it twice changes nothing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, typeRow } from '../../tools/sample/people.js';
import { build, clearTab, EXECUTIVE, retypeItems, TABS, texts } from './summary-tabs.js';
import { newWorkbook, workbookWithDirectory } from './workbook.js';

const ASSIGNMENTS = 'การมอบหมาย';

const item = (code: string, sub: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ข้อ: code,
  ข้อมูล: `เรื่อง ${code}`,
  ตัวชี้วัดย่อย: sub && `'${sub}`,
  ...more,
});
const items = (count: number, sub: string, more: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) => item(`O${index + 1}`, sub, more));
const setting = (emulator: Emulator, name: string, value: unknown): void =>
  typeRow(emulator, 'ตั้งค่า', emulator.sheet('ตั้งค่า').cells.findIndex(([cell]) => cell?.display === name) + 1, {
    ค่า: value,
  });

const pages = (emulator: Emulator) =>
  TABS.map((tab) => ({ cells: texts(emulator, tab), merges: emulator.sheet(tab).merges }));

/** No alert stands in the way: one that is not answered throws. */
function builtTwice(emulator: Emulator): void {
  build(emulator);
  const before = pages(emulator);
  build(emulator);
  expect(pages(emulator)).toEqual(before);
}

test.each<[string, (emulator: Emulator) => void]>([
  ['there are no items', (it) => retypeItems(it, [])],
  [
    'there is nothing at all',
    (it) => {
      retypeItems(it, []);
      for (const tab of [ASSIGNMENTS, 'หน่วยงาน']) clearTab(it, tab);
    },
  ],
  ['no office has work', (it) => clearTab(it, ASSIGNMENTS)],
  [
    'there are no offices',
    (it) => {
      for (const tab of [ASSIGNMENTS, 'หน่วยงาน']) clearTab(it, tab);
    },
  ],
  ['every zero item is checked', (it) => retypeItems(it, items(6, '9.1', { 'คะแนนปี 2563': 0, การเผยแพร่: 'ตรวจแล้ว' }))],
  ['no item scored 0', (it) => retypeItems(it, items(6, '9.1', { 'คะแนนปี 2563': 100 }))],
  ['nothing was scored', (it) => retypeItems(it, items(6, '9.1'))],
  ['zero items have no sub-indicator', (it) => retypeItems(it, items(3, '', { 'คะแนนปี 2563': 0 }))],
  ['there are 200 zero items', (it) => retypeItems(it, items(200, '9.1', { 'คะแนนปี 2563': 0 }))],
  [
    'everybody has answered',
    (it) => {
      for (const { code } of items(43, '').map(({ ข้อ: code }) => ({ code })))
        for (const row of rowsWhere(it, ASSIGNMENTS, 'ข้อ', code))
          typeRow(it, ASSIGNMENTS, row, { การส่งข้อมูล: 'ครบแล้ว' });
    },
  ],
  ['everybody is late', (it) => it.clock.advance('2021-04-20T09:00:00+07:00')],
  ['the window has closed', (it) => it.clock.advance('2021-06-10T09:00:00+07:00')],
  ['rows cannot be read', (it) => typeRow(it, ASSIGNMENTS, 2, { ข้อ: 'O99' })],
  ['the province has another name', (it) => setting(it, 'จังหวัด', 'นครศรีธรรมราช')],
  ['there is no closing day', (it) => setting(it, 'ปิดรับข้อมูล OIT', '')],
  [
    'an office is named like words of the page',
    (it) => {
      const names = ['รวม', 'OIT', 'เกินกำหนดส่ง', '#REF! สำนักงาน', 'สำนักงาน, กอง,', 'ข้อ', '9.1', 'หน่วยงาน'];
      for (const [index, row] of rowsWhere(it, ASSIGNMENTS, 'หน่วยงาน', 'สำนักงานคลังจังหวัด').entries())
        typeRow(it, ASSIGNMENTS, row, { หน่วยงาน: names[index % names.length] });
    },
  ],
])('when %s, a page of before is built anew, and once more', (_, change) => {
  const emulator = newWorkbook();
  build(emulator);
  change(emulator);
  builtTwice(emulator);
});

test('a page with the words of before is built anew with those of now', () => {
  const emulator = newWorkbook();
  build(emulator);
  const line = texts(emulator, EXECUTIVE).findIndex(([first]) => first?.startsWith('“หากปิดรับวันนี้”')) + 1;
  const before = 'ข้อที่มีคะแนนแล้วคิดตามคะแนน ข้อที่ตรวจแล้วหรือบันทึกใน ITAS แล้วคิด 100 ข้ออื่นคิด 0';
  emulator.edit(`'${EXECUTIVE}'!A${line}`, `“หากปิดรับวันนี้”: ${before}`);
  builtTwice(emulator);
  expect(texts(emulator, EXECUTIVE)[line - 1]?.[0]).toContain('หรือรอชี้แจง คิด 100');
});

test('random items, scores, states and days, one after the other', () => {
  const emulator = workbookWithDirectory();
  const score = fc.constantFrom(0, 100, '', '-');
  const row = fc.record({
    sub: fc.constantFrom('9.1', '9.2', '10.1', '10.10', '11', ''),
    'คะแนนปี 2563': score,
    'คะแนนปี 2564': score,
    การเผยแพร่: fc.constantFrom('ยังไม่เผยแพร่', 'เผยแพร่แล้ว รอตรวจ', 'ตรวจแล้ว', 'รอชี้แจง'),
  });
  let day = 18;
  for (const rows of fc.sample(fc.array(row, { maxLength: 40 }), { numRuns: 3, seed: 2564 })) {
    retypeItems(
      emulator,
      rows.map(({ sub, ...more }, index) => item(`O${index + 1}`, sub, more)),
    );
    emulator.clock.advance(`2021-03-${String(day++).padStart(2, '0')}T09:00:00+07:00`);
    builtTwice(emulator);
  }
  expect(texts(emulator, EXECUTIVE)[0]?.[0]).toContain('จังหวัดระยอง');
});
