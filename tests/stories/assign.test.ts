import { describe, expect, test } from 'vitest';
import { confirmLeads, request, rowsWhere, runJob, undoLast } from '../../tools/sample/people.js';
import { largeWorkbook, newWorkbook, textsOf, workbookWithDirectory } from './workbook.js';

const TAB = 'การมอบหมาย';
const ITEMS = 'รายการ OIT';
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

interface Context {
  readonly selected: string[];
  readonly directory: { readonly agency: string; readonly member: boolean; readonly reachable: boolean }[];
}

test('the panel opens with the items of the selected rows, the directory and the dates to choose from', () => {
  const emulator = newWorkbook();
  emulator.select("'รายการ OIT'!A3:A4", "'รายการ OIT'!C9");
  const context = request<Context>(emulator, 'getPanelContext');
  expect(context).toMatchObject({
    selected: ['O2', 'O3', 'O8'],
    internalDue: '2021-03-31',
    windowCloses: '2021-04-30',
  });
  expect(context.directory.filter(({ member }) => member)).toHaveLength(4);
  expect(context.directory.filter(({ reachable }) => reachable)).toHaveLength(0);
});

test('rows selected in another tab select no item', () => {
  const emulator = newWorkbook();
  emulator.select("'หน่วยงาน'!A2:A5");
  expect(request(emulator, 'getSelectedCodes')).toEqual([]);
});

test('the board holds every item in full', () => {
  const { items } = request<{ items: { code: string; components: string[]; previousComment: string }[] }>(
    newWorkbook(),
    'getBoard',
  );
  expect(items).toHaveLength(43);
  expect(items[1]).toMatchObject({ code: 'O2', zero: true, publication: 'unpublished', url: '' });
  expect(items[1]?.components.length).toBeGreaterThan(1);
});

test('ทุกส่วนราชการ fans out to every ticked member, those who have the item already apart', () => {
  const emulator = workbookWithDirectory();
  const before = textsOf(emulator, TAB, 'ข้อ').length;
  const everyone = order({ codes: ['O13', 'O14'], everyone: true });
  expect(runJob(emulator, 'runAssign', everyone)).toMatchObject({ items: 2, owners: 32, added: 56, existing: 8 });
  expect(textsOf(emulator, TAB, 'ข้อ')).toHaveLength(before + 56);
  expect(textsOf(emulator, TAB, 'ที่มา').slice(-56)).toEqual(Array(56).fill('ทุกส่วนราชการ'));
});

test('assigning the same again changes nothing, and leaves no line in the history', () => {
  const emulator = newWorkbook();
  const twice = order({ owners: [owner('สำนักงานคลังจังหวัด')] });
  expect(runJob(emulator, 'runAssign', twice)).toMatchObject({ added: 1 });
  const lines = textsOf(emulator, 'ประวัติ', 'งาน').length;
  expect(runJob(emulator, 'runAssign', twice)).toMatchObject({ added: 0, changed: 0, existing: 1 });
  expect(textsOf(emulator, 'ประวัติ', 'งาน')).toHaveLength(lines);
});

describe('the Items tab follows', () => {
  test('a new lead and its due date', () => {
    const emulator = newWorkbook();
    runJob(emulator, 'runAssign', order({ owners: [owner('สำนักงานคลังจังหวัด')], role: 'lead', due: '2021-04-09' }));
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก')[0]).toBe('สำนักงานคลังจังหวัด');
    expect(textsOf(emulator, ITEMS, 'กำหนดส่ง')[0]).toBe('9 เม.ย. 64');
    expect(textsOf(emulator, ITEMS, 'ได้รับข้อมูล')[0]).toBe('0 จาก 3');
  });

  test('confirmed leads lose their mark', () => {
    const emulator = newWorkbook();
    expect(confirmLeads(emulator)).toBe(39);
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก').filter((lead) => lead.includes('เสนอ'))).toEqual([]);
  });

  test('one proposed lead is confirmed by itself', () => {
    const emulator = newWorkbook();
    expect(runJob(emulator, 'runConfirmLeads', ['O2'])).toBe(1);
    const leads = textsOf(emulator, ITEMS, 'หน่วยงานหลัก');
    expect([leads[0]?.includes('เสนอ'), leads[1]?.includes('เสนอ')]).toEqual([true, false]);
  });
});

test('removing deletes just those rows', () => {
  const emulator = newWorkbook();
  const held = textsOf(emulator, TAB, 'ข้อ').length;
  runJob(emulator, 'runAssign', order({ owners: [owner('สำนักงานจังหวัดระยอง', 'กง.บุคคลฯ')], mode: 'remove' }));
  expect(rowsWhere(emulator, TAB, 'ข้อ', 'O1')).toHaveLength(1);
  expect(textsOf(emulator, TAB, 'ข้อ')).toHaveLength(held - 1);
});

