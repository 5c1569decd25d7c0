import { describe, expect, test } from 'vitest';
import { confirmLeads, MENU, request, rowsWhere, typeRow } from '../../tools/sample/people.js';
import { columnOfTab, emptyWorkbook, newWorkbook, textsOf } from './workbook.js';

const captions = (emulator: ReturnType<typeof emptyWorkbook>) => {
  const [menu] = emulator.menu();
  return { title: menu?.caption, items: menu?.items?.map(({ caption }) => caption) };
};

test('an empty spreadsheet offers set-up and nothing else', () => {
  const emulator = emptyWorkbook();
  emulator.open();
  expect(captions(emulator)).toEqual({ title: MENU, items: ['เริ่มใช้งาน…'] });
});

test('opening the document reads no cell, before and after set-up', () => {
  for (const emulator of [emptyWorkbook(), newWorkbook()]) {
    emulator.meter.reset();
    emulator.open();
    expect(emulator.meter.read()).toMatchObject({ cellsRead: 0, cellsWritten: 0 });
  }
});

describe('a workbook just set up', () => {
  const emulator = newWorkbook();

  test('shows four tabs and keeps the two logs hidden', () => {
    expect(
      emulator
        .tabs()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    ).toEqual(['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า']);
    expect(
      emulator
        .tabs()
        .filter(({ hidden }) => hidden)
        .map(({ name }) => name),
    ).toEqual(['บันทึกอีเมล', 'ประวัติ']);
  });

  test('lists the 43 items with their scores of last year', () => {
    expect(textsOf(emulator, 'รายการ OIT', 'ข้อ')).toEqual(Array.from({ length: 43 }, (_, index) => `O${index + 1}`));
    const scores = textsOf(emulator, 'รายการ OIT', 'คะแนนปี 2563');
    expect(scores.filter((score) => score === '0.00')).toHaveLength(12);
    expect(scores.filter((score) => score === '100.00')).toHaveLength(31);
  });

  test('gives each item to whom the document names: 55 named pairs, and the eleven list items to the list’s members', () => {
    const sources = textsOf(emulator, 'การมอบหมาย', 'ที่มา');
    expect(sources.filter((source) => source === '')).toHaveLength(55);
    const listed = textsOf(emulator, 'การมอบหมาย', 'ข้อ').filter((_, index) => sources[index] === 'ทุกส่วนราชการ');
    expect(new Set(listed).size).toBe(11);
  });

  test('proposes the first named unit as lead, and none where only the list is named', () => {
    const leads = textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก');
    expect(leads[0]).toBe('สำนักงานจังหวัดระยอง · กง.บุคคลฯ (เสนอ)');
    expect(leads.flatMap((lead, index) => (lead === '' ? [`O${index + 1}`] : []))).toEqual([
      'O13',
      'O14',
      'O42',
      'O43',
    ]);
  });

  test('counts replies live', () => {
    expect(textsOf(emulator, 'รายการ OIT', 'ได้รับข้อมูล')[0]).toBe('0 จาก 2');
    emulator.edit("'การมอบหมาย'!H2", 'ครบแล้ว');
    expect(textsOf(emulator, 'รายการ OIT', 'ได้รับข้อมูล')[0]).toBe('1 จาก 2');
  });

  test('shows due dates in the Buddhist era', () => {
    expect(textsOf(emulator, 'รายการ OIT', 'กำหนดส่ง')[0]).toBe('31 มี.ค. 64');
  });

  test('refuses a status that is not in the list', () => {
    expect(emulator.edit("'รายการ OIT'!D2", 'เสร็จ')).toBeTruthy();
    expect(emulator.edit("'รายการ OIT'!D2", 'ตรวจแล้ว')).toBeUndefined();
  });

  test('freezes heading and first columns, folds the document’s own columns away', () => {
    const sheet = emulator.sheet('รายการ OIT');
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
    expect(sheet.columnGroups.every(({ collapsed }) => collapsed)).toBe(true);
    expect(sheet.columnGroups.map(({ from, to }) => [from, to])).toEqual([
      [10, 12],
      [14, 18],
    ]);
  });

  test('has the full menu', () => {
    emulator.open();
    expect(captions(emulator).items).toEqual([
      'แถบติดตามงาน',
      '-',
      'มอบหมายหน่วยงาน…',
      'ส่งอีเมลแจ้งเตือน…',
      'บันทึกการรับข้อมูล…',
      'แสดง/ซ่อนสีข้อที่ได้ 0.00',
      'จัดทำสรุป',
      'ส่งออก…',
      '-',
      'เลิกทำรายการล่าสุด',
      '-',
      'ตั้งค่า',
    ]);
  });
});

