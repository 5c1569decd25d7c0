// The text for a LINE chat: a dozen lines at most, nothing in them that the mail does not say.

import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { LetterFacts } from '../../src/mail/letter.js';
import { lineText } from '../../src/mail/line-text.js';
import { clarifications, day, facts, first, itemsOf, unitItems } from './sample-letters.js';

const linesOf = (changed: Partial<LetterFacts> = {}): string[] => lineText(letterOf(facts(changed))).split('\n');

describe('the text for a chat', () => {
  it('says to whom, what, by when, how and where to answer, and who asks', () => {
    expect(linesOf()).toEqual([
      'เรียน ผู้ประสานงาน ITA สำนักงานสาธารณสุขจังหวัดระยอง',
      'ขอติดตามข้อมูล OIT ปี 2564 ค้าง 9 ข้อ (ภายใน 31 มี.ค. 64)',
      'ปีที่แล้วได้ 0.00 (1): O17',
      'ข้ออื่นที่ยังไม่ได้รับ (8): O13\u2011O16 O21\u2011O24',
      'จึงขอความร่วมมือจัดส่งภายในวันที่ 31 มีนาคม 2564 (เหลือ 7 วัน)',
      'วิธีดำเนินการ: ตอบกลับพร้อมแนบไฟล์หรือลิงก์ หากไม่มีข้อมูลข้อใด โปรดตอบว่า "ไม่มี"',
      'ส่งถึง กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด · oit@rayong.example',
      'นางสาวตัวอย่าง ใจดี นักวิเคราะห์นโยบายและแผนชำนาญการ กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด โทร. 0 3869 0000',
    ]);
  });

  it('names what is overdue and what is to be amended, each with its codes', () => {
    const lines = linesOf({
      items: [
        ...itemsOf('O14 O15'),
        ...itemsOf('O23', { due: day('2021-03-21') }),
        ...itemsOf('O16', { amend: 'หน้า 2 เป็นข้อมูลปี 2563' }),
      ],
    });
    expect(lines).toContain('เลยกำหนด (1): O23');
    expect(lines).toContain('ขอให้แก้ไข (1): O16');
    expect(lines).toContain('ข้ออื่นที่ยังไม่ได้รับ (2): O14 O15');
  });

  it('says which items each task is about, where there are several', () => {
    const lines = linesOf({ items: [...itemsOf('O14 O15'), ...itemsOf('O35', { role: 'lead' })] });
    expect(lines.find((line) => line.startsWith('วิธีดำเนินการ'))).toMatch(
      /\(หลัก\) [^/]*: O35 \/ \(ให้ข้อมูล\) .*: O14 O15$/,
    );
  });

  it('stays short however many items and kinds of them there are', () => {
    const everything = [
      ...unitItems,
      ...clarifications('O2'),
      ...itemsOf('O35', { role: 'lead', sent: true }),
      ...itemsOf('O16', { amend: 'แก้หน้า 2' }),
      ...first(itemsOf('O9')),
      ...itemsOf('O23', { due: day('2021-03-21') }),
    ];
    expect(linesOf({ items: everything })).toHaveLength(6 + 7);
    expect(linesOf({ items: first(unitItems) })).toHaveLength(8);
  });

  it('leaves out the line of a signer who is not known', () => {
    const signer = { name: '', position: '', unit: '', phone: '' };
    expect(linesOf({ signer })).toHaveLength(linesOf().length - 1);
  });

  it('is made of one line each, whatever stands in a cell', () => {
    expect(linesOf({ salutation: 'ก\nข\u2028ค', agency: 'a\r\nb' })).toHaveLength(linesOf().length);
  });
});
