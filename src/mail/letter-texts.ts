// The texts of a letter that people may write themselves in the Settings tab, and what of them a letter cannot fill in.

import { emptyPlaceholders, filledIn, type Placeholder, type PlaceholderValues } from '../core/letter-text.js';
import { longDate } from '../i18n/dates.js';
import { codesOf, type Draft, draftOf } from './draft.js';
import type { LetterFacts, TextKey } from './letter.js';
import { codeList, oneLineEach } from './plain.js';
import { words } from './words.js';

/** The office's own text, or ours where it wrote none. */
export function ownText(draft: Draft, key: TextKey, ours: string): string {
  const text = draft.facts.texts[key];
  return text === '' ? ours : filledIn(text, valuesOf(draft));
}

export interface Gap {
  readonly text: TextKey;
  readonly placeholder: Placeholder;
}

/** What stays empty in the texts that this very letter uses. */
export function gapsOf(facts: LetterFacts): Gap[] {
  const draft = draftOf(oneLineEach(facts));
  const values = valuesOf(draft);
  return [draft.kind, 'closing' as const].flatMap((text) =>
    emptyPlaceholders(draft.facts.texts[text], values).map((placeholder) => ({ text, placeholder })),
  );
}

function valuesOf({ facts, items, next, digits }: Draft): PlaceholderValues {
  const { number, date } = facts.reference;
  return {
    province: words.province(facts.province),
    fiscalYear: digits(facts.fiscalYear),
    letterNumber: number,
    letterDate: date ? longDate(date, facts) : '',
    count: digits(items.length),
    codes: codeList(codesOf(items)),
    agency: facts.agency,
    due: next?.due ? longDate(next.due, facts) : '',
  };
}
