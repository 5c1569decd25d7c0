// Thai is the source catalogue: its keys and parameters are the contract every
// other language must meet.

import type { FaultMessages } from './catalogue.js';
import { stampText } from './dates.js';
import { exportWords } from './th/export.js';
import { faultWords } from './th/faults.js';
import { panelWords } from './th/panel.js';
import { remindWords } from './th/remind.js';
import { repliesWords } from './th/replies.js';

export const th = {
  'menu.title': 'ระบบติดตาม OIT',
  'menu.setUp': 'เริ่มใช้งาน…',
  'menu.panel': 'แถบติดตามงาน',
  'menu.assign': 'มอบหมายหน่วยงาน…',
  'menu.replies': 'บันทึกการรับข้อมูล…',
  'menu.undo': 'เลิกทำรายการล่าสุด',
  'menu.history': 'ประวัติ',
  'menu.assignByPrompt': 'มอบหมายแถวที่เลือก (แบบถามตอบ)…',
  'menu.remindByQuestions': 'ส่งอีเมลแจ้งเตือน (แบบถามตอบ)…',
  'menu.remind': 'ส่งอีเมลแจ้งเตือน…',
  'menu.colour': 'แสดง/ซ่อนสีข้อที่ได้ 0.00',
  'menu.summarise': 'จัดทำสรุป',
  'menu.export': 'ส่งออก…',
  'menu.settings': 'ตั้งค่า',
  'menu.automatic': 'แจ้งเตือนอัตโนมัติ…',
  'menu.mailLog': 'บันทึกอีเมล',
  'menu.language': 'English',
  'menu.repair': 'ตรวจและสร้างแท็บที่ขาด…',

  'common.close': 'ปิด',
  'common.cancel': 'ยกเลิก',
  'common.undo': 'เลิกทำ',
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
    'Google ไม่อนุญาตให้หน้านี้ทำงาน มักเกิดเมื่อเข้าสู่ระบบไว้หลายบัญชี โปรดออกจากระบบบัญชีอื่น หรือเปิดเอกสารในหน้าต่างส่วนตัวแล้วลองใหม่ ระหว่างนี้มอบหมายงานได้จากเมนู ตั้งค่า › มอบหมายแถวที่เลือก (แบบถามตอบ) และส่งอีเมลได้จากเมนู ตั้งค่า › ส่งอีเมลแจ้งเตือน (แบบถามตอบ) ส่วนเมนู จัดทำสรุป แสดง/ซ่อนสี และเลิกทำรายการล่าสุด ใช้ได้ตามปกติ ถ้าต้องการส่งออก ให้ปิดหน้านี้แล้วเลือกเมนู ส่งออก… อีกครั้ง',
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
  'setUp.next': 'ขั้นต่อไปมี 3 ขั้น: ใส่อีเมล → เลือกหน่วยงานหลัก → ส่งแจ้งมอบหมาย เปิดแถบติดตามงานเพื่อทำตามลำดับ',
  'setUp.openPanel': 'เปิดแถบติดตามงาน',

  'colour.on': 'แสดงสีแล้ว: แดง = ข้อที่ได้ 0.00, ส้ม = เลยกำหนด, ฟ้า = ตรวจแล้ว',
  'colour.off': 'ซ่อนสีแล้ว',
  'summarise.done': 'จัดทำแท็บ “สรุปผู้บริหาร” “สรุปรายหน่วยงาน” และ “ข้อที่ได้ 0.00” แล้ว',

  'prompt.owner': (p: { codes: readonly string[] }) =>
    `ข้อที่เลือก: ${p.codes.join(' ')}\nพิมพ์ชื่อหน่วยงานหรือกลุ่มงาน (บางส่วนก็ได้) หรือ ทุกส่วนราชการ`,
  'prompt.which': (p: { list: string }) => `พบหลายแห่ง พิมพ์หมายเลขที่ต้องการ\n${p.list}`,
  'prompt.lead': (p: { name: string }) => `ให้ ${p.name} เป็นหน่วยงานหลักใช่หรือไม่? (ไม่ใช่ = ให้ข้อมูล)`,
  'prompt.sure': (p: { codes: readonly string[]; name: string; lead: boolean }) =>
    `มอบหมาย ${p.codes.join(' ')} ให้ ${p.name} (${p.lead ? 'หน่วยงานหลัก' : 'ให้ข้อมูล'}) ใช่หรือไม่?`,

  'interrupted.title': 'งานก่อนหน้าที่ค้างไว้',
  'interrupted.outcome': (p: { job: string; given: boolean; skipped: number }) =>
    p.given
      ? `${p.job}: ทำต่อไม่ได้ โปรดดูแท็บ “ประวัติ”`
      : `${p.job}: ทำต่อจนเสร็จแล้ว${p.skipped > 0 ? ` เว้นไว้ ${p.skipped} แห่งที่มีผู้แก้ไขระหว่างนั้น` : ''}`,

  'undo.ask': (p: { job: string; what: string; at: string; by: string }) =>
    `เลิกทำ “${p.job}” (${p.what}) ที่ ${p.by} ทำเมื่อ ${stampText(p.at, 'th')} ใช่หรือไม่? ข้อมูลทุกช่องที่เปลี่ยนจะกลับเป็นเหมือนเดิม`,
  'undo.done': (p: { job: string; what: string }) => `เลิกทำแล้ว: ${p.job} (${p.what})`,

  'language.changed': 'เปลี่ยนเป็นภาษาไทยแล้ว',
  ...exportWords,
  ...panelWords,
  ...repliesWords,
  ...remindWords,
  ...faultWords,
} satisfies FaultMessages & Record<string, unknown>;
