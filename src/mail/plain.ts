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

/** A hyphen at which no line breaks. */
const TO = '\u2011';

/** "O2 O4‑O7 O9": three or more codes in a row are one range. Codes keep the order of the items. */
export function codeList(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs[runs.length - 1];
    if (run && follows(run[run.length - 1] ?? '', code)) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}${TO}${run[run.length - 1]}` : run.join(' '))).join(' ');
}

function follows(one: string, next: string): boolean {
  const [, letters, number] = /^(\D*)(\d+)$/.exec(one) ?? [];
  return letters !== undefined && next === `${letters}${Number(number) + 1}`;
}
