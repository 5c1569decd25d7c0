import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  type AssignRequest,
  afterwards,
  ownershipOf,
  planAssign,
  planConfirm,
} from '../../src/core/assign.js';
import type { CivilDate } from '../../src/core/civil-date.js';
import { ownerKey } from '../../src/core/owner.js';

const EVERYONE = 'ทุกส่วนราชการ';
const due = '2021-03-31' as CivilDate;
const later = '2021-04-09' as CivilDate;

const held = (row: number, code: string, agency: string, role: Assignment['role'] = 'contributor'): Assignment => ({
  row,
  code,
  agency,
  unit: '',
  role,
  source: '',
  due,
});

const request = (changes: Partial<AssignRequest>): AssignRequest => ({
  codes: ['O1'],
  owners: [],
  members: [],
  role: 'contributor',
  due: null,
  usualDue: due,
  mode: 'add',
  ...changes,
});

const owner = (agency: string) => ({ agency, unit: '' });

describe('adding', () => {
  test('an owner who has the item already is not added twice', () => {
    const plan = planAssign([held(2, 'O1', 'คลัง')], request({ owners: [owner('คลัง'), owner('สถิติ')] }), EVERYONE);
    expect(plan.add.map(({ agency }) => agency)).toEqual(['สถิติ']);
    expect(plan.existing).toBe(1);
  });

  test('blanks around a name make no second owner', () => {
    const plan = planAssign([held(2, 'O1', 'คลัง')], request({ owners: [owner(' คลัง ')] }), EVERYONE);
    expect(plan.add).toEqual([]);
  });

  test('a new lead turns the old one into a contributor', () => {
    const plan = planAssign(
      [held(2, 'O1', 'คลัง', 'lead')],
      request({ owners: [owner('สถิติ')], role: 'lead' }),
      EVERYONE,
    );
    expect(plan.change).toEqual([{ row: 2, values: { role: 'contributor' } }]);
    expect(plan.add[0]).toMatchObject({ agency: 'สถิติ', role: 'lead' });
  });

  test('adding somebody as contributor takes no lead away', () => {
    const plan = planAssign([held(2, 'O1', 'คลัง', 'lead')], request({ owners: [owner('คลัง')] }), EVERYONE);
    expect(plan.change).toEqual([]);
  });

  test('without a date due dates stay, with one they move', () => {
    const rows = [held(2, 'O1', 'คลัง')];
    expect(planAssign(rows, request({ owners: [owner('คลัง')] }), EVERYONE).change).toEqual([]);
    expect(planAssign(rows, request({ owners: [owner('คลัง')], due: later }), EVERYONE).change).toEqual([
      { row: 2, values: { due: later } },
    ]);
  });

  test('ทุกส่วนราชการ fans out to its members, marked as such, never as lead', () => {
    const plan = planAssign([], request({ members: [owner('คลัง'), owner('สถิติ')], role: 'contributor' }), EVERYONE);
    expect(plan.add.map(({ source, role }) => [source, role])).toEqual([
      [EVERYONE, 'contributor'],
      [EVERYONE, 'contributor'],
    ]);
  });
});

test('replacing leaves exactly the chosen owners on the chosen items, and other items alone', () => {
  const rows = [held(2, 'O1', 'คลัง', 'lead'), held(3, 'O1', 'สถิติ'), held(4, 'O2', 'คลัง')];
  const plan = planAssign(rows, request({ owners: [owner('สถิติ')], role: 'lead', mode: 'replace' }), EVERYONE);
  expect(plan.remove).toEqual([2]);
  expect(plan.change).toEqual([{ row: 3, values: { role: 'lead' } }]);
  expect(afterwards(rows, plan).map(({ code, agency }) => `${code} ${agency}`)).toEqual(['O1 สถิติ', 'O2 คลัง']);
});

