// The words of the summary tabs. The workbook is Thai whatever the language of the menus: managers and agencies read it.

import type { Cause } from '../core/causes.js';

/** Lines by which exports tell parts of these tabs; apart, because the dialog needs no other words of them. */
export const AGENDA = 'ประเด็นเสนอที่ประชุม';
export const LIST_END = 'พิมพ์บันทึกต่อจากบรรทัดนี้ได้ ระบบจะไม่เขียนทับ';

const TITLE = 'สรุปการเปิดเผยข้อมูลสาธารณะ (OIT)';
const TITLES = {
  executive: TITLE,
  agencies: 'สรุปรายหน่วยงาน (OIT)',
  zeros: 'ข้อที่ได้ 0.00 (OIT)',
} as const;

const causes: Record<Cause, string> = {
  'no-path': 'ไม่แสดงเส้นทางจากหน้าเว็บ',
  'agency-data': 'ใช้ข้อมูลของส่วนราชการ ไม่ใช่ของจังหวัด',
  'not-on-site': 'ไม่มีช่องทางหรือลิงก์บนเว็บ',
  'no-two-way': 'ไม่มีช่องทางสื่อสารสองทาง',
  incomplete: 'ข้อมูลไม่ครบ',
  'wrong-subject': 'ไม่ตรงเรื่องที่ถาม',
  depends: 'ขึ้นกับข้ออื่น',
  'no-note': 'ไม่ได้อธิบายว่าอยู่ตรงไหน',
  'not-main-site': 'ไม่ใช่เว็บไซต์หลัก',
  other: 'อื่น ๆ',
  'no-reason': 'ผู้ประเมินไม่ได้ให้เหตุผล',
};

