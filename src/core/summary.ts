// The lists of the summary: what to fix first, and who is late. Numbers that a sheet can count itself are formulas there.

import type { CivilDate } from './civil-date.js';
import { type Owner, ownerKey, ownerName } from './owner.js';
import { gainsOf } from './score.js';

export interface SummaryItem {
  readonly code: string;
  readonly title: string;
  readonly subIndicator: string;
  readonly zero: boolean;
  readonly lead: string;
  readonly due: CivilDate | null;
}

export interface Gain {
  readonly code: string;
  readonly title: string;
  /** OIT points won when the item goes from 0 to 100. */
  readonly gain: number;
  readonly lead: string;
  readonly due: CivilDate | null;
}

/** Zero items, the largest gain first; equal gains stay in the document's order. */
export function largestGains(items: readonly SummaryItem[], most: number): Gain[] {
  const gains = gainsOf(items);
  return items
    .filter(({ zero }) => zero)
    .map(({ code, title, lead, due }) => ({ code, title, lead, due, gain: gains.get(code) ?? 0 }))
    .sort((one, other) => other.gain - one.gain)
    .slice(0, most);
}

export interface Reply extends Owner {
  /** Anything came, or the office said that there is nothing. */
  readonly replied: boolean;
}

/** Names of the agencies and units that have work and have not answered a single item yet. */
export function silentOwners(replies: readonly Reply[]): string[] {
  const owners = new Map<string, Reply[]>();
  for (const reply of replies) owners.set(ownerKey(reply), [...(owners.get(ownerKey(reply)) ?? []), reply]);
  return [...owners.values()].flatMap((rows) =>
    rows.some(({ replied }) => replied) || !rows[0] ? [] : [ownerName(rows[0])],
  );
}
