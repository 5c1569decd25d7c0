// Words of the dialog in which answers of offices are recorded.

import { codeList } from '../../core/code-list.js';

export const repliesWords = {
  'replies.title': 'บันทึกการรับข้อมูล',
  'replies.by': 'บันทึกตาม',
  'replies.byOwner': 'หน่วยงานที่ตอบมา',
  'replies.byItem': 'ข้อ',
  'replies.searchOwner': 'ค้นหาหน่วยงาน',
  'replies.searchItem': 'ค้นหาข้อ',
  'replies.outstanding': (p: { count: number }) => `ค้าง ${p.count}`,
  'replies.toCheck': (p: { count: number }) => `รอตรวจ ${p.count}`,
  'replies.now': (p: { status: string }) => `ตอนนี้: ${p.status}`,
  'replies.allIn': 'ครบแล้ว',
  'replies.choose': 'เลือกหน่วยงานหรือข้อทางซ้าย',
  'replies.nothing': 'ไม่มีรายการค้าง',
  'replies.showDone': 'แสดงรายการที่เสร็จแล้วด้วย',
  'replies.tickAll': 'เลือกทั้งหมด',
  'replies.setAll': 'ตั้งสถานะของรายการที่เลือก',
  'replies.tick': (p: { name: string }) => `บันทึก ${p.name}`,
  'replies.status': (p: { name: string }) => `สถานะ ${p.name}`,
  'replies.link': 'ลิงก์หรือไฟล์ที่ส่งมา',
  'replies.linkOf': (p: { name: string }) => `ลิงก์หรือไฟล์ ${p.name}`,
  'replies.note': 'หมายเหตุ',
  'replies.noteOf': (p: { name: string }) => `หมายเหตุ ${p.name}`,
  'replies.amend': 'ต้องแก้ไขอะไร (จะอยู่ในอีเมลฉบับถัดไป)',
  'replies.amendOf': (p: { name: string }) => `ต้องแก้ไขอะไร ${p.name}`,
  'replies.summary': (p: { count: number; owners: number }) =>
    p.count === 0 ? 'ยังไม่ได้เลือกรายการ' : `จะบันทึก ${p.count} รายการ จาก ${p.owners} หน่วยงาน`,
  'replies.save': 'บันทึก',
  'replies.saved': (p: { count: number; toPublish: readonly string[] }) =>
    p.count === 0
      ? 'ไม่มีการเปลี่ยนแปลง'
      : `บันทึกแล้ว ${p.count} รายการ${p.toPublish.length > 0 ? ` · หน่วยงานหลักของ ${codeList(p.toPublish)} ยังได้รับแจ้งต่อ จนกว่าการเผยแพร่ในแท็บ “รายการ OIT” จะเปลี่ยน` : ''}`,
};
