// What a coordinator picks out of a plan, sends once more, tries on herself, or decides about.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { COORDINATOR, columnTexts, DUE, request, rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { callsOfMails, newWorkbook, textsOf } from './workbook.js';

const SECOND = 'second@rayong.example';
const STATISTICS = { agency: 'สำนักงานสถิติจังหวัด', unit: '' };
const BOXES = ['hr@rayong.example', 'strategy@rayong.example', 'statistics@rayong.example'];

interface Plan {
  readonly confirmed: string;
  readonly mails: readonly {
    readonly agency: string;
    readonly unit: string;
    readonly again: boolean;
    readonly codes: readonly string[];
  }[];
  readonly leftOut: readonly { readonly agency: string; readonly reason: string; readonly codes: readonly string[] }[];
  readonly unknown: readonly { readonly id: string; readonly to: string }[];
}
type Order = Partial<Record<keyof typeof DUE, unknown>>;

const planOf = (emulator: Emulator, order: Order = {}) =>
  request<Plan>(emulator, 'getReminderPlan', { ...DUE, ...order });

const send = (emulator: Emulator, order: Order = {}) =>
  request<{ sent: number; failed: unknown[]; parked: unknown[]; next: unknown }>(
    emulator,
    'runReminders',
    { ...DUE, ...order },
    planOf(emulator, order).confirmed,
  );

const sentTo = (emulator: Emulator) => emulator.mails.map(({ to }) => to);

/** Three offices with addresses, one letter each. */
function threeOffices(): Emulator {
  const made = newWorkbook();
  BOXES.forEach((email, index) => void typeRow(made, 'หน่วยงาน', index + 2, { อีเมล: email }));
  return made;
}

const CALLS = callsOfMails(threeOffices(), (twin) => {
  const { confirmed } = planOf(twin);
  return () => twin.call('runReminders', DUE, confirmed);
});
const callOfMail = (n: number): number => CALLS[n - 1] ?? 0;

let emulator: Emulator;
beforeEach(() => {
  emulator = threeOffices();
});

describe('a part of what is due', () => {
  test('goes to the offices that were picked, and the others are still due', () => {
    expect(send(emulator, { owners: [STATISTICS] })).toMatchObject({ sent: 1 });
    expect(sentTo(emulator)).toEqual(['statistics@rayong.example']);
    expect(planOf(emulator).mails).toHaveLength(2);
  });

  test('asks for the selected rows alone', () => {
    emulator.select("'รายการ OIT'!A2:A3");
    const work = request<{ code: string }[]>(emulator, 'getSelectedWork');
    expect(new Set(work.map(({ code }) => code))).toEqual(new Set(['O1', 'O2']));
    const { mails, leftOut } = planOf(emulator, { work });
    expect(new Set(mails.flatMap(({ codes }) => codes))).toEqual(new Set(['O1', 'O2']));
    expect(leftOut.some(({ reason }) => reason === 'not-chosen')).toBe(true);
  });

  test('rows of assignments and of agencies can be selected too', () => {
    const [row = 0] = rowsWhere(emulator, 'หน่วยงาน', 'หน่วยงาน', STATISTICS.agency);
    emulator.select(`'หน่วยงาน'!B${row}`);
    const work = request<{ agency: string }[]>(emulator, 'getSelectedWork');
    expect(new Set(work.map(({ agency }) => agency))).toEqual(new Set([STATISTICS.agency]));
    emulator.select("'การมอบหมาย'!C5:D6");
    expect(request(emulator, 'getSelectedWork')).toHaveLength(2);
    emulator.select("'ตั้งค่า'!A1");
    expect(request(emulator, 'getSelectedWork')).toEqual([]);
  });
});

