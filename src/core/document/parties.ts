// Reads the column หน่วยรับผิดชอบดำเนินการ: "A (u1 + u2)", "A (u) และ B", "A และทุกส่วนราชการ".
// Who leads is not in it: several parties are joint until a coordinator picks one.

import type { Party } from '../document.js';
import { cellText } from './layout.js';

// Many agencies have "และ" in their name (เกษตรและสหกรณ์); it separates two parties only before a word that
// begins an agency's name, or after a name that is complete because it ends in จังหวัด….
const AGENCY_START =
  'สำนัก|ที่ทำการ|ที่ว่าการ|หน่วย|ศูนย์|ทุกส่วน|ทุกหน่วย|กลุ่ม|กอง|ฝ่าย|โรงพยาบาล|เรือนจำ|องค์การ|เทศบาล|อำเภอ|แขวง|สถานี|วิทยาลัย|ตำรวจ';
const UNIT_START = 'กง\\.|กลุ่ม|ฝ่าย|ศูนย์';
const LIST_SIGN = '\\s*[+,;、]\\s*';

const BETWEEN_AGENCIES = new RegExp(
  `${LIST_SIGN}|\\s*และ\\s*(?=${AGENCY_START})|(?<=จังหวัด(?:(?!และ)[ก-๎])*)\\s*และ\\s*|\\s*\\n\\s*(?=${AGENCY_START})`,
);
const BETWEEN_UNITS = new RegExp(`${LIST_SIGN}|\\s*และ\\s*(?=${UNIT_START})|\\s*\\n\\s*(?=${UNIT_START})`);
/** Text outside brackets, then the bracketed units if any. */
const STRETCH = /([^()（）]*)(?:[(（]([^()（）]*)[)）]?)?/g;

/** The cell as it stands, line breaks included; every party once, in the document's order. */
export function partiesOf(cell: string): Party[] {
  const parties: Party[] = [];
  let agency = '';
  for (const [, outside = '', inside] of cell.matchAll(STRETCH)) {
    const named = namesIn(outside.replace(/^\s*และ/, ''), BETWEEN_AGENCIES);
    agency = named[named.length - 1] ?? agency;
    const units = namesIn(inside ?? '', BETWEEN_UNITS);
    const alone = units.length > 0 ? named.slice(0, -1) : named;
    parties.push(...alone.map((name) => ({ agency: name, unit: '' })));
    parties.push(...units.map((unit) => ({ agency, unit })));
  }
  return parties.filter((party, index) => parties.findIndex((other) => isSame(other, party)) === index);
}

/** "กง..ศูนย์ดำรงธรรมฯ" is a slip of the document; read as written it would be one more unit. */
const namesIn = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((name) => cellText([name]).replace(/\.{2,}/g, '.'))
    .filter((name) => name !== '');

const isSame = (one: Party, other: Party): boolean => one.agency === other.agency && one.unit === other.unit;
