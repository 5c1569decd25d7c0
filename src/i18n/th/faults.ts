// What each fault says: where it is, in the names people see, and what to do.

import type { CivilDate } from '../../core/civil-date.js';
import type { CellKind, Place } from '../../core/fault.js';
import { inBraces, type Placeholder, placeholderList } from '../../core/letter-text.js';
import type { FaultMessages } from '../catalogue.js';
import { longDate } from '../dates.js';

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

/** What to do about a placeholder of a letter text for which there is no value. */
const fillIn: Record<Placeholder, string> = {
  province: 'กรอกรายการ “จังหวัด”',
  fiscalYear: 'กรอกรายการ “ปีงบประมาณ”',
  letterNumber: 'กรอกรายการ “อ้างถึงหนังสือ ที่”',
  letterDate: 'กรอกรายการ “อ้างถึงหนังสือ ลงวันที่”',
  count: 'มอบหมายข้อ',
  codes: 'มอบหมายข้อ',
  agency: 'กรอกชื่อหน่วยงาน',
  due: 'กำหนดวันส่งที่ยังไม่ถึงในแท็บ “การมอบหมาย”',
};

const at = ({ tab, row, column }: Place): string => `แท็บ “${tab}” แถว ${row} คอลัมน์ “${column}”`;

const ofYear = (fiscalYear: number | undefined): string =>
  fiscalYear === undefined ? '' : ` หรือแก้ “ปีงบประมาณ” ในแท็บ “ตั้งค่า” (${fiscalYear}) ให้ตรงกับปีของข้อมูลในแท็บนี้`;

