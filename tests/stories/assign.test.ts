import { describe, expect, test } from 'vitest';
import { confirmLeads, request, rowsWhere } from '../../tools/sample/people.js';
import { newWorkbook, textsOf, workbookWithDirectory } from './workbook.js';

const TAB = 'การมอบหมาย';
const owner = (agency: string, unit = '') => ({ agency, unit });
const order = (changes: object) => ({
  codes: ['O1'],
  owners: [],
  everyone: false,
  role: 'contributor',
  due: null,
  mode: 'add',
  ...changes,
});

test('the panel opens with the items of the selected rows', () => {
  const emulator = newWorkbook();
  emulator.select("'รายการ OIT'!A3:A4", "'รายการ OIT'!C9");
  expect(request(emulator, 'getAssignForm')).toMatchObject({
    selected: ['O2', 'O3', 'O8'],
    members: 4,
    due: '2021-03-31',
  });
});

test('the effect is shown before anything is written, and is what then happens', () => {
  const emulator = workbookWithDirectory();
  const everyone = order({ codes: ['O13', 'O14'], everyone: true });
  const before = textsOf(emulator, TAB, 'ข้อ').length;
  const effect = request<{ added: number }>(emulator, 'previewAssign', everyone);
  expect(effect).toMatchObject({ items: 2, owners: 32, added: 56, existing: 8 });
  expect(textsOf(emulator, TAB, 'ข้อ')).toHaveLength(before);
  expect(request(emulator, 'runAssign', everyone)).toEqual(effect);
  expect(textsOf(emulator, TAB, 'ข้อ')).toHaveLength(before + 56);
});

test('assigning the same again changes nothing', () => {
  const emulator = newWorkbook();
  const twice = order({ owners: [owner('สำนักงานคลังจังหวัด')] });
  expect(request(emulator, 'runAssign', twice)).toMatchObject({ added: 1 });
  expect(request(emulator, 'runAssign', twice)).toMatchObject({ added: 0, changed: 0, existing: 1 });
});

describe('the Items tab follows', () => {
  test('a new lead and its due date', () => {
    const emulator = newWorkbook();
    request(emulator, 'runAssign', order({ owners: [owner('สำนักงานคลังจังหวัด')], role: 'lead', due: '2021-04-09' }));
    expect(textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก')[0]).toBe('สำนักงานคลังจังหวัด');
    expect(textsOf(emulator, 'รายการ OIT', 'กำหนดส่ง')[0]).toBe('9 เม.ย. 64');
  });

  test('confirmed leads lose their mark', () => {
    const emulator = newWorkbook();
    expect(confirmLeads(emulator)).toBe(39);
    expect(textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก').filter((lead) => lead.includes('เสนอ'))).toEqual([]);
  });
});

test('removing deletes just those rows', () => {
  const emulator = newWorkbook();
  const held = textsOf(emulator, TAB, 'ข้อ').length;
  request(emulator, 'runAssign', order({ owners: [owner('สำนักงานจังหวัดระยอง', 'กง.บุคคลฯ')], mode: 'remove' }));
  expect(rowsWhere(emulator, TAB, 'ข้อ', 'O1')).toHaveLength(1);
  expect(textsOf(emulator, TAB, 'ข้อ')).toHaveLength(held - 1);
});

test.each([
  [order({ codes: [] }), 'ยังไม่ได้เลือกข้อ'],
  [order({}), 'ยังไม่ได้เลือกหน่วยงาน'],
  [order({ owners: [owner('ก'), owner('ข')], role: 'lead' }), 'เพียงหน่วยงานเดียว'],
  [order({ owners: 'ก' }), 'คำขอไม่ถูกต้อง'],
  [null, 'คำขอไม่ถูกต้อง'],
])('a request that makes no sense is refused in words', (wrong, words) => {
  const emulator = newWorkbook();
  expect(() => request(emulator, 'runAssign', wrong)).toThrow(words);
});

test('items that were not chosen keep what people wrote in them', () => {
  const emulator = newWorkbook();
  emulator.edit("'รายการ OIT'!E21", 'แก้ด้วยมือ');
  request(emulator, 'runAssign', order({ codes: ['O5'], owners: [owner('สำนักงานคลังจังหวัด')] }));
  expect(textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก')[19]).toBe('แก้ด้วยมือ');
});

test('an assignment row that cannot be read stops work on its item, and no other', () => {
  const emulator = newWorkbook();
  emulator.edit("'การมอบหมาย'!G2", 'สิ้นเดือน');
  const again = { owners: [owner('สำนักงานจังหวัดระยอง', 'กง.บุคคลฯ')] };
  expect(() => request(emulator, 'runAssign', order(again))).toThrow(/แถว 2 คอลัมน์ “กำหนดส่ง”/);
  expect(request(emulator, 'runAssign', order({ ...again, codes: ['O7'] }))).toMatchObject({ added: 1 });
});

test('a new row without a chosen date gets the internal due date', () => {
  const emulator = newWorkbook();
  request(emulator, 'runAssign', order({ owners: [owner('สำนักงานคลังจังหวัด')] }));
  expect(textsOf(emulator, TAB, 'กำหนดส่ง').at(-1)).toBe('31 มี.ค. 64');
});

test('names that look like formulas or HTML stay text', () => {
  const emulator = newWorkbook();
  const names = ['=1+1', '<b>ก</b>', '"ก", ข', '+66', "'เริ่มด้วยขีด"];
  request(emulator, 'runAssign', order({ owners: names.map((name) => owner(name)) }));
  expect(textsOf(emulator, TAB, 'หน่วยงาน').slice(-names.length)).toEqual(names);
});

test('a second coordinator who assigns meanwhile is told to wait, and nothing is lost or doubled', () => {
  const emulator = newWorkbook();
  const second = emulator.as('second@rayong.example');
  let answer: unknown;
  emulator.during(12, () => {
    answer = second.call('runAssign', order({ owners: [owner('สำนักงานคลังจังหวัด')] }));
  });
  request(emulator, 'runAssign', order({ owners: [owner('สำนักงานสถิติจังหวัด')] }));
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('ผู้อื่น') });
  expect(rowsWhere(emulator, TAB, 'ข้อ', 'O1')).toHaveLength(3);
});

test('reads and barriers do not grow with the number of assignments', () => {
  const cost = (workbook: ReturnType<typeof newWorkbook>) => {
    workbook.meter.reset();
    request(workbook, 'runAssign', order({ codes: ['O13', 'O14'], everyone: true, due: '2021-04-09' }));
    const { reads, barriers } = workbook.meter.read();
    return { reads, barriers };
  };
  const small = cost(newWorkbook());
  expect(cost(workbookWithDirectory())).toEqual(small);
  expect(small.barriers).toBeLessThanOrEqual(2);
});
