// Where answers go: the address that Settings name, or whoever sends; one that cannot be used is named with its cell.

import { expect, test } from 'vitest';
import { COORDINATOR, DUE, request, rowsWhere, sendDueMails, typeRow } from '../../tools/sample/people.js';
import { newWorkbook } from './workbook.js';

const emulator = newWorkbook();
typeRow(emulator, 'หน่วยงาน', 2, { อีเมล: 'hr@rayong.example' });
const [row = 0] = rowsWhere(emulator, 'ตั้งค่า', 'รายการ', 'อีเมลตอบกลับ');

const faultsWith = (replyTo: string): string[] => {
  typeRow(emulator, 'ตั้งค่า', row, { ค่า: replyTo });
  return request<{ faults: string[] }>(emulator, 'getReminderPlan', DUE).faults;
};

test('one address, with or without a name, or none at all is right', () => {
  for (const replyTo of ['', '-', 'ita@rayong.example', 'งาน ITA <ita@rayong.example>'])
    expect(faultsWith(replyTo)).toEqual([]);
});

test.each(['ita@rayong', 'ita @rayong.example', 'ita@rayong.example, other@rayong.example'])(
  '“%s” is named with its cell',
  (replyTo) => {
    const [fault = '', ...others] = faultsWith(replyTo);
    expect(fault).toContain(`แท็บ “ตั้งค่า” แถว ${row} คอลัมน์ “ค่า”`);
    expect(fault).toContain(`“${replyTo}”`);
    expect(others).toEqual([]);
  },
);

test('letters go out all the same, and are answered to whoever sent them', () => {
  faultsWith('ita@rayong');
  sendDueMails(emulator);
  expect(emulator.mails.map(({ to, replyTo }) => [to, replyTo])).toEqual([['hr@rayong.example', COORDINATOR]]);
});
