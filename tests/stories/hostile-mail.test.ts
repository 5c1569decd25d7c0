// Hostile texts typed into every cell that reaches a mail, sent through the bundle: the mails are those of harmless
// cells, but for the words in them.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Emulator, SentMail } from '../../emulator/contract.js';
import { columnOf, rowsWhere, sendDueMails } from '../../tools/sample/people.js';
import { hostileStrings } from '../mail/hostile-strings.js';
import { tagsOf } from '../mail/reading-html.js';
import { newWorkbook } from './workbook.js';

const ITEMS = 43;
const OFFICES = hostileStrings.length;
/** Settings are one cell each; they change from round to round, and so do the offices that are mailed. */
const ROUNDS = 5;

/** The n-th text for a cell. */
type TextAt = (place: number) => string;
const hostile: TextAt = (place) => hostileStrings[place % OFFICES]?.typed ?? '';
const harmless: TextAt = (place) => `คำที่ ${place % OFFICES}`;

/** As people type a text that is to stay one. */
const typed = (text: string): string => `'${text}`;

const box = (office: number): string => `box-${office}@rayong.example`;
const chief = (office: number): string => `chief-${office}@rayong.example`;

/** Rows of a tab, under these headings from this row on; what stands there is overwritten. */
function fill(
  emulator: Emulator,
  tab: string,
  row: number,
  columns: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [heading, values] of Object.entries(columns)) {
    const column = columnOf(emulator, tab, heading);
    emulator.evaluate(`
      SpreadsheetApp.getActive().getSheetByName('${tab}')
        .getRange('${column}${row}:${column}${row + values.length - 1}')
        .setValues(${JSON.stringify(values.map((value) => [value]))});`);
  }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function clearAssignments(emulator: Emulator): void {
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).clearContent();
    sheet.insertRowsAfter(sheet.getMaxRows(), ${OFFICES});`);
}

/** An office for every text, each asked for one item: the first 43 lead it, every third has to amend, every other is late. */
function filled(emulator: Emulator, textAt: TextAt): void {
  const name = (office: number) => typed(textAt(office));
  clearAssignments(emulator);
  fill(emulator, 'รายการ OIT', 2, {
    ข้อมูล: times(ITEMS, (item) => typed(textAt(item + 11))),
    'ข้อคิดเห็นปี 2563': times(ITEMS, (item) => typed(textAt(item + 31))),
    'ข้อคิดเห็นปี 2564': times(ITEMS, (item) => typed(textAt(item + 41))),
    URL: times(ITEMS, (item) => typed(textAt(item + 51))),
    // Every line of this cell is a component of its own.
    องค์ประกอบด้านข้อมูล: times(ITEMS, (item) => typed(textAt(item + 61).replace(/[\r\n]+/g, ' '))),
  });
  fill(emulator, 'หน่วยงาน', 20, {
    หน่วยงาน: times(OFFICES, name),
    กลุ่มงาน: times(OFFICES, (office) => typed(textAt(office + 71))),
    เรียน: times(OFFICES, (office) => typed(textAt(office + 81))),
  });
  fill(emulator, 'การมอบหมาย', 2, {
    ข้อ: times(OFFICES, (office) => `O${(office % ITEMS) + 1}`),
    หน่วยงาน: times(OFFICES, name),
    กลุ่มงาน: times(OFFICES, (office) => typed(textAt(office + 71))),
    บทบาท: times(OFFICES, (office) => (office < ITEMS ? 'หลัก' : 'ให้ข้อมูล')),
    กำหนดส่ง: times(OFFICES, (office) => (office % 2 ? '2021-03-31' : '2021-03-12')),
    การส่งข้อมูล: times(OFFICES, (office) => (office % 3 ? 'รอข้อมูล' : 'ขอให้แก้ไข')),
    หมายเหตุ: times(OFFICES, (office) => typed(textAt(office + 91))),
  });
}

const SETTINGS = [
  'จังหวัด',
  'เว็บไซต์หลัก',
  'อ้างถึงหนังสือ ที่',
  'ผู้ลงนาม ชื่อ',
  'ผู้ลงนาม ตำแหน่ง',
  'ผู้ลงนาม กลุ่มงาน',
  'ผู้ลงนาม โทรศัพท์',
  'ชื่อผู้ส่ง',
  'อีเมลตอบกลับ',
];
/** Words in braces would stop the send. */
const TEXTS = ['ข้อความนำ ฉบับแจ้งมอบหมาย', 'ข้อความนำ ฉบับติดตาม', 'ข้อความนำ ฉบับขอคำชี้แจง', 'ข้อความปิดท้าย'];

function setAll(emulator: Emulator, textAt: TextAt, round: number): void {
  const column = columnOf(emulator, 'ตั้งค่า', 'ค่า');
  [...SETTINGS, ...TEXTS].forEach((setting, index) => {
    const text = textAt(OFFICES - 22 + round * 13 + index); // line breaks and unseen signs first
    const [row] = rowsWhere(emulator, 'ตั้งค่า', 'รายการ', setting);
    emulator.edit(`'ตั้งค่า'!${column}${row}`, typed(TEXTS.includes(setting) ? text.replace(/[{}]/g, '') : text));
  });
}

/** Round by round some offices get an address; the last send is a week later, to those that were not late. */
function sent(textAt: TextAt): Emulator {
  const emulator = newWorkbook();
  filled(emulator, textAt);
  const each = Math.ceil(OFFICES / ROUNDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    setAll(emulator, textAt, round);
    const offices = times(OFFICES, (office) => office).slice(round * each, (round + 1) * each);
    fill(emulator, 'หน่วยงาน', 20 + round * each, {
      อีเมล: offices.map((office) => `${box(office)}\nBcc: evil@c.example`),
      'สำเนาถึง (เมื่อเลยกำหนด)': offices.map((office) => `${chief(office)}, ไม่ใช่อีเมล\r\nTo: evil@c.example`),
    });
    sendDueMails(emulator);
  }
  emulator.clock.advance('2021-03-24T09:00:00+07:00');
  sendDueMails(emulator);
  return emulator;
}

let emulator: Emulator;
let mails: readonly SentMail[];
let usual: readonly SentMail[];
beforeAll(() => {
  emulator = sent(hostile);
  mails = emulator.mails;
  usual = sent(harmless).mails;
}, 120_000);

describe('hostile texts in every cell that reaches a mail', () => {
  test('cost no office its letter, and bring none a second one', () => {
    expect(mails.map(({ to }) => to)).toEqual(usual.map(({ to }) => to));
    expect(new Set(mails.map(({ to }) => to)).size).toBe(OFFICES);
    expect(mails.length).toBeGreaterThan(OFFICES);
  });

  test('bring the mails to nobody but the addresses of the directory', () => {
    for (const { to, cc, bcc } of mails) {
      const office = Number(/^box-(\d+)@/.exec(to)?.[1]);
      expect([to, bcc]).toEqual([box(office), '']);
      expect(['', chief(office)]).toContain(cc);
    }
    expect(mails.some(({ cc }) => cc !== '')).toBe(true);
  });

  test('get no control sign into a header', () => {
    for (const { subject, name, replyTo } of mails) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(`${subject}${name}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      expect(replyTo).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
    }
    expect(new Set(mails.map(({ name }) => name)).size).toBeGreaterThan(1);
  });

  test('leave the HTML the tags of a harmless letter', () => {
    expect(mails.map(({ htmlBody }) => tagsOf(htmlBody).join())).toEqual(
      usual.map(({ htmlBody }) => tagsOf(htmlBody).join()),
    );
    for (const { htmlBody } of mails) expect(htmlBody).not.toMatch(/ on\w+="| href="(?!mailto:)/);
  });

  test('add no line to the text part', () => {
    expect(mails.map(({ body }) => body.split(/\r\n|[\r\n\u2028\u2029]/).length)).toEqual(
      usual.map(({ body }) => body.split(/\r\n|[\r\n\u2028\u2029]/).length),
    );
  });

  test('stand in the mails as they were typed', () => {
    const office = hostileStrings.findIndex(({ typed }) => typed === '<script>alert(1)</script>');
    const greeted = mails.find(({ to }) => to === box((office + OFFICES - 81) % OFFICES));
    expect(greeted?.body).toMatch(/^เรียน <script>alert\(1\)<\/script>$/m);
    expect(greeted?.htmlBody).toContain('เรียน &lt;script&gt;alert(1)&lt;&#x2F;script&gt;');
  });

  test('are texts in the mail log, never formulas', () => {
    const [, ...rows] = emulator.sheet('บันทึกอีเมล').cells;
    expect(rows.filter((cells) => cells.some(({ value }) => value !== ''))).toHaveLength(mails.length);
    expect(rows.flat().filter(({ formula, value }) => formula !== '' || typeof value === 'number')).toEqual([]);
    expect(rows.flat().some(({ value }) => value === '=HYPERLINK("http://evil.example")')).toBe(true);
  });
});
