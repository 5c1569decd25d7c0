// A short name of a plan: the same mails to the same people give the same name. Not a secret, only a comparison.

import type { PlannedMail } from '../../core/digest.js';
import { ownerKey } from '../../core/owner.js';
import { shortHash } from '../../core/short-hash.js';

/**
 * Over everything a person confirmed: office, recipients, items and stages of every mail. Not over their
 * order, which changes with the order of the rows in the sheet.
 */
export function fingerprint(mails: readonly PlannedMail[]): string {
  const parts = mails.map((mail) =>
    JSON.stringify([ownerKey(mail), mail.to, mail.cc, mail.lines.flatMap(({ keys }) => keys).sort()]),
  );
  return `${mails.length}-${shortHash(parts.sort().join('\n'))}`;
}
