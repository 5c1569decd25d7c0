// Due dates are days in Bangkok: the same letters go out at the same Bangkok midnights, wherever spreadsheet and script
// believe they are, and in whatever way people typed the dates.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { DUE, request, rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { newWorkbook, shownRows, textsOf } from './workbook.js';

const ASSIGNMENTS = 'การมอบหมาย';
const OFFICE = 'สำนักงานสถิติจังหวัด';
const WAYS_TO_TYPE = [
  '30/4/2564',
  '30/4/2021',
  '30/4/64',
  '30 เม.ย. 64',
  '30 เมษายน 2564',
  '๓๐ เมษายน ๒๕๖๔',
  '2564-04-30',
  '30/4/2564 23:59',
];

interface Plan {
  readonly mails: readonly { readonly stage: number | 'first'; readonly codes: readonly string[] }[];
  readonly faults: readonly string[];
}

const planOf = (emulator: Emulator) => request<Plan>(emulator, 'getReminderPlan', DUE);

/** The bundle as a project whose settings name another zone. */
function scriptIn(timeZone: string): Record<string, string> {
  const files = readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')] as const);
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as object;
  return { ...Object.fromEntries(files), 'appsscript.json': JSON.stringify({ ...manifest, timeZone }) };
}

/** One office with nine items to ask for, all due on Friday 30 April 2021 in words of many kinds; the first by a script. */
function officeIn(sheetZone: string, scriptZone: string): Emulator {
  const emulator = newWorkbook({ project: scriptIn(scriptZone), timeZone: sheetZone, now: at('04-15', '23:55') });
  const [contact = 0] = rowsWhere(emulator, 'หน่วยงาน', 'หน่วยงาน', OFFICE);
  typeRow(emulator, 'หน่วยงาน', contact, { อีเมล: 'statistics@rayong.example' });
  const rows = rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', OFFICE);
  rows.forEach((row, index) => {
    typeRow(emulator, ASSIGNMENTS, row, { กำหนดส่ง: WAYS_TO_TYPE[index % WAYS_TO_TYPE.length] });
  });
  emulator.evaluate(`
    const book = SpreadsheetApp.getActive();
    const day = Utilities.parseDate('2021-04-30', book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
    book.getSheetByName('${ASSIGNMENTS}').getRange('G${rows[0]}').setValue(day);`);
  return emulator;
}

const at = (day: string, time: string): string => `2021-${day}T${time}:00+07:00`;

/** What goes out at a Bangkok time: stage, number of items, subject, and every mention of the due date or of days past it. */
function sentAt(emulator: Emulator, day: string, time: string): string[] {
  emulator.clock.advance(at(day, time));
  const { mails, faults } = planOf(emulator);
  const before = emulator.mails.length;
  sendDueMails(emulator);
  const letters = emulator.mails
    .slice(before)
    .flatMap(({ subject, body }) => [subject, ...new Set(body.match(/30 เมษายน \d+ \([^)]*\)|เลย \d+ วัน/g))]);
  return [...faults, ...mails.map(({ stage, codes }) => `${stage}: ${codes.length}`), ...letters];
}

const follows = (stage: number, left: string) => [
  `${stage}: 9`,
  'ขอติดตามข้อมูล OIT ปี 2564 ค้าง 9 ข้อ (ภายใน 30 เม.ย. 64)',
  `30 เมษายน 2564 (${left})`,
];

describe.each([
  ['Asia/Bangkok', 'Asia/Bangkok'],
  ['America/Los_Angeles', 'Pacific/Kiritimati'],
  ['Pacific/Kiritimati', 'America/Los_Angeles'],
  ['Etc/GMT', 'Asia/Bangkok'],
])('with the spreadsheet in %s and the script in %s', (sheetZone, scriptZone) => {
  const emulator = officeIn(sheetZone, scriptZone);

  test('each stage goes out from Bangkok’s midnight on, with all nine items and the same date', () => {
    expect(sentAt(emulator, '04-15', '23:55')).toEqual([
      'first: 9',
      'ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 9 ข้อ ภายใน 30 เม.ย. 64',
      '30 เมษายน 2564 (เหลือ 15 วัน)',
    ]);
    expect(sentAt(emulator, '04-16', '00:05')).toEqual(follows(-14, 'เหลือ 14 วัน'));
    expect(sentAt(emulator, '04-22', '23:55')).toEqual([]);
    expect(sentAt(emulator, '04-23', '00:05')).toEqual(follows(-7, 'เหลือ 7 วัน'));
    expect(sentAt(emulator, '04-30', '23:55')).toEqual(follows(-1, 'ครบกำหนดวันนี้'));
    expect(sentAt(emulator, '05-02', '23:55')).toEqual([]);
    expect(sentAt(emulator, '05-03', '00:05')).toEqual([
      '1: 9',
      'ขอเร่งรัดข้อมูล OIT ปี 2564 ค้าง 9 ข้อ (เลยกำหนด 9 ข้อ)',
      'เลย 3 วัน',
    ]);
  });

  test('days and times on record are Bangkok’s', () => {
    const mailed = shownRows(emulator, ASSIGNMENTS).filter((row) => row.แจ้งล่าสุด);
    expect(mailed.map((row) => row.แจ้งล่าสุด)).toEqual(Array(9).fill('3 พ.ค. 64'));
    expect(textsOf(emulator, 'บันทึกอีเมล', 'ส่งเมื่อ').map((time) => time.slice(0, 14))).toEqual(
      ['04-15 23', '04-16 00', '04-23 00', '04-30 23', '05-03 00'].map((time) => `2021-${time}:`),
    );
  });
});
