// From planned mails to mails ready to send: the facts of each item come from the Items tab, the words from src/mail/.

import { addressesIn } from '../../core/address.js';
import type { PlannedLine } from '../../core/ask.js';
import { readComponents } from '../../core/components.js';
import { ownerKey } from '../../core/owner.js';
import { asksForProvinceData } from '../../core/province-data.js';
import type { PlannedMail } from '../../core/remind.js';
import type { OutgoingMail } from '../../google/mail.js';
import { letterOf } from '../../mail/compose.js';
import type { LetterFacts, LetterItemFacts } from '../../mail/letter.js';
import { renderLetter } from '../../mail/render.js';
import type { ItemRow } from '../../tables/items.js';
import type { Prepared } from './plan.js';

export interface Composed {
  readonly planned: PlannedMail;
  readonly outgoing: OutgoingMail;
}

/** `sender` answers replies where Settings name nobody. */
export function composed(prepared: Prepared, sender: string): Composed[] {
  const { items, assignments } = prepared.workbook;
  const facts: RowFacts = {
    items: new Map(items.rows.map((item) => [item.code, item])),
    amends: new Map(assignments.rows.flatMap(({ row, reply, note }) => (reply === 'amend' ? [[row, note]] : []))),
  };
  return prepared.plan.mails.map((planned) => ({ planned, outgoing: outgoing(planned, prepared, facts, sender) }));
}

interface RowFacts {
  readonly items: ReadonlyMap<string, ItemRow>;
  /** What is wrong with what was sent, by row of the Assignments tab. */
  readonly amends: ReadonlyMap<number, string>;
}

function outgoing(planned: PlannedMail, prepared: Prepared, rows: RowFacts, sender: string): OutgoingMail {
  const { settings } = prepared.workbook;
  const replyTo = addressesIn(settings.replyTo).valid[0] ?? sender;
  const letter = renderLetter(letterOf(factsOf(planned, prepared, rows, replyTo)));
  return { ...letter, to: planned.to, cc: planned.cc, replyTo, senderName: settings.senderName };
}

function factsOf(planned: PlannedMail, { workbook, today }: Prepared, rows: RowFacts, replyTo: string): LetterFacts {
  const { settings, agencies } = workbook;
  const contact = agencies.rows.find((row) => ownerKey(row) === ownerKey(planned));
  return {
    fiscalYear: settings.fiscalYear,
    province: settings.province,
    website: settings.website,
    agency: planned.agency,
    unit: planned.unit,
    salutation: contact?.salutation ?? '',
    reference: { number: settings.letterNumber, date: settings.letterDate },
    today,
    items: planned.lines.flatMap((line) => itemFacts(line, rows)),
    received: planned.received,
    signer: {
      name: settings.signerName,
      position: settings.signerPosition,
      unit: settings.signerUnit,
      phone: settings.signerPhone,
    },
    replyTo,
    thaiDigits: settings.thaiDigits,
  };
}

function itemFacts(line: PlannedLine, { items, amends }: RowFacts): LetterItemFacts[] {
  const { row, code, role, due } = line;
  const item = items.get(code);
  if (!item) return [];
  const { title, previousComment: comment, components, url, comment: clarifyComment } = item;
  return [
    {
      code,
      role,
      due,
      title,
      comment,
      url,
      clarifyComment,
      ...askOf(line),
      // The letter speaks of last year; that of this year counts only in a clarification.
      zero: line.zero && item.previousScore === 0,
      provinceData: asksForProvinceData(comment),
      amend: amends.get(row) ?? null,
      ...readComponents(components),
    },
  ];
}

const askOf = ({ stage }: PlannedLine): Pick<LetterItemFacts, 'ask' | 'sent'> => ({
  ask: stage === 'first' ? 'first' : 'follow-up',
  sent: false,
});
