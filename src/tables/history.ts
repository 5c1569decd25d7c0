// The History tab (hidden): one row per job, in words; and of the last one what every cell was before, for undo.

import type { Label } from '../core/label.js';
import { choice, required, text } from './column.js';
import { defineTable, type Located, type RowOf } from './table.js';

export const jobStates = {
  done: { th: 'เสร็จ', en: 'Done' },
  /** Written before the job's first cell; still there afterwards only if the run was cut short. */
  started: { th: 'กำลังทำ', en: 'Started' },
  undoing: { th: 'กำลังเลิกทำ', en: 'Being undone' },
  undone: { th: 'เลิกทำแล้ว', en: 'Undone' },
  dropped: { th: 'ไม่ได้ทำ', en: 'Not done' },
} as const satisfies Record<string, Label>;

export type JobState = keyof typeof jobStates;

/** A cell of Sheets holds 50,000 characters. */
export const IMAGE_CELL_CHARS = 45_000;

const image = (number: number) => text({ th: `ข้อมูลสำหรับเลิกทำ ${number}`, en: `Undo data ${number}` }, { px: 60 });

export const history = defineTable({
  tab: { th: 'ประวัติ', en: 'History' },
  frozenColumns: 0,
  hidden: true,
  columns: {
    at: text({ th: 'เมื่อ', en: 'At' }, { px: 140 }),
    by: text({ th: 'ผู้ทำ', en: 'By' }, { px: 200 }),
    job: text({ th: 'งาน', en: 'Job' }, { px: 160 }),
    what: text({ th: 'รายละเอียด', en: 'What' }, { px: 420 }),
    state: choice({ th: 'สถานะ', en: 'State' }, jobStates, { px: 100 }),
    note: text({ th: 'หมายเหตุ', en: 'Note' }, { px: 240 }),
    id: required(text({ th: 'รหัส', en: 'ID' }, { px: 90 })),
    image1: image(1),
    image2: image(2),
    image3: image(3),
    image4: image(4),
  },
});

/** In the order in which the text continues. */
export const imageColumns = ['image1', 'image2', 'image3', 'image4'] as const;

export type HistoryRow = Located<RowOf<typeof history.columns>>;
