// The sample of the local page: the workbook as it might stand on 17 March 2564, two weeks before the internal due date.
// First letters went out, some offices answered, a few items are on the website already.

import type { Emulator } from '../../emulator/contract.js';
import {
  assignEveryone,
  confirmLeads,
  fillDirectory,
  fillSettings,
  MENU,
  rowsWhere,
  START,
  sendDueMails,
  setUpWorkbook,
  typeRow,
} from './people.js';

/** The morning of the first letters. */
export const SAMPLE_BEGINS = '2021-03-03T09:00:00+07:00';

const NAME = 'ติดตาม OIT จังหวัดระยอง ปี 2564';
const ITEMS = 'รายการ OIT';
const ASSIGNMENTS = 'การมอบหมาย';

/** What a Thai user finds who opens a new spreadsheet on that day. */
export function makeEmpty(emulator: Emulator): void {
  emulator.evaluate("SpreadsheetApp.getActive().getSheets()[0].setName('ชีต1')");
  emulator.clock.advance(START);
}

export function makeSample(emulator: Emulator): void {
  emulator.evaluate(`SpreadsheetApp.getActive().rename('${NAME}')`);
  setUpWorkbook(emulator);
  fillDirectory(emulator);
  fillSettings(emulator);
  assignEveryone(emulator);
  confirmLeads(emulator);
  sendDueMails(emulator);
  emulator.clock.advance(START);
  answerSome(emulator);
  publishSome(emulator);
  emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
  emulator.select(`'${ITEMS}'!A2`);
  emulator.open();
}

/** Offices that answered for all their items; one has to correct, one has nothing to report. */
function answerSome(emulator: Emulator): void {
  const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    สำนักงานพาณิชย์จังหวัดระยอง: { การส่งข้อมูล: 'ครบแล้ว' },
    สำนักงานขนส่งจังหวัดระยอง: { การส่งข้อมูล: 'ครบแล้ว' },
    สำนักงานที่ดินจังหวัดระยอง: { การส่งข้อมูล: 'ได้รับแล้ว รอตรวจ' },
    สำนักงานคลังจังหวัด: { การส่งข้อมูล: 'ได้รับแล้ว รอตรวจ' },
    สำนักงานพลังงานจังหวัดระยอง: { การส่งข้อมูล: 'ไม่มีข้อมูลในส่วนนี้' },
    สำนักงานประมงจังหวัดระยอง: { การส่งข้อมูล: 'ขอให้แก้ไข', หมายเหตุ: 'ไฟล์ที่ส่งมาเป็นของปี 2563 ขอของปี 2564' },
  };
  for (const [agency, values] of Object.entries(answers))
    for (const row of rowsWhere(emulator, ASSIGNMENTS, 'หน่วยงาน', agency)) typeRow(emulator, ASSIGNMENTS, row, values);
}

const PUBLISHED: readonly (readonly [code: string, status: string])[] = [
  ['O1', 'ตรวจแล้ว'],
  ['O4', 'ตรวจแล้ว'],
  ['O5', 'ตรวจแล้ว'],
  ['O7', 'บันทึกใน ITAS แล้ว'],
  ['O2', 'เผยแพร่แล้ว รอตรวจ'],
  ['O10', 'เผยแพร่แล้ว รอตรวจ'],
  ['O32', 'ตรวจแล้ว'],
  ['O39', 'ตรวจแล้ว'],
];

function publishSome(emulator: Emulator): void {
  for (const [code, status] of PUBLISHED)
    for (const row of rowsWhere(emulator, ITEMS, 'ข้อ', code))
      typeRow(emulator, ITEMS, row, {
        URL: `https://www.rayong.example/oit/${code.toLowerCase()}`,
        คำอธิบายเพิ่มเติม: `หน้าแรก › การเปิดเผยข้อมูลสาธารณะ › ${code}`,
        การเผยแพร่: status,
      });
}
