// Who ought to have the items that are given to every agency, and has not. An agency that joins the list later is
// offered all of them; one that leaves keeps what it has and is given nothing new.

import type { Assignment, NewAssignment } from './assign.js';
import { type Owner, ownerKey } from './owner.js';

export interface MissingMember extends Owner {
  /** Items of the list that this member was not given, neither through the list nor by name. */
  readonly codes: readonly string[];
}

/** `isList` tells whether a row came through the list. */
export function missingMembers(
  held: readonly Assignment[],
  members: readonly Owner[],
  isList: (source: string) => boolean,
): MissingMember[] {
  const listed = [...new Set(held.filter(({ source }) => isList(source)).map(({ code }) => code))];
  const has = new Set(held.map((row) => `${row.code}|${ownerKey(row)}`));
  return members.flatMap(({ agency, unit }) => {
    const codes = listed.filter((code) => !has.has(`${code}|${ownerKey({ agency, unit })}`));
    return codes.length > 0 ? [{ agency, unit, codes }] : [];
  });
}

/** Item by item, as set-up lists them. Each is due when the list is: as the item's first row that came through it. */
export function planMembers(
  held: readonly Assignment[],
  missing: readonly MissingMember[],
  isList: (source: string) => boolean,
  everyone: string,
): NewAssignment[] {
  const due = new Map<string, Assignment['due']>();
  for (const row of held) if (isList(row.source) && !due.has(row.code)) due.set(row.code, row.due);
  const codes = [...new Set(missing.flatMap((member) => member.codes))];
  return codes.flatMap((code) =>
    missing
      .filter((member) => member.codes.includes(code))
      .map(({ agency, unit }) => ({
        code,
        agency,
        unit,
        role: 'contributor' as const,
        source: everyone,
        due: due.get(code) ?? null,
      })),
  );
}
