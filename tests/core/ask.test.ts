// What one assignment asks for: opening letters, stages, the clarification, and once more on demand.

import { describe, expect, test } from 'vitest';
import { type AskedOn, askedOn, lineOf, type Outstanding } from '../../src/core/ask.js';
import type { CivilDate } from '../../src/core/civil-date.js';
import { type Claims, claimIndex, codeOfKey } from '../../src/core/claims.js';
import { awaitsClarification } from '../../src/core/clarify.js';

const day = (text: string) => text as CivilDate;
const owner = { agency: 'คลัง', unit: '' };

const work = (changes: Partial<Outstanding> = {}): Outstanding => ({
  ...owner,
  row: 2,
  code: 'O1',
  role: 'contributor',
  due: day('2021-03-31'),
  done: false,
  received: false,
  sent: false,
  clarify: false,
  amend: null,
  needsLead: false,
  zero: false,
  ...changes,
});

const on = (today: string): AskedOn => askedOn(2564, day(today), [-14, -7, -1, 1, 7], new Set());

const mailed = (...stageKeys: string[]): Claims =>
  claimIndex([{ ...owner, to: ['t@rayong.example'], stageKeys, counts: true, open: false }], new Set())(owner, []);

describe('who becomes the lead of an item', () => {
  const asContributor = mailed('2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14');

  test('after having been asked as contributor is told so, with the checklist, before the next stage', () => {
    const line = lineOf(work({ role: 'lead' }), asContributor, false, on('2021-03-18'));
    expect(line).toMatchObject({ stage: 'lead', ask: 'lead', role: 'lead' });
    const told = mailed('2564/O1/2021-03-31/first', ...(line?.keys ?? []));
    expect(lineOf(work({ role: 'lead' }), told, false, on('2021-03-18'))).toBeUndefined();
  });

  test('is told once, even if the due date moves', () => {
    const told = mailed('2564/O1/2021-03-31/first', '2564/O1/-/lead');
    const moved = work({ role: 'lead', due: day('2021-05-31') });
    expect(lineOf(moved, told, false, on('2021-03-18'))).toBeUndefined();
  });

  test('and is first written to as lead is not told a second time', () => {
    const first = lineOf(work({ role: 'lead' }), mailed(), false, on('2021-03-10'));
    expect(first).toMatchObject({ stage: 'first', ask: 'first' });
    expect(lineOf(work({ role: 'lead' }), mailed(...(first?.keys ?? [])), false, on('2021-03-11'))).toBeUndefined();
  });

  test('a proposed lead is asked as contributor', () => {
    expect(lineOf(work({ role: 'proposed' }), asContributor, false, on('2021-03-18'))).toBeUndefined();
  });
});

describe('a letter to somebody never written to', () => {
  test('has the checklist even when it comes too late, and counts as the stage of its day', () => {
    const line = lineOf(work(), mailed(), false, on('2021-04-02'));
    expect(line).toMatchObject({ ask: 'first', stage: 1, daysLeft: -2 });
    expect(line?.keys).toEqual(['2564/O1/2021-03-31/first', '2564/O1/2021-03-31/1']);
  });
});

describe('an amendment', () => {
  const due = '2564/O1/2021-03-31';
  const all = ['first', '-14', '-7', '-1', '1', '7'].map((stage) => `${due}/${stage}`);
  const amended = work({ amend: 'ไฟล์เปิดไม่ได้' });

  test('asked for before the last stage waits for the next one', () => {
    const before = mailed(...all.slice(0, -1));
    expect(lineOf(amended, before, false, on('2021-04-02'))).toBeUndefined();
    expect(lineOf(amended, before, false, on('2021-04-07'))).toMatchObject({ stage: 7, ask: 'follow-up' });
  });

  test('asked for after it has a mail of its own, once', () => {
    const line = lineOf(amended, mailed(...all), false, on('2021-04-09'));
    expect(line).toMatchObject({ stage: 'amend', ask: 'follow-up', repeated: false });
    const told = mailed(...all, ...(line?.keys ?? []));
    expect(lineOf(amended, told, false, on('2021-04-12'))).toBeUndefined();
    expect(lineOf(work({ amend: 'ปีไม่ตรง' }), told, false, on('2021-04-12'))).toMatchObject({ stage: 'amend' });
  });

  test('that the mail of the last stage has told needs no other', () => {
    const last = lineOf(amended, mailed(...all.slice(0, -1)), false, on('2021-04-07'));
    const told = mailed(...all.slice(0, -1), ...(last?.keys ?? []));
    expect(lineOf(amended, told, false, on('2021-04-09'))).toBeUndefined();
  });

  test('of what has no due date is told at once', () => {
    const told = mailed('2564/O1/-/first');
    expect(lineOf(work({ due: null, amend: 'ปีไม่ตรง' }), told, false, on('2021-04-09'))).toMatchObject({
      stage: 'amend',
    });
  });
});

