// What the stories about the summary read from its three tabs.

import type { Emulator } from '../../emulator/contract.js';
import { MENU } from '../../tools/sample/people.js';

export const EXECUTIVE = 'สรุปผู้บริหาร';
export const AGENCIES = 'สรุปรายหน่วยงาน';
export const ZEROS = 'ข้อที่ได้ 0.00';
export const TABS = [EXECUTIVE, AGENCIES, ZEROS];

export const build = (emulator: Emulator) => emulator.click(MENU, 'จัดทำสรุป');

/** Every cell as people see it. */
export const texts = (emulator: Emulator, tab: string): string[][] =>
  emulator.sheet(tab).cells.map((cells) => cells.map(({ display }) => display));

/** The row of a tab that begins with this text. */
export const row = (emulator: Emulator, tab: string, start: string): string[] =>
  texts(emulator, tab).find(([first]) => first?.startsWith(start)) ?? [];

/** One cell as people see it: "'Tab'!B3". */
export const at = (emulator: Emulator, cell: string): string => emulator.view(cell)[0]?.[0]?.display ?? '';

/** Number of the sheet row whose first cell is this text. */
export const rowNumber = (emulator: Emulator, tab: string, text: string): number =>
  texts(emulator, tab).findIndex(([first]) => first === text) + 1;

/** The rows of a list, between its headings and its sum. */
export function list(emulator: Emulator, tab: string): string[][] {
  const rows = texts(emulator, tab);
  const heading = rows.findIndex(([first]) => first === (tab === ZEROS ? 'ข้อ' : 'หน่วยงาน'));
  return rows.slice(
    heading + 1,
    rows.findIndex(([first]) => first === 'รวม'),
  );
}

/** One card of the executive summary: its figure and the lines below, by its label. */
export function card(emulator: Emulator, label: string): string[] {
  const rows = texts(emulator, EXECUTIVE);
  const top = rows.findIndex((cells) => cells.includes(label));
  const at = rows[top]?.indexOf(label) ?? -1;
  return rows.slice(top + 1, top + 4).map((cells) => cells[at] ?? '');
}

/** Items with a code, a sub-indicator and whatever else is named, in place of all that the tab holds. */
export function retypeItems(emulator: Emulator, items: readonly Readonly<Record<string, unknown>>[]): void {
  const [headings = []] = texts(emulator, 'รายการ OIT');
  const rows = items.map((item) => headings.map((heading) => item[heading] ?? ''));
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('รายการ OIT');
    sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
    const rows = ${JSON.stringify(rows)};
    if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0].length).setValues(rows);`);
}

export function clearTab(emulator: Emulator, tab: string): void {
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${tab}');
    sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();`);
}
