// Checks what a page sends before any job sees it: pages run in people's browsers, and anyone who may edit the
// sheet can call an rpc by hand. Each function returns the typed value or throws `bad-argument`.

import type { AssignOrder } from '../actions/assign.js';
import { type CivilDate, civilDate } from '../core/civil-date.js';
import type { NewContact } from '../core/contact.js';
import { FaultError } from '../core/fault.js';
import { assignmentKey, type Owner } from '../core/owner.js';
import { bareName } from '../core/province.js';
import type { ReplyOrder } from '../core/replies.js';
import type { SendOrder } from '../core/send-order.js';

/** Longer text than any name, code or date of ours. */
const LONGEST = 500;
/** Ten times the assignments of a large province, which a person may select all at once. */
const MOST = 50_000;

const refuse = (name: string): never => {
  throw new FaultError({ code: 'bad-argument', name });
};

export const textArgument = (value: unknown, name: string): string =>
  typeof value === 'string' && value.length <= LONGEST ? value : refuse(name);

export const wordArgument = <const W extends string>(value: unknown, words: readonly W[], name: string): W =>
  words.find((word) => word === value) ?? refuse(name);

export const wholeArgument = (value: unknown, name: string): number =>
  Number.isInteger(value) && Math.abs(value as number) < 1e9 ? (value as number) : refuse(name);

export const flagArgument = (value: unknown, name: string): boolean =>
  typeof value === 'boolean' ? value : refuse(name);

export const dayArgument = (value: unknown, name: string): CivilDate =>
  civilDate(textArgument(value, name)) ?? refuse(name);

export const listArgument = <T>(value: unknown, name: string, each: (entry: unknown) => T): T[] =>
  Array.isArray(value) && value.length <= MOST ? value.map(each) : refuse(name);

const fieldsOf = (value: unknown, name: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : refuse(name);

export function ownerArgument(value: unknown): Owner {
  const { agency, unit } = fieldsOf(value, 'owner');
  const name = textArgument(agency, 'agency');
  return { agency: name.trim() === '' ? refuse('agency') : name, unit: textArgument(unit, 'unit') };
}

const workArgument = (value: unknown): Owner & { readonly code: string } => ({
  ...ownerArgument(value),
  code: textArgument(fieldsOf(value, 'work').code, 'code'),
});

/** null stands for all of them. */
export function sendOrderArgument(value: unknown): SendOrder {
  const { owners, work, again } = fieldsOf(value, 'order');
  return {
    owners: owners === null ? null : ownersArgument(owners),
    work: work === null ? null : listArgument(work, 'work', workArgument),
    again: ownersArgument(again),
  };
}

export const codesArgument = (value: unknown): string[] =>
  listArgument(value, 'codes', (code) => textArgument(code, 'code'));

export const ownersArgument = (value: unknown): Owner[] => listArgument(value, 'owners', ownerArgument);

/** A note may be a whole paragraph of what is wrong, a link a long one. */
const LONGEST_NOTE = 5_000;

const noteArgument = (value: unknown, name: string): string | null =>
  value === null ? null : typeof value === 'string' && value.length <= LONGEST_NOTE ? value : refuse(name);

const REPLIES = ['waiting', 'received', 'amend', 'complete', 'none'] as const;

export function repliesArgument(value: unknown): ReplyOrder[] {
  const orders = listArgument(value, 'replies', replyArgument);
  return new Set(orders.map(assignmentKey)).size < orders.length ? refuse('replies') : orders;
}

function replyArgument(entry: unknown): ReplyOrder {
  const { code, reply, was, link, note } = fieldsOf(entry, 'reply');
  return {
    ...ownerArgument(entry),
    code: textArgument(code, 'code'),
    reply: wordArgument(reply, REPLIES, 'reply'),
    was: wordArgument(was, REPLIES, 'was'),
    link: noteArgument(link, 'link'),
    note: noteArgument(note, 'note'),
  };
}

export function contactArgument(value: unknown): NewContact {
  const { name, email, phone } = fieldsOf(value, 'contact');
  return {
    name: textArgument(name, 'name').trim() || refuse('name'),
    email: textArgument(email, 'email').trim(),
    phone: textArgument(phone, 'phone').trim(),
  };
}

export function orderArgument(value: unknown): AssignOrder {
  const order = fieldsOf(value, 'order');
  return {
    codes: codesArgument(order.codes),
    owners: ownersArgument(order.owners),
    everyone: flagArgument(order.everyone, 'everyone'),
    role: wordArgument(order.role, ['lead', 'contributor'], 'role'),
    due: order.due === null ? null : dayArgument(order.due, 'due'),
    mode: wordArgument(order.mode, ['add', 'replace', 'remove'], 'mode'),
    ...(order.usualDue !== undefined && {
      usualDue: order.usualDue === null ? null : dayArgument(order.usualDue, 'usualDue'),
    }),
  };
}

export interface SetUpOrder {
  readonly province: string;
  readonly fiscalYear: number;
  readonly internalDue: CivilDate;
}

export function setUpArgument(value: unknown): SetUpOrder {
  const order = fieldsOf(value, 'setUp');
  const province = bareName(textArgument(order.province, 'province'));
  return {
    province: province === '' ? refuse('province') : province,
    fiscalYear: wholeArgument(order.fiscalYear, 'fiscalYear'),
    internalDue: dayArgument(order.internalDue, 'internalDue'),
  };
}
