// A short name of a plan: the same mails to the same people give the same name. Not a secret, only a comparison.

import type { PlannedMail } from '../../core/digest.js';
import { ownerKey } from '../../core/owner.js';

/**
 * FNV-1a, 32 bits, over everything a person confirmed: office, recipients, items and stages of every mail. Not over their
 * order, which changes with the order of the rows in the sheet.
 */
export function fingerprint(mails: readonly PlannedMail[]): string {
  const parts = mails.map((mail) =>
    JSON.stringify([ownerKey(mail), mail.to, mail.cc, mail.lines.flatMap(({ keys }) => keys).sort()]),
  );
  const text = parts.sort().join('\n');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${mails.length}-${(hash >>> 0).toString(16)}`;
}
