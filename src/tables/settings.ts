// The Settings tab: one setting per row, found by its name. Every setting has a kind and a meaning; set-up writes the defaults.

import { BUDDHIST_OFFSET, type CivilDate, civilDate } from '../core/civil-date.js';
import { westernDigits } from '../core/digits.js';
import { type CellKind, type Fault, FaultError, type Place } from '../core/fault.js';
import type { Cell, TabGrid } from '../core/grid.js';
import { type Label, namesLabel } from '../core/label.js';
import { placeholderList } from '../core/letter-text.js';
import { typedDate, typedDays } from '../core/typed-date.js';
import { required, text } from './column.js';
import { defineTable, readTable } from './table.js';

export const settingsTable = defineTable({
  tab: { th: 'ตั้งค่า', en: 'Settings' },
  frozenColumns: 1,
  columns: {
    name: required(text({ th: 'รายการ', en: 'Setting' }, { px: 240 })),
    value: text({ th: 'ค่า', en: 'Value' }, { px: 260 }),
    meaning: text({ th: 'คำอธิบาย', en: 'Meaning' }, { px: 420 }),
  },
});

interface Setting<T> {
  readonly label: Label;
  /** Written beside the value when set-up makes the tab; Thai like all of the workbook. */
  readonly meaning: string;
  readonly kind: CellKind;
  /** Without it the workbook cannot work. */
  readonly required?: boolean;
  /** Blank means something; a row that is gone, or called otherwise, must not mean the same. */
  readonly needsRow?: boolean;
  /** undefined = not what the setting expects. */
  readonly parse: (cell: Cell) => T | undefined;
}

const isBlank = (cell: Cell): boolean => cell === null || String(cell).trim() === '';
type Named = Label & { readonly meaning: string };

const words = ({ meaning, ...label }: Named): Setting<string> => ({
  label,
  meaning,
  kind: 'text',
  parse: (cell) => String(cell ?? '').trim(),
});
const day = ({ meaning, ...label }: Named): Setting<CivilDate | null> => ({
  label,
  meaning,
  kind: 'date',
  parse: (cell) => (isBlank(cell) ? null : (civilDate(String(cell)) ?? typedDate(String(cell)))),
});
const flag = ({ meaning, ...label }: Named): Setting<boolean> => ({
  label,
  meaning,
  kind: 'flag',
  parse: (cell) => (typeof cell === 'boolean' ? cell : yesOrNo(String(cell ?? ''))),
});

const yesOrNo = (typed: string): boolean | undefined =>
  /^\s*(ใช้|ใช่|yes|true)\s*$/i.test(typed) ? true : /^\s*(|ไม่ใช้|ไม่ใช่|ไม่|no|false)\s*$/i.test(typed) ? false : undefined;

/** A paragraph of the letters; the tab may do without the row. */
const letterText = ({ meaning, ...label }: Named): Setting<string> =>
  words({ ...label, meaning: `${meaning} ถ้าว่างใช้ข้อความมาตรฐาน ใส่ได้: ${placeholderList()}` });

/** Several entries in one cell. */
const listOf = <T>(
  { meaning, ...label }: Named,
  kind: CellKind,
  between: RegExp,
  parse: (part: string) => readonly T[] | undefined,
): Setting<readonly T[]> => ({
  label,
  meaning,
  kind,
  parse: (cell) => {
    const typed = westernDigits(String(cell ?? '')).split(between);
    const parts = typed.map((part) => part.trim()).filter(Boolean);
    const parsed = parts.map(parse);
    return parsed.some((part) => part === undefined) ? undefined : parsed.flatMap((part) => part ?? []);
  },
});

/** Years are of the Buddhist era; a year of ours (2021) is understood. */
const year = (cell: Cell): number | undefined => {
  const number = Number(westernDigits(String(cell ?? '')).trim());
  return number >= 2500 && number < 2700
    ? number
    : number >= 1990 && number < 2200
      ? number + BUDDHIST_OFFSET
      : undefined;
};

