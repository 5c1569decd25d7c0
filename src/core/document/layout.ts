// White space that only made the Word table look right: runs of blanks and line breaks inside a cell.
// Touches nothing but white space, and never a single blank.

// Letters, vowels and tone marks; not ฯ, ฿ or Thai digits, which end a word.
const THAI_LETTER = /[ก-ฮะ-ฺเ-๎]/;
const BREAK = /[\n\r\u2028\u2029]/;
/** Thai writing sets these apart by a blank, so padding beside them stood for one. */
const BLANK_BEFORE = /^(?:พ\.ศ\.|เป็นต้น|ยกตัวอย่าง|เช่น|มิใช่|ไม่ใช่|เพื่อพิสูจน์|ซึ่ง)/;
const BLANK_AFTER = /(?:ๆ|เช่น|ประกอบด้วย)$/;
const LONGEST_BEFORE = 12;

/** One cell's text without its padding. Trims, because the edges of a cell are no part of its text. */
export const cellText = (lines: readonly string[]): string => withoutPadding(lines.join('\n')).trim();

/**
 * Between two Thai letters a run of blanks or a line break is removed (it may stand inside a word), elsewhere it
 * becomes one blank. A no-break space or tab on its own becomes an ordinary blank.
 */
export function withoutPadding(text: string): string {
  return text.replace(/\s+/g, (run, at: number) =>
    isSingleBlank(run) || !splitsThai(text.slice(0, at), text.slice(at + run.length)) ? ' ' : '',
  );
}

const isSingleBlank = (run: string): boolean => run.length === 1 && !BREAK.test(run);

function splitsThai(before: string, after: string): boolean {
  const betweenLetters = THAI_LETTER.test(before.slice(-1)) && THAI_LETTER.test(after.slice(0, 1));
  return betweenLetters && !BLANK_BEFORE.test(after) && !BLANK_AFTER.test(before.slice(-LONGEST_BEFORE));
}
