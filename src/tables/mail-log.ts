// The Mail log tab (hidden): the ledger. A row is written before its mail is sent, so nothing can go out twice.

import type { Label } from '../core/label.js';
import type { OpeningStage, Stage } from '../core/stages.js';
import { choice, required, text } from './column.js';
import { defineTable, type Located, type RowOf } from './table.js';

export const mailStates = {
  sending: { th: 'กำลังส่ง', en: 'Sending' },
  sent: { th: 'ส่งแล้ว', en: 'Sent' },
  failed: { th: 'ส่งไม่สำเร็จ', en: 'Failed' },
  unknown: { th: 'ไม่ทราบผล', en: 'Unknown' },
  parked: { th: 'ยังไม่ส่ง รอรอบถัดไป', en: 'Not sent, waits for the next run' },
} as const satisfies Record<string, Label>;

const OPENINGS: Readonly<Record<OpeningStage, string>> = {
  first: 'แจ้งมอบหมาย',
  lead: 'แจ้งหน่วยงานหลัก',
  clarify: 'ขอคำชี้แจง',
  amend: 'ขอให้แก้ไข',
};

/** A stage as people read it: แจ้งมอบหมาย, −7, +1. */
export const stageText = (stage: Stage): string =>
  typeof stage !== 'number' ? OPENINGS[stage] : stage > 0 ? `+${stage}` : stage < 0 ? `−${-stage}` : '0';

export const mailLog = defineTable({
  tab: { th: 'บันทึกอีเมล', en: 'Mail log' },
  frozenColumns: 0,
  hidden: true,
  columns: {
    id: required(text({ th: 'รหัส', en: 'ID' }, { px: 120 })),
    stage: text({ th: 'ระยะ', en: 'Stage' }, { px: 110 }),
    agency: text({ th: 'หน่วยงาน', en: 'Agency' }, { px: 220 }),
    unit: text({ th: 'กลุ่มงาน', en: 'Unit' }, { px: 150 }),
    to: text({ th: 'ถึง', en: 'To' }, { px: 220 }),
    cc: text({ th: 'สำเนา', en: 'Cc' }, { px: 180 }),
    items: text({ th: 'ข้อ', en: 'Items' }, { px: 200 }),
    subject: text({ th: 'เรื่อง', en: 'Subject' }, { px: 320 }),
    state: choice({ th: 'สถานะ', en: 'State' }, mailStates, { px: 100 }),
    claimedAt: text({ th: 'เริ่มส่งเมื่อ', en: 'Claimed at' }, { px: 130 }),
    sentAt: text({ th: 'ส่งเมื่อ', en: 'Sent at' }, { px: 130 }),
    runBy: text({ th: 'ผู้ส่ง', en: 'Run by' }, { px: 180 }),
    run: text({ th: 'รอบการส่ง', en: 'Run' }, { px: 120 }),
    error: text({ th: 'ข้อผิดพลาด', en: 'Error' }, { px: 240 }),
    stages: text({ th: 'รหัสระยะรายข้อ', en: 'Stage keys' }, { px: 200 }),
  },
});

export type MailLogRow = Located<RowOf<typeof mailLog.columns>>;

/** Codes of items may hold blanks; on one line, because a cell with line breaks makes its row as high as a page. */
const STAGE_KEY_SEPARATOR = ' | ';
/** Earlier logs have one key a line. */
const STAGE_KEY_SEPARATORS = / \| |\n/;

export const writeStageKeys = (keys: readonly string[]): string => keys.join(STAGE_KEY_SEPARATOR);

export const readStageKeys = (cell: string): string[] => cell.split(STAGE_KEY_SEPARATORS).filter(Boolean);