/** Whatever stands for the minus. */
function wholeNumber(part: string): readonly number[] | undefined {
  const plain = part.replace(/^[−–—]/, '-');
  return /^[+-]?\d+$/.test(plain) ? [Number(plain)] : undefined;
}

export const settingList = {
  province: { ...words({ th: 'จังหวัด', en: 'Province', meaning: 'ใช้ในหนังสือ สรุป และชื่อไฟล์' }), required: true },
  fiscalYear: {
    label: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
    meaning: 'พ.ศ. เช่น 2564',
    kind: 'number',
    required: true,
    parse: year,
  },
  website: words({ th: 'เว็บไซต์หลัก', en: 'Main website', meaning: 'เว็บไซต์ที่ผู้ประเมินตรวจ เช่น https://www.example.go.th' }),
  internalDue: day({ th: 'กำหนดส่งภายใน', en: 'Internal due date', meaning: 'วันที่ขอให้หน่วยงานส่งข้อมูล ก่อนวันปิดระบบ' }),
  windowOpens: day({ th: 'เปิดรับข้อมูล OIT', en: 'OIT window opens', meaning: 'วันแรกที่ระบบ ITAS เปิดรับข้อมูล' }),
  windowCloses: day({ th: 'ปิดรับข้อมูล OIT', en: 'OIT window closes', meaning: 'วันสุดท้ายที่ระบบ ITAS รับข้อมูล' }),
  clarifyFrom: {
    ...day({ th: 'ช่วงชี้แจง เริ่ม', en: 'Clarification from', meaning: 'วันแรกของช่วงชี้แจงผลการตรวจ' }),
    needsRow: true,
  },
  clarifyTo: {
    ...day({ th: 'ช่วงชี้แจง สิ้นสุด', en: 'Clarification to', meaning: 'วันสุดท้ายของช่วงชี้แจง' }),
    needsRow: true,
  },
  stages: {
    ...listOf(
      { th: 'ระยะแจ้งเตือน (วัน)', en: 'Reminder stages (days)', meaning: 'จำนวนวันก่อน (−) หรือหลังกำหนดส่ง คั่นด้วยจุลภาค' },
      'number',
      /[,;\s]+/,
      wholeNumber,
    ),
    required: true,
  },
  holidays: {
    ...listOf(
      {
        th: 'วันหยุดราชการ',
        en: 'Holidays',
        meaning: 'คั่นด้วยจุลภาค เช่น 6 เม.ย. 64, 13-15 เม.ย. 64 ถ้าวันแจ้งตรงวันหยุดจะเลื่อนไปวันทำการถัดไป',
      },
      'date',
      /[,;\n]+/,
      typedDays,
    ),
    needsRow: true,
  },
  letterNumber: words({
    th: 'อ้างถึงหนังสือ ที่',
    en: 'Letter reference',
    meaning: 'เลขที่หนังสือที่ขอความร่วมมือไว้ เช่น รย 0017/ว 123',
  }),
  letterDate: day({ th: 'อ้างถึงหนังสือ ลงวันที่', en: 'Letter date', meaning: 'วันที่ของหนังสือนั้น' }),
  signerName: words({ th: 'ผู้ลงนาม ชื่อ', en: 'Signer name', meaning: 'ชื่อท้ายอีเมล' }),
  signerPosition: words({ th: 'ผู้ลงนาม ตำแหน่ง', en: 'Signer position', meaning: 'ตำแหน่งท้ายอีเมล' }),
  signerUnit: words({ th: 'ผู้ลงนาม กลุ่มงาน', en: 'Signer unit', meaning: 'กลุ่มงานท้ายอีเมล' }),
  signerPhone: words({ th: 'ผู้ลงนาม โทรศัพท์', en: 'Signer phone', meaning: 'โทรศัพท์ท้ายอีเมล' }),
  replyTo: words({ th: 'อีเมลตอบกลับ', en: 'Reply-to', meaning: 'อีเมลที่หน่วยงานตอบกลับมา ถ้าว่างจะเป็นของผู้กดส่ง' }),
  senderName: words({ th: 'ชื่อผู้ส่ง', en: 'Sender name', meaning: 'ชื่อที่แสดงในช่องผู้ส่ง' }),
  openingFirst: letterText({
    th: 'ข้อความนำ ฉบับแจ้งมอบหมาย',
    en: 'Opening of the first letter',
    meaning: 'ย่อหน้าแรกของอีเมลแจ้งมอบหมาย',
  }),
  openingFollowUp: letterText({
    th: 'ข้อความนำ ฉบับติดตาม',
    en: 'Opening of follow-ups',
    meaning: 'ย่อหน้าแรกของอีเมลติดตาม',
  }),
  openingClarification: letterText({
    th: 'ข้อความนำ ฉบับขอคำชี้แจง',
    en: 'Opening of clarifications',
    meaning: 'ย่อหน้าแรกของอีเมลขอคำชี้แจง',
  }),
  closing: letterText({ th: 'ข้อความปิดท้าย', en: 'Closing', meaning: 'ย่อหน้าก่อนชื่อผู้ลงนาม' }),
  language: {
    label: { th: 'ภาษาของเมนู', en: 'Language' },
    meaning: 'ไทย หรือ English (เมนู ตั้งค่า › English เปลี่ยนได้ทันที ค่าที่พิมพ์ที่นี่มีผลหลังสั่งงานครั้งถัดไปและเปิดเอกสารใหม่)',
    kind: 'choice',
    parse: (cell: Cell) => (/^en/i.test(String(cell ?? '').trim()) ? ('en' as const) : ('th' as const)),
  },
  thaiDigits: flag({ th: 'ใช้เลขไทยในหนังสือ', en: 'Thai digits in letters', meaning: 'พิมพ์ ใช้ หรือ ไม่ใช้' }),
} satisfies Record<string, Setting<unknown>>;

