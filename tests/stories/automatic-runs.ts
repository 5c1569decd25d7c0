// Daily reminders turned on, as the tests of them begin, and what went out.

import type { Emulator } from '../../emulator/contract.js';
import {
  assignEveryone,
  COORDINATOR,
  confirmLeads,
  DUE,
  MENU,
  request,
  rowsWhere,
  typeRow,
} from '../../tools/sample/people.js';
import { newWorkbook, workbookWithDirectory } from './workbook.js';

export const SECOND = 'second@rayong.example';

/** Answers the question with yes and closes the confirmation; what that says. */
export function switchIt(emulator: Emulator): string {
  emulator.answer('YES', 'OK');
  emulator.click(MENU, 'ตั้งค่า', 'แจ้งเตือนอัตโนมัติ…');
  return emulator.shown[emulator.shown.length - 1]?.text ?? '';
}

/** Three units with addresses, one letter each. */
export function small(): Emulator {
  const emulator = newWorkbook();
  ['hr', 'strategy', 'statistics'].forEach(
    (name, index) => void typeRow(emulator, 'หน่วยงาน', index + 2, { อีเมล: `${name}@rayong.example` }),
  );
  set(emulator, 'อีเมลตอบกลับ', COORDINATOR);
  return emulator;
}

/** 36 offices, one letter each. */
export function large(): Emulator {
  const emulator = workbookWithDirectory();
  assignEveryone(emulator);
  confirmLeads(emulator);
  return emulator;
}

export const set = (emulator: Emulator, setting: string, value: string): void =>
  typeRow(emulator, 'ตั้งค่า', rowsWhere(emulator, 'ตั้งค่า', 'รายการ', setting)[0] ?? 0, { ค่า: value });

export const on = (emulator: Emulator, bangkok: string) => emulator.clock.advance(`2021-${bangkok}:00+07:00`);
export const reports = (emulator: Emulator) =>
  emulator.mails.filter(({ subject }) => /^(รายงาน|แจ้งเตือน OIT)/.test(subject));
export const letters = (emulator: Emulator) => emulator.mails.filter(({ to }) => to !== COORDINATOR && to !== SECOND);

export const automatic = (emulator: Emulator) =>
  request<{ automatic: { owner: string; lastRun: string | null; stale: boolean } | null }>(
    emulator,
    'getReminderPlan',
    DUE,
  ).automatic;
