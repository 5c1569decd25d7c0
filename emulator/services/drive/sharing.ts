// Whom a file or folder is shared with, one by one. Being shared lets nobody in or out here: it is only told.

import { type Kernel, SELF } from '../../runtime/kernel';
import type { Member } from '../../runtime/service-class';
import type { Item } from './drive';
import { makeDriveUser } from './drive-user';
import { change, type ItemState, look, permissionEnum } from './item-members';

type Person = string | { readonly email: string };

function emailOf(person: Person): string {
  return typeof person === 'string' ? person : person.email;
}

function editorsOf({ item }: ItemState, kernel: Kernel): string[] {
  const { owner } = kernel.execution.session.world.document;
  return [...item.editors].filter((email) => email !== owner);
}

function permissionOf({ item }: ItemState, kernel: Kernel, person: Person): string {
  const email = emailOf(person);
  if (email === kernel.execution.session.world.document.owner) return 'OWNER';
  return item.editors.has(email) ? 'EDIT' : (item.readers.get(email) ?? 'NONE');
}

function promote(item: Item, email: string): void {
  item.editors.add(email);
  item.readers.delete(email);
}

/** An editor stays one; a commenter does not become a viewer. */
function admit(item: Item, email: string, as: 'VIEW' | 'COMMENT'): void {
  if (item.editors.has(email) || item.readers.get(email) === 'COMMENT') return;
  item.readers.set(email, as);
}

/** The owner stays. */
function remove(item: Item, email: string, owner: string): void {
  if (email !== owner) item.editors.delete(email);
  item.readers.delete(email);
}

function one(apply: (item: Item, email: string, owner: string) => void): Member<ItemState> {
  return change(
    ({ item }: ItemState, { execution }: Kernel, person: Person) => {
      apply(item, emailOf(person), execution.session.world.document.owner);
      return SELF;
    },
    'String',
    'User',
  );
}

function many(apply: (item: Item, email: string) => void): Member<ItemState> {
  return change(({ item }: ItemState, _kernel: Kernel, emails: readonly string[]) => {
    for (const email of emails) apply(item, email);
    return SELF;
  }, 'String[]');
}

const view = (item: Item, email: string) => admit(item, email, 'VIEW');
const comment = (item: Item, email: string) => admit(item, email, 'COMMENT');
const unread = (item: Item, email: string) => void item.readers.delete(email);

export const SHARING: Readonly<Record<string, Member<ItemState>>> = {
  addEditor: one(promote),
  addEditors: many(promote),
  addViewer: one(view),
  addViewers: many(view),
  getAccess: look(
    (state: ItemState, kernel: Kernel, person: Person) =>
      kernel.enumValue(permissionEnum, permissionOf(state, kernel, person)),
    'String',
    'User',
  ),
  getEditors: look((state: ItemState, kernel) => editorsOf(state, kernel).map((email) => makeDriveUser(kernel, email))),
  getViewers: look(({ item }: ItemState, kernel) =>
    [...item.readers.keys()].map((email) => makeDriveUser(kernel, email)),
  ),
  removeEditor: one(remove),
  removeViewer: one(unread),
  revokePermissions: one(remove),
};

/** Folders have no commenters. */
export const COMMENTING: Readonly<Record<string, Member<ItemState>>> = {
  addCommenter: one(comment),
  addCommenters: many(comment),
  removeCommenter: one(unread),
};
