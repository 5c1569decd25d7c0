// Words of the panel, which is also the wide dialog for assigning.

import type { AssignEffect } from '../../core/assign-effect.js';

export const panelWords = {
  'panel.title': 'แถบติดตามงาน OIT',
  'assign.title': 'มอบหมายหน่วยงาน',

  'steps.title': 'เริ่มต้น 3 ขั้น',
  'steps.addresses': 'ใส่อีเมล',
  'steps.addressesOpen': (p: { count: number }) => `ยังไม่มีอีเมลที่ใช้ได้ ${p.count} หน่วยงาน`,
  'steps.goToAddresses': 'ไปที่ช่องอีเมล',
  'steps.leads': 'เลือกหน่วยงานหลัก',
  'steps.leadsOpen': (p: { proposed: number; none: number }) =>
    [p.proposed > 0 ? `เสนอไว้ ${p.proposed} ข้อ` : '', p.none > 0 ? `ยังไม่มี ${p.none} ข้อ` : '']
      .filter(Boolean)
      .join(' · '),
  'steps.showLeads': 'ดูข้อที่ต้องเลือก',
  'steps.confirmAll': (p: { count: number }) => `ยืนยันที่เสนอทั้ง ${p.count} ข้อ`,
  'steps.letters': 'ส่งแจ้งมอบหมาย',
  'steps.lettersOpen': 'ยังไม่ได้ส่งถึงหน่วยงานใด',
  'steps.openRemind': 'เปิดหน้าส่งอีเมล',
  'steps.done': 'เสร็จแล้ว',

  'notice.members': (p: { offices: readonly string[]; assignments: number }) =>
    p.offices.length === 1
      ? `${p.offices[0]} อยู่ใน “ทุกส่วนราชการ” แต่ยังไม่ได้รับ ${p.assignments} ข้อ`
      : `${p.offices.length} หน่วยงานอยู่ใน “ทุกส่วนราชการ” แต่ยังไม่ได้รับงานของรายการนี้ (รวม ${p.assignments} การมอบหมาย)`,
  'notice.addMembers': (p: { assignments: number }) => `เพิ่มให้ครบ ${p.assignments} การมอบหมาย`,
  'notice.membersAdded': (p: { count: number }) => `เพิ่มแล้ว ${p.count} การมอบหมาย`,
  'notice.unknownOwner': (p: { owner: string; items: number }) =>
    `“${p.owner}” มีงาน ${p.items} ข้อ แต่ไม่มีชื่อในแท็บ “หน่วยงาน” จึงส่งอีเมลไม่ได้`,
  'notice.renameTo': 'เปลี่ยนชื่อทุกแห่งเป็น',
  'notice.rename': 'เปลี่ยนชื่อทุกแห่ง',
  'notice.renamed': (p: { count: number }) => `เปลี่ยนชื่อแล้ว ${p.count} ข้อ`,
  'notice.stale': (p: { codes: readonly string[] }) =>
    `หน่วยงานหลักหรือกำหนดส่งในแท็บ “รายการ OIT” ไม่ตรงกับแท็บ “การมอบหมาย” ซึ่งอีเมลใช้: ${p.codes.join(' ')} ถ้าต้องการเปลี่ยนกำหนดส่ง โปรดแก้ในแท็บ “การมอบหมาย” หรือบันทึกจากแถบนี้`,
  'notice.follow': 'ใช้ค่าจากแท็บ “การมอบหมาย”',
  'notice.followed': (p: { count: number }) => `แท็บ “รายการ OIT” ใช้ค่าจากแท็บ “การมอบหมาย” แล้ว ${p.count} ข้อ`,

  'items.title': 'ข้อ OIT',
  'items.search': 'ค้นหาข้อ',
  'items.searchHint': 'รหัส คำ หมวด หรือหน่วยงาน',
  'items.show': 'แสดง',
  'items.all': 'ทุกข้อ',
  'items.zero': 'ได้ 0.00',
  'items.needsLead': 'ยังไม่ยืนยันหน่วยงานหลัก',
  'items.noLead': 'ไม่มีหน่วยงานหลัก',
  'items.overdue': 'เกินกำหนด',
  'items.selection': 'แถวที่เลือกในชีต',
  'items.noneLeft': 'ไม่มีข้อที่เข้าเงื่อนไขนี้แล้ว',
  'items.none': 'ไม่มีข้อที่ตรงกับการค้นหา',
  'items.selectShown': (p: { count: number }) => `เลือกทั้ง ${p.count} ข้อที่แสดง`,
  'items.selected': (p: { count: number; hidden: readonly string[] }) =>
    p.count === 0
      ? 'ยังไม่ได้เลือกข้อ'
      : `เลือกแล้ว ${p.count} ข้อ${p.hidden.length > 0 ? ` (ไม่ได้แสดงอยู่: ${p.hidden.join(' ')})` : ''}`,
  'items.clear': 'ล้างการเลือก',
  'items.useSelection': 'ใช้แถวที่เลือกในชีต',
  'items.selectionEmpty': 'ยังไม่มีแถวของข้อใดถูกเลือกในชีต เลือกแถวในแท็บ “รายการ OIT” หรือ “การมอบหมาย” ก่อน',
  'items.noLeadYet': 'ยังไม่มีหน่วยงานหลัก',
  'items.due': (p: { due: string; late: boolean }) => `${p.late ? 'เกินกำหนด' : 'ภายใน'} ${p.due}`,
  'items.confirm': 'ยืนยัน',
  'items.confirmOf': (p: { code: string; name: string }) => `ยืนยัน ${p.name} เป็นหน่วยงานหลักของ ${p.code}`,
  'items.confirmed': (p: { count: number }) => `ยืนยันหน่วยงานหลักแล้ว ${p.count} ข้อ`,

  'detail.components': 'องค์ประกอบด้านข้อมูล',
  'detail.previousComment': 'ข้อคิดเห็นปีที่แล้ว',
  'detail.comment': 'ข้อคิดเห็นปีนี้',
  'detail.noComment': 'ไม่มีข้อคิดเห็น',
  'detail.provinceData': 'ต้องเป็นข้อมูลในนามจังหวัด',
  'detail.owners': (p: { received: number; count: number }) => `ผู้รับผิดชอบ (ได้รับข้อมูล ${p.received} จาก ${p.count})`,
  'detail.nobody': 'ยังไม่ได้มอบหมาย',
  'detail.evidence': 'หลักฐาน',
  'detail.noEvidence': 'ยังไม่มี URL',
  'detail.clarification': 'คำชี้แจง',
  'detail.section': 'หมวด',
  'detail.responsible': 'หน่วยรับผิดชอบตามบัญชี',
  'detail.note': 'หมายเหตุ',

  'assign.heading': 'มอบหมาย',
  'assign.owners': 'หน่วยงาน / กลุ่มงาน',
  'assign.search': 'ค้นหาหน่วยงาน',
  'assign.everyone': (p: { members: number }) => `ทุกส่วนราชการ (${p.members})`,
  'assign.chosen': (p: { names: readonly string[] }) => `เลือกไว้: ${p.names.join(', ')}`,
  'assign.role': 'บทบาท',
  'assign.lead': 'หน่วยงานหลัก',
  'assign.contributor': 'ให้ข้อมูล',
  'assign.due': 'กำหนดส่ง',
  'assign.keepDue': (p: { due: string | null }) => `เว้นว่าง = ไม่เปลี่ยน${p.due ? ` (ที่เพิ่มใหม่ใช้ ${p.due})` : ''}`,
  'assign.presetInternal': 'กำหนดส่งภายใน',
  'assign.presetMonthEnd': 'สิ้นเดือน',
  'assign.presetCloses': 'วันปิดระบบ',
  'assign.clearDue': 'ไม่เปลี่ยน',
  'assign.mode': 'การเปลี่ยนแปลง',
  'assign.add': 'เพิ่ม',
  'assign.replace': 'แทนที่ผู้รับผิดชอบเดิม',
  'assign.remove': 'นำออก',
  'assign.apply': 'บันทึก',
  'assign.applyAnyway': 'ยืนยันบันทึก',
  'assign.grave': (p: { answered: number; leaderless: readonly string[] }) =>
    [
      p.answered > 0 ? `จะนำออก ${p.answered} รายการที่หน่วยงานตอบมาแล้ว` : '',
      p.leaderless.length > 0 ? `จะไม่มีหน่วยงานหลัก: ${p.leaderless.join(' ')}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  'assign.needItems': 'เลือกข้ออย่างน้อย 1 ข้อ',
  'assign.needOwners': 'เลือกหน่วยงานอย่างน้อย 1 แห่ง',
  'assign.oneLead': 'หน่วยงานหลักมีได้เพียงหน่วยงานเดียวต่อข้อ',
  'assign.effect': (p: AssignEffect) =>
    `${p.items} ข้อ × ${p.owners} หน่วยงาน: ${effectWords(p).join(', ') || 'ไม่มีการเปลี่ยนแปลง'}`,
  'assign.done': (p: AssignEffect) => `บันทึกแล้ว: ${effectWords(p).join(', ') || 'ไม่มีการเปลี่ยนแปลง'}`,

  'handOver.title': 'โอนงานหรือเปลี่ยนผู้ประสานงาน',
  'handOver.work': 'โอนงานที่ยังไม่เสร็จทั้งหมดของหน่วยงาน',
  'handOver.from': 'จาก',
  'handOver.to': 'ให้',
  'handOver.choose': 'เลือก…',
  'handOver.effect': (p: { count: number }) => `จะโอน ${p.count} ข้อ (ข้อที่เสร็จแล้วคงชื่อเดิม)`,
  'handOver.go': 'โอนงาน',
  'handOver.done': (p: { count: number }) => `โอนแล้ว ${p.count} ข้อ`,
  'handOver.contact': 'เปลี่ยนผู้ประสานงานในทุกหน่วยงานที่ดูแล',
  'handOver.oldContact': 'ผู้ประสานงานเดิม',
  'handOver.newName': 'ชื่อผู้ประสานงานใหม่',
  'handOver.newEmail': 'อีเมลใหม่',
  'handOver.newPhone': 'โทรศัพท์ใหม่',
  'handOver.offices': (p: { count: number }) => `ดูแล ${p.count} หน่วยงาน`,
  'handOver.changeContact': 'เปลี่ยนผู้ประสานงาน',
  'handOver.contactChanged': (p: { changed: number; unclear: readonly string[] }) =>
    `เปลี่ยนแล้ว ${p.changed} หน่วยงาน${
      p.unclear.length > 0 ? ` ยังไม่เปลี่ยน ${p.unclear.join(', ')} เพราะมีหลายอีเมล โปรดแก้ในแท็บ “หน่วยงาน”` : ''
    }`,
};

function effectWords({ added, existing, changed, removed, answered }: AssignEffect): string[] {
  return [
    ...(added > 0 ? [`เพิ่ม ${added}`] : []),
    ...(existing > 0 && removed === 0 ? [`มีอยู่แล้ว ${existing}`] : []),
    ...(changed > 0 ? [`เปลี่ยน ${changed}`] : []),
    ...(removed > 0 ? [`นำออก ${removed}${answered > 0 ? ` (ตอบมาแล้ว ${answered})` : ''}`] : []),
  ];
}
