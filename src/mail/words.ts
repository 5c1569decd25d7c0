// Every Thai word of the letters. Letters go to Thai offices, so there is no other language.
// Numbers and dates arrive written, in the digits the office chose.

interface Asked {
  readonly year: string;
  readonly count: string;
  /** Short date; empty where nothing has a due date still to come. */
  readonly due: string;
}

interface Reference {
  readonly province: string;
  readonly year: string;
  /** Empty where no official letter is known. */
  readonly number: string;
  readonly date: string;
}

const ofLetter = ({ province, number, date }: Reference): string =>
  `ตามหนังสือ${province} ที่ ${number}${date && ` ลงวันที่ ${date}`}`;

export const words = {
  subject: {
    first: ({ year, count, due }: Asked) =>
      `ขอความร่วมมือจัดส่งข้อมูล OIT ปี ${year} จำนวน ${count} ข้อ${due && ` ภายใน ${due}`}`,
    followUp: ({ year, count, due }: Asked) => `ขอติดตามข้อมูล OIT ปี ${year} ค้าง ${count} ข้อ${due && ` (ภายใน ${due})`}`,
    overdue: ({ year, count }: Asked, late: string) =>
      `ขอเร่งรัดข้อมูล OIT ปี ${year} ค้าง ${count} ข้อ (เลยกำหนด ${late} ข้อ)`,
  },
  province: (name: string) => `จังหวัด${name.replace(/^จังหวัด/, '')}`,
  /** People type "เรียน" into the cell as well. */
  greeting: (salutation: string, agency: string) =>
    `เรียน ${salutation.replace(/^เรียน\s*/, '') || `ผู้ประสานงาน ITA ${agency}`}`,
  opening: {
    first: (reference: Reference, count: string, codes: string) =>
      reference.number
        ? `${ofLetter(reference)} ขอความร่วมมือจัดส่งข้อมูลประกอบการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${reference.year} (แบบวัด OIT) นั้น ในส่วนของท่านมี ${count} ข้อ ได้แก่ ${codes}`
        : `ด้วย${reference.province}เข้ารับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${reference.year} (แบบวัด OIT) โดยมีข้อมูลในส่วนของท่าน ${count} ข้อ ได้แก่ ${codes}`,
    followUp: (reference: Reference, count: string, codes: string) =>
      `${reference.number ? ofLetter(reference) : `ตามที่${reference.province}`} ขอความร่วมมือจัดส่งข้อมูลประกอบการประเมิน ITA (แบบวัด OIT) นั้น ขณะนี้ยังไม่ได้รับข้อมูล ${count} ข้อ ได้แก่ ${codes}`,
  },
  request: {
    first: 'ในการนี้ ขอความร่วมมือจัดส่งภายในวันที่',
    followUp: 'จึงขอความร่วมมือจัดส่งภายในวันที่',
    someLate: 'จึงขอความร่วมมือจัดส่งข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นภายในวันที่',
    allLate: 'จึงขอความร่วมมือจัดส่งโดยเร็วที่สุด เนื่องจากเลยกำหนดแล้ว',
    noDue: 'จึงขอความร่วมมือจัดส่งโดยเร็ว',
  },
  dueInDays: (due: string, days: string) => `${due} (เหลือ ${days} วัน)`,
  dueToday: (due: string) => `${due} (ครบกำหนดวันนี้)`,
  deliverTo: (recipient: string) => `ส่งถึง ${recipient}`,
  tasksHeading: 'สิ่งที่ขอให้ดำเนินการ',
  contribute: 'ตอบกลับพร้อมแนบไฟล์หรือลิงก์ หากไม่มีข้อมูลข้อใด โปรดตอบว่า "ไม่มี"',
  publish: (website: string, one: string, two: string) =>
    `เผยแพร่บนเว็บไซต์จังหวัด${website && ` ${website}`} แล้วแจ้ง ${one}) URL ${two}) เส้นทางจากหน้าแรก`,
  /** Only for an addressee with both roles; the items carry the same marks. */
  as: {
    lead: (task: string) => `(หลัก) ${task}`,
    contributor: (task: string) => `(ให้ข้อมูล) ${task}`,
  },
  reply: 'ตอบกลับ',
  section: {
    overdue: 'เลยกำหนด',
    zero: (points: string) => `ปีที่แล้วได้ ${points}`,
    other: 'ข้ออื่น',
    otherOutstanding: 'ข้ออื่นที่ยังไม่ได้รับ',
    all: 'ข้อมูลที่ขอ',
    allOutstanding: 'ข้อที่ยังไม่ได้รับ',
  },
  counted: (heading: string, count: string) => `${heading} (${count})`,
  mark: {
    late: (days: string) => `เลย ${days} วัน`,
    due: (date: string) => `ภายใน ${date}`,
    provinceData: 'ต้องเป็นข้อมูลในนามจังหวัด',
    lead: 'หลัก',
    contributor: 'ให้ข้อมูล',
  },
  amend: (quoted: string) => `ขอให้แก้ไข: "${quoted}"`,
  comment: (quoted: string) => `ความเห็นผู้ประเมิน: "${quoted}"`,
  noComment: 'ผู้ประเมินไม่ได้ให้ความเห็นไว้',
  received: (count: string) => `ได้รับแล้ว ${count} ข้อ ขอขอบคุณ`,
  closing: 'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
  phone: (number: string) => `โทร. ${number}`,
  wrongPerson: 'หากท่านไม่ใช่ผู้รับผิดชอบ โปรดแจ้งกลับ',
  replySubject: (year: string, from: string) => `ตอบ OIT ${year} ${from}`,
  /** Kept short: Thai grows ninefold in a mailto: link. */
  replyHint: 'แนบไฟล์ วางลิงก์ หรือตอบว่า ไม่มี',
} as const;
