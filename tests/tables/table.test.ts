import { describe, expect, test } from 'vitest';
import { FaultError } from '../../src/core/fault.js';
import type { Cell } from '../../src/core/grid.js';
import { explain } from '../../src/i18n/translate.js';
import { assignments } from '../../src/tables/assignments.js';
import { items } from '../../src/tables/items.js';
import { readSettings } from '../../src/tables/settings.js';
import { changes, headingRow, readTable } from '../../src/tables/table.js';

const bare = (entered: unknown): string => String(entered).replace(/^'/, '');
const itemHeadings = headingRow(items, 2564).map(bare);
const assignmentHeadings = headingRow(assignments, 2564).map(bare);

const rowOf = (headings: readonly string[], cells: Readonly<Record<string, Cell>>): Cell[] =>
  headings.map((heading) => cells[heading] ?? null);

const readItems = (headings: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]) =>
  readTable(items, { name: 'รายการ OIT', values: [headings, ...rows.map((cells) => rowOf(headings, cells))] }, 2564);

const readAssignments = (rows: readonly Readonly<Record<string, Cell>>[]) =>
  readTable(assignments, {
    name: 'การมอบหมาย',
    values: [assignmentHeadings, ...rows.map((cells) => rowOf(assignmentHeadings, cells))],
  });

describe('columns are found by heading', () => {
  test('in any order, beside extra columns, whatever the white space', () => {
    const headings = ['บันทึกส่วนตัว', ...[...itemHeadings].reverse()].map((heading) =>
      heading.replace('หน่วยงาน', 'หน่วย งาน\n'),
    );
    const { rows, at } = readItems(headings, [{ ข้อ: 'O1', 'หน่วย งาน\nหลัก': 'คลัง' }]);
    expect(rows).toMatchObject([{ code: 'O1', lead: 'คลัง', row: 2 }]);
    expect(at('code')).toBe(headings.length);
  });

  test('this year’s score and last year’s are told apart by their years', () => {
    const { rows } = readItems(itemHeadings, [{ ข้อ: 'O1', 'คะแนนปี 2563': 0, 'คะแนนปี 2564': 100 }]);
    expect(rows).toMatchObject([{ previousScore: 0, score: 100 }]);
  });

  const withYears = (previous: string, current: string) =>
    itemHeadings.map((heading) => heading.replace('2563', previous).replace('2564', current));
  const missing = (headings: readonly string[], year: number): string => {
    try {
      readTable(items, { name: 'รายการ OIT', values: [headings] }, year);
      return 'none';
    } catch (error) {
      return explain((error as FaultError).fault, 'th');
    }
  };

  test.each([
    [2565, 'คะแนนปี 2565'],
    [2563, 'คะแนนปี 2562'],
    [2566, 'คะแนนปี 2565'],
    [2561, 'คะแนนปี 2560'],
  ])('where Settings alone were changed to %i, “%s” is missing: no column serves two years', (year, heading) => {
    const message = missing(itemHeadings, year);
    expect(message).toContain(`แท็บ “รายการ OIT” แถว 1 ไม่มีคอลัมน์ “${heading}”`);
    expect(message).toContain(`“ปีงบประมาณ” ในแท็บ “ตั้งค่า” (${year})`);
  });

  test('years of ours are the same years', () => {
    const headings = withYears('2020', '2021');
    const { rows } = readItems(headings, [{ ข้อ: 'O1', 'คะแนนปี 2020': 0, 'คะแนนปี 2021': 100 }]);
    expect(rows).toMatchObject([{ previousScore: 0, score: 100 }]);
    expect(missing(headings, 2565)).toContain('“คะแนนปี 2565”');
  });

  test('comments of another year are missing just as scores are', () => {
    const scoresAhead = itemHeadings.map((heading) =>
      heading.startsWith('คะแนน') ? heading.replace('2564', '2565').replace('2563', '2564') : heading,
    );
    expect(missing(scoresAhead, 2565)).toContain('“ข้อคิดเห็นปี 2565”');
  });

  test('years in Thai digits are the same years', () => {
    const thai = withYears('๒๕๖๓', '๒๕๖๔');
    const { rows } = readItems(thai, [{ ข้อ: 'O1', 'คะแนนปี ๒๕๖๓': 0, 'คะแนนปี ๒๕๖๔': 100 }]);
    expect(rows).toMatchObject([{ previousScore: 0, score: 100 }]);
    expect(missing(thai, 2565)).toContain('“คะแนนปี 2565”');
  });

  test('one without a year is this year’s, and no year’s before', () => {
    const { rows } = readItems(withYears('2563', ''), [{ ข้อ: 'O1', 'คะแนนปี 2563': 0, 'คะแนนปี ': 100 }]);
    expect(rows).toMatchObject([{ previousScore: 0, score: 100 }]);
    expect(missing(withYears('', '2564'), 2564)).toContain('“คะแนนปี 2563”');
    expect(missing(withYears('2563', ''), 2565)).toContain('“คะแนนปี 2564”');
  });

  test.each([
    ['neither carries a year', '', ''],
    ['both carry the same one', '2562', '2562'],
    ['there is last year’s twice', '2563', '2563'],
  ])('two that cannot be told apart are not guessed at: %s', (_, previous, current) => {
    expect(missing(withYears(previous, current), 2564)).toMatch(/“คะแนนปี 256[34]”/);
  });

  test('one of an older year is not this year’s', () => {
    const without = itemHeadings.filter((heading) => heading !== 'คะแนนปี 2564');
    expect(missing(without, 2564)).toContain('“คะแนนปี 2564”');
    expect(missing([...without, 'คะแนนปี 2562'], 2564)).toContain('“คะแนนปี 2564”');
  });

  test('older years may stand beside the two that count', () => {
    const { rows } = readItems(['คะแนนปี 2562', ...itemHeadings], [{ ข้อ: 'O1', 'คะแนนปี 2562': 50, 'คะแนนปี 2563': 0 }]);
    expect(rows).toMatchObject([{ previousScore: 0, score: null }]);
  });

  test('a missing one is named in Thai, with what to do', () => {
    const without = itemHeadings.filter((heading) => heading !== 'กำหนดส่ง');
    expect(() => readItems(without, [])).toThrow(FaultError);
    try {
      readItems(without, []);
    } catch (error) {
      const message = explain((error as FaultError).fault, 'th');
      expect(message).toContain('รายการ OIT');
      expect(message).toContain('กำหนดส่ง');
      expect(message).toContain('ใส่หัวคอลัมน์');
    }
  });
});

