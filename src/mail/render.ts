// Sets a letter in the two templates. Mustache escapes every text for HTML; text that looks like a tag of the template
// is never read as one.

import Mustache from 'mustache';
import { abridged } from './abridge.js';
import { template as htmlTemplate } from './digest.mjml';
import { template as textTemplate } from './digest.txt';
import { BETWEEN_MARKS, type Letter, type LetterSection } from './letter.js';

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  /** The same letter as plain text, always whole. */
  readonly text: string;
}

/** Dark enough on white for small print, and told apart by people who see no red or green; the heading's words say it too. */
const COLOURS: Readonly<Record<LetterSection['tone'], string>> = {
  amend: '#9c1c1c',
  clarify: '#5a2a82',
  overdue: '#9c1c1c',
  zero: '#7a4a00',
  other: '#1d3f66',
  publish: '#1d3f66',
  added: '#14532d',
};

export function renderLetter(letter: Letter): RenderedLetter {
  return {
    subject: letter.subject,
    html: abridged(letter, (shown) => Mustache.render(htmlTemplate, viewOf(shown))),
    text: Mustache.render(textTemplate, viewOf(letter), {}, { escape: String }),
  };
}

const viewOf = (letter: Letter) => ({ ...letter, sections: letter.sections.map(sectionView) });

const sectionView = (section: LetterSection) => ({
  ...section,
  colour: COLOURS[section.tone],
  gap: gapOf(section),
  items: section.items.map((item) => ({ ...item, unbroken: unbroken(item.marks) })),
});

/** What has lines of its own needs room between its items; bare titles stand close, so that 21 of them fit three screens of a phone. */
function gapOf({ items }: LetterSection): number {
  if (items.some(({ components }) => components.length > 0)) return 8;
  return items.some(({ amend, url }) => amend !== '' || url !== '') ? 6 : 2;
}

/** Marks in pieces at whose ends alone a line may break: a date torn apart is hard to read. */
function unbroken(marks: string): string[] {
  if (marks === '') return [];
  const pieces = `(${marks})`.split(BETWEEN_MARKS);
  return pieces.map((piece, index) => (index < pieces.length - 1 ? piece + BETWEEN_MARKS.trimEnd() : piece));
}
