// Keeps the HTML part of a letter so short that Gmail shows all of it: what can be missed soonest goes first, and the
// letter says what is missing.

import { utf8Bytes } from './bytes.js';
import type { Letter, LetterItem } from './letter.js';
import { words } from './words.js';

/** Gmail cuts a mail at 102 KB and hides the end, the signature included. */
export const MOST_BYTES = 100_000;
/** Signs that every text keeps once even the quotations are gone; limit of ours. */
const KEPT_SIGNS = 200;

interface Step {
  readonly leavesOut: keyof typeof words.leftOut;
  readonly shorter: (letter: Letter) => Letter;
}

/** Each works on what the one before has left; the last leaves no item, and little more than the template. */
const STEPS: readonly Step[] = [
  { leavesOut: 'components', shorter: (letter) => eachItem(letter, { leadIn: '', components: [] }) },
  { leavesOut: 'comments', shorter: (letter) => eachItem(letter, { comment: '' }) },
  { leavesOut: 'ends', shorter: (letter) => ({ ...clipped(letter), replyLink: letter.replyLink }) },
  ...[200, 100, 50, 20, 5, 0].map(
    (count): Step => ({ leavesOut: 'items', shorter: (letter) => firstItems(letter, count) }),
  ),
];

/** The HTML of the fullest form of the letter that fits. */
export function abridged(letter: Letter, htmlOf: (letter: Letter) => string): string {
  let html = htmlOf(letter);
  let rest = letter;
  const leftOut = new Set<Step['leavesOut']>();
  for (const { leavesOut, shorter } of STEPS) {
    if (utf8Bytes(html) <= MOST_BYTES) break;
    leftOut.add(leavesOut);
    rest = shorter(rest);
    html = htmlOf({ ...rest, abridged: words.abridged([...leftOut].map((each) => words.leftOut[each])) });
  }
  return html;
}

const eachItem = (letter: Letter, changed: Partial<LetterItem>): Letter => ({
  ...letter,
  sections: letter.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, ...changed })),
  })),
});

/** Headings stay, with the count of all. */
function firstItems(letter: Letter, count: number): Letter {
  let left = count;
  const sections = letter.sections.map((section) => {
    const items = section.items.slice(0, left);
    left -= items.length;
    return { ...section, items };
  });
  return { ...letter, sections };
}

/** A sign with its vowels and tone marks is not torn apart; more than four of them no word has. */
const BEGINNING = new RegExp(`^(?:\\P{M}\\p{M}{0,4}){0,${KEPT_SIGNS}}`, 'u');

/** Every text in it, cut at the end. */
function clipped<T>(value: T): T {
  if (typeof value === 'string') return clip(value) as T;
  if (Array.isArray(value)) return value.map(clipped) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clipped(each)])) as T;
}

function clip(text: string): string {
  const beginning = BEGINNING.exec(text)?.[0] ?? '';
  return beginning.length < text.length ? `${beginning}…` : text;
}
