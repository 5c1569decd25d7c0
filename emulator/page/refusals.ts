// Why Sheets refuses an entry, in the reader's language: the emulator speaks as scripts hear it, which is English.

import type { Language } from './words.js';

const THAI: readonly (readonly [english: RegExp, thai: string])[] = [
  [
    /The data you entered in cell (\S+) violates the data validation rules set on this cell\./,
    'ข้อมูลที่ป้อนในเซลล์ $1 ไม่เป็นไปตามกฎการตรวจสอบข้อมูลของเซลล์นี้',
  ],
  [/Please enter one of the following values: (.*)\.$/s, 'โปรดป้อนค่าใดค่าหนึ่งต่อไปนี้: $1'],
  [/Please enter a number between (.*) and (.*)\.$/, 'โปรดป้อนตัวเลขระหว่าง $1 ถึง $2'],
  [/Please enter a number not between (.*) and (.*)\.$/, 'โปรดป้อนตัวเลขที่ไม่อยู่ระหว่าง $1 ถึง $2'],
  [/Please enter a number equal to (.*)\.$/, 'โปรดป้อนตัวเลขที่เท่ากับ $1'],
  [/Please enter a number not equal to (.*)\.$/, 'โปรดป้อนตัวเลขที่ไม่เท่ากับ $1'],
  [/Please enter a number greater than or equal to (.*)\.$/, 'โปรดป้อนตัวเลขตั้งแต่ $1 ขึ้นไป'],
  [/Please enter a number less than or equal to (.*)\.$/, 'โปรดป้อนตัวเลขไม่เกิน $1'],
  [/Please enter a number greater than (.*)\.$/, 'โปรดป้อนตัวเลขที่มากกว่า $1'],
  [/Please enter a number less than (.*)\.$/, 'โปรดป้อนตัวเลขที่น้อยกว่า $1'],
  [/Please enter a valid date\.$/, 'โปรดป้อนวันที่ที่ถูกต้อง'],
  [/Please enter text that contains '(.*)'\.$/, 'โปรดป้อนข้อความที่มี “$1”'],
  [/Please enter text that does not contain '(.*)'\.$/, 'โปรดป้อนข้อความที่ไม่มี “$1”'],
  [/Please enter text that is equal to '(.*)'\.$/, 'โปรดป้อนข้อความที่ตรงกับ “$1”'],
  [/Please enter a valid email address\.$/, 'โปรดป้อนที่อยู่อีเมลที่ถูกต้อง'],
  [/Please enter a valid URL\.$/, 'โปรดป้อน URL ที่ถูกต้อง'],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'เซลล์หรือออบเจ็กต์นี้ได้รับการป้องกัน หากต้องการแก้ไข โปรดติดต่อเจ้าของสเปรดชีตให้ยกเลิกการป้องกัน',
  ],
  [
    /^Your input contains more than the maximum of (\d+) characters in a single cell\.$/,
    'ข้อความยาวเกิน $1 อักขระ ซึ่งเป็นจำนวนสูงสุดของหนึ่งเซลล์',
  ],
];

/** A help text of the script's own stays as it is. */
export const refusalInWords = (refusal: string, language: Language): string =>
  language === 'en' ? refusal : THAI.reduce((text, [english, thai]) => text.replace(english, thai), refusal);
