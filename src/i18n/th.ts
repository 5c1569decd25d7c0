// Thai is the source catalogue: its keys and parameters are the contract every
// other language must meet.

import type { LeftOutReason } from '../core/remind.js';
import type { FaultMessages } from './catalogue.js';
import { stampText } from './dates.js';
import { faultWords } from './th/faults.js';
import { panelWords } from './th/panel.js';
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
    'Google ไม่อนุญาตให้หน้านี้ทำงาน มักเกิดเมื่อเข้าสู่ระบบไว้หลายบัญชี โปรดออกจากระบบบัญชีอื่น หรือเปิดเอกสารในหน้าต่างส่วนตัวแล้วลองใหม่ ระหว่างนี้มอบหมายงานได้จากเมนู ตั้งค่า › มอบหมายแถวที่เลือก (แบบถามตอบ) ส่วนเมนู จัดทำสรุป แสดง/ซ่อนสี และเลิกทำรายการล่าสุด ใช้ได้ตามปกติ',
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
  'remind.reason': (p: { reason: LeftOutReason; until?: string }) =>
    ({
      muted: 'งดแจ้งเตือน',
      'no-address': 'ไม่มีอีเมลที่ใช้ได้',
      'unknown-agency': 'ไม่มีในแท็บ “หน่วยงาน”',
      'needs-lead': 'ต้องเป็นข้อมูลของจังหวัด รอกำหนดหน่วยงานหลัก',
      mailed: 'แจ้งระยะนี้แล้ว',
      'near-due': `รอส่งพร้อมข้อที่ครบกำหนดใกล้กัน${p.until ? ` (${p.until})` : ''}`,
      quota: 'โควตาวันนี้ไม่พอ รอวันถัดไป',
    })[p.reason],

  'colour.on': 'แสดงสีแล้ว: แดง = ข้อที่ได้ 0.00, ส้ม = เลยกำหนด, ฟ้า = ตรวจแล้ว',
  'colour.off': 'ซ่อนสีแล้ว',
  'summarise.done': 'จัดทำแท็บ “สรุปผู้บริหาร” แล้ว',

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

  'export.title': 'ส่งออก',
  'export.tab': 'แท็บ',
  'export.format': 'รูปแบบไฟล์',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (UTF-8)',
  'export.save': 'บันทึกไฟล์',
  'export.saved': (p: { file: string }) => `บันทึกไฟล์ ${p.file} แล้ว`,

  'language.changed': 'เปลี่ยนเป็นภาษาไทยแล้ว',
  ...panelWords,
  ...repliesWords,
  ...faultWords,
} satisfies FaultMessages & Record<string, unknown>;

/** 1,500 */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
