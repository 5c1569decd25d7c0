// The letter of June: a lead is asked to check what is published and to explain it, with the same URL and no new data.

import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import { clarifications, contributorItems, day, facts, itemsOf } from './sample-letters.js';

const june = day('2021-06-02');
const letter = (items = clarifications('O2 O17'), received = 30) => letterOf(facts({ items, received, today: june }));

describe('a clarification letter', () => {
  it('asks for the explanation, not for data', () => {
    const { subject, opening, request, due, tasks, thanks } = letter();
    expect(subject).toBe('ขอให้ตรวจสอบและจัดทำคำชี้แจง OIT ปี 2564 จำนวน 2 ข้อ ภายใน 15 มิ.ย. 64');
    expect(opening).toBe(
      'ตามที่จังหวัดระยองได้รับผลการตรวจประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564 (แบบวัด OIT) นั้น มีข้อที่ขอให้หน่วยงานของท่านจัดทำคำชี้แจง 2 ข้อ ได้แก่ O2 O17',
    );
    expect(`${request} ${due}`).toBe('จึงขอความร่วมมือตรวจสอบและจัดส่งคำชี้แจงภายในวันที่ 15 มิถุนายน 2564 (เหลือ 13 วัน)');
    expect(tasks).toEqual(['ตรวจสอบข้อมูลที่เผยแพร่ไว้แล้ว และตอบกลับพร้อมคำชี้แจงของแต่ละข้อ โดยอ้าง URL เดิม ไม่เพิ่มข้อมูลใหม่']);
    expect(thanks).toBe('');
  });

  it('presses once its day has passed', () => {
    const items = [...clarifications('O2', { due: day('2021-06-01') }), ...clarifications('O17')];
    expect(letter(items).subject).toBe('ขอเร่งรัดคำชี้แจง OIT ปี 2564 จำนวน 2 ข้อ (เลยกำหนด 1 ข้อ)');
    expect(letter(items).sections[0]?.items.map(({ marks }) => marks)).toEqual(['เลย 1 วัน', '']);
  });

  it('quotes this year’s comment, not last year’s, and claims nothing where none has been copied into the sheet', () => {
    const [section] = letter([
      ...clarifications('O17', { comment: 'ของปีที่แล้ว', clarifyComment: 'ไม่พบ  URL' }),
      ...clarifications('O2', { clarifyComment: '' }),
    ]).sections;
    expect(section?.heading).toBe('ขอให้ตรวจสอบและจัดทำคำชี้แจง (2)');
    expect(section?.items.map(({ comment }) => comment)).toEqual(['ความเห็นผู้ประเมิน: "ไม่พบ URL"', '']);
    expect(section?.items.map(({ marks }) => marks)).toEqual(['', '']);
  });

  it.each([
    ['https://www.rayong.example/oit/o2', 'URL เดิม: https://www.rayong.example/oit/o2'],
    ['https://a.example/1\nhttp://a.example/2', 'URL เดิม: https://a.example/1 http://a.example/2'],
    ['javascript:alert(1)', 'ที่เผยแพร่ตามที่บันทึกไว้: javascript:alert(1)'],
    ['หน้าแรก › ITA', 'ที่เผยแพร่ตามที่บันทึกไว้: หน้าแรก › ITA'],
    ['', 'ไม่มี URL ที่บันทึกไว้ โปรดแจ้ง URL ที่เผยแพร่ไว้เดิม'],
  ])('names where the data was published: %j', (url, written) => {
    expect(letter(clarifications('O2', { url })).sections[0]?.items[0]?.url).toBe(written);
  });

  it('asks for no new data, even where an amendment was once asked for', () => {
    const [section] = letter(clarifications('O2', { amend: 'แก้ไฟล์' })).sections;
    expect(section).toMatchObject({ tone: 'clarify', items: [{ amend: '', components: [] }] });
    expect(
      letterOf(facts())
        .sections.flatMap(({ items }) => items.map(({ url }) => url))
        .join(''),
    ).toBe('');
  });

  it('has its answer prepared item by item', () => {
    const body = new URL(letter().replyLink).searchParams.get('body');
    expect(body).toBe('พิมพ์คำชี้แจงต่อท้ายแต่ละข้อ\r\n\r\nO2: \r\nO17: ');
  });
});

describe('a letter in which only some items are to be explained', () => {
  it('is a follow-up that says so, with a task of its own for them', () => {
    const { subject, opening, request, tasks } = letter([...clarifications('O2'), ...itemsOf('O14 O15')]);
    expect(subject).toMatch(/^ขอเร่งรัดข้อมูล OIT ปี 2564 ค้าง 3 ข้อ/);
    expect(opening).toContain('ยังไม่ได้รับข้อมูล 2 ข้อ และขอให้จัดทำคำชี้แจง 1 ข้อ ได้แก่ O2 O14 O15');
    expect(request).toMatch(/^จึงขอความร่วมมือดำเนินการข้อที่เลยกำหนด/);
    expect(tasks.map((task) => task.slice(0, 10))).toEqual(['(ชี้แจง) ต', '(ให้ข้อมูล']);
  });

  it('leaves the reply’s hint and the thanks as they are', () => {
    const { thanks, replyLink } = letter([...clarifications('O2'), ...contributorItems], 4);
    expect(thanks).toBe('ได้รับแล้ว 4 ข้อ ขอขอบคุณ');
    expect(new URL(replyLink).searchParams.get('body')).toMatch(/^แนบไฟล์/);
  });
});
