// What is wrong with the letter texts of the Settings tab, each with its cell. A letter with a gap in it is not sent.

import type { Fault } from '../../core/fault.js';
import { unknownPlaceholders } from '../../core/letter-text.js';
import { ownerName } from '../../core/owner.js';
import type { TextKey } from '../../mail/letter.js';
import { type Gap, gapsOf } from '../../mail/letter-texts.js';
import { oneLine } from '../../mail/plain.js';
import type { Settings } from '../../tables/settings.js';
import { type PlannedLetter, textSettings } from './letter-facts.js';

const texts = Object.keys(textSettings) as TextKey[];

/** Unknown words in braces first, then what some mail of the plan has no value for; each once, with the first such mail. */
export function faultsOfTexts(settings: Settings, letters: readonly PlannedLetter[]): Fault[] {
  const placeOf = (text: TextKey) => settings.placeOf(textSettings[text]);
  const unknown = texts.flatMap((text) =>
    unknownPlaceholders(oneLine(settings[textSettings[text]])).map(
      (found): Fault => ({ code: 'unknown-placeholder', found, ...placeOf(text) }),
    ),
  );
  const gaps = firstGaps(letters).map(
    ({ gap: { text, placeholder }, owner }): Fault => ({
      code: 'empty-placeholder',
      placeholder,
      owner,
      ...placeOf(text),
    }),
  );
  return [...unknown, ...gaps];
}

interface OwnedGap {
  readonly gap: Gap;
  readonly owner: string;
}

function firstGaps(letters: readonly PlannedLetter[]): OwnedGap[] {
  const found = new Map<string, OwnedGap>();
  for (const { planned, facts } of letters)
    for (const gap of gapsOf(facts)) {
      const key = `${gap.text} ${gap.placeholder}`;
      if (!found.has(key)) found.set(key, { gap, owner: ownerName(planned) });
    }
  return [...found.values()];
}
