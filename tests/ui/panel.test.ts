import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/civil-date.js';
import { filtered, type ItemFilter } from '../../src/ui/panel/item-filter.js';
import { likeliest } from '../../src/ui/panel/likeliest.js';
import { type BoardItem, readBoard } from '../../src/ui/shared/board.js';

type Packed = Parameters<typeof readBoard>[0];

const item = (code: string, changes: object = {}) =>
  ({ code, title: '', section: '', subIndicator: '', zero: false, publication: 'unpublished', ...changes }) as never;

const TODAY = '2021-04-01' as CivilDate;
const DUE = '2021-03-31' as CivilDate;
const board = readBoard({
  today: TODAY,
  items: [
    item('O1', { title: 'โครงสร้าง', section: 'ข้อมูลพื้นฐาน' }),
    item('O10', { title: 'แผนดำเนินงาน', zero: true }),
    item('O2', { title: 'ข้อมูลผู้บริหาร', publication: 'checked' }),
  ],
  owners: [
    { agency: 'สำนักงานคลังจังหวัด', unit: '' },
    { agency: 'สำนักงานจังหวัด', unit: 'กง.บุคคลฯ' },
  ],
  assignments: [
    [0, 0, 'lead', false, DUE, 'waiting', '', ''],
    [0, 1, 'contributor', true, DUE, 'complete', '', ''],
    [2, 1, 'proposed', false, DUE, 'waiting', '', ''],
  ],
} as unknown as Packed);

const codes = (filter: Partial<ItemFilter>) =>
  filtered(board.items, { search: '', show: 'all', selection: [], ...filter }).map(({ code }: BoardItem) => code);

describe('the list of items', () => {
  test.each([
    ['O1', ['O1']],
    ['o10', ['O10']],
    ['O ๑๐', ['O10']],
    ['ทุกส่วนราชการ', ['O1']],
    ['แผน', ['O10']],
    ['ข้อมูล', ['O1', 'O2']],
    ['ข้อมูล พื้นฐาน', ['O1']],
    ['คลัง', ['O1']],
    ['บุคคล ผู้บริหาร', ['O2']],
    ['ไม่มีคำนี้', []],
  ])('is searched by whole code, words, section and owner: %s', (search, found) => {
    expect(codes({ search })).toEqual(found);
  });

  test.each([
    ['zero', ['O10']],
    ['needsLead', ['O10', 'O2']],
    ['noLead', ['O10']],
    ['overdue', ['O1']],
    ['selection', ['O2']],
  ] as const)('shows of its filter “%s” just these', (show, found) => {
    expect(codes({ show, selection: ['O2'] })).toEqual(found);
  });
});

test('the board knows who leads, who came through the list, and what is overdue', () => {
  const [first] = board.items;
  expect(first).toMatchObject({ confirmed: true, overdue: true, lead: { agency: 'สำนักงานคลังจังหวัด' } });
  expect(first?.assignments.map(({ source }) => source)).toEqual(['', 'ทุกส่วนราชการ']);
});

describe('a name the directory does not know', () => {
  const owner = (agency: string) => ({ agency, unit: '' });
  const directory = ['สำนักงานคลังจังหวัดระยอง', 'สำนักงานสถิติจังหวัด', 'ที่ทำการปกครอง'].map(owner);

  test('most likely became the one written alike that has no work', () => {
    expect(likeliest(owner('สำนักงานคลังจังหวัด'), directory, [owner('สำนักงานสถิติจังหวัด')])).toEqual(directory[0]);
  });

  test('became nobody that is not written alike', () => {
    expect(likeliest(owner('กองช่าง'), directory, [])).toBeUndefined();
  });
});
