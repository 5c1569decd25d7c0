// Offices and items as the lines of สรุปผู้บริหาร name them: short, because a line over several columns does not grow.

import { codeList } from '../../core/code-list.js';
import { nameLines, roomOf } from '../../core/name-lines.js';
import { type Owner, ownerName } from '../../core/owner.js';
import { bareName } from '../../core/province.js';
import { summaryWords as words } from '../../i18n/summary-words.js';

/** Characters of codes beside the words that say what they have in common. */
const CODES = 60;

/** On a province's own page its name behind each office only takes room. What would leave no name is left as it is. */
export function officeName(owner: Owner, province: string): string {
  const name = ownerName(owner);
  const own = bareName(province).replace(/[^\u0e00-\u0e7f]/g, '.');
  const short = name.replace(new RegExp(`(?<=.)(?<!ส่วน|ประจำ)จังหวัด(?:${own})?(?= ·|$)`), '');
  return /^สำนักงาน(?: ·|$)/.test(short) ? name : short;
}

export function listedCodes(codes: readonly string[]): string {
  const short = codeList(codes);
  return roomOf(short) <= CODES ? short : (nameLines(codes, CODES, 1, words.moreItems)[0] ?? '');
}
