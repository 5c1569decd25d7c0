// What an assignment job comes to, in numbers: shown before it is applied, and what it did afterwards.

import type { Assignment, AssignPlan } from './assign.js';
import type { ReplyStatus } from './replies.js';

export interface AssignEffect {
  readonly items: number;
  readonly owners: number;
  readonly added: number;
  readonly existing: number;
  readonly changed: number;
  readonly removed: number;
  /** Of those removed: had answered. */
  readonly answered: number;
}

type Answered = Pick<Assignment, 'row'> & { readonly reply: ReplyStatus };

/** `owners`: how many agencies and units were chosen, the members of a chosen list among them. */
export function effectOf(
  plan: AssignPlan,
  held: readonly Answered[],
  codes: readonly string[],
  owners: number,
): AssignEffect {
  const removed = new Set(plan.remove);
  return {
    items: new Set(codes).size,
    owners,
    added: plan.add.length,
    existing: plan.existing,
    changed: plan.change.length,
    removed: removed.size,
    answered: held.filter(({ row, reply }) => removed.has(row) && reply !== 'waiting').length,
  };
}
