// The facts of each planned mail's letter: items from the Items tab, amendments from the assignments, the rest from Settings.

import { addressesIn } from '../../core/address.js';
import type { PlannedLine } from '../../core/ask.js';
import { readComponents } from '../../core/components.js';
import type { PlannedMail } from '../../core/digest.js';
import { ownerKey } from '../../core/owner.js';
import { asksForProvinceData } from '../../core/province-data.js';
import type { LetterFacts, LetterItemFacts, TextKey } from '../../mail/letter.js';
import type { ItemRow } from '../../tables/items.js';
import type { SettingKey } from '../../tables/settings.js';
import type { Prepared } from './plan.js';

export interface PlannedLetter {
  readonly planned: PlannedMail;
  readonly facts: LetterFacts;
}

/** Where each text of a letter is written. */
export const textSettings = {
  first: 'openingFirst',
  'follow-up': 'openingFollowUp',
  clarification: 'openingClarification',
  closing: 'closing',
} as const satisfies Record<TextKey, SettingKey>;

/** In the order of the plan. `sender` answers replies where Settings name nobody. */
export function plannedLetters(prepared: Prepared, sender: string): PlannedLetter[] {
  const { items, assignments, agencies, settings } = prepared.workbook;
  const rows: RowFacts = {
    items: new Map(items.rows.map((item) => [item.code, item])),
    amends: new Map(assignments.rows.flatMap(({ row, reply, note }) => (reply === 'amend' ? [[row, note]] : []))),
  };
  const salutations = new Map(agencies.rows.map((row) => [ownerKey(row), row.salutation]));
  const replyTo = addressesIn(settings.replyTo).valid[0] ?? sender;
  return prepared.plan.mails.map((planned) => ({
    planned,
    facts: {
      ...settingFacts(prepared),
      agency: planned.agency,
      unit: planned.unit,
      salutation: salutations.get(ownerKey(planned)) ?? '',
      items: planned.lines.flatMap((line) => itemFacts(line, rows)),
      received: planned.received,
      others: planned.others,
      replyTo,
    },
  }));
}

interface RowFacts {
  readonly items: ReadonlyMap<string, ItemRow>;
  /** What is wrong with what was sent, by row of the Assignments tab. */
  readonly amends: ReadonlyMap<number, string>;
}

type OfOneMail = 'agency' | 'unit' | 'salutation' | 'items' | 'received' | 'others' | 'replyTo';

function settingFacts({ workbook: { settings }, today }: Prepared): Omit<LetterFacts, OfOneMail> {
  return {
    fiscalYear: settings.fiscalYear,
    province: settings.province,
    website: settings.website,
    reference: { number: settings.letterNumber, date: settings.letterDate },
    today,
    signer: {
      name: settings.signerName,
      position: settings.signerPosition,
      unit: settings.signerUnit,
      phone: settings.signerPhone,
    },
    texts: {
      first: settings[textSettings.first],
      'follow-up': settings[textSettings['follow-up']],
      clarification: settings[textSettings.clarification],
      closing: settings[textSettings.closing],
    },
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
      ask: line.ask,
      sent: line.sent,
      // The letter speaks of last year; that of this year counts only in a clarification.
      zero: line.zero && item.previousScore === 0,
      provinceData: asksForProvinceData(comment),
      amend: amends.get(row) ?? null,
      ...readComponents(components),
    },
  ];
}
