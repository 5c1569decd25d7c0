import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { rowsWhere, runJob, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { largeWorkbook, newWorkbook, shownRows, textsOf, workbookWithDirectory } from './workbook.js';

const TAB = 'การมอบหมาย';
const HR = { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ' };
const reply = (code: string, changes: object = {}) => ({
  ...HR,
  code,
  reply: 'received',
  was: 'waiting',
  link: null,
  note: null,
  ...changes,
});
const assignmentOf = (emulator: Emulator, code: string, unit = HR.unit) =>
  shownRows(emulator, TAB).find((row) => row.ข้อ === code && row.กลุ่มงาน === unit);

test('what must be amended is mailed though the last stage is over, once', () => {
  const emulator = workbookWithDirectory();
  sendDueMails(emulator);
  emulator.clock.advance('2021-04-08T09:00:00+07:00');
  sendDueMails(emulator);
  runJob(emulator, 'runReplies', [reply('O1', { reply: 'amend', note: 'หน้า 2 เป็นของปี 2563' })]);
  const before = emulator.mails.length;
  expect(sendDueMails(emulator)).toMatchObject({ sent: 1 });
  expect(emulator.mails.slice(before)).toMatchObject([
    { to: 'hr@rayong.example', cc: expect.stringContaining('head.') },
  ]);
  expect(emulator.mails[before]?.body).toContain('ขอให้แก้ไข: "หน้า 2 เป็นของปี 2563"');
  expect(textsOf(emulator, 'บันทึกอีเมล', 'ระยะ').at(-1)).toBe('ขอให้แก้ไข');
  emulator.clock.advance('2021-04-20T09:00:00+07:00');
  expect(sendDueMails(emulator)).toMatchObject({ sent: 0 });
});

test('ten replies are saved at once, each with status, link and note', () => {
  const emulator = newWorkbook();
  const codes = shownRows(emulator, TAB).flatMap((row) => (row.กลุ่มงาน === HR.unit ? [row.ข้อ ?? ''] : []));
  const ten = codes
    .slice(0, 10)
    .map((code) => reply(code, { link: `https://www.rayong.example/${code}`, note: 'ครบ' }));
  expect(runJob(emulator, 'runReplies', ten)).toBe(10);
  expect(assignmentOf(emulator, codes[9] ?? '')).toMatchObject({
    การส่งข้อมูล: 'ได้รับแล้ว รอตรวจ',
    ลิงก์หรือไฟล์ที่ส่งมา: `https://www.rayong.example/${codes[9]}`,
    หมายเหตุ: 'ครบ',
  });
  expect(textsOf(emulator, 'รายการ OIT', 'ได้รับข้อมูล')[0]).toBe('1 จาก 2');
  expect(textsOf(emulator, 'ประวัติ', 'รายละเอียด').at(-1)).toBe('10 รายการ จาก สำนักงานจังหวัดระยอง · กง.บุคคลฯ');
});

test('a link or note that is not given leaves the cell as it is', () => {
  const emulator = newWorkbook();
  runJob(emulator, 'runReplies', [reply('O1', { link: 'https://x.example', note: 'โทรแล้ว' })]);
  runJob(emulator, 'runReplies', [reply('O1', { reply: 'complete', was: 'received' })]);
  expect(assignmentOf(emulator, 'O1')).toMatchObject({
    การส่งข้อมูล: 'ครบแล้ว',
    ลิงก์หรือไฟล์ที่ส่งมา: 'https://x.example',
    หมายเหตุ: 'โทรแล้ว',
  });
});

test('what must be amended stands word for word in the next mail, and no longer once it is in', () => {
  const emulator = workbookWithDirectory();
  runJob(emulator, 'runReplies', [reply('O1', { reply: 'amend', note: 'หน้า 2 เป็น <ปี 2563> & ไม่มีผู้ลงนาม' })]);
  sendDueMails(emulator);
  const mail = emulator.mails.find(({ to }) => to === 'hr@rayong.example');
  expect(mail?.body).toContain('ขอให้แก้ไข: "หน้า 2 เป็น <ปี 2563> & ไม่มีผู้ลงนาม"');
  expect(mail?.htmlBody).toContain('หน้า 2 เป็น &lt;ปี 2563&gt; &amp; ไม่มีผู้ลงนาม');
  runJob(emulator, 'runReplies', [reply('O1', { reply: 'complete', was: 'amend' })]);
  emulator.clock.advance('2021-03-24T09:00:00+07:00');
  sendDueMails(emulator);
  const next = emulator.mails.filter(({ to }) => to === 'hr@rayong.example').at(-1);
  expect(next?.body).not.toContain('ขอให้แก้ไข');
});

describe('nothing is saved, and the reason is named', () => {
  test.each([
    [
      'an amendment that says not what',
      [reply('O2'), reply('O1', { reply: 'amend' })],
      /O1 ของ .*โปรดเขียนว่าต้องแก้ไขอะไร/,
    ],
    ['an assignment that is gone', [reply('O2'), reply('O99')], /ไม่มี O99/],
    [
      'a reply that somebody else recorded meanwhile',
      [reply('O2'), reply('O1', { was: 'complete' })],
      /O1 ของ .*มีผู้อื่นบันทึก/,
    ],
    ['the same assignment twice', [reply('O1'), reply('O1', { reply: 'complete' })], 'คำขอไม่ถูกต้อง'],
    ['a status nobody defined', [reply('O1', { reply: 'เสร็จ' })], 'คำขอไม่ถูกต้อง'],
    ['text longer than a cell should hold', [reply('O1', { note: 'ก'.repeat(50_001) })], 'คำขอไม่ถูกต้อง'],
  ])('for %s', (_, orders, words) => {
    const emulator = newWorkbook();
    const before = shownRows(emulator, TAB);
    expect(() => runJob(emulator, 'runReplies', orders)).toThrow(words);
    expect(shownRows(emulator, TAB)).toEqual(before);
  });
});

test('an amendment whose note stands there already needs no other', () => {
  const emulator = newWorkbook();
  typeRow(emulator, TAB, 2, { หมายเหตุ: 'ขาดหน้า 3' });
  expect(runJob(emulator, 'runReplies', [reply('O1', { reply: 'amend' })])).toBe(1);
});

test('links and notes that look like formulas or HTML stay text', () => {
  const emulator = newWorkbook();
  const nasty = '=HYPERLINK("http://x.example")<script>alert(1)</script>';
  runJob(emulator, 'runReplies', [reply('O1', { link: nasty, note: '+66' })]);
  expect(assignmentOf(emulator, 'O1')).toMatchObject({ ลิงก์หรือไฟล์ที่ส่งมา: nasty, หมายเหตุ: '+66' });
});

test('rows that people sorted meanwhile are found by item and office', () => {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, 12).sort({ column: 4, ascending: true });`);
  runJob(emulator, 'runReplies', [reply('O1', { reply: 'complete' })]);
  expect(rowsWhere(emulator, TAB, 'การส่งข้อมูล', 'ครบแล้ว')).toHaveLength(1);
  expect(assignmentOf(emulator, 'O1')?.การส่งข้อมูล).toBe('ครบแล้ว');
});

test('ten replies take at most 4 reads and 1 barrier, at 5,000 assignments as at 440', () => {
  for (const emulator of [workbookWithDirectory(), largeWorkbook()]) {
    const codes = shownRows(emulator, TAB).flatMap((row) => (row.กลุ่มงาน === HR.unit ? [row.ข้อ ?? ''] : []));
    emulator.meter.reset();
    runJob(
      emulator,
      'runReplies',
      codes.slice(0, 10).map((code) => reply(code)),
    );
    const { reads, barriers } = emulator.meter.read();
    expect(reads).toBeLessThanOrEqual(4);
    expect(barriers).toBeLessThanOrEqual(1);
  }
});
