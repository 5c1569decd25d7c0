// What the mail log already holds: which stages of which items an office was mailed, so that none goes out twice.

import { type Owner, ownerKey } from './owner.js';
import type { Stage } from './stages.js';

export interface LoggedMail extends Owner {
  readonly to: readonly string[];
  readonly stageKeys: readonly string[];
  /** Sent, being sent, or nobody knows: anything but certainly not sent. */
  readonly counts: boolean;
  /** Being sent, or nobody knows. */
  readonly open: boolean;
}

/** Fiscal year, item, due date and stage: a moved due date starts anew. */
export const stageKey = (fiscalYear: number, code: string, due: string | null, stage: Stage): string =>
  `${itemKey(fiscalYear, code)}${due ?? '-'}/${stage}`;

const itemKey = (fiscalYear: number, code: string): string => `${fiscalYear}/${code}/`;

/** No stage is called so. */
const OPEN = 'open';

/** The item a key is about. */
export const codeOfKey = (key: string): string => key.replace(/^\d+\//, '').replace(/\/[^/]*\/[^/]*$/, '');

/** Once a year and item, whatever becomes of its due date. */
export const leadKey = (fiscalYear: number, code: string): string => stageKey(fiscalYear, code, null, 'lead');

/** The same stage on a person's explicit demand; each time under a key of its own, so that a second click sends nothing. */
export function repeatKey(key: string, { has }: Claims): string {
  let time = 2;
  while (has(`${key}#${time}`)) time++;
  return `${key}#${time}`;
}

export interface Claims {
  readonly has: (stageKey: string) => boolean;
  /** A mail to this office is on its way, or a person has yet to say what became of it. */
  readonly open: boolean;
  /** The item was mailed at some stage, whatever the due date then. */
  readonly everMailed: (fiscalYear: number, code: string) => boolean;
}

/**
 * Claims count by name; those of an office that is no longer in the directory count by address too, because it was
 * renamed. Offices that share a mailbox do not take each other's letters away, unless one of them has left the directory.
 */
export function claimIndex(
  log: readonly LoggedMail[],
  directory: ReadonlySet<string>,
): (owner: Owner, addresses: readonly string[]) => Claims {
  const keysOf = new Map<string, Set<string>>();
  for (const mail of log.filter(({ counts }) => counts))
    for (const name of directory.has(ownerKey(mail)) ? [ownerKey(mail)] : [ownerKey(mail), ...mail.to]) {
      const keys = keysOf.get(name) ?? new Set<string>();
      keysOf.set(name, keys);
      // A stage that was repeated has been mailed, whatever became of its first mail.
      for (const key of mail.stageKeys)
        keys
          .add(key)
          .add(key.replace(/#\d+$/, ''))
          .add(key.replace(/[^/]*\/[^/]*$/, ''));
      if (mail.open) keys.add(OPEN);
    }
  return (owner, addresses) => {
    const own = [ownerKey(owner), ...addresses].flatMap((name) => keysOf.get(name) ?? []);
    const has = (key: string) => own.some((keys) => keys.has(key));
    return { has, open: has(OPEN), everMailed: (fiscalYear, code) => has(itemKey(fiscalYear, code)) };
  };
}
