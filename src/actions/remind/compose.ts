// From planned mails to mails ready to send; the words come from src/mail/.

import type { PlannedMail } from '../../core/digest.js';
import { type Fault, FaultError } from '../../core/fault.js';
import type { OutgoingMail } from '../../google/mail.js';
import { letterOf } from '../../mail/compose.js';
import type { Letter } from '../../mail/letter.js';
import { oneLine } from '../../mail/plain.js';
import { renderLetter } from '../../mail/render.js';
import { type PlannedLetter, plannedLetters } from './letter-facts.js';
import { faultsOfTexts } from './letter-faults.js';
import type { Prepared } from './plan.js';

export interface Composed {
  readonly planned: PlannedMail;
  readonly outgoing: OutgoingMail;
  readonly letter: Letter;
}

/**
 * The first `most` mails of the plan. `sender` answers replies where Settings name nobody. Throws the first of
 * `letterFaults`, whichever mail of the plan it is in: then none is made.
 */
export function composed(prepared: Prepared, sender: string, most = prepared.plan.mails.length): Composed[] {
  const { settings } = prepared.workbook;
  const letters = plannedLetters(prepared, sender);
  const [fault] = faultsOfTexts(settings, letters);
  if (fault) throw new FaultError(fault);
  const senderName = oneLine(settings.senderName);
  return letters.slice(0, most).map((letter) => composedLetter(letter, senderName));
}

/** What is wrong with the letter texts people wrote, for the mails of this plan. */
export const letterFaults = (prepared: Prepared, sender: string): Fault[] =>
  faultsOfTexts(prepared.workbook.settings, plannedLetters(prepared, sender));

function composedLetter({ planned, facts }: PlannedLetter, senderName: string): Composed {
  const letter = letterOf(facts);
  const { to, cc } = planned;
  return { planned, letter, outgoing: { ...renderLetter(letter), to, cc, replyTo: facts.replyTo, senderName } };
}
