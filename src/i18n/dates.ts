// Days in words, as Thai offices and English readers write them. Letters may ask for Thai digits.

import { BUDDHIST_OFFSET, type CivilDate } from '../core/civil-date.js';
import { thaiDigits as inThaiDigits } from '../core/digits.js';
import type { Locale } from '../core/grid.js';

export interface DateWriting {
  readonly locale?: Locale;
  /** Only in Thai. */
  readonly thaiDigits?: boolean;
}

interface Month {
  readonly long: string;
  readonly short: string;
}

const named = (pairs: string): readonly Month[] =>
  pairs.split(' ').map((pair) => {
    const [long = '', short = ''] = pair.split('/');
    return { long, short };
  });

const MONTHS: Readonly<Record<Locale, readonly Month[]>> = {
  th: named(
    'มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.',
  ),
  en: named(
    'January/Jan February/Feb March/Mar April/Apr May/May June/Jun July/Jul August/Aug September/Sep October/Oct November/Nov December/Dec',
  ),
};

/** January first. */
export const monthNames = (locale: Locale): string[] => MONTHS[locale].map(({ long }) => long);

/** "31 มีนาคม 2564"; in English "31 March 2021". */
export const longDate = (day: CivilDate, writing: DateWriting = {}): string => written(day, 'long', writing);

/** "31 มี.ค. 64"; in English "31 Mar 2021". */
export const shortDate = (day: CivilDate, writing: DateWriting = {}): string => written(day, 'short', writing);

/** "2564-03-17", for names of files: they sort by day, and speak of the year as the tabs in them do, whatever the language. */
export const fileDay = (day: CivilDate): string => `${Number(day.slice(0, 4)) + BUDDHIST_OFFSET}${day.slice(4)}`;

/** "17 มี.ค. 64 09:05 น." of a time stamp "2021-03-17 09:05:30". */
export const stampText = (stamp: string, locale: Locale): string =>
  `${shortDate(stamp.slice(0, 10) as CivilDate, { locale })} ${stamp.slice(11, 16)}${locale === 'th' ? ' น.' : ''}`;

function written(day: CivilDate, length: keyof Month, { locale = 'th', thaiDigits = false }: DateWriting): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const name = MONTHS[locale][month - 1]?.[length] ?? '';
  if (locale === 'en') return `${date} ${name} ${year}`;
  const buddhist = String(year + BUDDHIST_OFFSET);
  const text = `${date} ${name} ${length === 'short' ? buddhist.slice(-2) : buddhist}`;
  return thaiDigits ? inThaiDigits(text) : text;
}
