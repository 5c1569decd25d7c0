// What people write, insert or delete within a page of the summary: what is theirs stops the building, what was the page's
// own is written anew.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { AGENCIES, at, build, EXECUTIVE, rowNumber, TABS, texts, ZEROS } from './summary-tabs.js';
import { lastMessage, newWorkbook } from './workbook.js';

const AGENDA = 'ประเด็นเสนอที่ประชุม';

const insertRow = (emulator: Emulator, tab: string, line: number) =>
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${tab}').insertRowAfter(${line})`);
const insertColumn = (emulator: Emulator, tab: string, column: number) =>
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${tab}').insertColumnAfter(${column})`);

describe('what people put into a page stops the building rather than being written over', () => {
  const NOTE = 'นัดประชุม';
  const writeBelow = (tab: string, text: string, column: string) => (emulator: Emulator) => {
    const line = rowNumber(emulator, tab, text);
    insertRow(emulator, tab, line);
    emulator.edit(`'${tab}'!${column}${line + 1}`, NOTE);
  };
  const within = (tab: string, line: number) =>
    `แท็บ “${tab}” แถว ${line} มี “${NOTE}” ซึ่งพิมพ์หรือแก้ไว้ในส่วนที่ระบบเขียนใหม่ทุกครั้ง`;
  const columns = (tab: string) => `แท็บ “${tab}” หัวตารางถูกแก้ หรือมีคอลัมน์แทรก`;

  test.each<[string, (emulator: Emulator) => void, string]>([
    ['a row in a list', writeBelow(ZEROS, 'O42', 'D'), within(ZEROS, 6)],
    [
      'a subtotal in a list',
      (it) => {
        insertRow(it, AGENCIES, 6);
        it.edit(`'${AGENCIES}'!A7`, 'รวมส่วนกลาง');
        it.edit(`'${AGENCIES}'!F7`, '=SUM(F5:F6)');
      },
      `แท็บ “${AGENCIES}” แถว 7 มี “รวมส่วนกลาง”`,
    ],
    ['beside the word of a sum', (it) => it.edit(`'${ZEROS}'!D${rowNumber(it, ZEROS, 'รวม')}`, NOTE), `แถว 17 มี “รวม”`],
    [
      'beside the word of the other sum',
      (it) => it.edit(`'${AGENCIES}'!B${rowNumber(it, AGENCIES, 'รวม')}`, NOTE),
      `แท็บ “${AGENCIES}” แถว 13 มี “รวม”`,
    ],
    ...['#OIT เร่งรัด', 'ยังไม่มีหน่วยงานรับผิดชอบ O42', 'ข้อที่ได้ 0.00 ให้เร่ง', 'เกินกำหนดส่ง ให้โทรตาม'].map(
      (text): [string, (emulator: Emulator) => void, string] => [
        `“${text}” in a blank line`,
        (it) => it.edit(`'${EXECUTIVE}'!A${rowNumber(it, EXECUTIVE, AGENDA) - 6}`, text),
        `แถว 48 มี “${text}”`,
      ],
    ),
    [
      'a row among the cards',
      (it) => {
        insertRow(it, EXECUTIVE, 8);
        it.edit(`'${EXECUTIVE}'!C9`, NOTE);
      },
      within(EXECUTIVE, 9),
    ],
    ['a row in a list, under its names', writeBelow(AGENCIES, 'หน่วยงาน', 'A'), within(AGENCIES, 5)],
    ['a row above the sum', writeBelow(ZEROS, 'O9', 'A'), within(ZEROS, 17)],
    [
      'a row above the headings',
      writeBelow(AGENCIES, 'สรุปรายหน่วยงาน (OIT) จังหวัดระยอง ปีงบประมาณ พ.ศ. 2564', 'A'),
      within(AGENCIES, 2),
    ],
    ['a row after the scores', writeBelow(EXECUTIVE, 'OIT', 'A'), within(EXECUTIVE, 22)],
    ['a row among the scores', writeBelow(EXECUTIVE, '9.5', 'C'), within(EXECUTIVE, 17)],
    [
      'a row under the line of the stamp',
      (it) => {
        insertRow(it, EXECUTIVE, 2);
        it.edit(`'${EXECUTIVE}'!A3`, NOTE);
      },
      within(EXECUTIVE, 3),
    ],
    [
      'a line that is blank for now',
      (it) => it.edit(`'${EXECUTIVE}'!A${rowNumber(it, EXECUTIVE, AGENDA) - 6}`, NOTE),
      within(EXECUTIVE, 48),
    ],
    [
      'a column in a list',
      (it) => {
        insertColumn(it, ZEROS, 6);
        it.edit(`'${ZEROS}'!G${rowNumber(it, ZEROS, 'O42')}`, NOTE);
      },
      columns(ZEROS),
    ],
    [
      'a column in the page',
      (it) => {
        insertColumn(it, EXECUTIVE, 2);
        it.edit(`'${EXECUTIVE}'!C14`, NOTE);
      },
      columns(EXECUTIVE),
    ],
  ])('%s', (_, change, message) => {
    const emulator = newWorkbook();
    build(emulator);
    change(emulator);
    const before = TABS.map((tab) => texts(emulator, tab));
    emulator.answer('OK');
    build(emulator);
    expect(lastMessage(emulator)).toContain(message);
    expect(TABS.map((tab) => texts(emulator, tab))).toEqual(before);
  });
});

