// Sets a letter in the two templates. Mustache escapes every text for HTML; text that looks like a tag of the template
// is never read as one.

import Mustache from 'mustache';
import html from './digest.mjml';
import text from './digest.txt';
import type { Letter, LetterSection } from './letter.js';

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  /** The same letter as plain text. */
  readonly text: string;
}

/** Dark enough on white for small print, and told apart by people who see no red or green; the heading's words say it too. */
const COLOURS: Readonly<Record<LetterSection['tone'], string>> = {
  overdue: '#9c1c1c',
  zero: '#7a4a00',
  other: '#1d3f66',
};

export function renderLetter(letter: Letter): RenderedLetter {
  const view = {
    ...letter,
    sections: letter.sections.map((section) => ({ ...section, colour: COLOURS[section.tone] })),
  };
  return {
    subject: letter.subject,
    html: Mustache.render(html, view),
    text: Mustache.render(text, view, {}, { escape: String }),
  };
}
