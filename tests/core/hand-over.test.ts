import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/civil-date.js';
import { type HeldWork, planHandOver } from '../../src/core/hand-over.js';
import { ownerKey } from '../../src/core/owner.js';

const A = { agency: 'ก', unit: '' };
const B = { agency: 'ข', unit: '' };

const held = (row: number, code: string, agency: string, values: Partial<HeldWork> = {}): HeldWork => ({
  row,
  code,
  agency,
  unit: '',
  role: 'contributor',
  source: '',
  due: null,
  reply: 'waiting',
  link: '',
  note: '',
  ...values,
});

test('open work moves, finished work keeps the name of who did it', () => {
  const plan = planHandOver([held(2, 'O1', 'ก'), held(3, 'O2', 'ก', { reply: 'complete' })], A, B, 'open');
  expect(plan).toMatchObject({ move: [2], merge: [], codes: ['O1'] });
});

test('a new name takes all of it', () => {
  const plan = planHandOver([held(2, 'O1', 'ก'), held(3, 'O2', 'ก', { reply: 'complete' })], A, B, 'all');
  expect(plan.move).toEqual([2, 3]);
});

describe('where the new owner has the item already', () => {
  test('one row stays, and takes over the better role with its date and state', () => {
    const from = held(2, 'O1', 'ก', { role: 'lead', link: 'https://x.example', due: '2021-04-20' as CivilDate });
    const plan = planHandOver([from, held(3, 'O1', 'ข', { reply: 'none' })], A, B, 'open');
    expect(plan).toMatchObject({ move: [], merge: [2] });
    expect(plan.gain).toEqual([
      { row: 3, values: { role: 'lead', due: '2021-04-20', reply: 'waiting', link: 'https://x.example' } },
    ]);
  });

  test('the same role takes over a reply that is further on, and what was written about it', () => {
    const from = held(2, 'O1', 'ก', { reply: 'received', note: 'ส่งทางอีเมล' });
    const plan = planHandOver([from, held(3, 'O1', 'ข', { note: 'โทรแล้ว' })], A, B, 'open');
    expect(plan.gain).toEqual([{ row: 3, values: { reply: 'received', note: 'ส่งทางอีเมล / โทรแล้ว' } }]);
  });

  test('a role and a reply that stand already are not lowered', () => {
    const theirs = held(3, 'O1', 'ข', { role: 'lead', reply: 'complete' });
    expect(planHandOver([held(2, 'O1', 'ก'), theirs], A, B, 'open').gain).toEqual([]);
  });
});

const work = fc
  .uniqueArray(fc.tuple(fc.constantFrom('O1', 'O2', 'O3', 'O4'), fc.constantFrom('ก', 'ข', 'ค')), {
    selector: ([code, agency]) => code + agency,
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([code, agency], index) =>
        fc
          .record({
            role: fc.constantFrom('contributor' as const, 'proposed' as const),
            reply: fc.constantFrom('waiting' as const, 'received' as const, 'complete' as const, 'none' as const),
          })
          .map((values) => held(index + 2, code, agency, values)),
      ),
    ),
  );

test('no item is lost, nobody has an item twice, nothing of others changes', () => {
  fc.assert(
    fc.property(work, fc.constantFrom('open' as const, 'all' as const), (rows, which) => {
      const { move, merge } = planHandOver(rows, A, B, which);
      const afterwards = rows
        .filter(({ row }) => !merge.includes(row))
        .map((row) => (move.includes(row.row) ? { ...row, ...B } : row));
      const pairs = afterwards.map((row) => `${row.code}|${ownerKey(row)}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(new Set(afterwards.map(({ code }) => code))).toEqual(new Set(rows.map(({ code }) => code)));
      const others = (all: readonly HeldWork[]) => all.filter(({ agency }) => agency === 'ค');
      expect(others(afterwards)).toEqual(others(rows));
      if (which === 'all') expect(afterwards.some(({ agency }) => agency === 'ก')).toBe(false);
    }),
  );
});
