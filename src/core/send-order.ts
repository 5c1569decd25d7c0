// What a person picks out of all that is due.

import { assignmentKey, type Owner, ownerKey } from './owner.js';

type Work = Owner & { readonly code: string };

export interface SendOrder {
  /** Only these agencies and units; null: all of them. */
  readonly owners: readonly Owner[] | null;
  /** Only these assignments; null: all of them. */
  readonly work: readonly Work[] | null;
  /** Theirs goes out today although this stage was mailed already, or would wait for a later due date. */
  readonly again: readonly Owner[];
}

export const EVERYTHING_DUE: SendOrder = { owners: null, work: null, again: [] };

/** Of use where only what earlier runs left is to be settled. */
export const NOTHING: SendOrder = { ...EVERYTHING_DUE, owners: [] };

/** How much a choice of work holds. */
export const extentOf = (work: readonly Work[]) => ({
  items: new Set(work.map(({ code }) => code)).size,
  owners: new Set(work.map(ownerKey)).size,
});

export function chooser(order: SendOrder): (work: Work) => boolean {
  const owners = order.owners && new Set(order.owners.map(ownerKey));
  const work = order.work && new Set(order.work.map(assignmentKey));
  return (it) => (owners?.has(ownerKey(it)) ?? true) && (work?.has(assignmentKey(it)) ?? true);
}
