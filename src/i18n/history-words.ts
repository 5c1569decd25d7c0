// What the History tab says of jobs. The workbook is Thai whatever the language of the menus: people of both read it.

const counted = (parts: readonly (readonly [word: string, count: number])[]): string =>
  parts.flatMap(([word, count]) => (count > 0 ? [`${word} ${count}`] : [])).join(', ') || 'ไม่มีการเปลี่ยนแปลง';

const LISTED = 12;

/** "O1 O2 O3 และอีก 4 ข้อ" */
const listed = (codes: readonly string[]): string =>
  codes.length <= LISTED ? codes.join(' ') : `${codes.slice(0, LISTED).join(' ')} และอีก ${codes.length - LISTED} ข้อ`;

const NAMED = 3;

const named = (owners: readonly string[]): string =>
  owners.length <= NAMED
    ? owners.join(', ')
    : `${owners.slice(0, NAMED).join(', ')} และอีก ${owners.length - NAMED} หน่วยงาน`;

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export const historyWords = {
  finished: (skipped: number) => `ทำต่อจนเสร็จแล้ว${skipped > 0 ? ` เว้นไว้ ${skipped} แห่งที่มีผู้แก้ไขระหว่างนั้น` : ''}`,
  givenUp: (reason: string) => `ทำต่อไม่ได้ โปรดตรวจแท็บที่เกี่ยวข้อง (Google แจ้งว่า: ${reason})`,
  damaged: 'ข้อมูลสำหรับทำต่อเสียหาย โปรดตรวจแท็บที่เกี่ยวข้อง',
  setUp: 'เริ่มใช้งาน',
  assign: 'มอบหมายหน่วยงาน',
  assigned: (codes: readonly string[], { added, changed, removed }: Counts) =>
    `${listed(codes)}: ${counted([
      ['เพิ่ม', added],
      ['เปลี่ยน', changed],
      ['นำออก', removed],
    ])}`,
  confirmLeads: 'ยืนยันหน่วยงานหลัก',
  codes: listed,
  replies: 'บันทึกการรับข้อมูล',
  recorded: (count: number, owners: readonly string[]) => `${count} รายการ จาก ${named(owners)}`,
  handOver: 'โอนงาน',
  handedOver: (from: string, to: string, count: number) => `${from} → ${to}: ${count} ข้อ`,
  contactChanged: (from: string, to: string, offices: number) => `ผู้ประสานงาน ${from} → ${to}: ${offices} หน่วยงาน`,
  rename: 'เปลี่ยนชื่อหน่วยงาน',
  addMembers: 'เพิ่มสมาชิก “ทุกส่วนราชการ”',
  membersAdded: (members: readonly string[], count: number) => `${named(members)}: เพิ่ม ${count}`,
  follow: 'ปรับแท็บรายการ OIT ตามการมอบหมาย',
  remind: 'ส่งอีเมลแจ้งเตือน',
  reminded: (sent: number, failed: number, unknown: number, parked: number) =>
    counted([
      ['ส่งแล้ว', sent],
      ['ส่งไม่สำเร็จ', failed],
      ['ไม่ทราบผล', unknown],
      ['ยังไม่ส่ง', parked],
    ]),
  decideMail: 'ระบุผลอีเมลที่ไม่ทราบผล',
  decided: (subject: string, decision: 'sent' | 'again') =>
    `${subject}: ${decision === 'sent' ? 'ถือว่าส่งแล้ว' : 'ให้ส่งอีกครั้ง'}`,
  colour: 'แสดง/ซ่อนสี',
  coloured: (on: boolean) => (on ? 'แสดงสี' : 'ซ่อนสี'),
  summarise: 'จัดทำสรุป',
};
