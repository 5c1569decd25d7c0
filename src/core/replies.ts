// Records what offices answered. Finds each assignment by item and owner; decides nothing about mails.

import { assignmentKey, type Owner } from './owner.js';

export type ReplyStatus = 'waiting' | 'received' | 'amend' | 'complete' | 'none';

/** Nothing more is asked of this owner for this item; it stays as the record of who did it. */
export const isDone = (reply: ReplyStatus): boolean => reply === 'complete' || reply === 'none';

export interface ReplyOrder extends Owner {
  readonly code: string;
  readonly reply: ReplyStatus;
  /** The status that the person saw; another one now means that somebody else was quicker. */
  readonly was: ReplyStatus;
  /** null leaves the cell as it is. */
  readonly link: string | null;
  /** What is wrong, where something has to be amended: it goes into the next mail word for word. */
  readonly note: string | null;
}

export interface HeldReply extends Owner {
  readonly row: number;
  readonly code: string;
  readonly reply: ReplyStatus;
  readonly note: string;
}

export interface ReplyPlan {
  readonly changes: readonly { readonly row: number; readonly order: ReplyOrder }[];
  /** Orders whose assignment is not there (any more). */
  readonly missing: readonly ReplyOrder[];
  /** Orders whose assignment has got another status since the person looked. */
  readonly overtaken: readonly ReplyOrder[];
  /** Orders that ask for an amendment without saying which. */
  readonly unexplained: readonly ReplyOrder[];
}

export function planReplies(held: readonly HeldReply[], orders: readonly ReplyOrder[]): ReplyPlan {
  const rows = new Map(held.map((row) => [assignmentKey(row), row]));
  const found = orders.flatMap((order) => {
    const row = rows.get(assignmentKey(order));
    return row ? [{ row: row.row, now: row.reply, order, note: order.note ?? row.note }] : [];
  });
  return {
    changes: found.map(({ row, order }) => ({ row, order })),
    missing: orders.filter((order) => !rows.has(assignmentKey(order))),
    overtaken: found.filter(({ order, now }) => order.was !== now && order.reply !== now).map(({ order }) => order),
    unexplained: found
      .filter(({ order, note }) => order.reply === 'amend' && note.trim() === '')
      .map(({ order }) => order),
  };
}
