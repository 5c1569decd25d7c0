// What a letter says, before it is set in a template.

import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import { contributorItems, day, facts, first, itemsOf, unitItems } from './sample-letters.js';

const two = itemsOf('O14 O17');
const late = itemsOf('O23', { due: day('2021-03-21') });

describe('the subject', () => {
  it('of a first letter asks for so many items by a day', () => {
    expect(letterOf(facts({ items: first(contributorItems) })).subject).toBe(
      'ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 9 ข้อ ภายใน 31 มี.ค. 64',
    );
  });

  it('of a follow-up says how many are outstanding', () => {
    expect(letterOf(facts({ items: two })).subject).toBe('ขอติดตามข้อมูล OIT ปี 2564 ค้าง 2 ข้อ (ภายใน 31 มี.ค. 64)');
  });

  it('presses as soon as one item is overdue', () => {
    expect(letterOf(facts({ items: [...two, ...late] })).subject).toBe(
      'ขอเร่งรัดข้อมูล OIT ปี 2564 ค้าง 3 ข้อ (เลยกำหนด 1 ข้อ)',
    );
  });

  it('leaves out a day that nobody set', () => {
    const items = itemsOf('O14', { due: null });
    expect(letterOf(facts({ items })).subject).toBe('ขอติดตามข้อมูล OIT ปี 2564 ค้าง 1 ข้อ');
    expect(letterOf(facts({ items: first(items) })).subject).toBe('ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 1 ข้อ');
  });
});

