// From the document's parties to the first assignments and the first directory.

import type { NewAssignment } from './assign.js';
import type { CivilDate } from './civil-date.js';
import type { DocumentItem, Party } from './document.js';
import { type Owner, ownerKey } from './owner.js';

/** Agencies and units in the order in which the document first names them. */
export function namedParties(items: readonly DocumentItem[], everyone: string): Owner[] {
  const seen = new Map<string, Owner>();
  for (const { agency, unit } of items.flatMap(({ parties }) => parties))
    if (agency !== everyone && !seen.has(ownerKey({ agency, unit })))
      seen.set(ownerKey({ agency, unit }), { agency, unit });
  return [...seen.values()];
}

/**
 * One row per item and party; the distribution list becomes one row per member, save those the item names anyway.
 * The document names no lead: the first named party is proposed until a coordinator agrees.
 */
export function firstAssignments(
  items: readonly DocumentItem[],
  members: readonly Owner[],
  everyone: string,
  due: CivilDate | null,
): NewAssignment[] {
  return items.flatMap(({ code, parties }) => {
    const named = parties.filter(({ agency }) => agency !== everyone);
    const listed = named.length < parties.length ? without(members, named) : [];
    return [
      ...named.map(
        ({ agency, unit }, index) =>
          ({ code, agency, unit, source: '', due, role: index === 0 ? 'proposed' : 'contributor' }) as const,
      ),
      ...listed.map(
        ({ agency, unit }) => ({ code, agency, unit, source: everyone, due, role: 'contributor' }) as const,
      ),
    ];
  });
}

function without(members: readonly Owner[], named: readonly Party[]): Owner[] {
  const taken = new Set(named.map(ownerKey));
  return members.filter((member) => !taken.has(ownerKey(member)));
}
