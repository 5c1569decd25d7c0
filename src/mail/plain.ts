// Text from cells made fit for a letter: one line, nothing invisible. Line breaks could start a mail header or fake a
// paragraph; direction marks could show text in another order than it is.

/** Joiners of emoji are among them: a family is shown as its members. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g;
/** Half of a character; encodeURIComponent throws on it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export const oneLine = (text: string): string =>
  text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '').replace(CONTROL, ' ').trim();

/** Text or a structure of texts; numbers and the like pass. */
export function oneLineEach<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T;
  if (Array.isArray(value)) return value.map(oneLineEach) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, oneLineEach(each)])) as T;
}

export { codeList } from '../core/code-list.js';
