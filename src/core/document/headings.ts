// What stands between the rows of the document: title, indicators, sub-indicators, column headings.

import { westernDigits } from '../digits.js';
import type { Indicator, SubIndicator } from '../document.js';
import { squeezed } from '../label.js';
import { cellText } from './layout.js';

const CODE = /^o\s*(\d+)$/i;
const SUB_INDICATOR = /^ตัวชี้วัดย่อย(?:ที่)?\s*(\d+\.\d+)\s*/;
const INDICATOR = /^ตัวชี้วัด(?:ที่)?\s*(\d+)(?![\d.])\s*/;
/** The title ends where its explanation begins. */
const EXPLANATION = /\s*(?:เป็นตัวชี้วัด|ประกอบด้วย)[\s\S]*/;
const COLUMN =
  /^(?:ข้อ|ข้อมูล|องค์ประกอบด้านข้อมูล|สถานะปี\d{4}|คะแนน(?:ปี\d{4})?|ข้อคิดเห็น(?:ปี\d{4})?|หน่วย(?:งาน)?(?:ที่)?รับผิดชอบ(?:ดำเนินการ)?)$/;
const PROVINCE = /จังหวัด([ก-๎]+?)(?=\s|ประจำปี|ปีงบประมาณ|$)/;
const FISCAL_YEAR = /ปีงบประมาณ\s*(?:พ\s*\.\s*ศ\s*\.)?\s*(\d{4})/;
const ASSESSMENT = /ปีงบประมาณ|คุณธรรมและความโปร่งใส|\bITA\b|\bOIT\b/;

/** "O1", whatever its digits, case or blanks; undefined for any other text. */
export function codeIn(text: string): string | undefined {
  const number = CODE.exec(westernDigits(text))?.[1];
  return number && `O${Number(number)}`;
}

export function subIndicatorIn(text: string): SubIndicator | undefined {
  const match = SUB_INDICATOR.exec(westernDigits(text));
  return match ? { code: match[1] ?? '', title: text.slice(match[0].length) } : undefined;
}

export function indicatorIn(text: string): Indicator | undefined {
  const match = INDICATOR.exec(westernDigits(text));
  const title = match && text.slice(match[0].length).replace(EXPLANATION, '');
  return match ? { code: match[1] ?? '', title: cellText([title ?? '']), introduction: text } : undefined;
}

export const isColumnHeading = (text: string): boolean => COLUMN.test(squeezed(westernDigits(text)));

/** A text before the table counts as title only if it speaks of the assessment. */
export const isTitle = (text: string): boolean => ASSESSMENT.test(text);

export const provinceIn = (title: string): string => PROVINCE.exec(title)?.[1] ?? '';

export function fiscalYearIn(title: string): number | undefined {
  const year = FISCAL_YEAR.exec(westernDigits(title))?.[1];
  return year ? Number(year) : undefined;
}

/** "สถานะปี 2563" heads the scores of the year before the document's own. */
export function fiscalYearFromColumns(headings: readonly string[]): number | undefined {
  const years = headings.flatMap((text) => /^สถานะปี(\d{4})$/.exec(squeezed(westernDigits(text)))?.[1] ?? []);
  return years[0] ? Number(years[0]) + 1 : undefined;
}