test('a plan that was agreed to stands, however somebody sorts the assignments meanwhile', () => {
  const { confirmed } = planOf(emulator);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 4, ascending: false });`);
  expect(request(emulator, 'runReminders', DUE, confirmed)).toMatchObject({ sent: 3 });
});

describe('once more', () => {
  beforeEach(() => void sendDueMails(emulator));

  test('only the office that was demanded, marked as sent again; a second click sends nothing', () => {
    const order = { again: [STATISTICS] };
    const plan = planOf(emulator, order);
    expect(plan.mails).toMatchObject([{ ...STATISTICS, again: true }]);
    expect(request(emulator, 'runReminders', { ...DUE, ...order }, plan.confirmed)).toMatchObject({ sent: 1 });
    expect(() => request(emulator, 'runReminders', { ...DUE, ...order }, plan.confirmed)).toThrow(
      'ข้อมูลเปลี่ยนไปจากที่แสดง',
    );
    expect(sentTo(emulator)).toEqual([...sentTo(emulator).slice(0, 3), 'statistics@rayong.example']);
    expect(columnTexts(emulator, 'บันทึกอีเมล', 'ระยะ').filter(Boolean)[3]).toBe('−14 (ส่งซ้ำ)');
  });

  test('two coordinators who demand it at the same time send one more, not two', () => {
    const order = { ...DUE, again: [STATISTICS] };
    const { confirmed } = planOf(emulator, order);
    const second = emulator.as(SECOND);
    emulator.during(12, () => void second.call('runReminders', order, confirmed));
    emulator.call('runReminders', order, confirmed);
    expect(sentTo(emulator)).toHaveLength(4);
  });

  test('never while a mail to that office is on its way or in doubt', () => {
    const fresh = threeOffices();
    const { confirmed } = planOf(fresh);
    fresh.faults.killAfter(callOfMail(1));
    expect(() => fresh.call('runReminders', DUE, confirmed)).toThrow();
    const order = { again: [STATISTICS] };
    const plan = planOf(fresh, order);
    expect(plan.mails).toEqual([]);
    const reasons = plan.leftOut.filter(({ agency }) => agency === STATISTICS.agency).map(({ reason }) => reason);
    expect(reasons).toContain('sending');
    expect(reasons).not.toContain('mailed');
    fresh.clock.advance('2021-03-17T10:00:00+07:00');
    send(fresh);
    expect(new Set(sentTo(fresh)).size).toBe(sentTo(fresh).length);
  });

  test('the next stage goes out on its day all the same, once', () => {
    send(emulator, { again: [STATISTICS] });
    emulator.clock.advance('2021-03-24T09:00:00+07:00');
    expect(send(emulator)).toMatchObject({ sent: 3 });
    expect(send(emulator)).toMatchObject({ sent: 0 });
  });
});

describe('tried on oneself', () => {
  test('a test goes to whoever asks for it and to nobody else, and counts as nothing', () => {
    const plan = planOf(emulator);
    const second = emulator.as(SECOND);
    expect(request(second, 'runTestMail', DUE, STATISTICS)).toBe(SECOND);
    expect(emulator.mails).toMatchObject([
      { to: SECOND, cc: '', subject: expect.stringMatching(/^\[ทดสอบ\] ขอความร่วมมือ/) },
    ]);
    expect(planOf(emulator).confirmed).toBe(plan.confirmed);
    expect(textsOf(emulator, 'บันทึกอีเมล', 'รหัส')).toEqual([]);
  });

  test('a preview is the very mail that goes out', () => {
    const preview = request<{ subject: string; html: string; text: string }>(
      emulator,
      'previewReminder',
      DUE,
      STATISTICS,
    );
    send(emulator);
    const mail = emulator.mails.find(({ to }) => to === 'statistics@rayong.example');
    expect(preview).toMatchObject({ subject: mail?.subject, html: mail?.htmlBody, text: mail?.body });
  });

  test('an office that gets no mail has no preview', () => {
    expect(() => request(emulator, 'previewReminder', DUE, { agency: 'ไม่มี', unit: '' })).toThrow('ข้อมูลเปลี่ยนไป');
  });
});

describe('a mail of unknown outcome', () => {
  let id = '';
  beforeEach(() => {
    const { confirmed } = planOf(emulator);
    emulator.faults.killAfter(callOfMail(2));
    expect(() => emulator.call('runReminders', DUE, confirmed)).toThrow();
    emulator.clock.advance('2021-03-17T10:00:00+07:00');
    const { unknown } = planOf(emulator);
    expect(unknown).toHaveLength(1);
    id = unknown[0]?.id ?? '';
  });

  test('stands in the dialog before anybody sends again, and is not in the plan', () => {
    expect(planOf(emulator).mails).toHaveLength(1);
    expect(planOf(emulator).unknown[0]?.to).toBe(sentTo(emulator)[1]);
  });

  test('“was sent” closes it', () => {
    request(emulator, 'decideMail', id, 'sent');
    expect(planOf(emulator)).toMatchObject({ unknown: [], mails: { length: 1 } });
    const noted = () => textsOf(emulator, 'การมอบหมาย', 'แจ้งล่าสุด').filter(Boolean).length;
    expect(noted()).toBeGreaterThan(0);
    expect(send(emulator)).toMatchObject({ sent: 1 });
    expect(noted()).toBe(
      emulator.mails.reduce((sum, { subject }) => sum + Number(/จำนวน (\d+) ข้อ/.exec(subject)?.[1]), 0),
    );
  });

  test('“send again” makes it due, and it goes out with the next confirmation', () => {
    request(emulator, 'decideMail', id, 'again');
    expect(planOf(emulator)).toMatchObject({ unknown: [], mails: { length: 2 } });
    expect(send(emulator)).toMatchObject({ sent: 2 });
    expect(columnTexts(emulator, 'บันทึกอีเมล', 'ข้อผิดพลาด').some((text) => text.includes(COORDINATOR))).toBe(true);
  });

  test('only one person decides, and only about mails in doubt', () => {
    request(emulator, 'decideMail', id, 'sent');
    expect(() => request(emulator, 'decideMail', id, 'again')).toThrow('มีผู้ระบุผลของอีเมลฉบับนี้ไปแล้ว');
    expect(() => request(emulator, 'decideMail', 'nosuch-1', 'sent')).toThrow();
  });

  test('a copy of the file, which knows no marks, sends nothing of a broken run by itself', () => {
    emulator.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
    expect(planOf(emulator)).toMatchObject({ mails: [], unknown: { length: 3 } });
  });
});

test('whatever Google refuses after the last mail, the person hears that all are out, and nobody is mailed again', () => {
  const { confirmed } = planOf(emulator);
  emulator.during(callOfMail(3) + 1, () => {
    for (let call = 1; call <= 30; call++) emulator.faults.throwBefore(call, 'Out of order.');
  });
  const result = request<{ sent: number; unrecorded: string }>(emulator, 'runReminders', DUE, confirmed);
  expect(result).toMatchObject({ sent: 3, unrecorded: expect.stringContaining('Out of order.') });
  emulator.faults.clear();
  emulator.clock.advance('2021-03-17T10:00:00+07:00');
  expect(planOf(emulator)).toMatchObject({ mails: [], unknown: { length: 1 } });
});

describe('a mail that Google does not take', () => {
  const refused = (n: number, message: string, killedAfter?: number) => {
    const { confirmed } = planOf(emulator);
    if (killedAfter) emulator.faults.killAfter(callOfMail(killedAfter));
    emulator.faults.throwBefore(callOfMail(n), message);
    return request<{ sent: number }>(emulator, 'runReminders', DUE, confirmed);
  };
  const states = () => [...textsOf(emulator, 'บันทึกอีเมล', 'สถานะ')].sort();

  test('for its address is named with the reason; the others go', () => {
    const result = refused(2, 'Invalid email: x');
    expect(result).toMatchObject({
      sent: 2,
      failed: [{ error: expect.stringContaining('(Invalid email: x)') }],
      unknown: 0,
      next: null,
    });
    expect(planOf(emulator).mails).toHaveLength(1);
  });

  test('is no less refused when the run dies before it could write that down', () => {
    expect(() => refused(2, 'Invalid email: x', 3)).toThrow();
    emulator.clock.advance('2021-03-17T10:00:00+07:00');
    expect(planOf(emulator)).toMatchObject({ mails: { length: 1 }, unknown: { length: 1 } });
  });

  test('a server error at a mark, before the mail, is got over: all go', () => {
    const { confirmed } = planOf(emulator);
    emulator.faults.throwAfter(callOfMail(2) - 1);
    const result = request(emulator, 'runReminders', DUE, confirmed);
    expect(result).toMatchObject({ sent: 3, failed: [], unknown: 0 });
    expect(new Set(sentTo(emulator)).size).toBe(3);
  });

  test('in time may have gone out all the same: nobody sends it again by itself', () => {
    expect(refused(2, 'Service timed out: email')).toMatchObject({ sent: 2, failed: [], unknown: 1 });
    expect(planOf(emulator)).toMatchObject({ mails: [], unknown: { length: 1 } });
  });

  test('because the quota ended waits with all after it, and goes the next time', () => {
    const result = refused(2, 'Service invoked too many times for one day: email.');
    expect(result).toMatchObject({ sent: 1, failed: [], unknown: 0, parked: { length: 2 }, next: null });
    expect(states()).toEqual(['ยังไม่ส่ง รอรอบถัดไป', 'ยังไม่ส่ง รอรอบถัดไป', 'ส่งแล้ว']);
    expect(send(emulator)).toMatchObject({ sent: 2 });
    expect(new Set(sentTo(emulator)).size).toBe(3);
  });
});

test('an ended quota that Google words in another language leaves one mail in doubt, not all that follow', () => {
  const spare = newWorkbook({ mailQuota: 3 });
  BOXES.forEach((email, index) => void typeRow(spare, 'หน่วยงาน', index + 2, { อีเมล: email }));
  const { confirmed } = planOf(spare);
  // Meanwhile the same account sends from elsewhere.
  const elsewhere = "MailApp.sendEmail('a@rayong.example,b@rayong.example', 'x', 'x')";
  spare.during(callOfMail(2) - 1, () => void spare.evaluate(elsewhere));
  spare.faults.throwBefore(callOfMail(2), '1 日にサービス email を実行した回数が多すぎます。');
  expect(request(spare, 'runReminders', DUE, confirmed)).toMatchObject({ sent: 1, unknown: 1, parked: { length: 1 } });
});

test('what one execution has no time for the next one sends, exactly as it was confirmed', () => {
  const { confirmed } = planOf(emulator);
  emulator.during(callOfMail(1), () => emulator.clock.advance('2021-03-17T09:05:00+07:00'));
  const { next, sent } = request<{ sent: number; next: { order: object; confirmed: string } }>(
    emulator,
    'runReminders',
    DUE,
    confirmed,
  );
  expect(sent).toBe(1);
  expect(request(emulator, 'runReminders', next.order, next.confirmed)).toMatchObject({ sent: 2, next: null });
  expect(new Set(sentTo(emulator)).size).toBe(3);
});
