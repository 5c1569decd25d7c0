// Moves the work of one owner to another: after a handover what is still open, after a renaming all of it.
// Laws: no item is lost, the new owner has each at most once, a lead stays led, no reply is forgotten.

import type { Assignment } from './assign.js';
import { type Owner, ownerKey, type Role } from './owner.js';
import { isDone, type ReplyStatus } from './replies.js';

export interface HeldWork extends Assignment {
  readonly reply: ReplyStatus;
  readonly link: string;
  readonly note: string;
}

/** What the new owner's own row takes over from the one that goes. */
export type TakenOver = Partial<Pick<HeldWork, 'role' | 'due' | 'reply' | 'link' | 'note'>>;

export interface HandOverPlan {
  /** Rows that get the new owner's name. */
  readonly move: readonly number[];
  /** Rows that go because the new owner has the item already. */
  readonly merge: readonly number[];
  /** Rows of the new owner that take something over from a row that goes. */
  readonly gain: readonly { readonly row: number; readonly values: TakenOver }[];
  readonly codes: readonly string[];
}

const ROLE_RANK: Record<Role, number> = { contributor: 0, proposed: 1, lead: 2 };
const REPLY_RANK: Record<ReplyStatus, number> = { waiting: 0, amend: 1, received: 2, none: 3, complete: 4 };

export function planHandOver(held: readonly HeldWork[], from: Owner, to: Owner, which: 'open' | 'all'): HandOverPlan {
  const own = held.filter((row) => ownerKey(row) === ownerKey(from) && (which === 'all' || !isDone(row.reply)));
  const theirs = new Map(held.filter((row) => ownerKey(row) === ownerKey(to)).map((row) => [row.code, row]));
  const merging = own.filter(({ code }) => theirs.has(code));
  return {
    move: own.filter(({ code }) => !theirs.has(code)).map(({ row }) => row),
    merge: merging.map(({ row }) => row),
    gain: merging.flatMap((row) => gainOf(row, theirs.get(row.code))),
    codes: [...new Set(own.map(({ code }) => code))],
  };
}

/**
 * A better role comes with its own date and state, because nobody has done that work yet; else the reply counts that is
 * further on. What was written about it comes along, before what stands there.
 */
function gainOf(gone: HeldWork, present: HeldWork | undefined): HandOverPlan['gain'] {
  if (!present) return [];
  const rises = ROLE_RANK[gone.role] > ROLE_RANK[present.role];
  const furtherOn = REPLY_RANK[gone.reply] > REPLY_RANK[present.reply];
  const values: TakenOver = {
    ...(rises && { role: gone.role, due: gone.due }),
    ...((rises || furtherOn) && gone.reply !== present.reply && { reply: gone.reply }),
    ...(gone.link !== '' && { link: joined(gone.link, present.link) }),
    ...(gone.note !== '' && { note: joined(gone.note, present.note) }),
  };
  return Object.keys(values).length > 0 ? [{ row: present.row, values }] : [];
}

const joined = (one: string, other: string): string => (other === '' || other === one ? one : `${one} / ${other}`);
