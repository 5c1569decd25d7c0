// Every Thai word of the coordinator's report.

export const reportWords = {
  subject: (day: string, sent: number, unreached: number) =>
    `รายงานแจ้งเตือน OIT อัตโนมัติ ${day}: ส่งแล้ว ${sent} ฉบับ${unreached > 0 ? ` ยังไม่ได้ส่ง ${unreached}` : ''}`,
  opening: (day: string, fiscalYear: number) =>
    `รายงานการแจ้งเตือน OIT ปี ${fiscalYear} โดยอัตโนมัติ วันที่ ${day} (“ส่งแล้ว” หมายถึงส่งให้ Gmail แล้ว)`,
  sent: (count: number) => `ส่งแล้ว ${count} ฉบับ`,
  failed: (count: number) => `ส่งไม่สำเร็จ ${count} ฉบับ โปรดแก้ไขแล้วส่งใหม่จากเมนู ส่งอีเมลแจ้งเตือน`,
  unknown: (count: number) => `ไม่ทราบผล ${count} ฉบับ โปรดระบุผลที่เมนู ส่งอีเมลแจ้งเตือน ระบบจะไม่ส่งซ้ำเอง`,
  waiting: (count: number, until: string) => `โควตาอีเมลไม่พอ รอส่ง ${count} ฉบับ${until && ` ระบบจะส่งต่อในวันที่ ${until}`}`,
  parked: (count: number) => `ยังไม่ส่ง ${count} ฉบับ รอรอบถัดไป`,
  needsLead: (count: number) => `รอยืนยันหน่วยงานหลัก ${count} ข้อ จึงยังไม่ได้ขอจากหน่วยงานใด`,
  muted: (count: number) => `งดแจ้งเตือน ${count} หน่วยงาน`,
  unreadable: 'อ่านแท็บหลังส่งไม่ได้ จึงยังแจ้งรายชื่อไม่ได้ เนื่องจาก',
  noAddress: (count: number) => `ยังไม่มีอีเมลที่ใช้ได้ ${count} หน่วยงาน โปรดใส่หรือแก้ในแท็บ “หน่วยงาน”`,
  faults: (count: number) => `ข้ามไป ${count} แห่งที่มีปัญหา`,
  closing: 'ดูรายละเอียดทุกฉบับที่เมนู ตั้งค่า › บันทึกอีเมล',
  refusedSubject: (day: string) => `แจ้งเตือน OIT อัตโนมัติ ${day}: ทำงานไม่ได้ โปรดตรวจสอบ`,
  refused: (day: string) =>
    `การแจ้งเตือน OIT โดยอัตโนมัติของวันที่ ${day} ทำงานไม่ได้ อีเมลที่ครบกำหนดวันนี้ยังไม่ได้ส่ง หรือส่งไม่ครบ เนื่องจาก`,
  refusedRemedy: 'เมื่อแก้ไขแล้ว ส่งได้ทันทีจากเมนู ส่งอีเมลแจ้งเตือน หรือรอให้ระบบส่งในวันทำการถัดไป ฉบับที่ส่งแล้วจะไม่ส่งซ้ำ',
} as const;
