import { describe, expect, test } from 'vitest';
import type { Outstanding } from '../../src/core/ask.js';
import type { CivilDate } from '../../src/core/civil-date.js';
import type { LoggedMail } from '../../src/core/claims.js';
import type { Contact } from '../../src/core/digest.js';
import { planReminders, type ReminderInput } from '../../src/core/remind.js';
import { EVERYTHING_DUE, type SendOrder } from '../../src/core/send-order.js';

const day = (text: string) => text as CivilDate;
const due = day('2021-03-31');

const line = (code: string, changes: Partial<Outstanding> = {}): Outstanding => ({
  row: 2,
  code,
  agency: 'คลัง',
  unit: '',
  role: 'contributor',
  due,
  done: false,
  received: false,
  sent: false,
  clarify: false,
  amend: null,
  needsLead: false,
  zero: false,
  ...changes,
});

const contact = (agency = 'คลัง', changes: Partial<Contact> = {}): Contact => ({
  agency,
  unit: '',
  to: [`${agency === 'คลัง' ? 'treasury' : 'statistics'}@rayong.example`],
  cc: ['head@rayong.example'],
  muted: false,
  ...changes,
});

const plan = (changes: Partial<ReminderInput>) =>
  planReminders({
    outstanding: [line('O1')],
    contacts: [contact(), contact('สถิติ')],
    unreadable: [],
    log: [],
    fiscalYear: 2564,
    stages: [-14, -7, -1, 1, 7],
    holidays: [],
    today: day('2021-03-17'),
    order: EVERYTHING_DUE,
    quota: 100,
    nextRun: null,
    ...changes,
  });

const logged = (stageKeys: readonly string[], changes: Partial<LoggedMail> = {}): LoggedMail => ({
  agency: 'คลัง',
  unit: '',
  to: ['treasury@rayong.example'],
  stageKeys,
  counts: true,
  open: false,
  ...changes,
});

test('an office with many items gets one mail', () => {
  const { mails } = plan({ outstanding: ['O1', 'O2', 'O3'].map((code) => line(code)) });
  expect(mails.map(({ lines }) => lines.map(({ code }) => code))).toEqual([['O1', 'O2', 'O3']]);
});

test('the first letter also takes the place of the stage of its day, so nobody is mailed twice in a row', () => {
  const [mail] = plan({}).mails;
  expect(mail?.stage).toBe('first');
  const keys = mail?.lines[0]?.keys ?? [];
  expect(keys).toEqual(['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14']);
  expect(plan({ log: [logged(keys)], today: day('2021-03-18') }).mails).toEqual([]);
});

describe('after the first letter', () => {
  const first = logged(['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14']);

  test('the next stage goes out on its day', () => {
    expect(plan({ log: [first], today: day('2021-03-23') }).mails).toEqual([]);
    expect(plan({ log: [first], today: day('2021-03-24') }).mails[0]?.stage).toBe(-7);
  });

  test('of several missed stages only the latest goes out', () => {
    const { mails } = plan({ log: [first], today: day('2021-04-09') });
    expect(mails.map(({ stage }) => stage)).toEqual([7]);
  });

  test('a moved due date starts anew', () => {
    const { mails } = plan({
      log: [first],
      today: day('2021-03-24'),
      outstanding: [line('O1', { due: day('2021-04-07') })],
    });
    expect(mails.map(({ stage }) => stage)).toEqual([-14]);
  });

  test('the same address is not mailed again under the agency’s new name', () => {
    const renamed = logged(first.stageKeys, { agency: 'ชื่อเดิม' });
    expect(plan({ log: [renamed], today: day('2021-03-18') }).mails).toEqual([]);
  });

  test('a mail that certainly failed may go again', () => {
    expect(plan({ log: [{ ...first, counts: false }] }).mails).toHaveLength(1);
  });
});

test('a letter about a part knows how much else is owed', () => {
  const log = [logged(['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14'])];
  const outstanding = [line('O1'), line('O2'), line('O3', { done: true }), line('O4', { needsLead: true })];
  expect(plan({ log, outstanding }).mails).toMatchObject([{ others: 1, received: 1, lines: [{ code: 'O2' }] }]);
  expect(plan({ outstanding }).mails).toMatchObject([{ others: 0 }]);
});

test('a stage on a weekend or holiday moves to the next working day', () => {
  // −1 is Tuesday 30 March; made a holiday, it moves to the 31st.
  const log = [logged(['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-7'])];
  const holidays = [day('2021-03-30')];
  expect(plan({ log, holidays, today: day('2021-03-30') }).mails).toEqual([]);
  expect(plan({ log, holidays, today: day('2021-03-31') }).mails[0]?.stage).toBe(-1);
});

