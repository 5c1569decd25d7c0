// Number formats of Sheets as Excel writes them.

import { BUDDHIST_OFFSET } from '../../core/civil-date.js';
import { westernDigits } from '../../core/digits.js';
import { inOurEra } from './era.js';

/** Automatic, in the spellings that Google gives; people set shorter ones, "0.#". */
const AUTOMATIC = /^(General|0\.#{15}|)$/;
const QUOTED_OR_LETTERS = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|[A-Z]+/gi;
const LITERAL = /^(["\\[]|AM|General)/i;
export const PLAIN_DAY = 'yyyy-mm-dd';
export const PLAIN_TIME = 'yyyy-mm-dd hh:mm';

/** undefined: as the program likes. */
export const excelNumberFormat = (format: string): string | undefined =>
  AUTOMATIC.test(format) || format === '@' ? undefined : format;

/** Google's months may be capital letters, which Excel does not know. */
export function excelDateFormat(format: string, at: string, shown: string): string {
  if (AUTOMATIC.test(format) || !showsTime(format)) return at.endsWith(' 00:00:00') ? PLAIN_DAY : PLAIN_TIME;
  return format
    .replace(QUOTED_OR_LETTERS, (part) => (LITERAL.test(part) ? part : part.toLowerCase()))
    .replace(SECTION, (_, start: string, section: string) => start + inLanguage(section, at, shown));
}

const showsTime = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, ''));

const SECTION = /(^|;)((?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*)/g;
/** Conditions and colours, `[>=44562]`, come before the language; `[h]` is part of what is shown. */
const SECTION_START = /^(?:\[(?!\$|[hms]+\])[^\]]*\])*/;
/** Of language, digits and calendar. Two in a section, and LibreOffice shows the bare number. */
const TAG = /\[\$-([^\]]*)\]/g;

/** Sections for texts and for anything as it is have no language. */
function inLanguage(section: string, at: string, shown: string): string {
  const bare = section.replace(TAG, '');
  if (!showsTime(bare)) return bare;
  const [start = ''] = SECTION_START.exec(bare) ?? [];
  const [, given = ''] = new RegExp(TAG).exec(section) ?? [];
  return start + tagOf(given, at, shown) + bare.slice(start.length);
}

/** Excel's numbers of the languages; those of Thai may have digits (1, or D: Thai) and a calendar (07: Thai) before them. */
const THAI = '[$-41E]';
const ENGLISH = '[$-409]';
const THAI_CALENDAR = /(^|,)[1D]07([0-9a-f]{4})?$/i;

/** As the sheet shows it, whatever language Excel speaks; so are days typed in the Buddhist era, which go out in ours. Not every program reads "th-TH". */
function tagOf(given: string, at: string, shown: string): string {
  const real = inOurEra(at);
  const thaiYear = String(Number(real.slice(0, 4)) + BUDDHIST_OFFSET).slice(-2);
  const digits = /[๐-๙]/.test(shown) ? 'D' : '1';
  const isThai = real !== at || THAI_CALENDAR.test(given);
  const calendar = isThai && westernDigits(shown).includes(thaiYear) ? '07' : '00';
  if (digits + calendar !== '100') return `[$-${digits}${calendar}041E]`;
  if (/[ก-๙]/.test(shown)) return THAI;
  if (/^[0-9a-f]+$/i.test(given) && !THAI_CALENDAR.test(given)) return `[$-${given}]`;
  return given !== '' && /[a-z]/i.test(shown) ? ENGLISH : '';
}
