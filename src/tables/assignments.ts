// The Assignments tab: one row per item and agency or unit.

import type { Label } from '../core/label.js';
import { choice, date, onlyShown, required, text } from './column.js';
import { defineTable, type Located, type RowOf } from './table.js';

export const roles = {
  contributor: { th: 'ให้ข้อมูล', en: 'Contributor' },
  lead: { th: 'หลัก', en: 'Lead' },
  proposed: { th: 'หลัก (เสนอ)', en: 'Lead (proposed)' },
} as const satisfies Record<string, Label>;

/** Has the office sent it? */
export const replies = {
  waiting: { th: 'รอข้อมูล', en: 'Waiting' },
  received: { th: 'ได้รับแล้ว รอตรวจ', en: 'Received, to be checked' },
  amend: { th: 'ขอให้แก้ไข', en: 'To be amended' },
  complete: { th: 'ครบแล้ว', en: 'Complete' },
  none: { th: 'ไม่มีข้อมูลในส่วนนี้', en: 'Nothing to report' },
} as const satisfies Record<string, Label>;

export const EVERYONE: Label = { th: 'ทุกส่วนราชการ', en: 'Every agency' };

export const assignments = defineTable({
  tab: { th: 'การมอบหมาย', en: 'Assignments' },
  frozenColumns: 2,
  columns: {
    code: required(text({ th: 'ข้อ', en: 'Item' }, { px: 48, centred: true })),
    title: text({ th: 'ข้อมูล', en: 'Disclosure' }, { px: 220 }),
    agency: required(text({ th: 'หน่วยงาน', en: 'Agency' }, { px: 220 })),
    unit: text({ th: 'กลุ่มงาน', en: 'Unit' }, { px: 150 }),
    role: choice({ th: 'บทบาท', en: 'Role' }, roles, { px: 124 }),
    source: text({ th: 'ที่มา', en: 'Source' }, { px: 110 }),
    due: date({ th: 'กำหนดส่ง', en: 'Due' }, { px: 90 }),
    reply: choice({ th: 'การส่งข้อมูล', en: 'Reply' }, replies, { px: 150 }),
    link: text({ th: 'ลิงก์หรือไฟล์ที่ส่งมา', en: 'Link or file received' }, { px: 200 }),
    note: text({ th: 'หมายเหตุ', en: 'Note' }, { px: 180 }),
    lastMailed: onlyShown(date({ th: 'แจ้งล่าสุด', en: 'Last mailed' }, { px: 90 }), null),
    lastStage: text({ th: 'ระยะที่แจ้งแล้ว', en: 'Stage mailed' }, { px: 110 }),
  },
});

export type AssignmentRow = Located<RowOf<typeof assignments.columns>>;
