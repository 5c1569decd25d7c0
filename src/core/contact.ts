// One contact person takes over from another: name, address and phone of every office they answered for.

import { addressesIn } from './address.js';

export interface ContactRow {
  readonly row: number;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
}

export interface NewContact {
  readonly name: string;
  readonly email: string;
  /** Empty leaves no number: the old one is the old person's. */
  readonly phone: string;
}

export interface ContactPlan {
  readonly change: readonly { readonly row: number; readonly values: Omit<ContactRow, 'row'> }[];
  /** Rows with several addresses of which none carries the old name: which one is theirs, only a person knows. */
  readonly unclear: readonly number[];
}

const samePerson = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

export function planContact(rows: readonly ContactRow[], from: string, to: NewContact): ContactPlan {
  const theirs = rows.filter(({ contact }) => contact.trim() !== '' && samePerson(contact, from));
  const emails = theirs.map(({ row, email }) => ({ row, email: replaced(email, from, to.email) }));
  return {
    change: emails.flatMap(({ row, email }) =>
      email === undefined ? [] : [{ row, values: { contact: to.name, email, phone: to.phone } }],
    ),
    unclear: emails.filter(({ email }) => email === undefined).map(({ row }) => row),
  };
}

function replaced(cell: string, from: string, address: string): string | undefined {
  const { valid, invalid } = addressesIn(cell);
  if (valid.length + invalid.length <= 1) return address;
  const entries = cell.split(/([,;\n]+)/);
  const named = entries.findIndex((entry) => samePerson(entry.replace(/<[^<>]*>/, ''), from));
  if (named < 0) return undefined;
  entries[named] = `${entries[named]?.match(/^\s*/)?.[0] ?? ''}${address}`;
  return entries.join('');
}
