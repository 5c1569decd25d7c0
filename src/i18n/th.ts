// Thai is the source catalogue: its keys and parameters are the contract every
// other language must meet.

import type { CellKind } from '../core/fault.js';
import type { LeftOutReason } from '../core/remind.js';
import type { FaultMessages } from './catalogue.js';

const kinds: Record<CellKind, string> = {
  text: 'ข้อความ',
  number: 'ตัวเลข',
  score: 'คะแนน 0–100 หรือเว้นว่าง',
  date: 'วันที่ เช่น 31/3/2564',
  flag: 'ช่องทำเครื่องหมาย',
  choice: 'ค่าจากรายการที่กำหนด',
  url: 'ที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https://',
  address: 'อีเมล เช่น name@example.go.th',
};

const at = ({ tab, row, column }: { tab: string; row: number; column: string }): string =>
  `แท็บ “${tab}” แถว ${row} คอลัมน์ “${column}”`;

export const th = {
  'menu.title': 'ระบบติดตาม OIT',
  'menu.setUp': 'เริ่มใช้งาน…',
  'menu.assign': 'มอบหมายหน่วยงาน…',
  'menu.remind': 'ส่งอีเมลแจ้งเตือน…',
  'menu.colour': 'แสดง/ซ่อนสีข้อที่ได้ 0.00',
  'menu.summarise': 'จัดทำสรุป',
  'menu.export': 'ส่งออก…',
  'menu.settings': 'ตั้งค่า',
  'menu.mailLog': 'บันทึกอีเมล',
  'menu.language': 'English',
  'menu.repair': 'ตรวจและสร้างแท็บที่ขาด…',

  'common.close': 'ปิด',
  'common.cancel': 'ยกเลิก',
  'common.back': 'ย้อนกลับ',
  'common.loading': 'กำลังโหลด…',
  'common.working': 'กำลังทำงาน…',
  'common.day': 'วันที่',
  'common.month': 'เดือน',
  'common.year': 'ปี',
  'common.noSuchDay': 'ไม่มีวันที่นี้ในปฏิทิน',
  'common.skipped': (p: { count: number }) => `ข้ามไป ${p.count} แถวที่มีปัญหา`,
  'common.more': (p: { count: number }) => `และอีก ${p.count} แห่ง`,
  'common.severalAccounts':
    'Google ไม่อนุญาตให้หน้านี้ทำงาน มักเกิดเมื่อเข้าสู่ระบบไว้หลายบัญชี โปรดออกจากระบบบัญชีอื่น หรือเปิดเอกสารในหน้าต่างส่วนตัวแล้วลองใหม่',
  'common.unexpected': 'เกิดข้อผิดพลาดที่ไม่คาดไว้ โปรดตรวจผลในแท็บแล้วลองใหม่ ถ้ายังเกิดซ้ำให้แจ้งผู้ดูแลระบบ',

  'setUp.title': 'เริ่มใช้งานระบบติดตาม OIT',
  'setUp.intro': 'ระบบจะสร้างแท็บ รายการ OIT, การมอบหมาย, หน่วยงาน และตั้งค่า แท็บที่มีอยู่แล้วจะไม่ถูกเขียนทับ',
  'setUp.province': 'จังหวัด',
  'setUp.fiscalYear': 'ปีงบประมาณ',
  'setUp.internalDue': 'กำหนดส่งภายใน',
  'setUp.sample': (p: { province: string; fiscalYear: number; items: number }) =>
    `บัญชีจังหวัด${p.province} ปี ${p.fiscalYear} (${p.items} ข้อ)`,
  'setUp.go': 'สร้างสเปรดชีต',
  'setUp.done': (p: { tabs: readonly string[]; items: number; assignments: number }) =>
    p.tabs.length === 0
      ? 'แท็บครบอยู่แล้ว ไม่มีการเปลี่ยนแปลง'
      : `สร้างแท็บแล้ว: ${p.tabs.join(', ')} (${p.items} ข้อ, ${p.assignments} การมอบหมาย)`,
  'setUp.next': 'ขั้นต่อไป: 1) ใส่อีเมลในแท็บ “หน่วยงาน” 2) ยืนยันหน่วยงานหลัก 3) ส่งแจ้งมอบหมาย',

  'assign.title': 'มอบหมายหน่วยงาน',
  'assign.selected': (p: { codes: readonly string[] }) => `ข้อที่เลือก: ${p.codes.join(' ')}`,
  'assign.none': 'ยังไม่ได้เลือกข้อ เลือกแถวในแท็บ “รายการ OIT” แล้วกด “ใช้แถวที่เลือก”',
  'assign.useSelection': 'ใช้แถวที่เลือก',
  'assign.owners': 'หน่วยงาน / กลุ่มงาน',
  'assign.search': 'ค้นหาหน่วยงาน',
  'assign.everyone': (p: { members: number }) => `ทุกส่วนราชการ (${p.members})`,
  'assign.role': 'บทบาท',
  'assign.lead': 'หน่วยงานหลัก',
  'assign.contributor': 'ให้ข้อมูล',
  'assign.due': 'กำหนดส่ง',
  'assign.keepDue': (p: { due: string | null }) => `เว้นว่าง = ไม่เปลี่ยน${p.due ? ` (ที่เพิ่มใหม่ใช้ ${p.due})` : ''}`,
  'assign.mode': 'การเปลี่ยนแปลง',
  'assign.add': 'เพิ่ม',
  'assign.replace': 'แทนที่',
  'assign.remove': 'นำออก',
  'assign.preview': 'ดูผลก่อนบันทึก',
  'assign.apply': 'บันทึก',
  'assign.effect': (p: AssignEffect) =>
    `${p.items} ข้อ × ${p.owners} หน่วยงาน: ${effectWords(p).join(', ') || 'ไม่มีการเปลี่ยนแปลง'}`,
  'assign.done': (p: AssignEffect) => `บันทึกแล้ว: ${effectWords(p).join(', ') || 'ไม่มีการเปลี่ยนแปลง'}`,
  'assign.proposed': (p: { count: number }) => `หน่วยงานหลักที่เสนอไว้ ${p.count} ข้อ`,
  'assign.confirm': (p: { count: number }) => `ยืนยันหน่วยงานหลักทั้ง ${p.count} ข้อ`,
  'assign.confirmed': (p: { count: number }) => `ยืนยันหน่วยงานหลักแล้ว ${p.count} ข้อ`,

  'remind.title': 'ส่งอีเมลแจ้งเตือน',
  'remind.plan': (p: { mails: number; recipients: number }) =>
    p.mails === 0 ? 'วันนี้ไม่มีอีเมลที่ต้องส่ง' : `จะส่ง ${p.mails} ฉบับ ถึงผู้รับ ${p.recipients} ราย`,
  'remind.quota': (p: { quota: number }) => `วันนี้ส่งได้อีก ${grouped(p.quota)} ผู้รับ`,
  'remind.send': (p: { mails: number }) => `ส่ง ${p.mails} ฉบับ`,
  'remind.sure': (p: { mails: number; recipients: number }) =>
    `ยืนยันส่ง ${p.mails} ฉบับ ถึงผู้รับ ${p.recipients} ราย? เมื่อส่งแล้วเรียกคืนไม่ได้`,
  'remind.preview': 'ดูตัวอย่าง',
  'remind.to': 'ถึง',
  'remind.items': (p: { count: number }) => `${p.count} ข้อ`,
  'remind.leftOut': 'ไม่ส่ง',
  'remind.noAddress': (p: { count: number }) =>
    `ยังส่งไม่ได้ ${p.count} หน่วยงาน เพราะไม่มีอีเมลที่ใช้ได้ ใส่อีเมลในแท็บ “หน่วยงาน” ก่อน`,
  'remind.unconfirmed': (p: { count: number }) =>
    `ยังไม่ยืนยันหน่วยงานหลัก ${p.count} ข้อ อีเมลจะขอให้ทุกหน่วยงานส่งข้อมูล ยังไม่ขอให้ใครเผยแพร่`,
  'remind.unrecorded': (p: { reason: string }) => `ส่งอีเมลแล้ว แต่ยังบันทึกผลไม่ได้ ระบบจะบันทึกให้เมื่อเปิดครั้งถัดไป: ${p.reason}`,
  'remind.sent': (p: { sent: number; failed: number; unknown: number }) =>
    `ส่งให้ Gmail แล้ว ${p.sent} ฉบับ` +
    (p.failed > 0 ? ` ส่งไม่สำเร็จ ${p.failed} ฉบับ` : '') +
    (p.unknown > 0 ? ` ไม่ทราบผล ${p.unknown} ฉบับ (ดูแท็บ “บันทึกอีเมล”)` : ''),
  'remind.stage': (p: { stage: 'first' | number }) =>
    p.stage === 'first' ? 'แจ้งมอบหมาย' : p.stage > 0 ? `เลยกำหนด ${p.stage} วัน` : `ก่อนกำหนด ${-p.stage} วัน`,
  'remind.reason': (p: { reason: LeftOutReason }) =>
    ({
      muted: 'งดแจ้งเตือน',
      'no-address': 'ไม่มีอีเมลที่ใช้ได้',
      'unknown-agency': 'ไม่มีในแท็บ “หน่วยงาน”',
      'needs-lead': 'ต้องเป็นข้อมูลของจังหวัด รอกำหนดหน่วยงานหลัก',
      mailed: 'แจ้งระยะนี้แล้ว',
      quota: 'โควตาวันนี้ไม่พอ รอวันถัดไป',
    })[p.reason],

  'colour.on': 'แสดงสีแล้ว: แดง = ข้อที่ได้ 0.00, ส้ม = เลยกำหนด, ฟ้า = ตรวจแล้ว',
  'colour.off': 'ซ่อนสีแล้ว',
  'summarise.done': 'จัดทำแท็บ “สรุปผู้บริหาร” แล้ว',

  'export.title': 'ส่งออก',
  'export.tab': 'แท็บ',
  'export.format': 'รูปแบบไฟล์',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (UTF-8)',
  'export.save': 'บันทึกไฟล์',
  'export.saved': (p: { file: string }) => `บันทึกไฟล์ ${p.file} แล้ว`,

  'language.changed': 'เปลี่ยนเป็นภาษาไทยแล้ว',

  'fault.tab-missing': (f) =>
    `ไม่พบแท็บ “${f.tab.th}” ถ้าเปลี่ยนชื่อไว้ให้เปลี่ยนกลับ ถ้าลบไปแล้วให้เลือกเมนู ตั้งค่า › ตรวจและสร้างแท็บที่ขาด ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  'fault.column-missing': (f) =>
    `แท็บ “${f.tab}” แถว 1 ไม่มีคอลัมน์ “${f.column.th}” โปรดใส่หัวคอลัมน์นี้กลับ ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  'fault.bad-cell': (f) => `${at(f)} ต้องเป็น${kinds[f.expects]} แต่พบ “${f.found}” โปรดแก้ไข`,
  'fault.cell-missing': (f) => `${at(f)} ว่างอยู่ โปรดกรอก หรือลบแถวนี้`,
  'fault.text-score': (f) => `${at(f)} พบ “${f.found}” เป็นข้อความ สูตรจึงไม่นับ โปรดพิมพ์ใหม่เป็นตัวเลข`,
  'fault.unknown-item': (f) => `${at(f)} ข้อ “${f.found}” ไม่มีในแท็บ “รายการ OIT” โปรดแก้รหัสข้อหรือลบแถวนี้`,
  'fault.duplicate-row': (f) => `${at(f)} “${f.found}” ซ้ำกับแถว ${f.firstRow} โปรดลบแถวที่ซ้ำ`,
  'fault.tab-taken': (f) => `แท็บ “${f.tab}” มีข้อมูลอื่นอยู่ ระบบจึงไม่เขียนทับ โปรดเปลี่ยนชื่อแท็บนั้นแล้วลองใหม่`,
  'fault.setting-missing': (f) => `แท็บ “${f.tab}” ไม่มีรายการ “${f.setting.th}” โปรดเพิ่มแถวที่มีชื่อรายการนี้ในคอลัมน์ “รายการ”`,
  'fault.nothing-selected': (f) => `ยังไม่ได้เลือกข้อ โปรดเลือกแถวในแท็บ “${f.tab.th}” ก่อน`,
  'fault.nothing-chosen': () => 'ยังไม่ได้เลือกหน่วยงาน',
  'fault.one-lead': () => 'หน่วยงานหลักมีได้เพียงหน่วยงานเดียวต่อข้อ โปรดเลือกหน่วยงานเดียว',
  'fault.no-members': () => 'ยังไม่มีหน่วยงานใดทำเครื่องหมาย “รวมใน "ทุกส่วนราชการ"” ในแท็บ “หน่วยงาน” โปรดทำเครื่องหมายก่อน',
  'fault.plan-changed': () => 'ข้อมูลเปลี่ยนไปจากที่แสดง ยังไม่ได้ส่งอีเมล โปรดตรวจแผนใหม่แล้วยืนยันอีกครั้ง',
  'fault.bad-argument': (f) => `คำขอไม่ถูกต้อง (${f.name}) โปรดปิดหน้าต่างแล้วเปิดใหม่`,
  'fault.busy': () => 'มีผู้อื่นกำลังใช้คำสั่งของระบบอยู่ กรุณาลองใหม่ในอีกครู่หนึ่ง',
} satisfies FaultMessages & Record<string, unknown>;

/** 1,500 */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

interface AssignEffect {
  readonly items: number;
  readonly owners: number;
  readonly added: number;
  readonly existing: number;
  readonly changed: number;
  readonly removed: number;
}

function effectWords({ added, existing, changed, removed }: AssignEffect): string[] {
  return [
    ...(added > 0 ? [`เพิ่ม ${added}`] : []),
    ...(existing > 0 && removed === 0 ? [`มีอยู่แล้ว ${existing}`] : []),
    ...(changed > 0 ? [`เปลี่ยน ${changed}`] : []),
    ...(removed > 0 ? [`นำออก ${removed}`] : []),
  ];
}
