// Every Thai word of the letters. Letters go to Thai offices, so there is no other language.
// Numbers and dates arrive written, in the digits the office chose.

interface Asked {
  readonly year: string;
  readonly count: string;
  /** Short date; empty where nothing has a due date still to come. */
  readonly due: string;
  /** Other due dates come after it. */
  readonly several: boolean;
  /** How many are overdue; empty for none. */
  readonly late: string;
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

const byDay = ({ due, several }: Asked): string => due && `${several ? 'กำหนดแรก' : 'ภายใน'} ${due}`;

const overdue = ({ late }: Asked): string => late && `(เลยกำหนด ${late} ข้อ)`;

/** "ก ข และ ค" */
const inTurn = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(' '), parts[parts.length - 1] ?? ''].filter(Boolean).join(' และ');

export const words = {
  /** By kind of letter. */
  subject: {
    first: (asked: Asked) =>
      `ขอความร่วมมือจัดส่งข้อมูล OIT ปี ${asked.year} จำนวน ${asked.count} ข้อ ${overdue(asked) || byDay(asked)}`.trim(),
    'follow-up': (asked: Asked) => {
      const { year, count, late } = asked;
      if (late) return `ขอเร่งรัดข้อมูล OIT ปี ${year} ค้าง ${count} ข้อ ${overdue(asked)}`;
      return `ขอติดตามข้อมูล OIT ปี ${year} ค้าง ${count} ข้อ${byDay(asked) && ` (${byDay(asked)})`}`;
    },
    clarification: (asked: Asked) => {
      const { year, count, late } = asked;
      if (late) return `ขอเร่งรัดคำชี้แจง OIT ปี ${year} จำนวน ${count} ข้อ ${overdue(asked)}`;
      return `ขอให้ตรวจสอบและจัดทำคำชี้แจง OIT ปี ${year} จำนวน ${count} ข้อ ${byDay(asked)}`.trim();
    },
  },
  province: (name: string) => `จังหวัด${name.replace(/^จังหวัด/, '')}`,
  /** People type "เรียน" into the cell as well. */
  greeting: (salutation: string, agency: string, unit: string) =>
    `เรียน ${salutation.replace(/^เรียน\s*/, '') || `ผู้ประสานงาน ITA ${agency}${unit && ` (${unit})`}`}`,
  opening: {
    first: (reference: Reference, count: string, codes: string) =>
      reference.number
        ? `${ofLetter(reference)} ขอความร่วมมือจัดส่งข้อมูลประกอบการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${reference.year} (แบบวัด OIT) นั้น ในส่วนของท่านมี ${count} ข้อ ได้แก่ ${codes}`
        : `ด้วย${reference.province}เข้ารับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${reference.year} (แบบวัด OIT) โดยมีข้อมูลในส่วนของท่าน ${count} ข้อ ได้แก่ ${codes}`,
    followUp: (reference: Reference, wanted: readonly string[], codes: string) =>
      `${reference.number ? `${ofLetter(reference)} ` : `ตามที่${reference.province}ได้`}ขอความร่วมมือจัดส่งข้อมูลประกอบการประเมิน ITA (แบบวัด OIT) นั้น ${inTurn(wanted)} ได้แก่ ${codes}`,
    clarification: (reference: Reference, count: string, codes: string) =>
      `ตามที่${reference.province}ได้รับผลการตรวจประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${reference.year} (แบบวัด OIT) นั้น มีข้อที่ขอให้หน่วยงานของท่านจัดทำคำชี้แจง ${count} ข้อ ได้แก่ ${codes}`,
  },
  /** Parts of one sentence; whichever comes first begins it. */
  wanted: {
    send: (count: string) => `ยังไม่ได้รับข้อมูล ${count} ข้อ`,
    publish: (count: string) => `ยังรอการเผยแพร่บนเว็บไซต์จังหวัด ${count} ข้อ`,
    amend: (count: string) => `ขอให้แก้ไข ${count} ข้อ`,
    clarify: (count: string) => `ขอให้จัดทำคำชี้แจง ${count} ข้อ`,
    added: (count: string) => `มอบหมายเพิ่มเติม ${count} ข้อ`,
  },
  atPresent: (wanted: string) => `ขณะนี้${wanted}`,
  asking: {
    first: 'ในการนี้ ขอความร่วมมือจัดส่ง',
    sending: 'จึงขอความร่วมมือจัดส่ง',
    doing: 'จึงขอความร่วมมือดำเนินการ',
    clarifying: 'จึงขอความร่วมมือตรวจสอบและจัดส่งคำชี้แจง',
  },
  request: {
    byDay: (asking: string) => `${asking}ภายในวันที่`,
    firstDay: (asking: string) => `${asking} โดยกำหนดแรกคือวันที่`,
    noDue: (asking: string) => `${asking}โดยเร็ว`,
    someLate: (asking: string) => `${asking}ข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นภายในวันที่`,
    someLateFirstDay: (asking: string) => `${asking}ข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นตามกำหนด โดยกำหนดแรกคือวันที่`,
    someLateNoDue: (asking: string) => `${asking}ข้อที่เลยกำหนดโดยเร็วที่สุด และข้ออื่นโดยเร็ว`,
    allLate: (asking: string, wasDue: string) => `${asking}โดยเร็วที่สุด เนื่องจากเลยกำหนดแล้ว${wasDue && ` (${wasDue})`}`,
  },
  otherDues: 'ส่วนข้อที่มีกำหนดอื่นได้ระบุวันไว้ท้ายข้อ',
  dueInDays: (due: string, days: string) => `${due} (เหลือ ${days} วัน)`,
  dueToday: (due: string) => `${due} (ครบกำหนดวันนี้)`,
  deliverTo: (recipient: string) => `ส่งถึง ${recipient}`,
  tasksHeading: 'สิ่งที่ขอให้ดำเนินการ',
  contribute: 'ตอบกลับพร้อมแนบไฟล์หรือลิงก์ หากไม่มีข้อมูลข้อใด โปรดตอบว่า "ไม่มี"',
  publish: (website: string, one: string, two: string) =>
    `เผยแพร่บนเว็บไซต์จังหวัด${website && ` ${website}`} แล้วแจ้ง ${one}) URL ${two}) เส้นทางจากหน้าแรก`,
  clarify: 'ตรวจสอบข้อมูลที่เผยแพร่ไว้แล้ว และตอบกลับพร้อมคำชี้แจงของแต่ละข้อ โดยอ้าง URL เดิม ไม่เพิ่มข้อมูลใหม่',
  /** Only where several things are asked; items and headings carry the same marks. */
  as: {
    clarify: (task: string) => `(ชี้แจง) ${task}`,
    lead: (task: string) => `(หลัก) ${task}`,
    contributor: (task: string) => `(ให้ข้อมูล) ${task}`,
  },
  reply: 'ตอบกลับ',
  section: {
    amend: 'ขอให้แก้ไข',
    clarify: 'ขอให้ตรวจสอบและจัดทำคำชี้แจง',
    overdue: 'เลยกำหนด',
    zero: (points: string) => `ปีที่แล้วได้ ${points}`,
    other: 'ข้ออื่น',
    otherOutstanding: 'ข้ออื่นที่ยังไม่ได้รับ',
    all: 'ข้อมูลที่ขอ',
    allOutstanding: 'ข้อที่ยังไม่ได้รับ',
    publish: 'รอเผยแพร่บนเว็บไซต์จังหวัด',
    added: 'มอบหมายเพิ่มเติม',
  },
  counted: (heading: string, count: string) => `${heading} (${count})`,
  mark: {
    late: (days: string) => `เลย ${days} วัน`,
    due: (date: string) => `ภายใน ${date}`,
    provinceData: 'ต้องเป็นข้อมูลในนามจังหวัด',
    lead: 'หลัก',
    contributor: 'ให้ข้อมูล',
    newLead: 'ได้รับมอบหมายเป็นหน่วยงานหลัก',
    publish: 'รอเผยแพร่',
  },
  /** What a letter that is too long does not show. */
  leftOut: {
    components: 'องค์ประกอบด้านข้อมูล',
    comments: 'ความเห็นผู้ประเมิน',
    ends: 'ส่วนท้ายของข้อความที่ยาวมาก',
    items: 'ข้อท้ายรายการ',
  },
  abridged: (leftOut: readonly string[]) =>
    `เนื่องจากรายการยาวมาก อีเมลนี้จึงไม่ได้แสดง${inTurn(leftOut)} หากต้องการฉบับเต็ม โปรดตอบกลับอีเมลนี้`,
  amend: (quoted: string) => `ขอให้แก้ไข: "${quoted}"`,
  amendUnsaid: 'โปรดสอบถามผู้ประสานงานว่าต้องแก้ไขส่วนใด',
  comment: (quoted: string) => `ความเห็นผู้ประเมิน: "${quoted}"`,
  noComment: 'ผู้ประเมินไม่ได้ให้ความเห็นไว้',
  url: (url: string) => `URL เดิม: ${url}`,
  /** What stands in the cell is no web address. */
  urlAsNoted: (text: string) => `ที่เผยแพร่ตามที่บันทึกไว้: ${text}`,
  noUrl: 'ไม่มี URL ที่บันทึกไว้ โปรดแจ้ง URL ที่เผยแพร่ไว้เดิม',
  wasDue: (day: string, several: boolean) => (several ? `กำหนดแรกคือวันที่ ${day}` : `ครบกำหนดเมื่อวันที่ ${day}`),
  others: (count: string) => `นอกจากนี้ยังมีข้ออื่นที่ค้างอยู่อีก ${count} ข้อ`,
  received: (count: string) => `ได้รับแล้ว ${count} ข้อ ขอขอบคุณ`,
  closing: 'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
  phone: (number: string) => `โทร. ${number}`,
  /** For a chat: one line each. */
  chat: {
    codes: (heading: string, codes: string) => `${heading}: ${codes}`,
    tasks: (tasks: readonly string[]) => `วิธีดำเนินการ: ${tasks.join(' / ')}`,
  },
  wrongPerson: 'หากท่านไม่ใช่ผู้รับผิดชอบ โปรดแจ้งกลับ',
  replySubject: (year: string, from: string) => `ตอบ OIT ${year} ${from}`,
  /** Kept short: Thai grows ninefold in a mailto: link. */
  replyHint: 'แนบไฟล์ วางลิงก์ หรือตอบว่า ไม่มี',
  clarifyHint: 'พิมพ์คำชี้แจงต่อท้ายแต่ละข้อ',
} as const;
