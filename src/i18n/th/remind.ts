// Words of the remind dialog and of the automatic reminders.

import type { LeftOutReason } from '../../core/left-out.js';
import type { OpeningStage, Stage } from '../../core/stages.js';
import { stampText } from '../dates.js';

const OPENINGS: Readonly<Record<OpeningStage, string>> = {
  first: 'แจ้งมอบหมาย',
  lead: 'แจ้งเป็นหน่วยงานหลัก',
  clarify: 'ขอคำชี้แจง',
  amend: 'ขอให้แก้ไข',
};

interface Numbers {
  readonly mails: number;
  /** With those who get a copy. */
  readonly recipients: number;
  readonly copies: number;
}

const totals = ({ mails, recipients, copies }: Numbers): string =>
  `${mails} ฉบับ ถึงผู้รับ ${grouped(recipients)} ราย${copies > 0 ? ` (รวมสำเนา ${copies} ราย)` : ''}`;

const NAMED = 5;

const someNames = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} และอีก ${names.length - NAMED} หน่วยงาน`;

const ran = ({ lastRun }: { readonly lastRun: string | null }): string =>
  lastRun ? `ทำงานล่าสุด ${stampText(lastRun, 'th')}` : 'ยังไม่เคยทำงาน';

export const remindWords = {
  'remind.title': 'ส่งอีเมลแจ้งเตือน',
  'remind.plan': (p: Numbers & { due: number }) =>
    p.due === 0 ? 'วันนี้ไม่มีอีเมลที่ต้องส่ง' : p.mails === 0 ? 'ยังไม่ได้เลือกอีเมลที่จะส่ง' : `จะส่ง ${totals(p)}`,
  'remind.noQuota': 'มีอีเมลที่ต้องส่ง แต่โควตาของวันนี้หมดแล้ว',
  'remind.quota': (p: { quota: number }) => `วันนี้ส่งได้อีก ${grouped(p.quota)} ผู้รับ`,
  'remind.send': (p: { mails: number }) => `ส่ง ${p.mails} ฉบับ…`,
  'remind.useSelection': 'เฉพาะแถวที่เลือกในชีต',
  'remind.nothingSelected':
    'แถวที่เลือกในชีตไม่มีการมอบหมาย โปรดปิดหน้านี้ เลือกแถวในแท็บ “รายการ OIT” “การมอบหมาย” หรือ “หน่วยงาน” แล้วเปิดหน้านี้ใหม่',
  'remind.limited': (p: { items: number; owners: number }) =>
    `แสดงเฉพาะแถวที่เลือกในชีต: ${p.items} ข้อ ${p.owners} หน่วยงาน`,
  'remind.lift': 'แสดงทั้งหมด',

  'remind.noAddress': (p: { count: number }) =>
    `ยังส่งไม่ได้ ${p.count} หน่วยงาน เพราะไม่มีอีเมลที่ใช้ได้ ใส่อีเมลในแท็บ “หน่วยงาน” ก่อน`,
  'remind.unknownAgency': (p: { names: readonly string[] }) =>
    `ยังส่งไม่ได้ ${p.names.length} ชื่อ เพราะไม่มีในแท็บ “หน่วยงาน”: ${someNames(p.names)} ถ้าเปลี่ยนชื่อไว้ เปิดแถบติดตามงานเพื่อปรับการมอบหมายตามชื่อใหม่`,
  'remind.logLost':
    'บันทึกอีเมลไม่มีฉบับที่แท็บ “การมอบหมาย” แสดงว่าเคยแจ้งแล้ว ถ้าส่งตอนนี้ หน่วยงานจะได้รับซ้ำ โปรดกู้คืนแท็บ “บันทึกอีเมล” จากเมนู ไฟล์ › ประวัติเวอร์ชัน ก่อน (ถ้าตั้งใจเริ่มใหม่ ให้ล้างคอลัมน์ “แจ้งล่าสุด”)',
  'remind.unconfirmed': (p: { count: number }) =>
    `ยังไม่ยืนยันหน่วยงานหลัก ${p.count} ข้อ อีเมลจะขอให้ทุกหน่วยงานส่งข้อมูล ยังไม่ขอให้ใครเผยแพร่`,
  'remind.noSigner': 'ท้ายอีเมลยังไม่มีชื่อผู้ลงนาม ใส่ที่ “ผู้ลงนาม ชื่อ” ในแท็บ “ตั้งค่า” ก่อนส่ง',

  'remind.unknownTitle': (p: { count: number }) => `อีเมล ${p.count} ฉบับ ไม่ทราบว่าส่งออกไปแล้วหรือยัง`,
  'remind.unknownHelp':
    'ระบบหยุดทำงานขณะกำลังส่งพอดี และจะไม่ส่งซ้ำเอง โปรดเปิดโฟลเดอร์ “ส่งแล้ว” ใน Gmail ของบัญชีที่ส่งรอบนั้น (ดูช่อง “ผู้ส่ง” ที่เมนู ตั้งค่า › บันทึกอีเมล) แล้วระบุว่าส่งไปแล้วหรือให้ส่งอีกครั้ง',
  'remind.wasSent': 'ส่งแล้ว',
  'remind.sendAgain': 'ส่งอีกครั้ง',
  'remind.sureNotSent': 'ดูแล้วว่าไม่มีในโฟลเดอร์ “ส่งแล้ว” ใช่หรือไม่? ถ้าใช่ อีเมลนี้จะกลับเข้ารายการที่จะส่ง',
  'remind.notSent': 'ใช่ ยังไม่ได้ส่ง',
  'remind.for': (p: { what: string; name: string }) => `${p.what}: ${p.name}`,

  'remind.tickAll': 'เลือกทั้งหมด',
  'remind.tick': (p: { name: string }) => `ส่งให้ ${p.name}`,
  'remind.office': 'หน่วยงานและผู้รับ',
  'remind.what': 'ระยะและข้อ',
  'remind.to': 'ถึง',
  'remind.cc': 'สำเนา',
  'remind.again': 'ส่งซ้ำ',
  'remind.early': 'ส่งก่อนรอบ',
  'remind.notAgain': 'ไม่ส่งซ้ำ',
  'remind.notEarly': 'รอส่งตามรอบ',
  'remind.items': (p: { count: number }) => `${p.count} ข้อ`,
  'remind.stage': (p: { stage: Stage }) =>
    typeof p.stage !== 'number'
      ? OPENINGS[p.stage]
      : p.stage === 0
        ? 'รอบวันครบกำหนด'
        : p.stage > 0
          ? `รอบเลยกำหนด ${p.stage} วัน`
          : `รอบก่อนกำหนด ${-p.stage} วัน`,

  'remind.leftOut': 'ไม่อยู่ในอีเมลวันนี้ เพราะ',
  'remind.offices': (p: { count: number }) => `${p.count} หน่วยงาน`,
  'remind.sendToday': 'ส่งวันนี้เลย',
  'remind.until': (p: { until: string }) => `รอถึง ${p.until}`,
  'remind.reason': (p: { reason: LeftOutReason; until?: string }) =>
    ({
      muted: 'งดแจ้งเตือน',
      'no-address': 'ไม่มีอีเมลที่ใช้ได้',
      'too-many': 'มีอีเมลมากเกินกว่าที่ส่งได้ในฉบับเดียว',
      unreadable: 'แถวในแท็บ “หน่วยงาน” มีข้อผิดพลาด',
      'unknown-agency': 'ไม่มีในแท็บ “หน่วยงาน”',
      'needs-lead': 'ต้องเป็นข้อมูลของจังหวัด รอกำหนดหน่วยงานหลัก',
      mailed: 'แจ้งระยะนี้แล้ว',
      'no-due': 'แจ้งแล้ว แต่ไม่มีกำหนดส่ง จึงไม่มีรอบติดตาม โปรดใส่กำหนดส่งในแท็บ “การมอบหมาย”',
      'near-due': `รอส่งพร้อมข้อที่ครบกำหนดใกล้กัน${p.until ? ` (${p.until})` : ''}`,
      sending: 'มีอีเมลที่กำลังส่งหรือยังไม่ทราบผล',
      'not-chosen': 'ไม่ได้เลือก',
      quota: p.until ? `โควตาวันนี้ไม่พอ ระบบจะส่งต่อในวันที่ ${p.until}` : 'โควตาวันนี้ไม่พอ โปรดส่งต่อในวันถัดไป',
    })[p.reason],

  'remind.preview': 'ดูตัวอย่าง',
  'remind.view': 'แสดง',
  'remind.asHtml': 'อย่างที่ผู้รับเห็น',
  'remind.asText': 'ข้อความล้วน',
  'remind.test': 'ส่งทดสอบถึงฉัน',
  'remind.tested': (p: { address: string }) => `ส่งฉบับทดสอบถึง ${p.address} แล้ว ไม่ได้ส่งถึงหน่วยงาน`,
  'remind.testSubject': (p: { subject: string }) => `[ทดสอบ] ${p.subject}`,
  'remind.copyLine': 'คัดลอกข้อความสำหรับ LINE',
  'remind.lineText': 'ข้อความสำหรับ LINE',
  'remind.copied': 'คัดลอกแล้ว วางในห้องสนทนาได้เลย',
  'remind.copyByHand': 'เบราว์เซอร์ไม่ยอมให้คัดลอก โปรดกด Ctrl+C หรือแตะค้างที่ข้อความในกรอบแล้วเลือกคัดลอก',

  'remind.sure': (p: Numbers) => `ส่ง ${totals(p)} ใช่หรือไม่?`,
  'remind.final': 'เมื่อส่งแล้วเรียกคืนไม่ได้',
  'remind.quotaAfter': (p: { quota: number; recipients: number }) =>
    `วันนี้ส่งได้อีก ${grouped(p.quota)} ผู้รับ หลังส่งรอบนี้เหลือ ${grouped(p.quota - p.recipients)}`,
  'remind.withCopies': (p: { count: number }) => `มีสำเนาถึงผู้บังคับบัญชา ${p.count} ฉบับ`,
  'remind.repeats': (p: { count: number }) => `เป็นการส่งซ้ำ ${p.count} ฉบับ`,
  'remind.unticked': (p: { count: number }) => `อีก ${p.count} ฉบับไม่ได้เลือก จึงไม่ส่ง`,
  'remind.gone': (p: { owners: readonly string[] }) => `ข้อมูลหรือโควตาเปลี่ยนไปเมื่อครู่ จึงไม่มีอีเมลถึง ${p.owners.join(', ')}`,
  'remind.allGone': 'ข้อมูลหรือโควตาเปลี่ยนไปเมื่อครู่ ที่เลือกไว้ไม่มีอีเมลต้องส่งแล้ว โปรดดูรายการใหม่',
  'remind.confirm': (p: { mails: number }) => `ยืนยันส่ง ${p.mails} ฉบับ`,

  'remind.sending': (p: { mails: number; minutes: number }) =>
    `กำลังส่ง ${p.mails} ฉบับ ใช้เวลาประมาณ ${p.minutes} นาที อย่าปิดหน้านี้`,
  'remind.progress': (p: { sent: number; mails: number }) => `ส่งแล้ว ${p.sent} จาก ${p.mails} ฉบับ`,
  'remind.closing': 'หากปิดไปก่อน จะไม่มีฉบับใดส่งซ้ำ ฉบับที่ยังไม่ได้ส่งจะอยู่ในรายการเมื่อเปิดหน้านี้ครั้งต่อไป',

  'remind.sent': (p: { sent: number }) => `ส่งให้ Gmail แล้ว ${p.sent} ฉบับ`,
  'remind.bounce': 'หากมีฉบับใดส่งไม่ถึงผู้รับ Gmail จะแจ้งกลับมาที่กล่องจดหมายของท่าน ดูทุกฉบับได้ที่เมนู ตั้งค่า › บันทึกอีเมล',
  'remind.stopped': (p: { count: number }) => `หยุดก่อนส่งครบ เหลืออีก ${p.count} ฉบับ โปรดกลับไปดูรายการ`,
  'remind.failed': (p: { count: number }) => `Google ไม่รับส่ง ${p.count} ฉบับ แก้ตามเหตุผลแล้วส่งใหม่ได้จากรายการ`,
  'remind.parked': (p: { count: number }) => `ยังไม่ได้ส่ง ${p.count} ฉบับ จะอยู่ในรายการเมื่อเปิดหน้านี้ครั้งต่อไป`,
  'remind.unknown': (p: { count: number }) => `ไม่ทราบผล ${p.count} ฉบับ ระบบจะไม่ส่งซ้ำเอง โปรดตรวจแล้วระบุผลในรายการ`,
  'remind.unrecorded': (p: { reason: string }) =>
    `ส่งอีเมลแล้ว แต่ยังบันทึกผลไม่ได้ ระบบจะบันทึกให้ในการส่งครั้งถัดไป (หลังจากนี้ 10 นาที): ${p.reason}`,
  'remind.onlySelected': (p: { items: number; owners: number }) =>
    `ส่งเฉพาะแถวที่เลือกในชีต (${p.items} ข้อ ${p.owners} หน่วยงาน) ใช่หรือไม่? ถ้าไม่ใช่ จะดูทุกฉบับที่ต้องส่งวันนี้`,
  'remind.rest': (p: { count: number }) => `ยังเหลืออีก ${p.count} ฉบับ โปรดเลือกคำสั่งนี้อีกครั้งเพื่อส่งต่อ`,
  'remind.backToPlan': 'กลับไปดูรายการ',

  'automatic.title': 'แจ้งเตือนอัตโนมัติ',
  'automatic.askOn': (p: { user: string; due: readonly string[]; unreachable: readonly string[] }) =>
    `เปิดแจ้งเตือนอัตโนมัติใช่หรือไม่? ระบบจะส่งอีเมลที่ครบกำหนดทุกวันทำการ เวลา 9–10 น. จากบัญชี ${p.user} แล้วส่งรายงานถึงผู้ประสานงาน\n\n` +
    (p.due.length === 0
      ? 'ขณะนี้ไม่มีอีเมลที่ต้องส่ง'
      : `ขณะนี้มี ${p.due.length} ฉบับที่จะส่งในรอบแรก (วันนี้ถ้ายังไม่ถึง 9–10 น.): ${someNames(p.due)} หน่วยงานที่ยังไม่ให้ส่ง โปรดทำเครื่องหมาย “งดแจ้งเตือน” ก่อน`) +
    (p.unreachable.length > 0
      ? `\n\nยังส่งไม่ได้ ${p.unreachable.length} หน่วยงาน: ${someNames(p.unreachable)} โปรดใส่หรือแก้อีเมลในแท็บ “หน่วยงาน”`
      : ''),
  'automatic.askOff': (p: { lastRun: string | null }) => `เปิดอยู่ในบัญชีของท่าน ${ran(p)} ต้องการปิดใช่หรือไม่?`,
  'automatic.askOver': (p: { owner: string; user: string; lastRun: string | null }) =>
    `เปิดอยู่ในบัญชี ${p.owner} ${ran(p)} ต้องการรับช่วงต่อในบัญชี ${p.user} ใช่หรือไม่? ต่อไปอีเมลจะส่งจากบัญชีนี้`,
  'automatic.on': (p: { user: string }) => `เปิดแล้ว ระบบจะส่งอีเมลที่ครบกำหนดทุกวันทำการ เวลา 9–10 น. จากบัญชี ${p.user}`,
  'automatic.off': 'ปิดแล้ว ต่อไปส่งอีเมลจากเมนู ส่งอีเมลแจ้งเตือน',
  'automatic.state': (p: { owner: string; lastRun: string | null }) => `แจ้งเตือนอัตโนมัติเปิดอยู่ในบัญชี ${p.owner} ${ran(p)}`,
  'automatic.stale': (p: { owner: string; lastRun: string | null }) =>
    `แจ้งเตือนอัตโนมัติในบัญชี ${p.owner} หยุดทำงาน (${ran(p)}) รับช่วงต่อได้ที่เมนู ตั้งค่า › แจ้งเตือนอัตโนมัติ`,
  'automatic.failing': (p: { owner: string; lastRun: string | null }) =>
    `แจ้งเตือนอัตโนมัติในบัญชี ${p.owner} เริ่มทำงานแล้วแต่ทำไม่สำเร็จ (${ran(p)}) ดูสาเหตุในอีเมลที่ระบบส่งถึงผู้ประสานงานวันนี้`,
  'automatic.isOff': 'แจ้งเตือนอัตโนมัติปิดอยู่ เปิดได้ที่เมนู ตั้งค่า › แจ้งเตือนอัตโนมัติ',
};

/** 1,500 */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
