// Sets a letter in the two templates. Mustache escapes every text for HTML; text that looks like a tag of the template
// is never read as one.

import Mustache from 'mustache';
import { abridged } from './abridge.js';
import { template as htmlTemplate } from './digest.mjml';
import { template as textTemplate } from './digest.txt';
import type { Letter, LetterSection } from './letter.js';

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

/** A checklist needs room between its items; bare titles stand close, so that 21 of them fit three screens of a phone. */
const sectionView = (section: LetterSection) => ({
  ...section,
  colour: COLOURS[section.tone],
  gap: section.items.some(({ components }) => components.length > 0) ? 8 : 2,
});