test('copies go out only when something is overdue', () => {
  expect(plan({ today: day('2021-03-31') }).mails[0]?.cc).toEqual([]);
  expect(plan({ today: day('2021-04-01') }).mails[0]?.cc).toEqual(['head@rayong.example']);
});

test('superiors hear of a Friday’s work on Monday, not from a mail that somebody sends on Saturday', () => {
  const outstanding = [line('O1', { due: day('2021-03-26') })];
  expect(plan({ outstanding, today: day('2021-03-27') }).mails[0]).toMatchObject({ stage: -1, cc: [] });
  expect(plan({ outstanding, today: day('2021-03-29') }).mails[0]).toMatchObject({
    stage: 1,
    cc: ['head@rayong.example'],
  });
});

test('a proposed lead is asked as a contributor until a coordinator agrees', () => {
  expect(plan({ outstanding: [line('O1', { role: 'proposed' })] }).mails[0]?.lines[0]?.role).toBe('contributor');
});

const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `officer${index}@rayong.example`);

test('50 recipients are one mail; the copies of an overdue letter count with them', () => {
  const contacts = [contact('คลัง', { to: addresses(50) })];
  expect(plan({ contacts }).mails[0]?.to).toHaveLength(50);
  expect(plan({ contacts, today: day('2021-04-01') }).leftOut[0]?.reason).toBe('too-many');
});

test('an office with too many addresses holds up nobody else', () => {
  const outstanding = [line('O1', { due: day('2021-03-10') }), line('O1', { agency: 'สถิติ' })];
  const contacts = [contact('คลัง', { to: addresses(51) }), contact('สถิติ')];
  expect(plan({ outstanding, contacts }).mails.map(({ agency }) => agency)).toEqual(['สถิติ']);
});

test('a directory row that cannot be read is no office renamed: what it was mailed stays its own', () => {
  const shared = { to: ['treasury@rayong.example'] };
  const outstanding = [line('O1', { agency: 'สถิติ' })];
  const keys = ['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14'];
  const unreadable = [{ agency: 'คลัง', unit: '' }];
  const input = { outstanding, contacts: [contact('สถิติ', shared)], log: [logged(keys)] };
  expect(plan({ ...input, unreadable }).mails).toHaveLength(1);
  expect(plan(input).mails).toEqual([]);
});

describe('nobody is left out without a reason', () => {
  test.each([
    ['muted', { contacts: [contact('คลัง', { muted: true })] }],
    ['no-address', { contacts: [contact('คลัง', { to: [] })] }],
    ['unknown-agency', { contacts: [] }],
    ['unreadable', { contacts: [], unreadable: [{ agency: 'คลัง', unit: '' }] }],
    ['too-many', { contacts: [contact('คลัง', { to: addresses(51) })], quota: 100 }],
    ['needs-lead', { outstanding: [line('O1', { needsLead: true })] }],
    ['quota', { quota: 0 }],
  ] as const)('%s', (reason, changes) => {
    const { mails, leftOut } = plan(changes);
    expect(mails).toEqual([]);
    expect(leftOut).toEqual([{ agency: 'คลัง', unit: '', reason, codes: ['O1'] }]);
  });

  test('what is done or came in already is not asked for, but counted with thanks', () => {
    const { mails } = plan({ outstanding: [line('O1'), line('O2', { done: true }), line('O3', { received: true })] });
    expect(mails[0]).toMatchObject({ received: 2 });
    expect(mails[0]?.lines.map(({ code }) => code)).toEqual(['O1']);
  });
});

test('a short quota goes to overdue offices first, then to those with zero items', () => {
  const outstanding = [
    line('O1', { agency: 'คลัง' }),
    line('O2', { agency: 'สถิติ', zero: true }),
    line('O3', { agency: 'วัฒนธรรม', due: day('2021-03-10') }),
  ];
  const contacts = ['คลัง', 'สถิติ', 'วัฒนธรรม'].map((agency) =>
    contact(agency, { to: [`${agency.length}@rayong.example`], cc: [] }),
  );
  const { mails, leftOut, recipients } = plan({ outstanding, contacts, quota: 2 });
  expect(mails.map(({ agency }) => agency)).toEqual(['วัฒนธรรม', 'สถิติ']);
  expect(leftOut).toMatchObject([{ agency: 'คลัง', reason: 'quota' }]);
  expect(recipients).toBe(2);
});

