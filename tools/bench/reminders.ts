// The planning of reminders, for a large province and for all offices of the nation: what is due after a first letter
// to everybody, with a third of the items done, the day before Songkran.

import type { Outstanding } from '../../src/core/ask.js';
import { usualCalendar } from '../../src/core/calendar.js';
import { addDays, type CivilDate } from '../../src/core/civil-date.js';
import { stageKey } from '../../src/core/claims.js';
import { planReminders, type ReminderInput } from '../../src/core/remind.js';
import { EVERYTHING_DUE } from '../../src/core/send-order.js';
import { type Figure, median, type Shape, timedOnCpu, verify } from './measure.js';

const FISCAL_YEAR = 2564;
const ITEMS = 43;
const TODAY = '2021-04-12' as CivilDate;
/** Days from today to the due dates of neighbouring items: overdue, near, far, close together. */
const DAYS_LEFT = [-7, -1, 0, 1, 7, 8, 14, 30];

interface Size {
  readonly assignments: number;
  readonly agencies: number;
}

const PROVINCE: Size = { assignments: 5_000, agencies: 150 };
const TEN_PROVINCES: Size = { assignments: 50_000, agencies: 1_500 };
const NATION: Size = { assignments: 350_000, agencies: 8_300 };

/** A due date that goes by the item, so that no office is without stages of several kinds. */
function assignment(index: number, agencies: number): Outstanding {
  const item = Math.floor(index / agencies);
  const agency = index % agencies;
  return {
    row: index + 2,
    agency: `หน่วยงานที่ ${agency}`,
    unit: '',
    code: `O${(item % ITEMS) + 1}`,
    role: item % 10 === 0 ? 'lead' : 'contributor',
    due: addDays(TODAY, DAYS_LEFT[item % DAYS_LEFT.length] ?? 0),
    done: (item + agency) % 3 === 0,
    received: (item + agency) % 11 === 0,
    sent: false,
    clarify: false,
    amend: null,
    needsLead: item % ITEMS === ITEMS - 1,
    zero: item % 4 === 0,
  };
}

/** Every office had its first letter two weeks before the earliest of these dates; its log row holds a key for each item. */
function inputOf({ assignments, agencies }: Size): ReminderInput {
  const outstanding = Array.from({ length: assignments }, (_, index) => assignment(index, agencies));
  const keys = Array.from({ length: agencies }, (): string[] => []);
  for (const [index, { code, due }] of outstanding.entries())
    keys[index % agencies]?.push(stageKey(FISCAL_YEAR, code, due, 'first'));
  const contacts = keys.map((_, index) => ({
    agency: `หน่วยงานที่ ${index}`,
    unit: '',
    to: [`office${index}@nation.example`],
    cc: index % 2 === 0 ? [`head${index}@nation.example`] : [],
    muted: index % 50 === 49,
  }));
  return {
    outstanding,
    contacts,
    unreadable: [],
    log: contacts.map(({ agency, unit, to }, index) => ({
      agency,
      unit,
      to,
      stageKeys: keys[index] ?? [],
      counts: true,
      open: false,
    })),
    fiscalYear: FISCAL_YEAR,
    stages: [-14, -7, -1, 1, 7],
    holidays: usualCalendar(FISCAL_YEAR).holidays,
    today: TODAY,
    order: EVERYTHING_DUE,
    nextRun: null,
    quota: 2 * agencies,
  };
}

/** CPU milliseconds for one plan. Whatever is still to be asked is in a mail or named as left out, once. */
function plan(input: ReminderInput): number {
  const { result, ms } = timedOnCpu(() => planReminders(input));
  const open = input.outstanding.filter(({ done, received }) => !done && !received).length;
  const planned = [
    ...result.mails.map(({ lines }) => lines.length),
    ...result.leftOut.map(({ codes }) => codes.length),
  ];
  verify(
    `plan of ${input.outstanding.length}`,
    { lines: planned.reduce((sum, count) => sum + count, 0), mails: result.mails.length },
    { lines: open, mails: input.contacts.filter(({ muted }) => !muted).length },
  );
  return ms;
}

export function reminderPlan(): readonly Figure[] {
  const input = inputOf(PROVINCE);
  const times = Array.from({ length: 21 }, () => plan(input));
  const subject = 'CPU of planning reminders, 5,000 assignments of 150 agencies';
  return [{ subject, unit: 'ms', measured: median(times), limit: 100 }];
}

/** All sizes in turn, so that a busy machine slows each. */
export function reminderShapes(): readonly Shape[] {
  const sizes = [PROVINCE, TEN_PROVINCES, NATION].map((size) => ({
    size,
    input: inputOf(size),
    times: [] as number[],
  }));
  for (let turn = 0; turn < 7; turn += 1) for (const { input, times } of sizes) times.push(plan(input));
  const [few = 0, more = 0, many = 0] = sizes.map(({ size, times }) => median(times) / size.assignments);
  return [
    { subject: 'CPU of planning reminders, 5,000 → 50,000 assignments', perRowSmall: few, perRowLarge: more },
    { subject: 'CPU of planning reminders, 50,000 → 350,000 assignments', perRowSmall: more, perRowLarge: many },
  ];
}
