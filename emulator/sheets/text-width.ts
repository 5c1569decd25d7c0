// How wide a text is, near enough to fit a column to it: no font is measured here.

/** Pixels of a character of Arial 10 on average; wide scripts take twice as much, marks above and below nothing. */
const NARROW = 6.2;
const PADDING = 8;

export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    width += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? NARROW * 2 : NARROW;
  }
  return Math.ceil(width);
}

/** Width of the longest line, as a double click on the column's edge gives. */
export function fitWidth(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  return Math.max(21, ...lines.map((line) => textWidth(line) + PADDING));
}
