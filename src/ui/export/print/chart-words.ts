// Words within a drawing, which breaks no lines by itself: as lines that fit, whole words where there are any, never a
// letter parted from its vowels and tone marks.

/** Pixels of letters of eleven in Sarabun, as measured, the widest of each kind; what is not in the font is wider. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\u200d/u, 0],
  [/[WMm@%…—ฌญฒณ๗๚]/, 9.3],
  [/[A-Zพฟฬฑ๐-๙]/, 7.9],
  [/[ะาำเแโใไๅ\s!-~–“”]/, 6.2],
  [/[ก-ฮฯๆ\u00c0-\u02ff]/, 7.3],
];
const WIDEST = 15;
const LAST = '…';

/** Pixels, near enough and rather too many. */
export const wordsWidth = (text: string): number => [...text].reduce((width, letter) => width + letterWidth(letter), 0);

const letterWidth = (letter: string): number => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? WIDEST;

/** `room` in pixels; of what is longer than `most` lines the last one ends with "…". */
export function wordLines(text: string, room: number, most: number): string[] {
  const lines = piecesOf(text.replace(/\s+/g, ' ').trim(), room).reduce(
    (before: readonly string[], piece) => withPiece(before, piece, room),
    [''],
  );
  const kept = lines.slice(0, most).map((line) => line.trim());
  return lines.length <= most ? kept : [...kept.slice(0, -1), shortened(kept[most - 1] ?? '', room)];
}

function withPiece(lines: readonly string[], piece: string, room: number): string[] {
  const [before, last = ''] = [lines.slice(0, -1), lines[lines.length - 1]];
  return wordsWidth((last + piece).trim()) <= room ? [...before, last + piece] : [...lines, piece];
}

/** Words, with the signs behind them; letters of a word that no line has room for. */
function piecesOf(text: string, room: number): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segments(text, 'word')) {
    const beginsAnew = isWordLike || OPENING.test(segment) || words.length === 0;
    words.push(beginsAnew ? segment : `${words.pop()}${segment}`);
  }
  return words.flatMap((word) => (wordsWidth(word) > room ? lettersOf(word) : [word]));
}

/** What belongs to the word behind it, or to none. */
const OPENING = /[\s([“]/;

function shortened(line: string, room: number): string {
  const letters = lettersOf(line);
  while (letters.length > 0 && wordsWidth(letters.join('') + LAST) > room) letters.pop();
  return letters.join('').trimEnd() + LAST;
}

/** With all that belongs to each. */
const lettersOf = (text: string): string[] => segments(text, 'grapheme').map(({ segment }) => segment);

const segments = (text: string, granularity: 'word' | 'grapheme') => [
  ...new Intl.Segmenter('th', { granularity }).segment(text),
];
