// What the letters say of the cells behind them.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { newWorkbook } from './workbook.js';

/** The statistical office, which is asked for two items. */
function oneOffice(): Emulator {
  const emulator = newWorkbook();
  const [row = 0] = rowsWhere(emulator, 'หน่วยงาน', 'หน่วยงาน', 'สำนักงานสถิติจังหวัด');
  typeRow(emulator, 'หน่วยงาน', row, { อีเมล: 'statistics@rayong.example' });
  return emulator;
}

const rowOfFirstItem = (emulator: Emulator): number =>
  rowsWhere(emulator, 'การมอบหมาย', 'หน่วยงาน', 'สำนักงานสถิติจังหวัด')[0] ?? 0;
const codeOfFirstItem = (emulator: Emulator): string =>
  emulator.view(`'การมอบหมาย'!A${rowOfFirstItem(emulator)}`)[0]?.[0]?.display ?? '';

/** The line of the first item in the last mail, and the line below it. */
function told(emulator: Emulator): string {
  sendDueMails(emulator);
  const lines = emulator.mails[emulator.mails.length - 1]?.body.split('\n') ?? [];
  const at = lines.findIndex((line) => line.startsWith(`${codeOfFirstItem(emulator)} `));
  return lines.slice(at, at + 2).join('\n');
}

function score(emulator: Emulator, heading: string, points: number): void {
  const [row = 0] = rowsWhere(emulator, 'รายการ OIT', 'ข้อ', codeOfFirstItem(emulator));
  typeRow(emulator, 'รายการ OIT', row, { [heading]: points });
}

test('a letter speaks of last year’s zero, not of this year’s', () => {
  const [thisYear, lastYear] = [oneOffice(), oneOffice()];
  score(thisYear, 'คะแนนปี 2563', 100);
  score(thisYear, 'คะแนนปี 2564', 0);
  score(lastYear, 'คะแนนปี 2563', 0);
  expect(told(thisYear)).not.toContain('ความเห็น');
  expect(told(lastYear)).toContain('ความเห็น');
});

test('an amendment typed without a word of what is wrong tells the office to ask', () => {
  const emulator = oneOffice();
  typeRow(emulator, 'การมอบหมาย', rowOfFirstItem(emulator), { การส่งข้อมูล: 'ขอให้แก้ไข' });
  expect(told(emulator)).toContain('โปรดสอบถามผู้ประสานงานว่าต้องแก้ไขส่วนใด');
  expect(emulator.mails[0]?.body).toContain('== ขอให้แก้ไข (1) ==');
});
