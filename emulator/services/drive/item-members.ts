// What File and Folder have in common.

import { type Kernel, SELF } from '../../runtime/kernel';
import { DRIVE_READ_SCOPES } from '../../runtime/permission';
import { defineEnum, type Member } from '../../runtime/service-class';
import { driveOf, type Item, isTrashed, nameOf, rename, touch, updatedAt } from './drive';
import { makeDriveUser } from './drive-user';

export const accessEnum = defineEnum('DriveApp.Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
]);
export const permissionEnum = defineEnum('DriveApp.Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'NONE',
]);

export interface ItemState {
  readonly item: Item;
}

type Run<S> = (state: S, kernel: Kernel, ...args: never[]) => unknown;

export function look<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { ...change(run, ...signatures), scopes: DRIVE_READ_SCOPES };
}

export function change<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { kind: 'service', run, signatures: signatures.length > 0 ? signatures : [''] };
}

/** Changes the item itself. */
function alter(apply: (item: Item, ...args: never[]) => void, ...signatures: string[]): Member<ItemState> {
  return change<ItemState>(
    ({ item }, kernel, ...args) => {
      apply(item, ...args);
      touch(driveOf(kernel.execution.session.world), item);
      return SELF;
    },
    ...signatures,
  );
}

export const ITEM_MEMBERS: Readonly<Record<string, Member<ItemState>>> = {
  getDateCreated: look(({ item }) => new Date(item.sheet?.created ?? item.created)),
  getDescription: look(({ item }) => item.description),
  getId: look(({ item }) => item.id),
  getLastUpdated: look(({ item }) => new Date(updatedAt(item))),
  getName: look(({ item }) => nameOf(item)),
  getOwner: look((_, kernel) => makeDriveUser(kernel, kernel.execution.session.world.document.owner)),
  getSharingAccess: look(({ item }, kernel) => kernel.enumValue(accessEnum, item.access)),
  getSharingPermission: look(({ item }, kernel) => kernel.enumValue(permissionEnum, item.permission)),
  isShareableByEditors: look(({ item }) => item.shareable),
  isStarred: look(({ item }) => item.starred),
  isTrashed: look(({ item }) => isTrashed(item)),
  moveTo: alter((item, destination: ItemState) => {
    item.parent = destination.item;
  }, 'Folder'),
  setDescription: alter((item, description: string) => {
    item.description = description;
  }, 'String'),
  setName: change(({ item }, kernel, name: string) => {
    rename(driveOf(kernel.execution.session.world), item, name);
    return SELF;
  }, 'String'),
  setShareableByEditors: alter((item, shareable: boolean) => {
    item.shareable = shareable;
  }, 'Boolean'),
  setSharing: alter((item, access: string, permission: string) => {
    Object.assign(item, { access, permission });
  }, 'DriveApp.Access, DriveApp.Permission'),
  setStarred: alter((item, starred: boolean) => {
    item.starred = starred;
  }, 'Boolean'),
  setTrashed: alter((item, trashed: boolean) => {
    item.trashed = trashed;
  }, 'Boolean'),
};
