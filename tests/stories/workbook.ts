// A workbook set up from the document through the bundle, for the stories.

import type { CellView, Emulator, EmulatorOptions } from '../../emulator/contract.js';
import { openEmulator } from '../../emulator/index.js';
import { COORDINATOR, columnOf, fillDirectory, fillSettings, START, setUpWorkbook } from '../../tools/sample/people.js';

export const emptyWorkbook = (options: EmulatorOptions = {}): Emulator =>
  openEmulator({ project: 'dist', now: START, user: COORDINATOR, locale: 'th_TH', mailQuota: 1500, ...options });

export function newWorkbook(options: EmulatorOptions = {}): Emulator {
  const emulator = emptyWorkbook(options);
  setUpWorkbook(emulator);
  return emulator;
}

/** With the sample directory's addresses and a signer, ready to mail. */
export function workbookWithDirectory(options: EmulatorOptions = {}): Emulator {
  const emulator = newWorkbook(options);
  fillDirectory(emulator);
  fillSettings(emulator);
  return emulator;
}

/** The used cells under a heading, conditional colours applied. */
export function columnOfTab(emulator: Emulator, tab: string, heading: string): CellView[] {
  const letter = columnOf(emulator, tab, heading);
  const rows =
    emulator.sheet(tab).cells.findLastIndex((cells) => cells.some(({ value }) => value !== '' && value !== false)) + 1;
  return rows < 2 ? [] : emulator.view(`'${tab}'!${letter}2:${letter}${rows}`).flat();
}

export const textsOf = (emulator: Emulator, tab: string, heading: string): string[] =>
  columnOfTab(emulator, tab, heading).map(({ display }) => display);

/** The last alert, prompt or toast. */
export const lastMessage = (emulator: Emulator): string => {
  const messages = emulator.shown.filter(({ kind }) => kind === 'alert' || kind === 'toast');
  return messages[messages.length - 1]?.text ?? '';
};

/** Every row of a tab as people see it, by heading; empty rows left out. */
export function shownRows(emulator: Emulator, tab: string): Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = emulator.sheet(tab).cells;
  return rows
    .filter((cells) => cells.some(({ value }) => value !== '' && value !== false))
    .map((cells) => Object.fromEntries(cells.map(({ display }, at) => [headings[at]?.display ?? '', display])));
}

const AGENCIES = 150;

/** A large province: 150 agencies and 5,000 assignments, written as somebody would paste them. */
export function largeWorkbook(): Emulator {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const book = SpreadsheetApp.getActive();
    const agencies = Array.from({ length: ${AGENCIES} }, (_, n) => 'หน่วยงานที่ ' + (n + 1));
    const directory = book.getSheetByName('หน่วยงาน');
    directory.getRange(10, 1, agencies.length, 1).setValues(agencies.map((name) => [name]));
    const items = book.getSheetByName('รายการ OIT').getRange('A2:B44').getValues();
    const sheet = book.getSheetByName('การมอบหมาย');
    const held = sheet.getLastRow();
    const rows = Array.from({ length: 5000 - held + 1 }, (_, n) => {
      const [code, title] = items[n % items.length];
      const agency = agencies[Math.floor(n / items.length) % agencies.length];
      return [code, title, agency, '', 'ให้ข้อมูล', '', '2021-03-31', 'รอข้อมูล'];
    });
    sheet.insertRowsAfter(sheet.getMaxRows(), 5001 - sheet.getMaxRows());
    sheet.getRange(held + 1, 1, rows.length, 8).setValues(rows);`);
  return emulator;
}

/** Which service calls of a run hand over its mails. `prepare` makes all ready in a twin of the workbook and returns the run. */
export function callsOfMails(twin: Emulator, prepare: (twin: Emulator) => () => unknown): number[] {
  const run = prepare(twin);
  const calls: number[] = [];
  for (let call = 1; call <= 90; call++)
    twin.during(call, () => {
      if (twin.mails.length > calls.length) calls.push(call - 1);
    });
  run();
  return calls;
}
