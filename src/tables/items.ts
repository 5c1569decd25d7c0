// The Items tab: one row per OIT item. After set-up this tab, not the catalogue, is the truth about items.

import type { Label } from '../core/label.js';
import type { Publication } from '../core/publication.js';
import { choice, date, required, score, text } from './column.js';
import { defineTable, type Located, type RowOf } from './table.js';

/** Is it on the website? Ordered as the work goes. */
export const publication = {
  unpublished: { th: 'ยังไม่เผยแพร่', en: 'Not published' },
  published: { th: 'เผยแพร่แล้ว รอตรวจ', en: 'Published, to be checked' },
  checked: { th: 'ตรวจแล้ว', en: 'Checked' },
  recorded: { th: 'บันทึกใน ITAS แล้ว', en: 'Recorded in ITAS' },
  clarify: { th: 'รอชี้แจง', en: 'Awaiting clarification' },
} as const satisfies Record<Publication, Label>;

export const items = defineTable({
  tab: { th: 'รายการ OIT', en: 'Items' },
  frozenColumns: 2,
  columns: {
    code: required(text({ th: 'ข้อ', en: 'Item' }, { px: 48, centred: true })),
    title: text({ th: 'ข้อมูล', en: 'Disclosure' }, { px: 220 }),
    previousScore: score({ th: 'คะแนนปี', en: 'Score FY', age: 1 }, { px: 64 }),
    publication: choice({ th: 'การเผยแพร่', en: 'Publication' }, publication, { px: 150 }),
    lead: text({ th: 'หน่วยงานหลัก', en: 'Lead' }, { px: 170 }),
    due: date({ th: 'กำหนดส่ง', en: 'Due' }, { px: 84 }),
    received: text({ th: 'ได้รับข้อมูล', en: 'Received' }, { px: 72, centred: true }),
    url: text({ th: 'URL', en: 'URL' }, { px: 190 }),
    explanation: text({ th: 'คำอธิบายเพิ่มเติม', en: 'Explanation' }, { px: 180 }),
    score: score({ th: 'คะแนนปี', en: 'Score FY', age: 0 }, { px: 64, group: 'results' }),
    comment: text({ th: 'ข้อคิดเห็นปี', en: 'Comment FY', age: 0 }, { px: 240, group: 'results' }),
    clarification: text({ th: 'คำชี้แจง', en: 'Clarification' }, { px: 240, group: 'results' }),
    note: text({ th: 'หมายเหตุ', en: 'Note' }, { px: 160 }),
    components: text({ th: 'องค์ประกอบด้านข้อมูล', en: 'Components' }, { px: 360, group: 'source' }),
    previousComment: text({ th: 'ข้อคิดเห็นปี', en: 'Comment FY', age: 1 }, { px: 260, group: 'source' }),
    responsible: text({ th: 'หน่วยรับผิดชอบดำเนินการ', en: 'Responsible' }, { px: 220, group: 'source' }),
    section: text({ th: 'หมวด', en: 'Section' }, { px: 140, group: 'source' }),
    subIndicator: text({ th: 'ตัวชี้วัดย่อย', en: 'Sub-indicator' }, { px: 80, group: 'source' }),
  },
});

export type ItemRow = Located<RowOf<typeof items.columns>>;
