// The Agencies tab: the directory. One row per agency, or per unit of an agency; the only source of mail addresses.

import { flag, required, text } from './column.js';
import { defineTable, type Located, type RowOf } from './table.js';

export const agencies = defineTable({
  tab: { th: 'หน่วยงาน', en: 'Agencies' },
  frozenColumns: 2,
  columns: {
    agency: required(text({ th: 'หน่วยงาน', en: 'Agency' }, { px: 240 })),
    unit: text({ th: 'กลุ่มงาน', en: 'Unit' }, { px: 150 }),
    salutation: text({ th: 'เรียน', en: 'Salutation' }, { px: 200 }),
    contact: text({ th: 'ผู้ประสานงาน', en: 'Contact' }, { px: 150 }),
    email: text({ th: 'อีเมล', en: 'Email' }, { px: 220 }),
    phone: text({ th: 'โทรศัพท์', en: 'Phone' }, { px: 110 }),
    copyTo: text({ th: 'สำเนาถึง (เมื่อเลยกำหนด)', en: 'Copy to (when overdue)' }, { px: 180 }),
    member: flag({ th: 'รวมใน "ทุกส่วนราชการ"', en: 'Part of "every agency"' }, { px: 110 }),
    muted: flag({ th: 'งดแจ้งเตือน', en: 'Muted' }, { px: 90 }),
    note: text({ th: 'หมายเหตุ', en: 'Note' }, { px: 200 }),
  },
});

export type AgencyRow = Located<RowOf<typeof agencies.columns>>;