test('replacing leaves exactly the chosen owners, and says how many of the old ones had answered', () => {
  const emulator = newWorkbook();
  emulator.edit(`'${TAB}'!H2`, 'ครบแล้ว');
  const effect = runJob(
    emulator,
    'runAssign',
    order({ owners: [owner('สำนักงานคลังจังหวัด')], role: 'lead', mode: 'replace' }),
  );
  expect(effect).toMatchObject({ added: 1, removed: 2, answered: 1 });
  expect(rowsWhere(emulator, TAB, 'ข้อ', 'O1')).toHaveLength(1);
});

test.each([
  [order({ codes: [] }), 'ยังไม่ได้เลือกข้อ'],
  [order({}), 'ยังไม่ได้เลือกหน่วยงาน'],
  [order({ owners: [owner('ก'), owner('ข')], role: 'lead' }), 'เพียงหน่วยงานเดียว'],
  [order({ owners: 'ก' }), 'คำขอไม่ถูกต้อง'],
  [null, 'คำขอไม่ถูกต้อง'],
])('a request that makes no sense is refused in words', (wrong, words) => {
  const emulator = newWorkbook();
  expect(() => runJob(emulator, 'runAssign', wrong)).toThrow(words);
});

test('items that were not chosen keep what people wrote in them', () => {
  const emulator = newWorkbook();
  emulator.edit("'รายการ OIT'!E21", 'แก้ด้วยมือ');
  runJob(emulator, 'runAssign', order({ codes: ['O5'], owners: [owner('สำนักงานคลังจังหวัด')] }));
  expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก')[19]).toBe('แก้ด้วยมือ');
});

test('an assignment row that cannot be read stops work on its item, and no other', () => {
  const emulator = newWorkbook();
  emulator.edit("'การมอบหมาย'!G2", 'สิ้นเดือน');
  const again = { owners: [owner('สำนักงานจังหวัดระยอง', 'กง.บุคคลฯ')] };
  expect(() => runJob(emulator, 'runAssign', order(again))).toThrow(/แถว 2 คอลัมน์ “กำหนดส่ง”/);
  expect(runJob(emulator, 'runAssign', order({ ...again, codes: ['O7'] }))).toMatchObject({ added: 1 });
});

test('a new row without a chosen date gets the internal due date', () => {
  const emulator = newWorkbook();
  runJob(emulator, 'runAssign', order({ owners: [owner('สำนักงานคลังจังหวัด')] }));
  expect(textsOf(emulator, TAB, 'กำหนดส่ง').at(-1)).toBe('31 มี.ค. 64');
});

test('names that look like formulas or HTML, with emoji, of 200 characters stay text, and can be undone', () => {
  const emulator = newWorkbook();
  const before = textsOf(emulator, TAB, 'หน่วยงาน');
  const names = ['=1+1', '<b>ก</b>', '"ก", ข', '+66', "'เริ่มด้วยขีด", 'หน่วย 😀 ยิ้ม', 'ย'.repeat(200), 'ท้ายว่าง  '];
  runJob(emulator, 'runAssign', order({ owners: names.map((name) => owner(name)) }));
  expect(textsOf(emulator, TAB, 'หน่วยงาน').slice(-names.length)).toEqual(names);
  undoLast(emulator);
  expect(textsOf(emulator, TAB, 'หน่วยงาน')).toEqual(before);
});

describe('at 440 assignments and at 5,000 alike', () => {
  const TREASURY = [owner('สำนักงานคลังจังหวัด')];
  const HR = [owner('สำนักงานจังหวัดระยอง', 'กง.บุคคลฯ')];
  const codes = Array.from({ length: 43 }, (_, index) => `O${index + 1}`);
  const usualDue = '2021-03-31';
  const jobs = {
    'every agency added': order({ codes: ['O13', 'O14'], everyone: true, due: '2021-04-09' }),
    'a lead for all items': order({ codes, owners: TREASURY, role: 'lead', due: '2021-04-09' }),
    'owners of three items replaced': order({
      codes: ['O1', 'O2', 'O13'],
      owners: TREASURY,
      mode: 'replace',
      usualDue,
    }),
    'owners replaced by every agency': order({ codes: ['O1', 'O13'], everyone: true, mode: 'replace', usualDue }),
    'a unit removed from all items': order({ codes, owners: HR, mode: 'remove' }),
  };

  test.each(Object.entries(jobs))(
    '%s: at most 8 reads and 2 barriers, and few calls however scattered the rows',
    (_, job) => {
      for (const emulator of [workbookWithDirectory(), largeWorkbook()]) {
        emulator.meter.reset();
        runJob(emulator, 'runAssign', job);
        const { reads, barriers, calls } = emulator.meter.read();
        expect(reads).toBeLessThanOrEqual(8);
        expect(barriers).toBeLessThanOrEqual(2);
        expect(calls['Sheet.deleteRows'] ?? 0).toBeLessThanOrEqual(10);
      }
    },
  );

  test('the panel’s first data takes at most 3 reads', () => {
    for (const emulator of [workbookWithDirectory(), largeWorkbook()]) {
      emulator.meter.reset();
      request(emulator, 'getBoard');
      expect(emulator.meter.read().reads).toBeLessThanOrEqual(3);
    }
  });
});