describe('bad cells', () => {
  test('a text where a date belongs leaves out that row and says tab, row and column', () => {
    const good = { ข้อ: 'O1', หน่วยงาน: 'คลัง', กำหนดส่ง: '2021-03-31' };
    const { rows, faults } = readAssignments([good, { ...good, กำหนดส่ง: 'สิ้นเดือน' }, good]);
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(faults).toMatchObject([{ code: 'bad-cell', tab: 'การมอบหมาย', row: 3, column: 'กำหนดส่ง', found: 'สิ้นเดือน' }]);
  });

  test('what only tells people when somebody was mailed leaves nobody out, whatever stands there', () => {
    const { rows, faults } = readAssignments([{ ข้อ: 'O1', หน่วยงาน: 'คลัง', แจ้งล่าสุด: 44277 }]);
    expect(rows).toMatchObject([{ code: 'O1', lastMailed: null }]);
    expect(faults).toEqual([]);
  });

  test('a row without a code is named', () => {
    expect(readAssignments([{ หน่วยงาน: 'คลัง' }]).faults).toMatchObject([
      { code: 'cell-missing', row: 2, column: 'ข้อ' },
    ]);
  });

  test('empty rows, also with unticked boxes, are no rows', () => {
    expect(readAssignments([{}, { ข้อ: ' ' }])).toMatchObject({ rows: [], faults: [], nextRow: 2 });
  });

  test('scores are understood as numbers and as text in Thai digits; "-" means not scored; words are named', () => {
    const rows = [0, '0.00', '๐.๐๐', '๑๐๐', '-', null, 'รอผล', 101].map((score) => ({
      ข้อ: 'O1',
      'คะแนนปี 2563': score,
    }));
    const read = readItems(itemHeadings, rows);
    expect(read.rows.map(({ previousScore }) => previousScore)).toEqual([0, 0, 0, 100, null, null]);
    expect(read.faults.map((fault) => 'row' in fault && fault.row)).toEqual([8, 9]);
  });

  test('a Buddhist year that Sheets kept as it is, is taken back', () => {
    const { rows } = readAssignments([{ ข้อ: 'O1', หน่วยงาน: 'คลัง', กำหนดส่ง: '2564-03-31' }]);
    expect(rows[0]?.due).toBe('2021-03-31');
  });
});

