// Due dates that lie close together share a mail, whatever the dates, stages and holidays are – and no reminder is lost by it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outstanding } from '../../src/core/ask.js';
import { usualCalendar } from '../../src/core/calendar.js';
import { addDays, type CivilDate } from '../../src/core/civil-date.js';
import type { LoggedMail } from '../../src/core/claims.js';
import { planReminders } from '../../src/core/remind.js';
import { EVERYTHING_DUE } from '../../src/core/send-order.js';
import { stageDay, workingDayFrom } from '../../src/core/stages.js';

const OWNER = { agency: 'คลัง', unit: '' };
const TO = ['treasury@rayong.example'];
const START = '2021-03-15' as CivilDate;
const { holidays } = usualCalendar(2564);
const off = new Set(holidays);

const item = (due: CivilDate, index: number): Outstanding => ({
  ...{ ...OWNER, row: index + 2, code: `O${index + 1}`, role: 'contributor', due },
  ...{ done: false, received: false, sent: false, clarify: false, amend: null, needsLead: false, zero: false },
});

/** The daily run from the start to the last due date: on which days each item was reminded of. */
function remindedOf(outstanding: readonly Outstanding[], stages: readonly number[]): ReadonlyMap<string, CivilDate[]> {
  const mail = (stageKeys: readonly string[]): LoggedMail => ({
    ...OWNER,
    to: TO,
    stageKeys,
    counts: true,
    open: false,
  });
  const log = outstanding.map(({ code, due }) => mail([`2564/${code}/${due}/first`]));
  const reminded = new Map<string, CivilDate[]>(outstanding.map(({ code }) => [code, []]));
  for (let today = START; outstanding.some(({ due }) => due && today <= due); today = addDays(today, 1)) {
    if (workingDayFrom(today, off) !== today) continue;
    const contacts = [{ ...OWNER, to: TO, cc: [], muted: false }];
    const { mails } = planReminders({
      ...{ outstanding, contacts, unreadable: [], log, fiscalYear: 2564, stages, holidays, today },
      ...{ order: EVERYTHING_DUE, quota: 100, nextRun: null },
    });
    for (const { lines } of mails) {
      log.push(mail(lines.flatMap(({ keys }) => keys)));
      for (const { code } of lines) reminded.get(code)?.push(today);
    }
  }
  return reminded;
}

const dueDates = fc.uniqueArray(
  fc.integer({ min: 3, max: 45 }).map((days) => addDays(START, days)),
  { minLength: 1, maxLength: 4 },
);
const stageLists = fc.uniqueArray(fc.integer({ min: -14, max: -1 }), { minLength: 1, maxLength: 3 });

test('whoever is to be reminded before a due date is, on a working day before it', () => {
  fc.assert(
    fc.property(dueDates, stageLists, (dues, before) => {
      const stages = [...before, 1, 7];
      const reminded = remindedOf(dues.map(item), stages);
      dues.forEach((due, index) => {
        const day = stageDay(due, Math.max(...before), off);
        if (day >= due || day < START) return; // for want of a working day
        expect(reminded.get(`O${index + 1}`)?.some((sent) => sent < due)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});