test('a page whose formulas have come to fail is built anew all the same', () => {
  const emulator = newWorkbook();
  build(emulator);
  const before = texts(emulator, EXECUTIVE);
  for (const cell of ['A3', 'C8', 'C12', 'D21', 'F21', 'D13', 'F13']) emulator.edit(`'${EXECUTIVE}'!${cell}`, '=1/0');
  build(emulator);
  expect(texts(emulator, EXECUTIVE)).toEqual(before);
});

test.each<[string, (emulator: Emulator) => void]>([
  ['a gain', (it) => it.edit(`'${EXECUTIVE}'!C${rowNumber(it, EXECUTIVE, 'O27')}`, '')],
  ['a number of items', (it) => it.edit(`'${EXECUTIVE}'!F${rowNumber(it, EXECUTIVE, '9.1')}`, '')],
  ['a status in a list', (it) => it.edit(`'${ZEROS}'!G${rowNumber(it, ZEROS, 'O27')}`, '')],
  ['a count of an office', (it) => it.edit(`'${AGENCIES}'!F${rowNumber(it, AGENCIES, 'สำนักงานคลังจังหวัด')}`, '')],
  ['a heading', (it) => it.edit(`'${AGENCIES}'!N4`, '')],
  ['a row of the cards', (it) => it.evaluate(`SpreadsheetApp.getActive().getSheetByName('${EXECUTIVE}').deleteRow(8)`)],
])('%s that somebody deleted is written anew', (_, remove) => {
  const emulator = newWorkbook();
  build(emulator);
  const before = TABS.map((tab) => texts(emulator, tab).filter((cells) => cells.some(Boolean)));
  remove(emulator);
  build(emulator);
  expect(TABS.map((tab) => texts(emulator, tab).filter((cells) => cells.some(Boolean)))).toEqual(before);
});

test('where the page would come to stand higher than its notes, somebody is told which rows to delete', () => {
  const emulator = newWorkbook();
  build(emulator);
  const line = rowNumber(emulator, AGENCIES, 'สำนักงานคลังจังหวัด');
  emulator.edit(`'${AGENCIES}'!P${line}`, 'โทรแล้ว');
  insertRow(emulator, AGENCIES, 1);
  emulator.answer('OK');
  build(emulator);
  expect(lastMessage(emulator)).toContain(`แท็บ “${AGENCIES}” เหนือแถว 5 มีแถวเกินมา 1 แถว`);
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${AGENCIES}').deleteRow(2)`);
  build(emulator);
  expect(at(emulator, `'${AGENCIES}'!A${line}`)).toBe('สำนักงานคลังจังหวัด');
});
