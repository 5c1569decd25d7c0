// What a spreadsheet's locale decides: the order of a date's parts, separators, the default
// date formats and the names of months and days. Names come from ICU; the rest is a table
// of the locales met so far, everything else falls back to the nearest language or en_US.

export interface Locale {
  readonly id: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a formula. */
  readonly argument: ',' | ';';
  readonly currency: string;
  readonly date: string;
  readonly time: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

type Row = readonly [order: Locale['order'], decimal: string, group: string, currency: string, date: string];

const TABLE: Readonly<Record<string, Row>> = {
  en_US: ['mdy', '.', ',', '$', 'M/d/yyyy'],
  en_GB: ['dmy', '.', ',', '£', 'dd/MM/yyyy'],
  en_AU: ['dmy', '.', ',', '$', 'd/MM/yyyy'],
  en_CA: ['ymd', '.', ',', '$', 'yyyy-MM-dd'],
  en_IN: ['dmy', '.', ',', '₹', 'd/M/yyyy'],
  th_TH: ['dmy', '.', ',', '฿', 'd/M/yyyy'],
  de_DE: ['dmy', ',', '.', '€', 'dd.MM.yyyy'],
  fr_FR: ['dmy', ',', '\u202f', '€', 'dd/MM/yyyy'],
  es_ES: ['dmy', ',', '.', '€', 'd/M/yyyy'],
  it_IT: ['dmy', ',', '.', '€', 'dd/MM/yyyy'],
  pt_BR: ['dmy', ',', '.', 'R$', 'dd/MM/yyyy'],
  nl_NL: ['dmy', ',', '.', '€', 'd-M-yyyy'],
  pl_PL: ['dmy', ',', '\u00a0', 'zł', 'd.MM.yyyy'],
  ru_RU: ['dmy', ',', '\u00a0', '₽', 'dd.MM.yyyy'],
  ja_JP: ['ymd', '.', ',', '¥', 'yyyy/MM/dd'],
  ko_KR: ['ymd', '.', ',', '₩', 'yyyy. M. d'],
  zh_CN: ['ymd', '.', ',', '¥', 'yyyy/M/d'],
  sv_SE: ['ymd', ',', '\u00a0', 'kr', 'yyyy-MM-dd'],
};
const ENGLISH: Row = ['mdy', '.', ',', '$', 'M/d/yyyy'];

const cache = new Map<string, Locale>();

export function localeOf(id: string): Locale {
  let locale = cache.get(id);
  if (!locale) {
    locale = build(id);
    cache.set(id, locale);
  }
  return locale;
}

function build(id: string): Locale {
  const language = id.split('_')[0] ?? 'en';
  const near = Object.keys(TABLE).find((key) => key.startsWith(`${language}_`));
  const [order, decimal, group, currency, date] = TABLE[id] ?? TABLE[near ?? ''] ?? ENGLISH;
  return {
    id,
    order,
    decimal,
    group,
    argument: decimal === ',' ? ';' : ',',
    currency,
    date,
    time: 'H:mm:ss',
    months: monthNames(language, 'long'),
    shortMonths: monthNames(language, 'short'),
    days: dayNames(language, 'long'),
    shortDays: dayNames(language, 'short'),
  };
}

// ICU says "Sept" only for British English; Sheets' formats come from the plain language.
function monthNames(language: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => part(format, Date.UTC(2021, index, 15), 'month'));
}

function dayNames(language: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => part(format, Date.UTC(2021, 7, 1 + index), 'weekday'));
}

function part(format: Intl.DateTimeFormat, at: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(at).find((found) => found.type === type)?.value ?? '';
}
