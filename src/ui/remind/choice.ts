// What a person has picked out of the plan: rows of the sheet, offices to write to once more, ticks.

import { assignmentKey, type Owner, ownerKey } from '../../core/owner.js';
import type { SendOrder } from '../../core/send-order.js';
import type { Answer } from '../shared/rpc.js';

export type Plan = Answer<'getReminderPlan'>;
export type Mail = Plan['mails'][number];

export interface Choice {
  /** Only this work; null: all of it. */
  readonly work: SendOrder['work'];
  readonly again: readonly Owner[];
  /** Owners whose mail does not go. Whatever joins the plan is ticked. */
  readonly unticked: ReadonlySet<string>;
}

export const EVERYTHING: Choice = { work: null, again: [], unticked: new Set() };

/** What the plan is asked for with. */
export const planOrder = ({ work, again }: Choice): SendOrder => ({ owners: null, work, again });

/** Just the ticked ones, whatever else has become due meanwhile. */
export function sendOrder(choice: Choice, mails: readonly Mail[]): SendOrder {
  const owners = ticked(choice, mails).map(bare);
  const keys = new Set(owners.map(ownerKey));
  return { owners, work: choice.work, again: choice.again.filter((owner) => keys.has(ownerKey(owner))) };
}

export const ticked = ({ unticked }: Choice, mails: readonly Mail[]): Mail[] =>
  mails.filter((mail) => !unticked.has(ownerKey(mail)));

export function tick(choice: Choice, owners: readonly Owner[], on: boolean): Choice {
  const unticked = new Set(choice.unticked);
  for (const key of owners.map(ownerKey)) on ? unticked.delete(key) : unticked.add(key);
  return { ...choice, unticked };
}

export const demanded = ({ again }: Choice, owner: Owner): boolean =>
  again.some((other) => ownerKey(other) === ownerKey(owner));

/** Whoever is demanded is meant to be sent, and nobody else along with it by accident: the others are ticked off, once. */
export function demand(choice: Choice, owner: Owner, mails: readonly Owner[]): Choice {
  const others = choice.again.length === 0 ? mails : [];
  return tick(tick({ ...choice, again: [...choice.again, bare(owner)] }, others, false), [owner], true);
}

export const takeBack = (choice: Choice, owner: Owner): Choice => ({
  ...choice,
  again: choice.again.filter((other) => ownerKey(other) !== ownerKey(owner)),
});

/** What of an office's codes belongs to the chosen work. */
export function chosenCodes({ work }: Choice, owner: Owner & { readonly codes: readonly string[] }): readonly string[] {
  if (!work) return owner.codes;
  const keys = new Set(work.map(assignmentKey));
  return owner.codes.filter((code) => keys.has(assignmentKey({ ...owner, code })));
}

/** The server takes an owner and nothing beside it. */
export const bare = ({ agency, unit }: Owner): Owner => ({ agency, unit });
