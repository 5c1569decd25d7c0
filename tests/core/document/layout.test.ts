// The white-space law of the document's cells.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, withoutPadding } from '../../../src/core/document/layout.js';

const piece = fc.constantFrom(
  ...['ก', 'ประพฤติ', 'มิชอบ', 'มิใช่', 'ไม่ใช่', 'เช่น', 'ยกตัวอย่าง', 'เป็นต้น', 'พ.ศ.', 'ซึ่ง', 'ๆ', 'ฯ', 'ประกอบด้วย', '๒๕๖๔'],
  ...['URL', '2564', '+', '(', ')', ' ', '  ', '     ', '\n', ' \n', '\t', '\u00a0', '\u00a0\u00a0', '\r\n', '\u2028'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const bare = (value: string): string => value.replace(/\s/g, '');

describe('padding', () => {
  it.each([
    ['ประพฤติ      มิชอบ', 'ประพฤติมิชอบ'],
    ['เชิงสถิติ   \nการให้บริการ', 'เชิงสถิติการให้บริการ'],
    ['ประชาชน ทั่วไป', 'ประชาชน ทั่วไป'],
    ['ตั้งแต่ปี      พ.ศ. 2564', 'ตั้งแต่ปี พ.ศ. 2564'],
    ['ดำเนินการ   เป็นต้น', 'ดำเนินการ เป็นต้น'],
    ['บุคคล\nยกตัวอย่าง  เช่น   การสรรหา', 'บุคคล ยกตัวอย่าง เช่น การสรรหา'],
    ['จังหวัด      มิใช่ส่วนราชการ', 'จังหวัด มิใช่ส่วนราชการ'],
    ['จังหวัด   ไม่ใช่ส่วนราชการ', 'จังหวัด ไม่ใช่ส่วนราชการ'],
    ['หน่วยงาน         เพื่อพิสูจน์ว่า', 'หน่วยงาน เพื่อพิสูจน์ว่า'],
    ['ให้ดีขึ้น           ซึ่งสอดคล้อง', 'ให้ดีขึ้น ซึ่งสอดคล้อง'],
    ['ต่าง ๆ     ของหน่วยงาน', 'ต่าง ๆ ของหน่วยงาน'],
    ['ประกอบด้วย               ชื่อ', 'ประกอบด้วย ชื่อ'],
    ['แผนฯ   โดย', 'แผนฯ โดย'],
    ['ไม่ใช่ URL             ของหน้า', 'ไม่ใช่ URL ของหน้า'],
    ['(กง.ก +        กง.ข)', '(กง.ก + กง.ข)'],
    ['แบบฟอร์ม\u00a0สขร.1', 'แบบฟอร์ม สขร.1'],
  ])('%j becomes %j', (padded, mended) => {
    expect(withoutPadding(padded)).toBe(mended);
  });

  it('is removed once and for all', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(withoutPadding(withoutPadding(value))).toBe(withoutPadding(value));
      }),
    );
  });

  it('is the only thing removed: every other character stays', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(bare(withoutPadding(value))).toBe(bare(value));
      }),
    );
  });

  it('is never a single blank', () => {
    const singly = fc
      .array(
        piece.filter((part) => part.trim() !== ''),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(singly, (value) => {
        expect(withoutPadding(value)).toBe(value);
      }),
    );
  });

  it('is gone afterwards: no run of blanks, no line break', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(withoutPadding(value)).not.toMatch(/\s{2}|[\t\n\r\u00a0\u2028]/);
      }),
    );
  });

  it('goes at the edges of a cell too', () => {
    expect(cellText(['  Social Network ', ''])).toBe('Social Network');
  });
});