describe('once more on demand', () => {
  const standing = mailed('2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14');

  test('repeats the stage that stands, under a key of its own', () => {
    const line = lineOf(work(), standing, true, on('2021-03-18'));
    expect(line).toMatchObject({ stage: -14, repeated: true, keys: ['2564/O1/2021-03-31/-14#2'] });
  });

  test('and again under the next one', () => {
    const twice = mailed('2564/O1/2021-03-31/-14', '2564/O1/2021-03-31/first', '2564/O1/2021-03-31/-14#2');
    expect(lineOf(work(), twice, true, on('2021-03-18'))?.keys).toEqual(['2564/O1/2021-03-31/-14#3']);
  });

  test('demands nothing more where the stage is due anyway', () => {
    expect(lineOf(work(), standing, true, on('2021-03-24'))).toMatchObject({ stage: -7, repeated: false });
  });

  test('before any stage it is the first letter that goes again', () => {
    const early = mailed('2564/O1/2021-03-31/first');
    expect(lineOf(work(), early, true, on('2021-03-01'))).toMatchObject({ stage: 'first', ask: 'first' });
  });
});

describe('the clarification of June', () => {
  const asked = work({ role: 'lead', clarify: true, due: day('2021-06-15'), code: 'O17' });

  test('is asked for at once, whatever was mailed about the item before', () => {
    const before = mailed('2564/O17/2021-03-31/first', '2564/O17/2021-03-31/7', '2564/O17/-/lead');
    const line = lineOf(asked, before, false, on('2021-06-02'));
    expect(line).toMatchObject({ stage: 'clarify', ask: 'clarify' });
    expect(lineOf(asked, mailed(...(line?.keys ?? [])), false, on('2021-06-03'))).toBeUndefined();
  });

  test('is followed up on the stages before its last day', () => {
    const first = mailed('2564/O17/2021-06-15/clarify', '2564/O17/2021-06-15/-14');
    expect(lineOf(asked, first, false, on('2021-06-08'))).toMatchObject({ stage: -7, ask: 'clarify' });
  });

  const window = { clarifyFrom: day('2021-06-01'), clarifyTo: day('2021-06-15') };
  const item = { score: 0, marked: false, clarification: '' };
  test.each([
    ['a 0 inside the window', item, '2021-06-01', true],
    ['on its last day', item, '2021-06-15', true],
    ['before it', item, '2021-05-31', false],
    ['after it', item, '2021-06-16', false],
    ['no score yet', { ...item, score: null }, '2021-06-02', false],
    ['a full score', { ...item, score: 100 }, '2021-06-02', false],
    ['marked by a person', { ...item, score: null, marked: true }, '2021-06-02', true],
    ['a full score, whatever was marked before', { ...item, score: 100, marked: true }, '2021-06-02', false],
    ['answered', { ...item, clarification: 'เผยแพร่ตาม URL เดิม' }, '2021-06-02', false],
  ])('%s', (_, assessed, today, expected) => {
    expect(awaitsClarification(assessed, window, day(today))).toBe(expected);
  });
});

test('the item of a key is found whatever stands in its code', () => {
  for (const code of ['O1', 'ข้อ 1', 'a/b', 'O#2']) expect(codeOfKey(`2564/${code}/2021-03-31/-14#2`)).toBe(code);
});
