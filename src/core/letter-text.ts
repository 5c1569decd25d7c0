// The letter texts people write in the Settings tab: what may stand in braces, and what of it cannot be filled in.

interface PlaceholderName {
  /** As people type it between braces. */
  readonly name: string;
  /** What people would not expect of it. */
  readonly hint?: string;
}

/** Everything a text may name; parsing, checks and the tab's own explanation follow from this table. */
export const placeholders = {
  province: { name: 'จังหวัด', hint: 'มีคำว่าจังหวัดแล้ว' },
  fiscalYear: { name: 'ปี' },
  letterNumber: { name: 'ที่หนังสือ' },
  letterDate: { name: 'วันที่หนังสือ' },
  count: { name: 'จำนวนข้อ' },
  codes: { name: 'ข้อ', hint: 'รหัสข้อ' },
  agency: { name: 'หน่วยงาน' },
  due: { name: 'กำหนดส่ง', hint: 'วันแรกที่ยังไม่ถึง' },
} as const satisfies Record<string, PlaceholderName>;

export type Placeholder = keyof typeof placeholders;
/** Words for every placeholder, in the digits the office chose; empty where there is nothing to say. */
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const named = Object.entries<PlaceholderName>(placeholders) as [Placeholder, PlaceholderName][];

/** "{ปี}" */
export const inBraces = (placeholder: Placeholder): string => `{${placeholders[placeholder].name}}`;

/** "{จังหวัด} (มีคำว่าจังหวัดแล้ว) {ปี} …" */
export const placeholderList = (): string =>
  named.map(([key, { hint }]) => `${inBraces(key)}${hint ? ` (${hint})` : ''}`).join(' ');

/** In braces, or a brace alone. */
const BRACES = /\{[^{}]*\}|[{}]/g;

/** How much of a text is quoted to show where a lone brace stands; limit of ours. */
const QUOTED = 24;

const placeholderOf = (braces: string): Placeholder | undefined =>
  named.find(([, { name }]) => name === braces.slice(1, -1).trim())?.[0];

/** Filled in once: a value that holds braces is not looked at again. What is unknown stays as it is. */
export const filledIn = (text: string, values: PlaceholderValues): string =>
  text.replace(BRACES, (braces) => {
    const placeholder = placeholderOf(braces);
    return placeholder ? values[placeholder] : braces;
  });

/** What stands in braces and means nothing; a brace without its partner comes with the text beside it. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(BRACES)].flatMap(({ 0: braces, index = 0 }) => {
    if (braces === '{') return [text.slice(index, index + QUOTED)];
    if (braces === '}') return [text.slice(Math.max(0, index + 1 - QUOTED), index + 1)];
    return placeholderOf(braces) ? [] : [braces];
  });

/** The placeholders of a text that would leave a gap in the letter, each once. */
export const emptyPlaceholders = (text: string, values: PlaceholderValues): Placeholder[] => {
  const used = [...text.matchAll(BRACES)].flatMap(([braces]) => placeholderOf(braces) ?? []);
  return [...new Set(used)].filter((placeholder) => values[placeholder] === '');
};
