// Number formats of Sheets as Excel writes them.

/** Automatic, in the spellings that Google gives; people set shorter ones, "0.#". */
const AUTOMATIC = /^(General|0\.#{15}|)$/;
const QUOTED_OR_LETTERS = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|[A-Z]+/gi;
const LITERAL = /^(["\\[]|AM)/i;
export const PLAIN_DAY = 'yyyy-mm-dd';
export const PLAIN_TIME = 'yyyy-mm-dd hh:mm';

/** undefined: as the program likes. */
export const excelNumberFormat = (format: string): string | undefined =>
  AUTOMATIC.test(format) || format === '@' ? undefined : format;

/** The conditions of a section come before its language: `[>=44562]`. */
const SECTION_START = /(^|;)((?:\[[^\]$]*\])*)/g;
/** Months in Thai whatever language Excel speaks, where the sheet shows them so. */
const THAI_MONTHS = '[$-41E]';

/** Google's months may be capital letters, which Excel does not know. */
export function excelDateFormat(format: string, at: string, shown: string): string {
  const known = /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  if (AUTOMATIC.test(format) || !known) return at.endsWith(' 00:00:00') ? PLAIN_DAY : PLAIN_TIME;
  const plain = format.replace(QUOTED_OR_LETTERS, (part) => (LITERAL.test(part) ? part : part.toLowerCase()));
  return /[ก-๙]/.test(shown)
    ? plain.replace(SECTION_START, (_, start: string, conditions: string) => start + conditions + THAI_MONTHS)
    : plain;
}