export const faultWords = {
  'fault.tab-missing': (f) =>
    `ไม่พบแท็บ “${f.tab.th}” ถ้าเปลี่ยนชื่อไว้ให้เปลี่ยนกลับ ถ้าลบไปแล้วให้กู้คืนจากเมนู ไฟล์ › ประวัติเวอร์ชัน หรือสร้างใหม่ด้วยเมนู ตั้งค่า › ตรวจและสร้างแท็บที่ขาด ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  'fault.column-missing': (f) =>
    `แท็บ “${f.tab}” แถว 1 ไม่มีคอลัมน์ “${f.column.th}” โปรดใส่หัวคอลัมน์นี้กลับ${ofYear(f.fiscalYear)} ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  'fault.bad-cell': (f) => `${at(f)} ต้องเป็น${kinds[f.expects]} แต่พบ “${f.found}” โปรดแก้ไข`,
  'fault.cell-missing': (f) => `${at(f)} ว่างอยู่ โปรดกรอก หรือลบแถวนี้`,
  'fault.text-score': (f) => `${at(f)} พบ “${f.found}” เป็นข้อความ สูตรจึงไม่นับ โปรดพิมพ์ใหม่เป็นตัวเลข`,
  'fault.percent-score': (f) =>
    `${at(f)} เป็น ${f.found} คะแนน น่าจะพิมพ์เป็นร้อยละ (100% คือ 1) โปรดพิมพ์คะแนน 0–100 โดยไม่ใส่ % ถ้าเซลล์แสดง % ให้เปลี่ยนรูปแบบเป็นตัวเลขก่อน`,
  'fault.error-cell': (f) => `${at(f)} เป็นข้อผิดพลาดของสูตร (${f.found}) จึงนับรวมไม่ได้ โปรดแก้สูตรนั้น หรือพิมพ์ค่าใหม่`,
  'fault.odd-signs': (f) => `${at(f)} “${f.found}” มีอักขระที่มองไม่เห็นปนอยู่ จึงนับรวมไม่ได้ โปรดลบแล้วพิมพ์ใหม่`,
  'fault.thai-digits': (f) => `${at(f)} “${f.found}” เป็นเลขไทย จึงนับแยกจากเลขอารบิก โปรดพิมพ์เป็นเลขอารบิก`,
  'fault.letter-case': (f) => `${at(f)} “${f.found}” ต่างจาก “${f.other}” เพียงตัวพิมพ์เล็กใหญ่ โปรดพิมพ์ให้เหมือนกัน`,
  'fault.unknown-item': (f) => `${at(f)} ข้อ “${f.found}” ไม่มีในแท็บ “รายการ OIT” โปรดแก้รหัสข้อหรือลบแถวนี้`,
  'fault.odd-year': (f) => `${at(f)} เป็น ${longDate(f.found as CivilDate)} ซึ่งห่างจากปีงบประมาณนี้หลายปี โปรดตรวจปีแล้วพิมพ์ใหม่`,
  'fault.duplicate-row': (f) => `${at(f)} “${f.found}” ซ้ำกับแถว ${f.firstRow} โปรดลบแถวที่ซ้ำ`,
  'fault.too-many-addresses': (f) =>
    `${at(f)} มีผู้รับรวมสำเนา ${f.count} ราย Google ส่งได้ไม่เกินฉบับละ ${f.most} ราย จึงไม่ส่งถึงหน่วยงานนี้ โปรดลดลง หรือใช้อีเมลกลุ่ม`,
  'fault.tab-taken': (f) => `แท็บ “${f.tab}” มีข้อมูลอื่นอยู่ ระบบจึงไม่เขียนทับ โปรดเปลี่ยนชื่อแท็บนั้นแล้วลองใหม่`,
  'fault.written-within': (f) =>
    `แท็บ “${f.tab}” แถว ${f.row} มี “${f.found}” ซึ่งพิมพ์หรือแก้ไว้ในส่วนที่ระบบเขียนใหม่ทุกครั้ง โปรดลบหรือย้ายไปไว้ทางขวาหรือใต้บรรทัดสุดท้ายของระบบ แล้วลองใหม่ (หรือเปลี่ยนชื่อแท็บ ระบบจะสร้างแท็บใหม่)`,
  'fault.column-within': (f) =>
    `แท็บ “${f.tab}” หัวตารางถูกแก้ หรือมีคอลัมน์แทรก ย้าย หรือลบในส่วนที่ระบบเขียนใหม่ทุกครั้ง โปรดทำให้เป็นดังเดิมแล้วลองใหม่ (หรือเปลี่ยนชื่อแท็บ ระบบจะสร้างแท็บใหม่)`,
  'fault.rows-within': (f) =>
    `แท็บ “${f.tab}” เหนือแถว ${f.row} มีแถวเกินมา ${f.count} แถว บันทึกข้างตารางจะเลื่อนไปผิดบรรทัด โปรดลบแถวว่าง ${f.count} แถวเหนือแถวนั้น แล้วลองใหม่ (หรือเปลี่ยนชื่อแท็บ ระบบจะสร้างแท็บใหม่)`,
  'fault.setting-missing': (f) => `แท็บ “${f.tab}” ไม่มีรายการ “${f.setting.th}” โปรดเพิ่มแถวที่มีชื่อรายการนี้ในคอลัมน์ “รายการ”`,
  'fault.nothing-selected': (f) => `ยังไม่ได้เลือกข้อ โปรดเลือกแถวในแท็บ “${f.tab.th}” ก่อน`,
  'fault.nothing-chosen': () => 'ยังไม่ได้เลือกหน่วยงาน',
  'fault.one-lead': () => 'หน่วยงานหลักมีได้เพียงหน่วยงานเดียวต่อข้อ โปรดเลือกหน่วยงานเดียว',
  'fault.no-members': () => 'ยังไม่มีหน่วยงานใดทำเครื่องหมาย “รวมใน "ทุกส่วนราชการ"” ในแท็บ “หน่วยงาน” โปรดทำเครื่องหมายก่อน',
  'fault.plan-changed': () => 'ข้อมูลเปลี่ยนไปจากที่แสดง ระบบจึงหยุดไว้ อีเมลที่ยังไม่ได้ส่งอยู่ในรายการ โปรดตรวจแผนใหม่แล้วยืนยันอีกครั้ง',
  'fault.unknown-placeholder': (f) =>
    `${at(f)} ระบบไม่รู้จัก “${f.found}” ยังไม่ได้ส่งอีเมล โปรดลบออก หรือใช้คำในวงเล็บปีกกาเหล่านี้เท่านั้น: ${placeholderList()}`,
  'fault.empty-placeholder': (f) =>
    `${at(f)} ไม่มีค่าสำหรับ ${inBraces(f.placeholder)} ในอีเมลถึง ${f.owner} ยังไม่ได้ส่งอีเมล โปรด${fillIn[f.placeholder]} หรือลบ ${inBraces(f.placeholder)} ออกจากข้อความ`,
  'fault.bad-argument': (f) => `คำขอไม่ถูกต้อง (${f.name}) โปรดปิดหน้าต่างแล้วเปิดใหม่`,
  'fault.busy': () => 'มีผู้อื่นกำลังใช้คำสั่งของระบบอยู่ กรุณาลองใหม่ในอีกครู่หนึ่ง',
  'fault.changed-meanwhile': (f) => `${at(f)} ถูกแก้ไขระหว่างบันทึก ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดลองใหม่`,
  'fault.job-too-large': () => 'งานนี้ใหญ่เกินกว่าจะเลิกทำได้ ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดแบ่งทำทีละส่วน',
  'fault.job-refused': (f) =>
    `Google ไม่ยอมให้เขียนในแท็บ ${f.tabs.map((tab) => `“${tab}”`).join(' ')}: ${f.reason} ข้อมูลกลับเป็นเหมือนเดิมแล้ว ถ้าแท็บหรือคอลัมน์ถูกป้องกันหรือมีกฎตรวจสอบข้อมูลที่ตั้งเพิ่ม โปรดแก้ก่อน แล้วลองใหม่`,
  'fault.reply-changed': (f) => `${f.item} ของ ${f.owner}: มีผู้อื่นบันทึกสถานะไปแล้วหลังจากเปิดหน้านี้ ยังไม่ได้บันทึก โปรดเปิดหน้านี้ใหม่`,
  'fault.history-damaged': (f) => `${at(f)} ถูกแก้ไข จึงเลิกทำไม่ได้ โปรดแก้ในแท็บด้วยมือ หรือใช้ประวัติเวอร์ชันของ Google ชีต`,
  'fault.nothing-to-undo': () => 'ไม่มีรายการที่เลิกทำได้',
  'fault.job-since': () => 'มีงานอื่นบันทึกหลังจากนั้นแล้ว ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดเลือกคำสั่งอีกครั้งเพื่อดูรายการล่าสุด',
  'fault.undo-changed': (f) =>
    `เลิกทำ “${f.what}” ไม่ได้ เพราะมีผู้แก้ไขหลังจากนั้น: ${placeList(f.places)} ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดแก้ในแท็บด้วยมือ`,
  'fault.no-assignment': (f) => `แท็บ “${f.tab}” ไม่มี ${f.item} ของ ${f.owner} แล้ว ยังไม่ได้บันทึก โปรดเปิดหน้านี้ใหม่`,
  'fault.amend-without-note': (f) => `${f.item} ของ ${f.owner}: โปรดเขียนว่าต้องแก้ไขอะไร ข้อความนี้จะอยู่ในอีเมลฉบับถัดไป`,
  'fault.unknown-owner': (f) => `ไม่มี “${f.owner}” ในแท็บ “${f.tab.th}” โปรดเพิ่มชื่อนี้ก่อน`,
  'fault.same-owner': () => 'ผู้โอนและผู้รับโอนเป็นหน่วยงานเดียวกัน โปรดเลือกคนละหน่วยงาน',
  'fault.no-such-number': (f) => `ไม่มีหมายเลข “${f.typed}” ในรายการ ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดเลือกคำสั่งอีกครั้ง`,
  'fault.google-error': (f) => `Google แจ้งว่า: ${f.reason}`,
  'fault.mail-log-lost': (f) =>
    `แท็บ “${f.tab}” ไม่มีอีเมลที่แท็บ “การมอบหมาย” แสดงว่าเคยแจ้งแล้ว ระบบจึงไม่ส่งเอง เพราะทุกหน่วยงานจะได้รับซ้ำ โปรดกู้คืนแท็บนี้จากเมนู ไฟล์ › ประวัติเวอร์ชัน ถ้าตั้งใจเริ่มใหม่ ให้ล้างคอลัมน์ “แจ้งล่าสุด”`,
  'fault.mail-decided': () => 'มีผู้ระบุผลของอีเมลฉบับนี้ไปแล้ว โปรดเปิดหน้านี้ใหม่',
  'fault.no-own-address': () => 'Google ไม่บอกอีเมลของท่าน จึงส่งฉบับทดสอบไม่ได้ โปรดใช้ “ดูตัวอย่าง” แทน',
  'fault.no-quota': () => 'โควตาอีเมลของวันนี้หมดแล้ว ยังไม่ได้ส่ง โปรดลองใหม่พรุ่งนี้',
  'fault.bad-address': (f) => `“${f.found}” ไม่ใช่อีเมลที่ใช้ได้ โปรดพิมพ์อีเมลเดียว เช่น name@example.go.th`,
} satisfies FaultMessages;

const PLACES_SHOWN = 5;

function placeList(places: readonly Place[]): string {
  const shown = places.slice(0, PLACES_SHOWN).map(at).join('; ');
  return places.length > PLACES_SHOWN ? `${shown}; และอีก ${places.length - PLACES_SHOWN} แห่ง` : shown;
}
