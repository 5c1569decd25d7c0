// People change the tabs by hand as well: whatever they do, jobs go on working, or name what is wrong.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import {
  confirmLeads,
  request,
  rowsWhere,
  runJob,
  sendDueMails,
  typeRow,
  undoLast,
} from '../../tools/sample/people.js';
import { newWorkbook, shownRows, textsOf, workbookWithDirectory } from './workbook.js';

const TAB = 'การมอบหมาย';
const ITEMS = 'รายการ OIT';
const TREASURY = { agency: 'สำนักงานคลังจังหวัด', unit: '' };
const HR = { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ' };
const assign = (emulator: Emulator, changes: object = {}) =>
  runJob(emulator, 'runAssign', {
    codes: ['O1'],
    owners: [TREASURY],
    everyone: false,
    role: 'lead',
    due: '2021-04-09',
    mode: 'add',
    ...changes,
  });
const boardOf = (emulator: Emulator) =>
  request<{ stale: string[]; faults: string[]; items: { code: string }[] }>(emulator, 'getBoard');

describe('an agency renamed in the directory', () => {
  const renamed = () => {
    const emulator = workbookWithDirectory();
    const [row = 0] = rowsWhere(emulator, 'หน่วยงาน', 'หน่วยงาน', TREASURY.agency);
    typeRow(emulator, 'หน่วยงาน', row, { หน่วยงาน: 'สำนักงานคลังจังหวัดระยอง' });
    return emulator;
  };
  const NEW = { agency: 'สำนักงานคลังจังหวัดระยอง', unit: '' };

  test('is renamed everywhere by one job, in the Items tab too', () => {
    const emulator = renamed();
    const had = rowsWhere(emulator, TAB, 'หน่วยงาน', TREASURY.agency).length;
    expect(runJob<string[]>(emulator, 'runRename', TREASURY, NEW)).toHaveLength(had);
    expect(rowsWhere(emulator, TAB, 'หน่วยงาน', NEW.agency)).toHaveLength(had);
    expect(rowsWhere(emulator, TAB, 'หน่วยงาน', TREASURY.agency)).toHaveLength(0);
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก').some((lead) => lead.startsWith(`${TREASURY.agency} `))).toBe(false);
    expect(boardOf(emulator).stale).toEqual([]);
  });

  test('is mailed once, not again under its new name', () => {
    const emulator = workbookWithDirectory();
    sendDueMails(emulator);
    const [row = 0] = rowsWhere(emulator, 'หน่วยงาน', 'หน่วยงาน', TREASURY.agency);
    typeRow(emulator, 'หน่วยงาน', row, { หน่วยงาน: NEW.agency });
    runJob(emulator, 'runRename', TREASURY, NEW);
    const before = emulator.mails.length;
    sendDueMails(emulator);
    expect(emulator.mails.length).toBe(before);
  });

  test('cannot be renamed to a name that the directory does not hold', () => {
    expect(() => request(renamed(), 'runRename', TREASURY, { agency: 'ที่ไหนสักแห่ง', unit: '' })).toThrow(/ที่ไหนสักแห่ง/);
  });
});

describe('work handed over', () => {
  test('goes to the new unit while it is open; what was done stays with who did it', () => {
    const emulator = newWorkbook();
    runJob(emulator, 'runReplies', [{ ...HR, code: 'O1', reply: 'complete', was: 'waiting', link: null, note: null }]);
    const moved = runJob<string[]>(emulator, 'runHandOver', HR, TREASURY);
    expect(moved).not.toContain('O1');
    expect(rowsWhere(emulator, TAB, 'กลุ่มงาน', HR.unit)).toHaveLength(1);
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก')[1]).toBe('สำนักงานคลังจังหวัด (เสนอ)');
  });

  test('to oneself or to a stranger is refused', () => {
    const emulator = newWorkbook();
    expect(() => runJob(emulator, 'runHandOver', HR, HR)).toThrow('หน่วยงานเดียวกัน');
    expect(() => runJob(emulator, 'runHandOver', HR, { agency: 'ไม่มี', unit: '' })).toThrow('ไม่มี “ไม่มี”');
  });

  test('from one contact person to the next, in all their offices', () => {
    const emulator = workbookWithDirectory();
    typeRow(emulator, 'หน่วยงาน', 3, { ผู้ประสานงาน: 'ผู้ประสานงานตัวอย่าง 1' });
    const to = { name: 'ผู้ประสานงานใหม่', email: 'new@rayong.example', phone: '' };
    expect(runJob(emulator, 'runChangeContact', 'ผู้ประสานงานตัวอย่าง 1', to)).toEqual({ changed: 2, unclear: [] });
    expect(textsOf(emulator, 'หน่วยงาน', 'อีเมล').slice(0, 3)).toEqual([
      'new@rayong.example',
      'new@rayong.example',
      expect.stringContaining('@'),
    ]);
    expect(() => runJob(emulator, 'runChangeContact', 'ผู้ประสานงานใหม่', { ...to, email: 'a@b' })).toThrow(/a@b/);
  });
});

describe('ทุกส่วนราชการ', () => {
  const LIST = [{ agency: 'สำนักงานใหม่จังหวัดระยอง', unit: '' }];
  const joined = () => {
    const emulator = newWorkbook();
    typeRow(emulator, 'หน่วยงาน', 10, { หน่วยงาน: LIST[0]?.agency, 'รวมใน "ทุกส่วนราชการ"': true });
    return emulator;
  };

  test('a new member gets all items of the list by one job, due with the others', () => {
    const emulator = joined();
    expect(runJob(emulator, 'runAddMembers', LIST)).toBe(11);
    const rows = shownRows(emulator, TAB).filter((row) => row.หน่วยงาน === LIST[0]?.agency);
    expect(rows.every((row) => row.ที่มา === 'ทุกส่วนราชการ' && row.กำหนดส่ง === '31 มี.ค. 64')).toBe(true);
    expect(runJob(emulator, 'runAddMembers', LIST)).toBe(0);
  });

  test('a member that is unticked keeps what it has and gets nothing new', () => {
    const emulator = joined();
    runJob(emulator, 'runAddMembers', LIST);
    typeRow(emulator, 'หน่วยงาน', 10, { 'รวมใน "ทุกส่วนราชการ"': false });
    assign(emulator, { codes: ['O1'], owners: [], everyone: true, role: 'contributor' });
    expect(rowsWhere(emulator, TAB, 'หน่วยงาน', LIST[0]?.agency ?? '')).toHaveLength(11);
  });
});

describe('an assignment changed in its tab', () => {
  test('by the dropdown is named as long as the Items tab is behind, and one job brings it up to date', () => {
    const emulator = newWorkbook();
    typeRow(emulator, TAB, 2, { บทบาท: 'หลัก' });
    typeRow(emulator, TAB, 3, { กำหนดส่ง: new Date('2021-04-09T00:00:00+07:00') });
    expect(boardOf(emulator).stale).toEqual(['O1']);
    expect(runJob(emulator, 'runFollow')).toBe(1);
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก')[0]).toBe('สำนักงานจังหวัดระยอง · กง.บุคคลฯ');
    expect(boardOf(emulator).stale).toEqual([]);
  });

  test('a deleted row counts no longer, and the item can be given anew', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${TAB}').deleteRow(2)`);
    expect(assign(emulator, { owners: [HR] })).toMatchObject({ added: 1 });
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก')[0]).toBe('สำนักงานจังหวัดระยอง · กง.บุคคลฯ');
  });

  test('a pasted row with a bad status or an unknown item is named with tab, row and column; the others go on', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      const next = sheet.getLastRow() + 1;
      sheet.getRange(next, 1, 2, 12).clearDataValidations().setValues([
        ['O1', '', 'สำนักงานใหม่', '', 'ให้ข้อมูล', '', '', 'ส่งแล้วจ้า', '', '', '', ''],
        ['O77', '', 'สำนักงานใหม่', '', 'ให้ข้อมูล', '', '', 'รอข้อมูล', '', '', '', '']]);`);
    const { faults } = boardOf(emulator);
    expect(faults).toHaveLength(2);
    for (const named of [
      expect.stringMatching(/“การมอบหมาย” แถว \d+ คอลัมน์ “การส่งข้อมูล”.*ส่งแล้วจ้า/),
      expect.stringMatching(/“การมอบหมาย” แถว \d+ คอลัมน์ “ข้อ”.*O77/),
    ])
      expect(faults).toContainEqual(named);
    expect(assign(emulator, { codes: ['O2'] })).toMatchObject({ added: 1 });
  });
});

describe('the tabs themselves', () => {
  test('with the assignments filtered, hidden rows are changed like the others', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      sheet.getDataRange().createFilter().setColumnFilterCriteria(1,
        SpreadsheetApp.newFilterCriteria().whenTextEqualTo('O5').build());`);
    expect(confirmLeads(emulator)).toBe(39);
  });

  test('with columns moved and one of people’s own between them', () => {
    const emulator = newWorkbook();
    emulator.evaluate(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      sheet.moveColumns(sheet.getRange('H1'), 2);
      sheet.insertColumnBefore(1).getRange('A1').setValue('ของเรา');`);
    expect(assign(emulator)).toMatchObject({ added: 1 });
    undoLast(emulator);
    expect(rowsWhere(emulator, TAB, 'ข้อ', 'O1')).toHaveLength(2);
  });

  test('an item added by hand can be assigned, and counts its replies from then on', () => {
    const emulator = newWorkbook();
    typeRow(emulator, ITEMS, 45, { ข้อ: 'O44', ข้อมูล: 'ข้อใหม่' });
    assign(emulator, { codes: ['O44'] });
    expect(textsOf(emulator, ITEMS, 'หน่วยงานหลัก').at(-1)).toBe(TREASURY.agency);
    expect(textsOf(emulator, ITEMS, 'ได้รับข้อมูล').at(-1)).toBe('0 จาก 1');
  });
});
