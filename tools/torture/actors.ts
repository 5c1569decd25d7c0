// Those who act on the workbook. All that the torture knows of the add-on's functions stands here.

import type { Emulator } from '../../emulator/contract.js';
import { COORDINATOR, MENU, request } from '../sample/people.js';
import { everyOffice, type Office } from './province.js';
import type { Act, Who } from './schedule.js';
import { agencyRow, assignmentRow, cellsOf, TABS, type Tab } from './workbook.js';

const SECOND = 'second@rayong.example';
const COLLEAGUE = 'colleague@rayong.example';
/** They send, and reports about what was sent are for them. */
export const SENDERS: readonly string[] = [COORDINATOR, SECOND];

/** A trigger runs in the name of the coordinator who installed it. */
export const personOf = (emulator: Emulator, who: Who): Emulator => (who === 'second' ? emulator.as(SECOND) : emulator);

interface LeftOut {
  readonly agency: string;
  readonly unit: string;
  readonly reason: string;
}

/** What the dialog showed of the quota before the mails went out. */
export interface Shown {
  readonly waiting: readonly Pick<LeftOut, 'agency' | 'unit'>[];
  readonly quota: number;
}

interface Slice {
  readonly order: object;
  readonly confirmed: string;
}

/** As the dialog first asks for it. */
const EVERYTHING_DUE = { owners: null, work: null, again: [] };

/** Opens the dialog, agrees to the plan and lets it be carried out to its end. */
export function sendsWhatIsDue(person: Emulator): Shown {
  const plan = request<{ confirmed: string; leftOut: readonly LeftOut[]; quota: number }>(
    person,
    'getReminderPlan',
    EVERYTHING_DUE,
  );
  let slice: Slice | null = { order: EVERYTHING_DUE, confirmed: plan.confirmed };
  while (slice) slice = request<{ next: Slice | null }>(person, 'runReminders', slice.order, slice.confirmed).next;
  return { waiting: plan.leftOut.filter(({ reason }) => reason === 'quota'), quota: plan.quota };
}

/** The coordinator turns the daily run on. From then on the clock fires it too, between nine and ten. */
export function turnsTriggerOn(emulator: Emulator): void {
  emulator.open();
  emulator.answer('YES', 'OK');
  emulator.click(MENU, 'ตั้งค่า', 'แจ้งเตือนอัตโนมัติ…');
}

/** What is left installed besides the daily run. */
export const standingBy = ({ globals: { ScriptApp } }: Emulator): string[] =>
  ScriptApp.getProjectTriggers()
    .map((trigger: GoogleAppsScript.Script.Trigger) => trigger.getHandlerFunction())
    .filter((name: string) => name !== 'dailyReminders');

/** Once more, besides what the clock fires. Where it is not turned on it ends at once. */
const triggerFires = (person: Emulator): void => void person.call('dailyReminders');

export const setsOut = (person: Emulator, who: Who): unknown =>
  (who === 'trigger' ? triggerFires : sendsWhatIsDue)(person);

/** By a colleague who has nothing to do with the sending. */
export function actsByHand(emulator: Emulator, act: Act): void {
  const { SpreadsheetApp } = emulator.as(COLLEAGUE).globals;
  const sheet = SpreadsheetApp.getActive().getSheetByName('tab' in act ? act.tab : tabOf(act.kind));
  const rows = sheet.getLastRow() - 1;
  const row = 'place' in act ? 2 + Math.floor(act.place * rows) : 2;
  if (rows > 0) carryOut(act, sheet, row, rows);
  SpreadsheetApp.flush();
}

const tabOf = (kind: 'add-office' | 'add-assignment'): Tab =>
  kind === 'add-office' ? TABS.agencies : TABS.assignments;

function carryOut(act: Act, sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, rows: number): void {
  if (act.kind === 'delete-row') sheet.deleteRow(row);
  else if (act.kind === 'sort') sortRows(sheet, rows, act);
  else {
    sheet.insertRowBefore(row);
    const cells = newRow(act);
    if (cells) sheet.getRange(row, 1, 1, cells.length).setValues([cells]);
  }
}

function newRow(act: Act): unknown[] | undefined {
  if (act.kind !== 'add-office' && act.kind !== 'add-assignment') return undefined;
  const office = everyOffice[act.office] as Office;
  return act.kind === 'add-office'
    ? cellsOf(TABS.agencies, agencyRow(office))
    : cellsOf(TABS.assignments, assignmentRow(office, act.code));
}

interface Order {
  /** From 0. */
  readonly column: number;
  readonly ascending: boolean;
}

const sortRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, { column, ascending }: Order): void =>
  void sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column: column + 1, ascending });

/** Only while no run is under way: of the log the add-on asks that much. */
export function sortsLog(emulator: Emulator, order: Order): void {
  const { SpreadsheetApp } = emulator.as(COLLEAGUE).globals;
  const sheet = SpreadsheetApp.getActive().getSheetByName(TABS.log);
  if (sheet.getLastRow() > 1) sortRows(sheet, sheet.getLastRow() - 1, order);
  SpreadsheetApp.flush();
}