describe('the beginning', () => {
  it('greets the coordinator of the agency unless the directory says whom', () => {
    expect(letterOf(facts()).greeting).toBe('เรียน ผู้ประสานงาน ITA สำนักงานสาธารณสุขจังหวัดระยอง');
    expect(letterOf(facts({ salutation: 'นายแพทย์สาธารณสุขจังหวัดระยอง' })).greeting).toBe(
      'เรียน นายแพทย์สาธารณสุขจังหวัดระยอง',
    );
    expect(letterOf(facts({ salutation: 'เรียน  คลังจังหวัด' })).greeting).toBe('เรียน คลังจังหวัด');
  });

  it('refers to the official letter and names every item asked for', () => {
    expect(letterOf(facts()).opening).toBe(
      'ตามหนังสือจังหวัดระยอง ที่ รย 0017/ว 1234 ลงวันที่ 1 มีนาคม 2564 ขอความร่วมมือจัดส่งข้อมูลประกอบการประเมิน ITA (แบบวัด OIT) นั้น ขณะนี้ยังไม่ได้รับข้อมูล 9 ข้อ ได้แก่ O13\u2011O17 O21\u2011O24',
    );
  });

  it('names the unit, and says what else is owed, so that a part does not read as all', () => {
    const letter = letterOf(facts({ agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.บุคคลฯ', others: 16, received: 3 }));
    expect(letter.greeting).toBe('เรียน ผู้ประสานงาน ITA สำนักงานจังหวัดระยอง (กง.บุคคลฯ)');
    expect(letter.thanks).toBe('นอกจากนี้ยังมีข้ออื่นที่ค้างอยู่อีก 16 ข้อ ได้รับแล้ว 3 ข้อ ขอขอบคุณ');
  });

  it('does without a letter number, and with a province typed with its title', () => {
    const reference = { number: '', date: null };
    expect(letterOf(facts({ reference, province: 'จังหวัดระยอง' })).opening).toMatch(/^ตามที่จังหวัดระยองได้ขอความร่วมมือ/);
    expect(letterOf(facts({ reference, items: first(contributorItems) })).opening).toMatch(
      /^ด้วยจังหวัดระยองเข้ารับการประเมิน ITA ประจำปีงบประมาณ พ\.ศ\. 2564 \(แบบวัด OIT\)/,
    );
  });

  it('says to whom', () => {
    expect(letterOf(facts()).deliverTo).toBe('ส่งถึง กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด · oit@rayong.example');
    const signer = { name: '', position: '', unit: '', phone: '' };
    expect(letterOf(facts({ signer, replyTo: '' })).deliverTo).toBe('ส่งถึง จังหวัดระยอง');
  });
});

describe('by when', () => {
  const asked = (items: typeof contributorItems, today = '2021-03-24'): string => {
    const { request, due, otherDues } = letterOf(facts({ items, today: day(today) }));
    return `${request} ${due} ${otherDues}`.trim();
  };

  it('is the day and how many days are left', () => {
    expect(asked(two)).toBe('จึงขอความร่วมมือจัดส่งภายในวันที่ 31 มีนาคม 2564 (เหลือ 7 วัน)');
    expect(asked(two, '2021-03-30')).toContain('(เหลือ 1 วัน)');
    expect(asked(two, '2021-03-31')).toContain('31 มีนาคม 2564 (ครบกำหนดวันนี้)');
  });

  describe('where due dates differ', () => {
    const later = itemsOf('O21', { due: day('2021-04-02') });
    const mixed = [...later, ...two];

    it('is the first of them, and the request says where the others stand', () => {
      expect(asked(mixed)).toBe(
        'จึงขอความร่วมมือจัดส่ง โดยกำหนดแรกคือวันที่ 31 มีนาคม 2564 (เหลือ 7 วัน) ส่วนข้อที่มีกำหนดอื่นได้ระบุวันไว้ท้ายข้อ',
      );
      expect(asked([...mixed, ...late])).toMatch(
        /^จึงขอความร่วมมือจัดส่งข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นตามกำหนด โดยกำหนดแรกคือวันที่ 31 มีนาคม 2564/,
      );
    });

    it('stands beside every item that is due on another day', () => {
      const { sections } = letterOf(facts({ items: mixed }));
      expect(sections.flatMap(({ items }) => items.map(({ code, marks }) => `${code} ${marks}`.trim()))).toEqual([
        'O17',
        'O21 ภายใน 2 เม.ย. 64',
        'O14',
      ]);
    });

    it('is no longer the day of them all in the subject', () => {
      expect(letterOf(facts({ items: mixed })).subject).toBe('ขอติดตามข้อมูล OIT ปี 2564 ค้าง 3 ข้อ (กำหนดแรก 31 มี.ค. 64)');
      expect(letterOf(facts({ items: first(mixed) })).subject).toBe(
        'ขอความร่วมมือจัดส่งข้อมูล OIT ปี 2564 จำนวน 3 ข้อ กำหนดแรก 31 มี.ค. 64',
      );
    });

    it('counts only days still to come', () => {
      const { subject, otherDues } = letterOf(facts({ items: [...late, ...two, ...itemsOf('O15', { due: null })] }));
      expect(`${subject}${otherDues}`).not.toMatch(/กำหนดแรก|กำหนดอื่น/);
    });
  });

  it('is as soon as possible for what is overdue', () => {
    expect(asked(late)).toMatch(
      /^จึงขอความร่วมมือจัดส่งโดยเร็วที่สุด เนื่องจากเลยกำหนดแล้ว \((?:ครบกำหนดเมื่อ|กำหนดแรกคือ)วันที่ \d+ มีนาคม 2564\)$/,
    );
    expect(asked([...late, ...two])).toBe(
      'จึงขอความร่วมมือจัดส่งข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นภายในวันที่ 31 มีนาคม 2564 (เหลือ 7 วัน)',
    );
  });

  it('is soon where no day is set', () => {
    const undated = itemsOf('O14', { due: null });
    expect(asked(undated)).toBe('จึงขอความร่วมมือจัดส่งโดยเร็ว');
    expect(asked([...undated, ...late])).toBe('จึงขอความร่วมมือจัดส่งข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นโดยเร็ว');
  });
});

describe('what to do', () => {
  const send = 'ตอบกลับพร้อมแนบไฟล์หรือลิงก์ หากไม่มีข้อมูลข้อใด โปรดตอบว่า "ไม่มี"';
  const publish = 'เผยแพร่บนเว็บไซต์จังหวัด www.rayong.example แล้วแจ้ง 1) URL 2) เส้นทางจากหน้าแรก';

  it('is to send for a contributor, to publish for a lead', () => {
    expect(letterOf(facts()).tasks).toEqual([send]);
    expect(letterOf(facts({ items: itemsOf('O4', { role: 'lead' }) })).tasks).toEqual([publish]);
  });

  it('is both for a unit with both roles, and every item says which', () => {
    const letter = letterOf(facts({ items: unitItems }));
    expect(letter.tasks).toEqual([`(หลัก) ${publish}`, `(ให้ข้อมูล) ${send}`]);
    const marks = letter.sections.flatMap(({ items }) => items.map((item) => item.marks));
    expect(marks.filter((mark) => /(^| )(หลัก|ให้ข้อมูล)$/.test(mark))).toHaveLength(21);
    expect(
      letterOf(facts())
        .sections.flatMap(({ items }) => items.map((item) => item.marks))
        .join(''),
    ).toBe('');
  });

  it('names data that must be the province’s own', () => {
    const marked = letterOf(facts({ items: itemsOf('O25 O26') })).sections[0]?.items.map(({ marks }) => marks);
    expect(marked).toEqual(['ต้องเป็นข้อมูลในนามจังหวัด', '']);
  });
});

describe('the list', () => {
  it('puts overdue first, then last year’s zeros, then the rest, each counted', () => {
    const letter = letterOf(facts({ items: [...two, ...late, ...itemsOf('O15 O16')] }));
    expect(letter.sections.map(({ heading, items }) => [heading, items.map(({ code }) => code).join(' ')])).toEqual([
      ['เลยกำหนด (1)', 'O23'],
      ['ปีที่แล้วได้ 0.00 (1)', 'O17'],
      ['ข้ออื่นที่ยังไม่ได้รับ (3)', 'O14 O15 O16'],
    ]);
    expect(letter.sections[0]?.items[0]?.marks).toBe('เลย 3 วัน');
  });

  it('quotes the assessor word for word, and says where there was no comment', () => {
    const [o17, o31] = letterOf(facts({ items: itemsOf('O17 O31') })).sections[0]?.items ?? [];
    expect(o17?.comment).toBe(`ความเห็นผู้ประเมิน: "${itemsOf('O17')[0]?.comment}"`);
    expect(o31?.comment).toBe('ผู้ประเมินไม่ได้ให้ความเห็นไว้');
    const [dash] = letterOf(facts({ items: itemsOf('O17', { comment: '-' }) })).sections[0]?.items ?? [];
    expect(dash?.comment).toBe('ผู้ประเมินไม่ได้ให้ความเห็นไว้');
    expect(letterOf(facts({ items: itemsOf('O14') })).sections[0]?.items[0]?.comment).toBe('');
  });

  it('still says of an overdue item that it was zero', () => {
    const items = itemsOf('O17', { due: day('2021-03-23') });
    const [item] = letterOf(facts({ items })).sections[0]?.items ?? [];
    expect(item?.marks).toBe('เลย 1 วัน · ปีที่แล้วได้ 0.00');
    expect(item?.comment).toMatch(/^ความเห็นผู้ประเมิน: /);
  });

  it('has every item once, and its heading fits when there is only one group', () => {
    const codes = letterOf(facts({ items: unitItems })).sections.flatMap(({ items }) => items.map(({ code }) => code));
    expect([...codes].sort()).toEqual(unitItems.map(({ code }) => code).sort());
    const items = itemsOf('O14 O15');
    expect(letterOf(facts({ items })).sections.map(({ heading }) => heading)).toEqual(['ข้อที่ยังไม่ได้รับ (2)']);
    expect(letterOf(facts({ items: first(items) })).sections.map(({ heading }) => heading)).toEqual(['ข้อมูลที่ขอ (2)']);
  });

  it('is a checklist of components in a first letter only', () => {
    const items = itemsOf('O5 O14');
    const asked = letterOf(facts({ items: first(items) })).sections[0]?.items ?? [];
    expect(asked.map(({ components }) => components.length)).toEqual([5, 2]);
    expect(asked[0]?.leadIn).toBe('แสดงข้อมูลการติดต่อ อย่างน้อยประกอบด้วย');
    const later = letterOf(facts({ items })).sections[0]?.items ?? [];
    expect(later.map(({ components, leadIn }) => [components.length, leadIn])).toEqual([
      [0, ''],
      [0, ''],
    ]);
  });
});

describe('the end', () => {
  it('thanks for what came in, and only then', () => {
    expect(letterOf(facts()).thanks).toBe('ได้รับแล้ว 4 ข้อ ขอขอบคุณ');
    expect(letterOf(facts({ received: 0 })).thanks).toBe('');
  });

  it('is signed with what Settings give', () => {
    expect(letterOf(facts()).signer).toEqual([
      'นางสาวตัวอย่าง ใจดี',
      'นักวิเคราะห์นโยบายและแผนชำนาญการ',
      'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
      'โทร. 0 3869 0000',
    ]);
    const signer = { name: 'นายก', position: '', unit: '', phone: '' };
    expect(letterOf(facts({ signer })).signer).toEqual(['นายก']);
  });
});

describe('Thai digits', () => {
  it('stand in our own words, not in codes, titles or quotations', () => {
    const letter = letterOf(facts({ thaiDigits: true, items: [...late, ...itemsOf('O11 O17')] }));
    expect(letter.subject).toBe('ขอเร่งรัดข้อมูล OIT ปี ๒๕๖๔ ค้าง ๓ ข้อ (เลยกำหนด ๑ ข้อ)');
    expect(letter.opening).toContain('ลงวันที่ ๑ มีนาคม ๒๕๖๔');
    expect(letter.due).toBe('๓๑ มีนาคม ๒๕๖๔ (เหลือ ๗ วัน)');
    expect(letter.sections.map(({ heading }) => heading)).toEqual([
      'เลยกำหนด (๑)',
      'ปีที่แล้วได้ ๐.๐๐ (๑)',
      'ข้ออื่นที่ยังไม่ได้รับ (๑)',
    ]);
    expect(letter.sections[2]?.items[0]).toMatchObject({ code: 'O11', title: expect.stringContaining('6 เดือน') });
    expect(letter.thanks).toBe('ได้รับแล้ว ๔ ข้อ ขอขอบคุณ');
  });
});
