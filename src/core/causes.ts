// Why an item got no points, told by the wording of the assessor's comment. One comment may name several causes. What
// no wording fits is "other", never dropped. The wordings are those of the comments on Rayong's items of FY 2563, and
// others that say the same.

import { asksForProvinceData } from './province-data.js';

export type Cause =
  | 'no-path'
  | 'agency-data'
  | 'not-on-site'
  | 'no-two-way'
  | 'incomplete'
  | 'wrong-subject'
  | 'depends'
  | 'no-note'
  | 'not-main-site'
  | 'other'
  | 'no-reason';

/** A comment without any blanks, and the code of the item it is about. */
type Test = (comment: string, code: string) => boolean;

const says =
  (wording: RegExp): Test =>
  (comment) =>
    wording.test(comment);

const NOT = '(?:ไม่ใช่|มิใช่)';
const WAY_IN = '(?:ช่องทาง|เส้นทาง)(?:การ)?เข้าถึง';

const TESTS: readonly (readonly [Cause, Test])[] = [
  ['no-path', says(new RegExp(`ไม่(?:ได้)?(?:แสดง|ระบุ|พบ|มี)(?:${WAY_IN}|เส้นทางจาก)|ไม่(?:พบ|มี)เส้นทาง`))],
  ['agency-data', asksForProvinceData],
  [
    'not-on-site',
    says(/ไม่(?:พบ|มี)ช่องทาง(?!(?:การ)?เข้าถึง|.{0,30}สองทาง)|ไม่พบ.{0,20}(?:URL|ลิงก์|เชื่อมโยง)|ต้องเป็นช่องทางบน/i),
  ],
  ['no-two-way', says(/ไม่(?:พบ|มี).{0,40}สองทาง/)],
  ['incomplete', says(new RegExp(`ไม่ครบ|ไม่ได้แสดง(?!${WAY_IN}|เส้นทางจาก)`))],
  ['wrong-subject', says(new RegExp(`ต้องเป็น.{0,80}${NOT}(?!ส่วนราชการ)`))],
  ['depends', namesAnotherItem],
  ['no-note', says(/ไม่ได้อธิบาย|ไม่มีคำอธิบาย/)],
  ['not-main-site', says(new RegExp(`${NOT}.{0,25}(?:website|เว็บไซต์)หลัก`, 'i'))],
];

/** In the order of the list above; never empty. A comment of "-" says nothing. */
export function causesOf(comment: string, code: string): Cause[] {
  const plain = comment.replace(/\s+/g, '');
  if (/^[-–—]?$/.test(plain)) return ['no-reason'];
  const found = TESTS.flatMap(([cause, test]) => (test(plain, code) ? [cause] : []));
  return found.length > 0 ? found : ['other'];
}

function namesAnotherItem(comment: string, code: string): boolean {
  const named = [...comment.matchAll(/ข้อ(O\d+)/gi)].map(([, found = '']) => found.toUpperCase());
  return named.some((found) => found !== code.toUpperCase());
}
