// A short name of a plan: the same mails to the same people give the same name. Not a secret, only a comparison.

import type { PlannedMail } from '../../core/remind.js';

/** FNV-1a, 32 bits, over everything a person confirmed: recipients, items and stages of every mail. */
export function fingerprint(mails: readonly PlannedMail[]): string {
  const text = JSON.stringify(mails.map(({ to, cc, lines }) => [to, cc, lines.map(({ keys }) => keys)]));
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${mails.length}-${(hash >>> 0).toString(16)}`;
}
