// The short form of `npm run torture`: the run of twelve mails killed after every other service call, met by a second run
// inside every third and refused before some; the first schedules of a seed; and proof that the verdict can object.

import { describe, expect, test } from 'vitest';
import { sendsWhatIsDue } from '../../tools/torture/actors.js';
import { perform } from '../../tools/torture/perform.js';
import { MAILS_OF_A_RUN, nameOf, offices } from '../../tools/torture/province.js';
import { AMPLE, drawSchedule } from '../../tools/torture/schedule.js';
import { complaintsOf } from '../../tools/torture/shrink.js';
import { callsIn, disturbedAt } from '../../tools/torture/sweeps.js';
import { type Entry, type Letter, type Outcome, verdict } from '../../tools/torture/verdict.js';
import { smallWorkbook } from '../../tools/torture/workbook.js';

/** The long form runs a second time, to see that nothing goes out. */
const ONE_RERUN = 1;
/** At every so many calls; every one is the long form's. */
const SWEEPS = [
  ['a run killed after', 2],
  ['a run with another coordinator’s inside', 3],
  ['a run that meets a server error before', 5],
] as const;

describe.each(SWEEPS)('%s', (sweep, every) => {
  test.each(callsIn(sweep).filter((call) => call % every === 0))(
    'service call %i mails nobody twice and forgets nobody',
    (call) => {
      expect(complaintsOf(disturbedAt(sweep, call), ONE_RERUN)).toEqual([]);
    },
  );
});

const SEED = 1;
const SCHEDULES = 8;

test.each(Array.from({ length: SCHEDULES }, (_, index) => index))(
  `schedule %i of seed ${SEED} mails nobody twice and forgets nobody`,
  (index) => {
    expect(complaintsOf(drawSchedule(SEED, index))).toEqual([]);
  },
);

test('while a run may still be alive its mails are nobody else’s', () => {
  const emulator = smallWorkbook(AMPLE);
  emulator.faults.killAfter(Math.floor(callsIn('a run killed after').length * 0.6));
  expect(() => sendsWhatIsDue(emulator)).toThrow('Exceeded maximum execution time');
  const { length: sent } = emulator.mails;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(MAILS_OF_A_RUN);
  sendsWhatIsDue(emulator);
  expect(emulator.mails).toHaveLength(sent);
});

describe('the verdict', () => {
  const { outcome } = perform({ quota: AMPLE, steps: [{ kind: 'run', who: 'coordinator', interventions: [] }] });
  const { letters, log } = outcome;
  const [letter, entry] = [letters[0] as Letter, log[0] as Entry];
  const objections = (forged: Partial<Outcome>): string => verdict({ ...outcome, ...forged }).join('\n');
  const withStates = (...states: readonly string[]) =>
    log.map((row, at) => ({ ...row, state: states[at] ?? row.state }));
  const muted = offices.find((office) => office.muted);

  test('has nothing against a run in which nothing went wrong', () => {
    expect(letters).toHaveLength(MAILS_OF_A_RUN);
    expect(objections({})).toBe('');
  });

  test.each<[what: string, forged: Partial<Outcome>, objection: RegExp]>([
    ['a letter that went out twice', { letters: [...letters, letter] }, /mailed twice: .*03, O1/],
    [
      'the same item mailed on two days of one stage',
      { letters: [...letters, { ...letter, day: '2021-03-18' }] },
      /mailed twice/,
    ],
    ['an office that got nothing', { letters: letters.slice(1), log: log.slice(1) }, /^lost: .*03, O1$/m],
    ['a letter that is only said to be sent', { letters: letters.slice(1) }, /^lost, “sent” in the log but never/m],
    ['a letter of which the log says nothing', { log: log.slice(1) }, /not so in the log/],
    ['a letter that the log calls failed', { log: withStates('ส่งไม่สำเร็จ') }, /not so in the log/],
    ['a claim without an outcome', { log: withStates('กำลังส่ง') }, /no outcome/],
    ['two unknown after one kill', { log: withStates('ไม่ทราบผล', 'ไม่ทราบผล'), kills: 1 }, /2 unknown after 1 kills/],
    [
      'a mail to a stranger',
      { letters: [...letters, { ...letter, office: '', to: ['stranger@elsewhere.example'] }] },
      /a stranger/,
    ],
    ['a copy to a stranger', { letters: [{ ...letter, cc: ['stranger@elsewhere.example'] }] }, /wrong recipients/],
    [
      'a letter at another office’s address',
      { letters: [{ ...letter, to: ['office-01@rayong.example'] }] },
      /wrong rec/,
    ],
    [
      'a letter to an office that wants none',
      { letters: [...letters, { ...letter, office: muted ? nameOf(muted) : '' }] },
      /not to be mailed/,
    ],
    ['a finished run that sends again', { sentAgain: 1 }, /run again, sent 1/],
    ['a trigger that nobody needs any more', { leftBehind: ['continueReminders'] }, /left behind/],
    [
      'two reports of one day',
      {
        letters: [
          ...letters,
          ...['a: 1', 'a: 2'].map((subject) => ({ ...letter, office: '', to: outcome.senders, cc: [], subject })),
        ],
      },
      /reported twice/,
    ],
    ['a quiet run that is refused', { refusals: ['busy'] }, /refused though nothing was wrong/],
    ['an error that nobody meant', { bugs: ['TypeError'] }, /a bug: TypeError/],
    ['waiting for a quota that is there', { waiting: { offices: [entry.office], quota: 3 } }, /must wait though/],
  ])('objects to %s', (_, forged, objection) => {
    expect(objections(forged)).toMatch(objection);
  });

  test('accepts one unknown after one kill', () => {
    expect(objections({ log: withStates('ไม่ทราบผล'), letters: letters.slice(1), kills: 1 })).toBe('');
  });

  test('accepts a report to whoever sent', () => {
    const report = { ...letter, office: '', to: outcome.senders.slice(0, 1), cc: [], codes: [] };
    expect(objections({ letters: [...letters, report] })).toBe('');
  });
});
