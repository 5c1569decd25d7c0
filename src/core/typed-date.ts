// Dates as people type them when the cell stayed text: "31 มี.ค. 64", "31 มีนาคม 2564", "31/3/2564", "๓๑/๓/๒๕๖๔".

import { type CivilDate, civilDate, dayOf } from './civil-date.js';
import { westernDigits } from './digits.js';

const MONTHS: readonly RegExp[] = [
  /^(มกราคม|ม\.?ค\.?)$/,
  /^(กุมภาพันธ์|ก\.?พ\.?)$/,
  /^(มีนาคม|มี\.?ค\.?)$/,
  /^(เมษายน|เม\.?ย\.?)$/,
  /^(พฤษภาคม|พ\.?ค\.?)$/,
  /^(มิถุนายน|มิ\.?ย\.?)$/,
  /^(กรกฎาคม|ก\.?ค\.?)$/,
  /^(สิงหาคม|ส\.?ค\.?)$/,
  /^(กันยายน|ก\.?ย\.?)$/,
  /^(ตุลาคม|ต\.?ค\.?)$/,
  /^(พฤศจิกายน|พ\.?ย\.?)$/,
  /^(ธันวาคม|ธ\.?ค\.?)$/,
];

/** The first Buddhist year that two digits can mean: 43 is 2543, the year 2000. Below it they are of our era, as Sheets reads them too. */
const FIRST_SHORT_YEAR = 43;

/** Day before month, as Thai people write. Two-digit years are Buddhist (64 = 2564), or else of ours (21 = 2021). */
export function typedDate(text: string): CivilDate | undefined {
  const plain = westernDigits(text.trim())
    .replace(/^วันที่\s*/, '')
    .replace(/\.\s+(?=[ก-ฮ]\.)/g, '.'); // "เม. ย."
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return civilDate(plain) ?? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  if (slashed) return dayOf(fullYear(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const worded = /^(\d{1,2})\s*([ก-ฮะ-์.]+?)\s*(?:พ\.?ศ\.?\s*)?(\d{4}|\d{2})$/.exec(plain);
  const month = worded ? MONTHS.findIndex((name) => name.test(worded[2] ?? '')) + 1 : 0;
  return worded && month > 0 ? dayOf(fullYear(worded[3]), month, Number(worded[1])) : undefined;
}

/** One day, or all of a stretch within a month: "13-15 เม.ย. 64". undefined where either is none. */
export function typedDays(text: string): readonly CivilDate[] | undefined {
  const [, from, to, month] = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})(\s+\D.*|\/.*)$/.exec(westernDigits(text.trim())) ?? [];
  if (!month) {
    const day = typedDate(text);
    return day && [day];
  }
  const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  const days = numbers.flatMap((day) => typedDate(`${day}${month}`) ?? []);
  return days.length === numbers.length && days.length > 0 ? days : undefined;
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  return digits.length === 2 ? year + (year < FIRST_SHORT_YEAR ? 2000 : 2500) : year;
}
