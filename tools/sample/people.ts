// What people do in the workbook, step by step, through the emulator: the same clicks and keystrokes for preview, rehearsal and tests.

import type { Emulator } from '../../emulator/contract.js';
import { namedOffices, type SampleOffice, usualOffices } from './directory.js';

export const MENU = 'ระบบติดตาม OIT';
export const COORDINATOR = 'coordinator@rayong.example';

/** The day on which preview and rehearsal begin. */
export const START = '2021-03-17T09:00:00+07:00';
export const INTERNAL_DUE = '2021-03-31';

type Row = Readonly<Record<string, unknown>>;

/** What an rpc answers, or an error with its refusal. */
export function request<T>(emulator: Emulator, name: string, ...args: unknown[]): T {
  const reply = emulator.call(name, ...args) as { ok: true; value: T } | { ok: false; message: string };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

interface JobReply<T> {
  readonly result: T;
  readonly undo: string | null;
}

/** A job that changes rows: what came of it. */
export const runJob = <T>(emulator: Emulator, name: string, ...args: unknown[]): T =>
  request<JobReply<T>>(emulator, name, ...args).result;

/** The button beside the result of the last job that was carried out. */
export function undoLast(emulator: Emulator): void {
  const [ids = [], states = [], images = []] = ['รหัส', 'สถานะ', 'ข้อมูลสำหรับเลิกทำ 1'].map((heading) =>
    columnTexts(emulator, 'ประวัติ', heading),
  );
  const last = ids.findLastIndex((_, index) => images[index] !== '' && states[index] !== 'ไม่ได้ทำ');
  request(emulator, 'runUndo', ids[last] ?? '');
}

export function columnTexts(emulator: Emulator, tab: string, heading: string): string[] {
  const { cells } = emulator.sheet(tab);
  const index = cells[0]?.findIndex(({ display }) => display === heading) ?? -1;
  return cells.slice(1).map((row) => row[index]?.display ?? '');
}

export function setUpWorkbook(emulator: Emulator): void {
  emulator.open();
  emulator.click(MENU, 'เริ่มใช้งาน…');
  request(emulator, 'runSetUp', { province: 'ระยอง', fiscalYear: 2564, internalDue: INTERNAL_DUE });
}

/** The column letter under a heading of a tab; white space does not matter. */
export function columnOf(emulator: Emulator, tab: string, heading: string): string {
  const [headings = []] = emulator.view(`'${tab}'!1:1`);
  const index = headings.findIndex(({ display }) => display.replace(/\s/g, '') === heading.replace(/\s/g, ''));
  if (index < 0) throw new Error(`No column ${heading} in ${tab}`);
  return letterOf(index + 1);
}

const letterOf = (column: number): string =>
  column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Types values into the cells of one row, by heading. A cell that refuses is an error. */
export function typeRow(emulator: Emulator, tab: string, row: number, values: Row): void {
  for (const [heading, value] of Object.entries(values)) {
    const refusal = emulator.edit(`'${tab}'!${columnOf(emulator, tab, heading)}${row}`, value);
    if (refusal) throw new Error(`${tab} ${heading} ${row}: ${refusal}`);
  }
}

/** Sheet rows (from 1) in which a column shows this text. */
export function rowsWhere(emulator: Emulator, tab: string, heading: string, text: string): number[] {
  const column = columnOf(emulator, tab, heading);
  return emulator
    .view(`'${tab}'!${column}:${column}`)
    .flatMap(([cell], at) => (at > 0 && cell?.display === text ? [at + 1] : []));
}

/** Addresses for the agencies the document names, and the usual offices of a province below them. */
export function fillDirectory(emulator: Emulator): void {
  const present = emulator.sheet('หน่วยงาน').cells.map(([agency, unit]) => `${agency?.display}|${unit?.display}`);
  const last = present.findLastIndex((name) => name !== '|') + 1;
  for (const office of namedOffices) {
    const row = present.indexOf(`${office.agency}|${office.unit}`) + 1;
    typeRow(emulator, 'หน่วยงาน', row, contactCells(office));
  }
  usualOffices.forEach((office, index) => {
    const row = last + index + 1;
    typeRow(emulator, 'หน่วยงาน', row, { หน่วยงาน: office.agency, ...contactCells(office), 'รวมใน "ทุกส่วนราชการ"': true });
  });
  copyBoxesDown(emulator, last, last + usualOffices.length);
}

/** The boxes of the rows above, as a person copies them down: without the rule TRUE would show as a word. */
function copyBoxesDown(emulator: Emulator, from: number, to: number): void {
  for (const heading of ['รวมใน "ทุกส่วนราชการ"', 'งดแจ้งเตือน']) {
    const column = columnOf(emulator, 'หน่วยงาน', heading);
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('หน่วยงาน');
      const below = sheet.getRange('${column}${from + 1}:${column}${to}');
      below.setDataValidation(sheet.getRange('${column}${from}').getDataValidation());`);
  }
}

const contactCells = ({ email, copyTo, contact, phone }: SampleOffice): Row => ({
  ผู้ประสานงาน: contact,
  อีเมล: email,
  โทรศัพท์: phone,
  'สำเนาถึง (เมื่อเลยกำหนด)': copyTo,
  หมายเหตุ: 'ตัวอย่าง ไม่ใช่ข้อมูลจริง',
});

export function fillSettings(emulator: Emulator): void {
  const settings: Row = {
    เว็บไซต์หลัก: 'https://www.rayong.example',
    'อ้างถึงหนังสือ ที่': 'รย 0017/ว 999',
    'อ้างถึงหนังสือ ลงวันที่': '1 มีนาคม 2564',
    'ผู้ลงนาม ชื่อ': 'นางสาวตัวอย่าง ระบบทดสอบ',
    'ผู้ลงนาม ตำแหน่ง': 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
    'ผู้ลงนาม กลุ่มงาน': 'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
    'ผู้ลงนาม โทรศัพท์': '0 0000 0000',
    อีเมลตอบกลับ: COORDINATOR,
    ชื่อผู้ส่ง: 'จังหวัดระยอง (ตัวอย่าง)',
  };
  for (const [name, value] of Object.entries(settings))
    for (const row of rowsWhere(emulator, 'ตั้งค่า', 'รายการ', name)) typeRow(emulator, 'ตั้งค่า', row, { ค่า: value });
}

/** The offices that joined the directory after set-up get the items of ทุกส่วนราชการ too. */
export function assignEveryone(emulator: Emulator): void {
  runJob(
    emulator,
    'runAddMembers',
    usualOffices.map(({ agency, unit }) => ({ agency, unit })),
  );
}

interface BoardReply {
  readonly items: readonly { readonly code: string }[];
  readonly assignments: readonly (readonly [item: number, owner: number, role: string, ...rest: unknown[]])[];
}

export function confirmLeads(emulator: Emulator): number {
  const { items, assignments } = request<BoardReply>(emulator, 'getBoard');
  const proposed = assignments.filter(([, , role]) => role === 'proposed').map(([item]) => items[item]?.code);
  return runJob<number>(emulator, 'runConfirmLeads', [...new Set(proposed)]);
}

/** Everything that is due, as the remind dialog first asks for. */
export const DUE = { owners: null, work: null, again: [] };

/** Opens the dialog, looks at the plan and sends just that. */
export function sendDueMails(emulator: Emulator): { sent: number } {
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  return request(emulator, 'runReminders', DUE, confirmed);
}