export type SettingKey = keyof typeof settingList;
type ValueOf<S> = S extends { parse: (cell: Cell) => infer T } ? Exclude<T, undefined> : never;
type Values = { readonly [K in SettingKey]: ValueOf<(typeof settingList)[K]> };
export type Settings = Values & {
  /** The cell of a setting; row 0 where the tab has none for it. */
  readonly placeOf: (setting: SettingKey) => Place;
};

/** Throws the first fault: no job may act on half its settings. */
export function readSettings(grid: TabGrid | undefined): Settings {
  const table = readTable(settingsTable, grid);
  const rowOf = ({ label }: Setting<unknown>) => table.rows.find(({ name }) => namesLabel(name, label))?.row;
  const placeAt = (row = 0): Place => ({ tab: table.name, row, column: table.heading('value') });
  const values = Object.entries(settingList).map(([key, setting]: [string, Setting<unknown>]) => {
    const row = rowOf(setting);
    if (!row && (setting.required || setting.needsRow))
      throw new FaultError({ code: 'setting-missing', tab: table.name, setting: setting.label });
    const cell = row ? table.raw(row, 'value') : null;
    const value = setting.parse(cell);
    if (value === undefined || (setting.required && isBlank(cell)))
      throw new FaultError(faultOf(setting, cell, placeAt(row)));
    return [key, value] as const;
  });
  return {
    ...(Object.fromEntries(values) as unknown as Values),
    placeOf: (setting) => placeAt(rowOf(settingList[setting])),
  };
}

const faultOf = (setting: Setting<unknown>, cell: Cell, place: Place): Fault =>
  isBlank(cell)
    ? { code: 'cell-missing', ...place }
    : { code: 'bad-cell', ...place, expects: setting.kind, found: String(cell) };