test('a change is written to the column’s present place, text as text', () => {
  const moved = [...assignmentHeadings].reverse();
  const read = readTable(assignments, { name: 'การมอบหมาย', values: [moved] });
  expect(changes(assignments, read, 5, { note: '=1+1', reply: 'complete' })).toEqual([
    { row: 5, column: moved.indexOf('หมายเหตุ') + 1, value: "'=1+1" },
    { row: 5, column: moved.indexOf('การส่งข้อมูล') + 1, value: "'ครบแล้ว" },
  ]);
});

describe('settings', () => {
  const settings = (rows: readonly Cell[][]) =>
    readSettings({ name: 'ตั้งค่า', values: [['รายการ', 'ค่า', 'คำอธิบาย'], ...rows] });
  const least: Cell[][] = [
    ['จังหวัด', 'ระยอง'],
    ['ปีงบประมาณ', '๒๕๖๔'],
    ['ช่วงชี้แจง เริ่ม', ''],
    ['ช่วงชี้แจง สิ้นสุด', ''],
    ['ระยะแจ้งเตือน (วัน)', '−7, +1'],
    ['วันหยุดราชการ', '6 เม.ย. 64, 13/4/2564'],
  ];
  const but = (name: string, ...value: Cell[]) =>
    least.flatMap((row) => (row[0] !== name ? [row] : value.length > 0 ? [[name, ...value]] : []));

  test('what is not there is empty; years and lists are understood as typed', () => {
    const read = settings(least);
    expect(read).toMatchObject({
      fiscalYear: 2564,
      internalDue: null,
      stages: [-7, 1],
      holidays: ['2021-04-06', '2021-04-13'],
    });
  });

  test('a value that does not fit is named with its row', () => {
    expect(() => settings([...least, ['กำหนดส่งภายใน', 'เร็ว ๆ นี้']])).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({ code: 'bad-cell', row: least.length + 2, column: 'ค่า', found: 'เร็ว ๆ นี้' }),
      }),
    );
  });

  test('the texts of letters may be missing, and every setting tells its cell', () => {
    const read = settings([...least, ['ข้อความปิดท้าย', ' ด้วยความนับถือ {จังหวัด} ']]);
    expect(read).toMatchObject({ openingFirst: '', closing: 'ด้วยความนับถือ {จังหวัด}' });
    expect(read.placeOf('closing')).toEqual({ tab: 'ตั้งค่า', row: least.length + 2, column: 'ค่า' });
    expect(read.placeOf('openingFirst').row).toBe(0);
  });

  test.each(['-7 1', '–7, +1', '๑ -7', '-7,+1,'])('“%s” are two stages', (typed) => {
    expect([...settings(but('ระยะแจ้งเตือน (วัน)', typed)).stages].sort()).toEqual([-7, 1]);
  });

  test('holidays may be a stretch of days', () => {
    const { holidays } = settings(but('วันหยุดราชการ', '13-15 เม.ย. 64, 30–31/12/2564'));
    expect(holidays).toEqual(['2021-04-13', '2021-04-14', '2021-04-15', '2021-12-30', '2021-12-31']);
    for (const typed of ['15-13 เม.ย. 64', '29-31 ก.พ. 64', '13-15'])
      expect(() => settings(but('วันหยุดราชการ', typed))).toThrow(
        expect.objectContaining({ fault: expect.objectContaining({ code: 'bad-cell', found: typed }) }),
      );
  });

  test.each(['ระยะแจ้งเตือน (วัน)', 'วันหยุดราชการ', 'ช่วงชี้แจง เริ่ม'])(
    'without its row “%s” stops every job: nobody would be reminded, or on a holiday',
    (name) => {
      expect(() => settings(but(name))).toThrow(
        expect.objectContaining({ fault: expect.objectContaining({ code: 'setting-missing' }) }),
      );
    },
  );

  test('without any stage nobody would be reminded: the cell is named', () => {
    expect(() => settings(but('ระยะแจ้งเตือน (วัน)', ''))).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'cell-missing', row: 6 }) }),
    );
  });

  test('a missing province is named', () => {
    expect(() => settings([['ปีงบประมาณ', 2564]])).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'setting-missing' }) }),
    );
  });
});
