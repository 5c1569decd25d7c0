// Words of the remind dialog and of the automatic reminders.

import type { LeftOutReason } from '../../core/left-out.js';
import type { OpeningStage, Stage } from '../../core/stages.js';
import { stampText } from '../dates.js';

const OPENINGS: Readonly<Record<OpeningStage, string>> = {
  first: 'แจ้งมอบหมาย',
  lead: 'แจ้งเป็นหน่วยงานหลัก',
  clarify: 'ขอคำชี้แจง',
};

const ran = ({ lastRun }: { readonly lastRun: string | null }): string =>
  lastRun ? `ทำงานล่าสุด ${stampText(lastRun, 'th')}` : 'ยังไม่เคยทำงาน';

export const remindWords = {
  'remind.title': 'ส่งอีเมลแจ้งเตือน',
  'remind.plan': (p: { mails: number; recipients: number }) =>
    p.mails === 0 ? 'วันนี้ไม่มีอีเมลที่ต้องส่ง' : `จะส่ง ${p.mails} ฉบับ ถึงผู้รับ ${p.recipients} ราย`,
  'remind.quota': (p: { quota: number }) => `วันนี้ส่งได้อีก ${grouped(p.quota)} ผู้รับ`,
  'remind.send': (p: { mails: number }) => `ส่ง ${p.mails} ฉบับ`,
  'remind.sure': (p: { mails: number; recipients: number }) =>
    `ยืนยันส่ง ${p.mails} ฉบับ ถึงผู้รับ ${p.recipients} ราย? เมื่อส่งแล้วเรียกคืนไม่ได้`,
  'remind.testSubject': (p: { subject: string }) => `[ทดสอบ] ${p.subject}`,
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
  'remind.stage': (p: { stage: Stage }) =>
    typeof p.stage !== 'number'
      ? OPENINGS[p.stage]
      : p.stage > 0
        ? `เลยกำหนด ${p.stage} วัน`
        : `ก่อนกำหนด ${-p.stage} วัน`,
  'remind.reason': (p: { reason: LeftOutReason; until?: string }) =>
    ({
      muted: 'งดแจ้งเตือน',
      'no-address': 'ไม่มีอีเมลที่ใช้ได้',
      'unknown-agency': 'ไม่มีในแท็บ “หน่วยงาน”',
      'needs-lead': 'ต้องเป็นข้อมูลของจังหวัด รอกำหนดหน่วยงานหลัก',
      mailed: 'แจ้งระยะนี้แล้ว',
      'near-due': `รอส่งพร้อมข้อที่ครบกำหนดใกล้กัน${p.until ? ` (${p.until})` : ''}`,
      'not-chosen': 'ไม่ได้เลือก',
      quota: p.until ? `โควตาวันนี้ไม่พอ ระบบจะส่งต่อในวันที่ ${p.until}` : 'โควตาวันนี้ไม่พอ โปรดส่งต่อในวันถัดไป',
    })[p.reason],
  'automatic.title': 'แจ้งเตือนอัตโนมัติ',
  'automatic.askOn': (p: { user: string }) =>
    `เปิดแจ้งเตือนอัตโนมัติใช่หรือไม่? ระบบจะส่งอีเมลที่ครบกำหนดทุกวันทำการ เวลา 9–10 น. จากบัญชี ${p.user} แล้วส่งรายงานถึงผู้ประสานงาน`,
  'automatic.askOff': (p: { lastRun: string | null }) => `เปิดอยู่ในบัญชีของท่าน ${ran(p)} ต้องการปิดใช่หรือไม่?`,
  'automatic.askOver': (p: { owner: string; user: string; lastRun: string | null }) =>
    `เปิดอยู่ในบัญชี ${p.owner} ${ran(p)} ต้องการรับช่วงต่อในบัญชี ${p.user} ใช่หรือไม่? ต่อไปอีเมลจะส่งจากบัญชีนี้`,
  'automatic.on': (p: { user: string }) => `เปิดแล้ว ระบบจะส่งอีเมลที่ครบกำหนดทุกวันทำการ เวลา 9–10 น. จากบัญชี ${p.user}`,
  'automatic.off': 'ปิดแล้ว ต่อไปส่งอีเมลจากเมนู ส่งอีเมลแจ้งเตือน',
  'automatic.state': (p: { owner: string; lastRun: string | null }) => `แจ้งเตือนอัตโนมัติเปิดอยู่ในบัญชี ${p.owner} ${ran(p)}`,
  'automatic.stale': (p: { owner: string; lastRun: string | null }) =>
    `แจ้งเตือนอัตโนมัติในบัญชี ${p.owner} หยุดทำงาน (${ran(p)}) รับช่วงต่อได้ที่เมนู ตั้งค่า › แจ้งเตือนอัตโนมัติ`,
  'automatic.isOff': 'แจ้งเตือนอัตโนมัติปิดอยู่ เปิดได้ที่เมนู ตั้งค่า › แจ้งเตือนอัตโนมัติ',
};

/** 1,500 */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
