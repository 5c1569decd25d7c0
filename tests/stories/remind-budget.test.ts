// What a reminder run asks of Google beside the mails themselves, counted by the meter.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { assignEveryone, confirmLeads, DUE, request, rowsWhere, runJob, typeRow } from '../../tools/sample/people.js';
import { largeWorkbook, workbookWithDirectory } from './workbook.js';

/** Service calls beside the sends; Google's own figure for a mail is far above all others. */
const allowed = (mails: number): number => 12 + 2 * mails + 3 * Math.ceil(mails / 10);

function run(emulator: Emulator) {
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  emulator.meter.reset();
  request(emulator, 'runReminders', DUE, confirmed);
  const meter = emulator.meter.read();
  return { ...meter, besides: meter.serviceCalls - meter.mails };
}

const FIRST_FREE_ROW = 38;
const MORE = 9;

/** 45 offices: those of the sample and some more, as a coordinator would add them. */
function province(): Emulator {
  const emulator = workbookWithDirectory();
  const offices = Array.from({ length: MORE }, (_, index) => `สำนักงานเพิ่มเติมที่ ${index + 1}`);
  offices.forEach((agency, index) => {
    typeRow(emulator, 'หน่วยงาน', FIRST_FREE_ROW + index, { หน่วยงาน: agency, อีเมล: `more${index}@rayong.example` });
  });
  assignEveryone(emulator);
  confirmLeads(emulator);
  const owners = offices.map((agency) => ({ agency, unit: '' }));
  const order = { codes: ['O13', 'O17'], owners, everyone: false, role: 'contributor', due: '2021-03-31', mode: 'add' };
  runJob(emulator, 'runAssign', order);
  return emulator;
}

describe('a run of 45 mails', () => {
  const emulator = province();
  const first = run(emulator);

  test('asks Google for little more than one mark a mail', () => {
    expect(first.mails).toBe(45);
    expect(first.besides).toBeLessThanOrEqual(allowed(45));
    expect(first.barriers).toBe(0);
  });

  test('takes hardly longer than the sends alone', () => {
    expect(first.predictedMs.p50).toBeLessThanOrEqual(1.15 * 45 * 1_200);
  });

  test('costs the same when the rows it notes are scattered and at different stages', () => {
    emulator.clock.advance('2021-03-24T09:00:00+07:00');
    const answered = rowsWhere(emulator, 'การมอบหมาย', 'ข้อ', 'O15');
    for (const row of answered) typeRow(emulator, 'การมอบหมาย', row, { การส่งข้อมูล: 'ครบแล้ว' });
    const later = rowsWhere(emulator, 'การมอบหมาย', 'ข้อ', 'O17');
    for (const row of later) typeRow(emulator, 'การมอบหมาย', row, { กำหนดส่ง: '2021-03-25' });
    const second = run(emulator);
    expect(second.mails).toBe(45);
    expect(second.besides).toBeLessThanOrEqual(first.besides + 3);
  });
});

test('5,000 assignments cost no call more', () => {
  const emulator = largeWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('หน่วยงาน');
    const rows = sheet.getLastRow() - 1;
    sheet.getRange(2, 5, rows, 1).setValues(Array.from({ length: rows }, (_, n) => ['office' + n + '@rayong.example']));`);
  const { besides, mails, barriers } = run(emulator);
  expect(mails).toBeGreaterThan(100);
  expect(besides - mails).toBeLessThanOrEqual(27);
  expect(barriers).toBe(0);
});
