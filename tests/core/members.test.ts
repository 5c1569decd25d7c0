import { expect, test } from 'vitest';
import type { Assignment } from '../../src/core/assign.js';
import type { CivilDate } from '../../src/core/civil-date.js';
import { missingMembers, planMembers } from '../../src/core/members.js';

const LIST = 'ทุกส่วนราชการ';
const isList = (source: string) => source === LIST;
const held = (code: string, agency: string, source: string, due = '2021-03-31'): Assignment => ({
  row: 2,
  code,
  agency,
  unit: '',
  role: 'contributor',
  source,
  due: due as CivilDate,
});
const owner = (agency: string) => ({ agency, unit: '' });

const rows = [held('O1', 'ก', LIST), held('O1', 'ข', ''), held('O2', 'ก', LIST, '2021-04-09'), held('O3', 'ก', '')];

test('a new member lacks every item of the list, and none that was only given by name', () => {
  expect(missingMembers(rows, [owner('ก'), owner('ค')], isList)).toEqual([{ ...owner('ค'), codes: ['O1', 'O2'] }]);
});

test('whoever has an item by name is not given it again through the list', () => {
  expect(missingMembers(rows, [owner('ข')], isList)).toEqual([{ ...owner('ข'), codes: ['O2'] }]);
});

test('a member that was unticked is given nothing', () => {
  expect(missingMembers(rows, [], isList)).toEqual([]);
});

test('new rows come item by item, as contributors, due when the list is due', () => {
  const missing = missingMembers(rows, [owner('ค'), owner('ง')], isList);
  const added = planMembers(rows, missing, isList, LIST);
  expect(added.map(({ code, agency, due }) => [code, agency, due])).toEqual([
    ['O1', 'ค', '2021-03-31'],
    ['O1', 'ง', '2021-03-31'],
    ['O2', 'ค', '2021-04-09'],
    ['O2', 'ง', '2021-04-09'],
  ]);
  expect(added.every(({ role, source }) => role === 'contributor' && source === LIST)).toBe(true);
});
