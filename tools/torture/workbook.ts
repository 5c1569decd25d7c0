// A workbook for one schedule. Setting up through the bundle is too slow to be done ten thousand times: it is done once,
// and its headings and settings are written into bare, short tabs.

import { readFileSync } from 'node:fs';
import type { Emulator, EmulatorOptions } from '../../emulator/contract.js';
import { openEmulator } from '../../emulator/index.js';
import { COORDINATOR, fillSettings, START, setUpWorkbook } from '../sample/people.js';
import { CODES, dueOf, type Office, offices, ZERO_ITEM } from './province.js';

export const TABS = {
  items: 'รายการ OIT',
  assignments: 'การมอบหมาย',
  agencies: 'หน่วยงาน',
  settings: 'ตั้งค่า',
  log: 'บันทึกอีเมล',
  history: 'ประวัติ',
} as const;

export type Tab = (typeof TABS)[keyof typeof TABS];
type Row = Readonly<Record<string, unknown>>;

/** Short, so that a log soon has to grow. */
const SPARE_ROWS = 10;

let project: Readonly<Record<string, string>> | undefined;

/** The bundle, read once and without its pages. */
function server(): Readonly<Record<string, string>> {
  project ??= Object.fromEntries(
    ['Code.js', 'appsscript.json'].map((file) => [file, readFileSync(`dist/${file}`, 'utf8')]),
  );
  return project;
}

const open = (options: EmulatorOptions): Emulator =>
  openEmulator({ project: server(), now: START, user: COORDINATOR, locale: 'th_TH', ...options });

type Texts = readonly (readonly string[])[];
let template: ReadonlyMap<Tab, Texts> | undefined;

/** The texts of every tab as set-up makes it. */
function templateOf(): ReadonlyMap<Tab, Texts> {
  if (template) return template;
  const emulator = open({ project: 'dist' });
  setUpWorkbook(emulator);
  fillSettings(emulator);
  template = new Map(
    Object.values(TABS).map((tab) => [
      tab,
      emulator.sheet(tab).cells.map((cells) => cells.map(({ display }) => display)),
    ]),
  );
  return template;
}

export const headingsOf = (tab: Tab): readonly string[] => templateOf().get(tab)?.[0] ?? [];

/** The cells of a row by the headings of its tab. */
export function cellsOf(tab: Tab, row: Row): unknown[] {
  const headings = headingsOf(tab);
  const strange = Object.keys(row).filter((heading) => !headings.includes(heading));
  if (strange.length > 0) throw new Error(`${tab} has no column ${strange.join(', ')}`);
  return headings.map((heading) => row[heading] ?? '');
}

export const assignmentRow = ({ agency, unit }: Office, code: string): Row => ({
  ข้อ: code,
  ข้อมูล: `ข้อมูล ${code}`,
  หน่วยงาน: agency,
  กลุ่มงาน: unit,
  บทบาท: 'ให้ข้อมูล',
  กำหนดส่ง: dueOf(code),
  การส่งข้อมูล: 'รอข้อมูล',
});

export const agencyRow = ({ agency, unit, salutation, to, cc, muted }: Office): Row => ({
  หน่วยงาน: agency,
  กลุ่มงาน: unit,
  เรียน: salutation,
  อีเมล: to.join(', '),
  'สำเนาถึง (เมื่อเลยกำหนด)': cc.join(', '),
  งดแจ้งเตือน: muted,
});

const itemRow = (code: string): Row => ({
  ข้อ: code,
  ข้อมูล: `ข้อมูล ${code}`,
  'คะแนนปี 2563': code === ZERO_ITEM ? 0 : 100,
  การเผยแพร่: 'ยังไม่เผยแพร่',
  กำหนดส่ง: dueOf(code),
});

const ROWS: Partial<Record<Tab, readonly Row[]>> = {
  [TABS.items]: CODES.map(itemRow),
  [TABS.assignments]: offices.flatMap((office) => office.codes.map((code) => assignmentRow(office, code))),
  [TABS.agencies]: offices.map(agencyRow),
};

function gridOf(tab: Tab): unknown[][] {
  const rows = ROWS[tab]?.map((row) => cellsOf(tab, row));
  const texts = templateOf().get(tab) ?? [];
  if (rows) return [[...headingsOf(tab)], ...rows];
  return (tab === TABS.settings ? texts : texts.slice(0, 1)).map((cells) => [...cells]);
}

/** `mailQuota`: recipients a day, of each sender. */
export function smallWorkbook(mailQuota: number, random = 1): Emulator {
  const emulator = open({ mailQuota, random });
  const { SpreadsheetApp } = emulator.globals;
  const book = SpreadsheetApp.getActive();
  Object.values(TABS).forEach((tab, index) => {
    const grid = gridOf(tab);
    const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
    const sheet = index === 0 ? book.getSheets()[0].setName(tab) : book.insertSheet(tab, index);
    sheet.deleteRows(rows + SPARE_ROWS, sheet.getMaxRows() - rows - SPARE_ROWS + 1);
    if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
    sheet.getRange(1, 1, rows, columns).setValues(grid);
  });
  SpreadsheetApp.flush();
  emulator.meter.reset();
  return emulator;
}
