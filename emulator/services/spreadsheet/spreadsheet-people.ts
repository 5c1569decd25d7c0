// Who works on a spreadsheet: its owner and its editors. Whoever opens the bound document has been let in as an editor;
// people who may only look are not imitated.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { NotEmulatedError } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import { makeUser } from '../../runtime/user';
import { type Members, read, write } from './members';
import type { BookState } from './state';

type Person = string | { readonly email: string };

export function emailOf(user: Person): string {
  return typeof user === 'string' ? user : user.email;
}

function add({ desk }: BookState, users: readonly Person[]): typeof SELF {
  for (const user of users) desk.people.add(emailOf(user));
  return SELF;
}

/** The owner stays. */
function remove({ desk }: BookState, user: Person): typeof SELF {
  desk.people.delete(emailOf(user));
  desk.people.add(desk.owner);
  return SELF;
}

const notShared = (name: string): Member<BookState> =>
  write<BookState>(() => {
    throw new NotEmulatedError(`Spreadsheet.${name}`);
  }, 'any');

export const PEOPLE: Members<BookState> = {
  addEditor: write((state, _, user: Person) => add(state, [user]), 'String', 'User'),
  addEditors: write((state, _, users: readonly string[]) => add(state, users), 'String[]'),
  addViewer: notShared('addViewer'),
  getEditors: read(({ desk }, kernel: Kernel) => [...desk.people].map((email) => makeUser(kernel, email))),
  getOwner: read(({ desk }, kernel: Kernel) => makeUser(kernel, desk.owner)),
  getViewers: read(() => []),
  removeEditor: write((state, _, user: Person) => remove(state, user), 'String', 'User'),
};
