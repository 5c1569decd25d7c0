// The lists of the summary: what got no points and why, what to fix first, who owes what and who is late. Numbers that a
// sheet can count itself are formulas there.

import { type Cause, causesOf } from './causes.js';
import type { CivilDate } from './civil-date.js';
import { type Owner, ownerKey } from './owner.js';
import { gainsOf, pointsToday, type StandingItem, weighed } from './score.js';

export interface SummaryItem extends StandingItem {
  readonly title: string;
  readonly zero: boolean;
  readonly lead: string;
  readonly due: CivilDate | null;
  /** Scored 0 this year, in the window in which that may be explained, and not explained yet. */
  readonly awaitsClarification: boolean;
  /** The assessor's words for the score that makes it a zero item. */
  readonly comment: string;
}

export interface ZeroItem extends SummaryItem {
  /** OIT points won when the item goes from 0 to 100; undefined where it has no sub-indicator, and so no weight. */
  readonly gain: number | undefined;
  readonly causes: readonly Cause[];
}

/** Every zero item, the largest gain first; equal gains stay in the document's order. */
export function zeroItemsOf<T extends SummaryItem>(items: readonly T[]): (T & ZeroItem)[] {
  const gains = gainsOf(weighed(items));
  return items
    .filter(({ zero }) => zero)
    .map((item) => ({ ...item, gain: gains.get(item.code), causes: causesOf(item.comment, item.code) }))
    .sort((one, other) => (other.gain ?? -1) - (one.gain ?? -1));
}

/** It would get nothing if the window closed today. */
export const isOpen = (item: Pick<StandingItem, 'score' | 'done'>): boolean => pointsToday(item) === 0;

/** Work can still win its points: by publishing, or by a clarification that is asked for. */
export const isWinnable = (item: Pick<SummaryItem, 'score' | 'done' | 'awaitsClarification'>): boolean =>
  isOpen(item) && (item.score === null || item.awaitsClarification);

/** What is worth the first call: open zero items that have a weight; first those whose points can still be won. */
export function toFixFirst<T extends ZeroItem>(zeroItems: readonly T[], most: number): T[] {
  const open = zeroItems.filter((item) => item.gain !== undefined && isOpen(item));
  return [...open.filter(isWinnable), ...open.filter((item) => !isWinnable(item))].slice(0, most);
}

/** One owner's part in one item. */
export interface Part extends Owner {
  readonly code: string;
  /** Leads are asked to publish, all others for their data. */
  readonly leads: boolean;
  /** Somebody may be written to for it: nobody is for the province's own data, before somebody leads the item. */
  readonly asked: boolean;
  /** What was asked for has come, checked or not. */
  readonly received: boolean;
  /** Anything came at all, or the office said that there is nothing. */
  readonly replied: boolean;
  readonly due: CivilDate | null;
}

export interface Count {
  readonly items: number;
  readonly received: number;
  readonly outstanding: number;
  /** Of the outstanding ones. */
  readonly overdue: number;
}

export interface Tally extends Owner {
  readonly lead: Count;
  readonly contributor: Count;
  /** OIT points that the items it leads would lack if the window closed today. */
  readonly atStake: number;
  /** Of its items, those it is asked for. */
  readonly asked: number;
  readonly replied: boolean;
}

/** Everybody who has a part, and the rest of the directory; most overdue first, then most outstanding, then as listed. */
export function talliesOf(
  parts: readonly Part[],
  directory: readonly Owner[],
  items: readonly StandingItem[],
  today: CivilDate,
): Tally[] {
  const gains = gainsOf(weighed(items));
  const lacking = new Map(
    items.map((item) => [item.code, ((gains.get(item.code) ?? 0) * (100 - pointsToday(item))) / 100]),
  );
  return [...byOwner(parts, directory).values()]
    .map(({ owner, own }) => ({
      agency: owner.agency,
      unit: owner.unit,
      lead: counted(
        own.filter(({ leads }) => leads),
        today,
      ),
      contributor: counted(
        own.filter(({ leads }) => !leads),
        today,
      ),
      atStake: own.reduce((sum, { code, leads }) => sum + (leads ? (lacking.get(code) ?? 0) : 0), 0),
      asked: own.filter(({ asked }) => asked).length,
      replied: own.some(({ replied }) => replied),
    }))
    .sort((one, other) => overdueOf(other) - overdueOf(one) || outstandingOf(other) - outstandingOf(one));
}

export const itemsOf = ({ lead, contributor }: Tally): number => lead.items + contributor.items;
export const outstandingOf = ({ lead, contributor }: Tally): number => lead.outstanding + contributor.outstanding;
export const overdueOf = ({ lead, contributor }: Tally): number => lead.overdue + contributor.overdue;

/** Is asked for something and has not answered for a single item yet. */
export const isSilent = ({ asked, replied }: Tally): boolean => asked > 0 && !replied;

/** Owners with their parts, as the directory lists them; who is not in it comes last. */
function byOwner(parts: readonly Part[], directory: readonly Owner[]) {
  const owners = new Map(directory.map((owner) => [ownerKey(owner), { owner, own: [] as Part[] }]));
  for (const part of parts) {
    const known = owners.get(ownerKey(part));
    if (known) known.own.push(part);
    else owners.set(ownerKey(part), { owner: part, own: [part] });
  }
  return owners;
}

function counted(parts: readonly Part[], today: CivilDate): Count {
  const open = parts.filter(({ received }) => !received);
  return {
    items: parts.length,
    received: parts.length - open.length,
    outstanding: open.length,
    overdue: open.filter(({ due }) => due !== null && due < today).length,
  };
}