test('removing takes away only the chosen owners of the chosen items', () => {
  const rows = [held(2, 'O1', 'คลัง'), held(3, 'O1', 'สถิติ'), held(4, 'O2', 'คลัง')];
  expect(planAssign(rows, request({ owners: [owner('คลัง')], mode: 'remove' }), EVERYONE).remove).toEqual([2]);
});

test('confirming makes one lead of several proposals', () => {
  const rows = [held(2, 'O1', 'คลัง', 'proposed'), held(3, 'O1', 'สถิติ', 'proposed'), held(4, 'O2', 'คลัง', 'proposed')];
  expect(planConfirm(rows, ['O1']).change).toEqual([
    { row: 2, values: { role: 'lead' } },
    { row: 3, values: { role: 'contributor' } },
  ]);
});

test('an item shows its lead and the lead’s due date; without a lead the earliest due date', () => {
  const led = { ...held(3, 'O1', 'สถิติ', 'lead'), due: later };
  expect(ownershipOf([held(2, 'O1', 'คลัง'), led])).toMatchObject({
    lead: { agency: 'สถิติ' },
    confirmed: true,
    due: later,
  });
  expect(ownershipOf([{ ...held(2, 'O1', 'คลัง'), due: later }, held(3, 'O1', 'สถิติ')])).toMatchObject({
    lead: undefined,
    due,
  });
});

// Any tab that could stand: rows with distinct item and owner, at most one lead an item.
const tab = fc
  .uniqueArray(fc.tuple(fc.constantFrom('O1', 'O2', 'O3'), fc.constantFrom('ก', 'ข', 'ค', 'ง')), {
    selector: ([code, agency]) => `${code}${agency}`,
  })
  .chain((pairs) =>
    fc.tuple(fc.constant(pairs), fc.constantFrom('lead' as const, 'proposed' as const, 'contributor' as const)),
  )
  .map(([pairs, firstRole]) =>
    pairs.map(([code, agency], index) => {
      const isFirst = pairs.findIndex(([other]) => other === code) === index;
      return held(index + 2, code, agency, isFirst ? firstRole : 'contributor');
    }),
  );
const anyRequest: fc.Arbitrary<AssignRequest> = fc.record({
  codes: fc.uniqueArray(fc.constantFrom('O1', 'O2', 'O3'), { minLength: 1 }),
  owners: fc.uniqueArray(fc.constantFrom('ก', 'ข', 'ค', 'ง', 'จ').map(owner), { selector: ownerKey, maxLength: 1 }),
  members: fc.uniqueArray(fc.constantFrom('ก', 'ข', 'ค', 'ง', 'จ').map(owner), { selector: ownerKey }),
  role: fc.constantFrom('lead' as const, 'contributor' as const),
  due: fc.constantFrom(null, due, later),
  usualDue: fc.constantFrom(null, due),
  mode: fc.constantFrom('add' as const, 'replace' as const, 'remove' as const),
});

test('whatever is asked, no item has an owner twice or a second lead, and other items stay as they were', () => {
  fc.assert(
    fc.property(tab, anyRequest, (rows, wanted) => {
      const after = afterwards(rows, planAssign(rows, wanted, EVERYONE));
      const keys = after.map((row) => `${row.code}|${ownerKey(row)}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const code of ['O1', 'O2', 'O3'])
        expect(after.filter((row) => row.code === code && row.role === 'lead').length).toBeLessThanOrEqual(1);
      const others = (list: readonly { code: string; agency: string }[]) =>
        list.filter(({ code }) => !wanted.codes.includes(code)).map(({ code, agency }) => `${code}${agency}`);
      expect(others(after)).toEqual(others(rows));
    }),
  );
});

test('the same request a second time changes nothing', () => {
  fc.assert(
    fc.property(tab, anyRequest, (rows, wanted) => {
      const once = afterwards(rows, planAssign(rows, wanted, EVERYONE)).map((row, index) => ({
        ...row,
        row: index + 2,
      }));
      const plan = planAssign(once, wanted, EVERYONE);
      expect([plan.add, plan.change, plan.remove]).toEqual([[], [], []]);
    }),
  );
});
