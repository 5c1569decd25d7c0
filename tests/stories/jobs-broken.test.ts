// Jobs that are cut short or refused at any point, or that a second coordinator or a sorting colleague walks into.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, runJob, undoLast } from '../../tools/sample/people.js';
import { newWorkbook, shownRows, textsOf } from './workbook.js';

const TABS = ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน'];
const STATISTICS = { agency: 'สำนักงานสถิติจังหวัด', unit: '' };
const TREASURY = { agency: 'สำนักงานคลังจังหวัด', unit: '' };
const HR = { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ' };
const BUSY = 'We’re sorry, a server error occurred. Please wait a bit and try again.';

/** Rows change, go and come, in two tabs. */
const REPLACE = {
  codes: ['O1', 'O2'],
  owners: [TREASURY],
  everyone: false,
  role: 'lead',
  due: '2021-04-09',
  mode: 'replace',
};
const removal = (owners: object[]) => ({
  ...REPLACE,
  codes: CODES,
  owners,
  role: 'contributor',
  due: null,
  mode: 'remove',
});
const CODES = Array.from({ length: 43 }, (_, index) => `O${index + 1}`);

const JOBS: Readonly<Record<string, readonly [name: string, ...args: unknown[]]>> = {
  'owners replaced': ['runAssign', REPLACE],
  'rows removed here and there': ['runAssign', removal([HR])],
  'leads confirmed': ['runConfirmLeads', CODES],
  'work handed over': ['runHandOver', HR, TREASURY],
  'replies recorded': [
    'runReplies',
    ['O1', 'O2'].map((code) => ({ ...HR, code, reply: 'complete', was: 'waiting', link: 'x', note: 'y' })),
  ],
};

/** With a column of people's own, filled in rows that may go. */
function workbook(): Emulator {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
    sheet.insertColumnAfter(12);
    sheet.getRange('M1:M3').setValues([['บันทึกของเรา'], ['โทรแล้ว'], ['=LEN(C3)']]);`);
  return emulator;
}

const state = (emulator: Emulator): string => JSON.stringify(TABS.map((tab) => shownRows(emulator, tab)));
/** A sort that was cut short may leave whole rows in another order. */
const inAnyOrder = (text: string): string =>
  JSON.stringify((JSON.parse(text) as object[][]).map((rows) => rows.map((row) => JSON.stringify(row)).sort()));
const before = state(workbook());

function measured(job: string) {
  const emulator = workbook();
  const [name, ...args] = JOBS[job] as [string];
  emulator.meter.reset();
  runJob(emulator, name, ...args);
  const { serviceCalls: calls, reads } = emulator.meter.read();
  return { after: state(emulator), calls, reads };
}

/** The one job whose every call is met; the others write in the same order. */
const SAMPLE = 'owners replaced';

const { after, calls, reads } = measured(SAMPLE);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const everyCall = upTo(calls);
/** Where a neighbouring call meets the same code. */
const everyOther = everyCall.filter((call) => call % 2 === 0);

function tryJob(
  emulator: Emulator,
  [name, ...args]: readonly [string, ...unknown[]],
): { ok?: boolean; message?: string } {
  try {
    return emulator.call(name, ...args) as object;
  } catch {
    return {}; // it died, or failed as an accident
  } finally {
    emulator.faults.clear();
  }
}

/** Another job, which changes nothing: it only finishes what was left. */
const anotherJob = (emulator: Emulator) =>
  runJob(emulator, 'runReplies', [
    { ...STATISTICS, code: 'O15', reply: 'waiting', was: 'waiting', link: null, note: null },
  ]);

function allOrNothing(emulator: Emulator, whole: string): void {
  anotherJob(emulator);
  expect(textsOf(emulator, 'ประวัติ', 'สถานะ')).not.toContain('กำลังทำ');
  expect([before, whole].map(inAnyOrder)).toContain(inAnyOrder(state(emulator)));
}

describe('replacing owners', () => {
  test.each(everyCall)('killed after service call %i, is done wholly or not at all', (call) => {
    const emulator = workbook();
    emulator.faults.killAfter(call);
    tryJob(emulator, ['runAssign', REPLACE]);
    expect([before, after]).toContain(state(emulator));
    allOrNothing(emulator, after);
  });

  test.each(everyOther)(
    'met by a server error before service call %i, is not done, or done by the next job',
    (call) => {
      const emulator = workbook();
      emulator.faults.throwBefore(call, BUSY);
      tryJob(emulator, ['runAssign', REPLACE]);
      allOrNothing(emulator, after);
    },
  );
});

// The last calls of a job are its writing; what comes before changes nothing.
const WRITING = 14;

describe.each(Object.keys(JOBS))('%s', (job) => {
  const { after: whole, calls: all } = measured(job);
  const every = job === SAMPLE ? 1 : 3;
  test.each(
    upTo(all)
      .slice(-WRITING)
      .filter((call) => call % every === 0),
  )('a time-out after the effect of service call %i leaves all or nothing', (call) => {
    const emulator = workbook();
    emulator.faults.throwAfter(call, 'Service Spreadsheets timed out');
    const { ok, message } = tryJob(emulator, JOBS[job] as [string]);
    if (ok === false) expect(message).toMatch(/Google ไม่ยอมให้เขียน.*กลับเป็นเหมือนเดิม/);
    if (ok === false) expect(inAnyOrder(state(emulator))).toBe(inAnyOrder(before));
    allOrNothing(emulator, whole);
  });
});

describe('undo', () => {
  const done = () => {
    const emulator = workbook();
    runJob(emulator, 'runAssign', REPLACE);
    return emulator;
  };
  const undoCalls = (() => {
    const emulator = done();
    emulator.meter.reset();
    undoLast(emulator);
    return emulator.meter.read().serviceCalls;
  })();
  const tryUndo = (emulator: Emulator) => {
    try {
      undoLast(emulator);
    } catch {
      // it died or was refused
    } finally {
      emulator.faults.clear();
    }
  };

  test.each(upTo(undoCalls))('killed after service call %i, can simply be asked for again', (call) => {
    const emulator = done();
    emulator.faults.killAfter(call);
    tryUndo(emulator);
    expect([before, after]).toContain(state(emulator));
    tryUndo(emulator);
    expect(state(emulator)).toBe(before);
  });

  test.each(upTo(undoCalls).slice(-WRITING))(
    'a time-out after service call %i leaves all or nothing, and can be asked for again',
    (call) => {
      const emulator = done();
      emulator.faults.throwAfter(call, 'Service Spreadsheets timed out');
      tryUndo(emulator);
      allOrNothing(emulator, after);
      tryUndo(emulator);
      expect(inAnyOrder(state(emulator))).toBe(inAnyOrder(before));
    },
  );
});

describe('what Google refuses for good', () => {
  test('stops no other job: a protected tab', () => {
    const emulator = newWorkbook();
    const second = emulator.as('second@rayong.example');
    emulator.evaluate(`
      const protection = SpreadsheetApp.getActive().getSheetByName('รายการ OIT').protect();
      protection.removeEditors(protection.getEditors());`);
    const untouched = state(emulator);
    const reply = second.call('runAssign', { ...REPLACE, mode: 'add' }) as { ok: boolean; message: string };
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/“การมอบหมาย” “รายการ OIT”.*protected/) });
    expect(state(emulator)).toBe(untouched);
    expect(
      runJob(second, 'runReplies', [{ ...HR, code: 'O1', reply: 'complete', was: 'waiting', link: null, note: null }]),
    ).toBe(1);
  });

  test('stops no other job: a rule of somebody’s own on a column', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก'], true).setAllowInvalid(false).build();
      SpreadsheetApp.getActive().getSheetByName('การมอบหมาย').getRange('C2:C200').setDataValidation(rule);`);
    const untouched = state(emulator);
    const add = { ...REPLACE, owners: [{ agency: 'หน่วยใหม่', unit: '' }], mode: 'add', role: 'contributor' };
    expect(() => runJob(emulator, 'runAssign', add)).toThrow(/Google ไม่ยอมให้เขียน/);
    expect(state(emulator)).toBe(untouched);
    anotherJob(emulator);
  });

  test('but the last rows of a full tab can go', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
      sheet.deleteRows(4, sheet.getMaxRows() - 3);`);
    const held = state(emulator);
    const owners = [HR, { ...HR, unit: 'กง.ยุทธศาสตร์ฯ' }];
    expect(runJob(emulator, 'runAssign', { ...removal(owners) })).toMatchObject({ removed: 2 });
    undoLast(emulator);
    expect(shownRows(emulator, 'การมอบหมาย')).toHaveLength(2);
    expect(state(emulator)).toBe(held);
  });
});

describe('a second coordinator who assigns', () => {
  const add = { ...REPLACE, mode: 'add', role: 'contributor' };
  const addCalls = (() => {
    const emulator = workbook();
    emulator.meter.reset();
    runJob(emulator, 'runAssign', add);
    return emulator.meter.read().serviceCalls;
  })();

  test.each(upTo(addCalls).filter((call) => call % 2 === 0))(
    'inside service call %i gets it done or is told to wait; nothing is lost or doubled',
    (call) => {
      const emulator = workbook();
      const second = emulator.as('second@rayong.example');
      let answer: { ok?: boolean; message?: string } = {};
      emulator.during(call, () => {
        answer = second.call('runAssign', { ...add, owners: [STATISTICS] }) as object;
      });
      runJob(emulator, 'runAssign', add);
      const owners = rowsWhere(emulator, 'การมอบหมาย', 'ข้อ', 'O1').map(
        (row) => textsOf(emulator, 'การมอบหมาย', 'หน่วยงาน')[row - 2],
      );
      expect(owners.filter((agency) => agency === TREASURY.agency)).toHaveLength(1);
      expect(owners.filter((agency) => agency === STATISTICS.agency)).toHaveLength(answer.ok ? 1 : 0);
      if (!answer.ok) expect(answer.message).toContain('ผู้อื่น');
    },
  );
});

describe('a colleague who sorts the tab', () => {
  test.each(everyOther)(
    'inside service call %i loses nothing: the right rows change, or none and it says so',
    (call) => {
      const emulator = workbook();
      emulator.meter.reset();
      emulator.during(call, () => {
        // From the last look on Google takes the writes as they are.
        if (emulator.meter.read().reads >= reads - 2) return;
        emulator.as('second@rayong.example').evaluate(`
        SpreadsheetApp.getActive().getSheetByName('การมอบหมาย').getRange('A2:M70').sort({ column: 3, ascending: false });`);
      });
      const reply = emulator.call('runAssign', REPLACE) as { ok: boolean };
      const sorted = (text: string) => (JSON.parse(text)[1] as object[]).map((row) => JSON.stringify(row)).sort();
      expect(JSON.stringify(sorted(state(emulator)))).toBe(JSON.stringify(sorted(reply.ok ? after : before)));
    },
  );
});

test('a colleague who types into a row while it is decided about keeps what they typed, and the job says so', () => {
  const outcomes = everyOther.map((call) => {
    const emulator = workbook();
    emulator.during(call, () => {
      emulator.as('second@rayong.example').edit("'การมอบหมาย'!J2", 'โทรตามแล้ว');
    });
    const reply = emulator.call('runAssign', REPLACE) as { ok: boolean; message?: string };
    const kept = textsOf(emulator, 'การมอบหมาย', 'หมายเหตุ').includes('โทรตามแล้ว');
    return { ...reply, kept };
  });
  const refused = outcomes.filter(({ ok }) => !ok);
  expect(refused.length).toBeGreaterThan(0);
  for (const { message, kept } of refused) {
    expect(message).toMatch(/“การมอบหมาย” แถว 2 คอลัมน์ “หมายเหตุ” ถูกแก้ไขระหว่างบันทึก/);
    expect(kept).toBe(true);
  }
});