export const summaryWords = {
  titles: TITLES,
  heading: (title: string, province: string, fiscalYear: number) => `${title} ${province} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  stamp: (date: string, time: string) =>
    `ข้อมูล ณ วันที่ ${date} เวลา ${time} น.  |  หน้านี้เขียนใหม่ทุกครั้งที่จัดทำสรุป แก้ไขที่แท็บต้นทาง`,
  causes,

  /** Parts of a sentence whose numbers are formulas. */
  headline: {
    previous: (fiscalYear: number) => `คะแนน OIT ปี ${fiscalYear} ได้ `,
    /** Behind points that are the mean of a part of the items: "(41/43 ข้อ)", short because the line is full. */
    part: { before: ' (', of: '/', after: ' ข้อ)' },
    noPrevious: (fiscalYear: number) => `ไม่มีคะแนน OIT ปี ${fiscalYear}`,
    today: '  |  หากปิดรับวันนี้ได้ ',
    noToday: '  |  ยังไม่มีข้อที่คิดคะแนนได้',
    below: (mark: number) => ` ต่ำกว่าเกณฑ์ผ่าน ${mark} อยู่ `,
    passed: (mark: number) => ` ผ่านเกณฑ์ ${mark} แล้ว`,
    points: ' คะแนน',
  },

  daysLeft: 'เหลือเวลาก่อนปิดรับ',
  days: '0" วัน"',
  closed: 'ปิดแล้ว',
  closes: (date: string) => `ปิดรับ ${date}`,
  noClosing: 'ยังไม่กำหนดวันปิดรับ',
  points: (fiscalYear: number) => `OIT ปี ${fiscalYear}`,
  closedToday: 'หากปิดรับวันนี้',
  scoredSoFar: (fiscalYear: number) => `คะแนนปี ${fiscalYear}`,
  published: 'เผยแพร่แล้ว',
  received: 'ได้รับข้อมูลแล้ว',
  grade: 'ระดับ ',
  noGrade: (fiscalYear: number) => `ไม่มีเกณฑ์ระดับปี ${fiscalYear}`,
  outOf: 'จาก ',
  itemsUnit: ' ข้อ',
  repliesUnit: ' รายการ',
  ofContributors: 'ของผู้ให้ข้อมูล',
  scoredItems: 'มี ',
  checkedItems: 'ตรวจแล้ว ',
  /** A number format: points of ITA, of which OIT is this share. */
  ofIta: (share: number) => `"ITA "0.00"/${share}"`,

  subIndicator: 'ตัวชี้วัด',
  scoreByName: 'คะแนนรายตัวชี้วัดย่อย',
  year: (fiscalYear: number) => `ปี ${fiscalYear}`,
  /** Each part fits the column: programs that know no Thai words break lines at blanks, or else anywhere. */
  yearToday: (fiscalYear: number) => `หากปิดรับวันนี้ (ปี\u00a0${fiscalYear})`,
  yearScored: (fiscalYear: number) => `ประกาศแล้ว (ปี\u00a0${fiscalYear})`,
  itemCount: 'จำนวนข้อ',
  againstMark: (mark: number) => `วันนี้ เทียบเกณฑ์\u00a0${mark}`,
  passes: 'ผ่านเกณฑ์',
  fails: 'ต่ำกว่าเกณฑ์',
  indicator: (code: string) => `เฉลี่ยตัวชี้วัดที่ ${code}`,
  oit: 'คะแนน OIT',
  scoreChart: 'คะแนนรายตัวชี้วัดย่อย: ปีก่อนเทียบกับหากปิดรับวันนี้',

  item: 'ข้อ',
  itemTitle: 'ข้อมูล',
  toFixFirst: (shown: number, zeros: number) => `ข้อที่ควรเร่งก่อน (${shown} จาก ${zeros} ข้อที่ได้ 0.00 ครั้งล่าสุด)`,
  nothingToFix: (zeros: number) => (zeros === 0 ? 'ไม่มีข้อที่ได้ 0.00' : `ข้อที่ได้ 0.00 ทั้ง ${zeros} ข้อเผยแพร่และตรวจแล้ว`),
  nothingButDisputed: (zeros: number) => `ข้อที่ได้ 0.00 ทั้ง ${zeros} ข้อ ตรวจแล้วหรือรอชี้แจง`,
  onlyClarified: (codes: string) => `ได้ 0.00 ในปีนี้: ${codes} เพิ่มคะแนนได้เฉพาะโดยคำชี้แจงในช่วงชี้แจง`,
  unweighedToFix: (codes: string) => `ข้อที่ได้ 0.00 ซึ่งยังไม่เสร็จ ไม่ระบุตัวชี้วัดย่อย จึงไม่รู้คะแนนที่จะเพิ่ม: ${codes}`,
  gain: 'คะแนน OIT ที่จะเพิ่ม',
  lead: 'หน่วยงานหลัก',
  due: 'กำหนดส่ง',
  publication: 'การเผยแพร่',
  noLead: 'ยังไม่กำหนด',
  /** Behind the lead: how the item stands, where it is not simply to be published. */
  stands: (state: string) => ` (${state})`,
  scoredZero: (fiscalYear: number) => `ปี ${fiscalYear} ได้ 0.00`,

  fixFirst: (codes: string, gain: string) => `ควรเร่งก่อน: ${codes} ได้คะแนน OIT เพิ่มข้อละ ${gain}`,
  clarifyFirst: (codes: string, gain: string) => `ควรเร่งชี้แจง: ${codes} ได้คะแนน OIT เพิ่มข้อละ ${gain}`,
  codesOf: (codes: string, subIndicator: string) => `${codes} (${subIndicator})`,
  unledFirst: ' แต่ยังไม่มีหน่วยงานหลัก',
  lateNames: (count: number) => `เกินกำหนดส่ง ${count} หน่วยงาน (จำนวนข้อ): `,
  nobodyLate: 'ยังไม่มีหน่วยงานใดเกินกำหนดส่ง',
  lateCount: (name: string, items: number) => `${name} (${items})`,
  silentNames: (count: number) => `ยังไม่ส่งข้อมูลเลย ${count} หน่วยงาน`,
  silentUnasked: (count: number) => `ยังไม่ส่งข้อมูลเลย ${count} หน่วยงาน (ยังไม่ได้ส่งอีเมลแจ้งหน่วยงานใด)`,
  nobodySilent: 'ทุกหน่วยงานส่งข้อมูลแล้วอย่างน้อยหนึ่งข้อ',
  nobodyAsked: 'ยังไม่ได้ขอข้อมูลจากหน่วยงานใด',
  noWork: 'ยังไม่ได้มอบหมายข้อให้หน่วยงานใด',
  more: (count: number) => `และอีก ${count} หน่วยงาน (ดูแท็บสรุปรายหน่วยงาน)`,

  rule: [
    'วิธีคิด: คะแนนตัวชี้วัดย่อย = ค่าเฉลี่ยของข้อ, ตัวชี้วัด = ค่าเฉลี่ยของตัวชี้วัดย่อย, OIT = ค่าเฉลี่ยของตัวชี้วัด (ไม่ใช่ค่าเฉลี่ยของทุกข้อ)',
    '“หากปิดรับวันนี้”: ข้อที่มีคะแนนแล้วคิดตามคะแนน ข้อที่ตรวจแล้ว บันทึกใน ITAS แล้ว หรือรอชี้แจง คิด 100 ข้ออื่นคิด 0',
  ],
  noItems: 'ยังไม่มีข้อในแท็บรายการ OIT จึงยังไม่มีคะแนน',
  unweighed: (codes: string) => `ไม่นำมาคิดคะแนนเพราะไม่ระบุตัวชี้วัดย่อย: ${codes}`,
  /** The number of scored items stands between the two. */
  partlyScored: (fiscalYear: number) => `คะแนนปี ${fiscalYear} มีเพียง `,
  ofItems: (items: number) => ` จาก ${items} ข้อ`,
  countedAll: (items: number) => `นับครบทั้ง ${items} ข้อ`,
  skippedRows: (count: number) => `มีแถวที่ข้อมูลผิด ${count} แถว ไม่นับในสรุปรายหน่วยงาน แต่อาจนับใน “ได้รับข้อมูลแล้ว”`,
  unled: (count: number, codes: string) => `ยังไม่มีหน่วยงานหลัก ${count} ข้อ: ${codes}`,
  allLed: (items: number) => (items > 0 ? 'ทุกข้อที่ยังไม่เสร็จมีหน่วยงานหลักแล้ว' : ''),
  proposed: (count: number) => `${count} ข้อเป็นเพียงเสนอ ยังไม่ยืนยัน`,
  moreItems: (count: number) => `และอีก ${count} ข้อ`,
  agenda: AGENDA,

  office: 'หน่วยงาน',
  state: 'สถานะ',
  isLate: 'ล่าช้า',
  owes: 'ค้างส่ง',
  isComplete: 'ส่งครบ',
  hasNoWork: 'ไม่มีข้อ',
  all: { received: 'ได้รับแล้ว', notYetDue: 'ค้าง ยังไม่ถึงกำหนด', overdue: 'เกินกำหนด' },
  asLead: { items: 'หลัก: ข้อ', received: 'หลัก: เผยแพร่แล้ว', outstanding: 'หลัก: ค้าง', overdue: 'หลัก: เกินกำหนด' },
  asContributor: {
    items: 'ให้ข้อมูล: ข้อ',
    received: 'ให้ข้อมูล: ได้รับแล้ว',
    outstanding: 'ให้ข้อมูล: ค้าง',
    overdue: 'ให้ข้อมูล: เกินกำหนด',
  },
  atStake: 'คะแนน OIT ที่ยังไม่ได้ (หลัก)',
  total: 'รวม',
  agenciesRule:
    'เรียงตามจำนวนที่เกินกำหนดและค้าง แถวที่มีบันทึกข้างตารางอยู่ที่เดิม | หน่วยงานหลัก: นับเมื่อเผยแพร่ข้อนั้น, ผู้ให้ข้อมูล: นับเมื่อส่งข้อมูลหรือแจ้งว่าไม่มี | คะแนนที่ยังไม่ได้ = คะแนน OIT ของข้อที่เป็นหลักซึ่งยังไม่ได้หากปิดรับวันนี้',
  repliesChart: (most: number) => `การส่งข้อมูลรายหน่วยงาน: ${most} แห่งแรกในตาราง`,
  noAgencies: 'ยังไม่มีหน่วยงานในแท็บหน่วยงานและแท็บการมอบหมาย',

  cause: 'สาเหตุ',
  comment: 'ข้อคิดเห็นของผู้ประเมิน',
  zerosRule:
    'ข้อที่ได้ 0.00 คือข้อที่คะแนนปีนี้เป็น 0.00 หรือยังไม่มีคะแนนปีนี้และปีก่อนได้ 0.00 | คะแนนที่จะเพิ่ม = คะแนน OIT เมื่อข้อนั้นได้ 100 | สาเหตุจัดตามถ้อยคำของผู้ประเมิน',
  noWeight: 'ไม่ระบุตัวชี้วัดย่อย',

  /** Closes the part of a tab that each rebuild writes anew. */
  end: LIST_END,
} as const;