test('70 recipients on a quota of 60: everything overdue, then the zeros; the rest is told until when', () => {
  const offices = Array.from({ length: 45 }, (_, index) => `หน่วยงานที่ ${index + 1}`);
  // Each of the first 25 also has a superior who gets a copy.
  const outstanding = offices.map((agency, index) =>
    line('O1', { agency, due: index < 25 ? day('2021-03-10') : due, zero: index >= 35 }),
  );
  const contacts = offices.map((agency, index) =>
    contact(agency, { to: [`office${index}@rayong.example`], cc: [`head${index}@rayong.example`] }),
  );
  const { mails, leftOut, recipients } = plan({ outstanding, contacts, quota: 60, nextRun: day('2021-03-18') });
  expect(recipients).toBe(60);
  expect(mails.slice(0, 25).every(({ stage, cc }) => typeof stage === 'number' && stage > 0 && cc.length === 1)).toBe(
    true,
  );
  expect(mails.slice(25).map(({ agency }) => agency)).toEqual(offices.slice(35));
  expect(leftOut.map(({ agency, reason, until }) => [agency, reason, until])).toEqual(
    offices.slice(25, 35).map((agency) => [agency, 'quota', '2021-03-18']),
  );
});

describe('what a person picked', () => {
  const outstanding = [line('O1'), line('O2'), line('O1', { agency: 'สถิติ' })];
  const order = (changes: Partial<SendOrder>): SendOrder => ({ ...EVERYTHING_DUE, ...changes });
  const shown = (changes: Partial<SendOrder>) =>
    plan({ outstanding, order: order(changes) }).mails.map(({ agency, lines }) => [
      agency,
      lines.map(({ code }) => code),
    ]);

  test('limits the mails to offices, to assignments, or to both', () => {
    expect(shown({ owners: [{ agency: 'สถิติ', unit: '' }] })).toEqual([['สถิติ', ['O1']]]);
    expect(shown({ work: [{ agency: 'คลัง', unit: '', code: 'O2' }] })).toEqual([['คลัง', ['O2']]]);
    expect(shown({ owners: [], work: null })).toEqual([]);
  });

  test('leaves the others out with a reason', () => {
    const { leftOut } = plan({ outstanding, order: order({ owners: [{ agency: 'สถิติ', unit: '' }] }) });
    expect(leftOut).toEqual([{ agency: 'คลัง', unit: '', reason: 'not-chosen', codes: ['O1', 'O2'] }]);
  });
});

describe('due dates of one office that lie close together', () => {
  const friday = day('2021-03-26');
  const wednesday = day('2021-03-31');
  const first = logged(
    [friday, wednesday].flatMap((date, index) => [
      `2564/O${index + 1}/${date}/first`,
      `2564/O${index + 1}/${date}/-14`,
    ]),
  );
  const outstanding = [line('O1', { due: friday }), line('O2', { due: wednesday })];
  const on = (today: string, changes: Partial<ReminderInput> = {}) =>
    plan({ outstanding, log: [first], today: day(today), ...changes });

  test('share a mail: the earlier waits for the later, and the plan says until when', () => {
    expect(on('2021-03-19').mails).toEqual([]);
    expect(on('2021-03-19').leftOut).toContainEqual({
      agency: 'คลัง',
      unit: '',
      reason: 'near-due',
      codes: ['O1'],
      until: '2021-03-24',
    });
    expect(on('2021-03-24').mails.map(({ lines }) => lines.map(({ code }) => code))).toEqual([['O1', 'O2']]);
  });

  test('within three working days, weekends and holidays not counted', () => {
    expect(on('2021-03-19', { holidays: [day('2021-03-29')] }).mails).toEqual([]);
    const farther = [line('O1', { due: friday }), line('O2', { due: day('2021-04-01') })];
    expect(on('2021-03-19', { outstanding: farther }).mails).toHaveLength(1);
  });

  test('the last reminder and overdue items do not wait, and take the others along', () => {
    const week = logged(['2564/O1/2021-03-26/-7', '2564/O2/2021-03-31/-7']);
    expect(on('2021-03-25', { log: [first, week] }).mails[0]).toMatchObject({ stage: -1 });
    const demanded = on('2021-03-19', { order: { ...EVERYTHING_DUE, again: [{ agency: 'คลัง', unit: '' }] } });
    expect(demanded.mails).toHaveLength(1);
    const overdue = [...outstanding, line('O3', { due: day('2021-03-17') })];
    const third = logged(['2564/O3/2021-03-17/first', '2564/O3/2021-03-17/-1']);
    const { mails } = on('2021-03-19', { outstanding: overdue, log: [first, third] });
    expect(mails[0]?.lines.map(({ code }) => code)).toEqual(['O1', 'O3']);
  });
});
