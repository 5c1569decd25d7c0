// The words of the summary tabs. The workbook is Thai whatever the language of the menus: managers and agencies read it.

const TITLE = 'สรุปการเปิดเผยข้อมูลสาธารณะ (OIT)';

export const summaryWords = {
  titleStart: TITLE,
  title: (province: string, fiscalYear: number) => `${TITLE} จังหวัด${province} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  stamp: (date: string, time: string) => `ข้อมูล ณ วันที่ ${date} เวลา ${time} น.`,
  keyFigures: 'ภาพรวม',
  daysLeft: (date: string) => `เหลือเวลาก่อนปิดรับข้อมูล (${date})`,
  days: 'วัน',
  points: (fiscalYear: number) => `คะแนน OIT ปี ${fiscalYear}`,
  closedToday: 'คะแนน OIT หากปิดรับวันนี้',
  grade: 'ระดับ',
  ofIta: (share: string) => `คิดเป็นคะแนน ITA (ร้อยละ ${share})`,
  published: 'เผยแพร่และตรวจแล้ว',
  ofItems: (count: number) => `จาก ${count} ข้อ`,
  scored: (fiscalYear: number) => `มีคะแนนปี ${fiscalYear} แล้ว`,
  bySubIndicator: 'คะแนนรายตัวชี้วัดย่อย',
  subIndicator: 'ตัวชี้วัด',
  name: 'ชื่อตัวชี้วัด',
  itemCount: 'จำนวนข้อ',
  year: (fiscalYear: number) => `ปี ${fiscalYear}`,
  today: 'หากปิดรับวันนี้',
  publishedShort: 'เผยแพร่แล้ว',
  indicator: (code: string) => `เฉลี่ยตัวชี้วัดที่ ${code}`,
  oit: 'คะแนน OIT',
  gains: (shown: number, all: number) =>
    `ข้อที่ควรเร่งก่อน: ${shown === all ? `${all} ข้อ` : `${shown} จาก ${all} ข้อ`}ที่ได้ 0.00 เรียงตามคะแนน OIT ที่จะเพิ่ม`,
  item: 'ข้อ',
  itemTitle: 'ข้อมูล',
  gain: 'คะแนนที่จะเพิ่ม',
  lead: 'หน่วยงานหลัก',
  due: 'กำหนดส่ง',
  noLead: 'ยังไม่กำหนด',
  noGains: 'ไม่มีข้อที่ได้ 0.00',
  silent: (count: number) => `หน่วยงานที่ยังไม่ส่งข้อมูลเลย ${count} หน่วยงาน`,
  nobody: 'ทุกหน่วยงานส่งข้อมูลแล้วอย่างน้อยหนึ่งข้อ',
  rule:
    'วิธีคิด: คะแนนตัวชี้วัดย่อย = ค่าเฉลี่ยของข้อ, ตัวชี้วัด = ค่าเฉลี่ยของตัวชี้วัดย่อย, OIT = ค่าเฉลี่ยของตัวชี้วัด ' +
    '“หากปิดรับวันนี้” นับข้อที่มีคะแนนปีนี้ตามคะแนน ข้อที่ตรวจแล้วเป็น 100 ข้ออื่นเป็น 0',
  agenda: 'ประเด็นเสนอที่ประชุม',
} as const;