test('run again, set-up makes the tab that is missing and overwrites nothing', () => {
  const emulator = newWorkbook();
  emulator.edit("'รายการ OIT'!B2", 'แก้โดยผู้ประสานงาน');
  emulator.evaluate("const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('หน่วยงาน'))");
  const order = { province: 'ระยอง', fiscalYear: 2564, internalDue: '2021-03-31' };
  expect(request(emulator, 'runSetUp', order)).toMatchObject({ made: ['หน่วยงาน'] });
  expect(columnOfTab(emulator, 'รายการ OIT', 'ข้อมูล')[0]?.display).toBe('แก้โดยผู้ประสานงาน');
  expect(request(emulator, 'runSetUp', order)).toMatchObject({ made: [] });
});

describe('repair', () => {
  const order = { province: 'จังหวัดระยอง', fiscalYear: 2564, internalDue: '2021-03-31' };
  const remove = (tab: string) =>
    `const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('${tab}'))`;

  test('links the items to a remade Assignments tab', () => {
    const emulator = newWorkbook();
    emulator.evaluate(remove('การมอบหมาย'));
    request(emulator, 'runSetUp', order);
    expect(textsOf(emulator, 'รายการ OIT', 'ได้รับข้อมูล')[0]).toBe('0 จาก 2');
  });

  test('a remade Items tab follows the assignments as they stand, wherever their columns are', () => {
    const emulator = newWorkbook();
    confirmLeads(emulator);
    emulator.evaluate(remove('รายการ OIT'));
    emulator.evaluate("SpreadsheetApp.getActive().getSheetByName('การมอบหมาย').insertColumnBefore(1)");
    request(emulator, 'runSetUp', order);
    expect(textsOf(emulator, 'รายการ OIT', 'หน่วยงานหลัก')[0]).toBe('สำนักงานจังหวัดระยอง · กง.บุคคลฯ');
    expect(textsOf(emulator, 'รายการ OIT', 'ได้รับข้อมูล')[0]).toBe('0 จาก 2');
  });

  test('can be opened though the settings are broken', () => {
    const emulator = newWorkbook();
    const [row = 0] = rowsWhere(emulator, 'ตั้งค่า', 'รายการ', 'กำหนดส่งภายใน');
    typeRow(emulator, 'ตั้งค่า', row, { ค่า: 'เร็ว ๆ นี้' });
    expect(request(emulator, 'getSetUpForm')).toMatchObject({ present: null });
  });

  test('the boxes of ทุกส่วนราชการ are ticked for agencies without units', () => {
    const members = columnOfTab(newWorkbook(), 'หน่วยงาน', 'รวมใน "ทุกส่วนราชการ"');
    expect(members.map(({ value, checkbox }) => [value, checkbox])).toEqual([
      ...Array(2).fill([false, true]),
      ...Array(2).fill([true, true]),
      ...Array(2).fill([false, true]),
      ...Array(2).fill([true, true]),
    ]);
  });
});

test('menu and messages change to English and back, tabs stay Thai', () => {
  const emulator = newWorkbook();
  emulator.open();
  emulator.click(MENU, 'ตั้งค่า', 'English');
  emulator.open();
  expect(captions(emulator)).toMatchObject({
    title: MENU,
    items: expect.arrayContaining(['Assign agencies…', 'Settings']),
  });
  emulator.click(MENU, 'Settings', 'ภาษาไทย');
  emulator.open();
  expect(captions(emulator).items).toContain('มอบหมายหน่วยงาน…');
  expect(emulator.tabs().map(({ name }) => name)).toContain('รายการ OIT');
});

test('a copy of the file that lost its properties still has the full menu', () => {
  const emulator = newWorkbook();
  emulator.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
  emulator.open();
  expect(captions(emulator).items).toContain('จัดทำสรุป');
});
