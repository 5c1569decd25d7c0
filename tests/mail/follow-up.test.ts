// A follow-up says of every item what is true of it: not received, not published, to be amended, or newly asked for.

import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { LetterItemFacts } from '../../src/mail/letter.js';
import { clarifications, day, facts, itemsOf } from './sample-letters.js';

const waiting = itemsOf('O13 O14 O15');
const unpublished = itemsOf('O4 O5', { role: 'lead', sent: true });
const amended = itemsOf('O16', { amend: 'หน้า 2 เป็นข้อมูลปี 2563' });
const added = itemsOf('O21 O22', { ask: 'first' });
const disputed = clarifications('O2');

const letter = (...groups: readonly LetterItemFacts[][]) => letterOf(facts({ items: groups.flat() }));
/** What the opening says once the official letter is named. */
const said = (...groups: readonly LetterItemFacts[][]): string => letter(...groups).opening.split(' นั้น ')[1] ?? '';
const listed = (...groups: readonly LetterItemFacts[][]) =>
  letter(...groups).sections.map(({ heading, items }) => `${heading} ${items.map(({ code }) => code).join(' ')}`);

describe('the opening of a follow-up', () => {
  it.each([
    ['has not come in', waiting, 'ขณะนี้ยังไม่ได้รับข้อมูล 3 ข้อ ได้แก่ O13\u2011O15'],
    ['is not published yet', unpublished, 'ขณะนี้ยังรอการเผยแพร่บนเว็บไซต์จังหวัด 2 ข้อ ได้แก่ O4 O5'],
    ['is to be amended', amended, 'ขอให้แก้ไข 1 ข้อ ได้แก่ O16'],
  ])('says of what %s just that', (_, items, sentence) => {
    expect(said(items)).toBe(sentence);
  });

  it('names only the kinds that occur, in one sentence', () => {
    expect(said(waiting, unpublished)).toBe(
      'ขณะนี้ยังไม่ได้รับข้อมูล 3 ข้อ และยังรอการเผยแพร่บนเว็บไซต์จังหวัด 2 ข้อ ได้แก่ O13\u2011O15 O4 O5',
    );
    expect(said(amended, added)).toBe('ขอให้แก้ไข 1 ข้อ และมอบหมายเพิ่มเติม 2 ข้อ ได้แก่ O16 O21 O22');
  });

  it('counts every item once, whatever is wanted of it', () => {
    expect(said(added, amended, disputed, unpublished, waiting)).toBe(
      'ขณะนี้ยังไม่ได้รับข้อมูล 3 ข้อ ยังรอการเผยแพร่บนเว็บไซต์จังหวัด 2 ข้อ ขอให้แก้ไข 1 ข้อ ขอให้จัดทำคำชี้แจง 1 ข้อ และมอบหมายเพิ่มเติม 2 ข้อ ได้แก่ O21 O22 O16 O2 O4 O5 O13\u2011O15',
    );
  });

  it('does not call data missing that a lead has sent, nor ask for it again', () => {
    const { opening, request, sections } = letter(unpublished);
    expect(`${opening} ${sections.map(({ heading }) => heading)}`).not.toContain('ยังไม่ได้รับ');
    expect(request).toBe('จึงขอความร่วมมือดำเนินการภายในวันที่');
    expect(letter(itemsOf('O4 O5', { role: 'lead' })).opening).toContain('ยังไม่ได้รับข้อมูล 2 ข้อ');
  });

  it('leaves the subject the count of everything', () => {
    expect(letter(waiting, amended, added).subject).toBe('ขอติดตามข้อมูล OIT ปี 2564 ค้าง 6 ข้อ (ภายใน 31 มี.ค. 64)');
  });
});

describe('the sections of a follow-up', () => {
  const late = itemsOf('O23', { due: day('2021-03-21') });
  const zero = itemsOf('O17');

  it('stand in the order of what is wanted, every item in one of them', () => {
    expect(listed(added, unpublished, waiting, zero, late, disputed, amended)).toEqual([
      'ขอให้แก้ไข (1) O16',
      'ขอให้ตรวจสอบและจัดทำคำชี้แจง (1) O2',
      'เลยกำหนด (1) O23',
      'ปีที่แล้วได้ 0.00 (1) O17',
      'ข้ออื่นที่ยังไม่ได้รับ (3) O13 O14 O15',
      'รอเผยแพร่บนเว็บไซต์จังหวัด (2) O4 O5',
      'มอบหมายเพิ่มเติม (2) O21 O22',
    ]);
  });

  it('list an item that is several things at once where the work is, and mark the rest', () => {
    const both = itemsOf('O17', { amend: 'แก้ชื่อไฟล์', due: day('2021-03-21') });
    const [section] = letter(both, waiting).sections;
    expect(section?.heading).toBe('ขอให้แก้ไข (1)');
    expect(section?.items[0]).toMatchObject({
      marks: 'เลย 3 วัน · ปีที่แล้วได้ 0.00',
      comment: expect.stringMatching(/^ความเห็นผู้ประเมิน: /),
    });
    const sentLate = itemsOf('O4', { role: 'lead', sent: true, due: day('2021-03-21') });
    expect(letter(sentLate).sections[0]).toMatchObject({
      heading: 'เลยกำหนด (1)',
      items: [{ marks: 'เลย 3 วัน · รอเผยแพร่' }],
    });
  });

  it('say word for word what the coordinator asks to be put right, and whom to ask where nothing is said', () => {
    const lines = letter(amended, itemsOf('O24', { amend: '' }), waiting).sections[0]?.items.map(({ amend }) => amend);
    expect(lines).toEqual(['ขอให้แก้ไข: "หน้า 2 เป็นข้อมูลปี 2563"', 'โปรดสอบถามผู้ประสานงานว่าต้องแก้ไขส่วนใด']);
    expect(letter(waiting).sections[0]?.items[0]?.amend).toBe('');
  });

  it('give the checklist of what is newly asked, and of nothing else', () => {
    const components = letter(waiting, added).sections.map(({ items }) => items.map((item) => item.components.length));
    expect(components[0]).toEqual([0, 0, 0]);
    expect(components[1]).toEqual(added.map((item) => item.components.length));
    expect(Math.min(...(components[1] ?? []))).toBeGreaterThan(0);
  });
});

describe('a letter in which everything is asked for the first time', () => {
  const fresh = [...itemsOf('O13', { ask: 'first' }), ...itemsOf('O4', { ask: 'lead', role: 'lead', sent: true })];

  it('is a first letter, also to an office that has become the lead since', () => {
    expect(letter(fresh).subject).toMatch(/^ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 2 ข้อ ภายใน/);
    expect(letter(fresh).sections[0]?.items.map(({ code, marks }) => `${code} ${marks}`)).toEqual([
      'O13 ให้ข้อมูล',
      'O4 ได้รับมอบหมายเป็นหน่วยงานหลัก',
    ]);
  });

  it('calls nothing outstanding, not even what is past its day', () => {
    const items = fresh.map((item) => ({ ...item, due: day('2021-03-21') }));
    const { subject, opening, sections } = letter(items);
    expect(subject).toBe('ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 2 ข้อ (เลยกำหนด 2 ข้อ)');
    expect([subject, opening, ...sections.map(({ heading }) => heading)].join()).not.toMatch(/ค้าง|ยังไม่ได้รับ/);
  });
});
