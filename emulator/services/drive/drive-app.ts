// DriveApp, the global. developers.google.com/apps-script/reference/drive/drive-app

import type { Kernel } from '../../runtime/kernel';
import { DRIVE_SCOPES } from '../../runtime/permission';
import { defineClass } from '../../runtime/service-class';
import { driveOf, type Item, isFolder, itemOf, listed } from './drive';
import { makeFile } from './file';
import { fileIterator, folderIterator, folderMembers, makeFolder } from './folder';
import { accessEnum, look, permissionEnum } from './item-members';
import { itemsOfToken } from './iterators';

function trashed(kernel: Kernel, folders: boolean): Item[] {
  return listed(driveOf(kernel.execution.session.world), (item) => item.trashed && isFolder(item) === folders);
}

export const driveAppClass = defineClass<object>({
  name: 'DriveApp',
  scopes: DRIVE_SCOPES,
  enums: { Access: accessEnum, Permission: permissionEnum },
  members: {
    ...folderMembers<object>(
      (_, kernel) => driveOf(kernel.execution.session.world).root,
      () => true,
    ),
    continueFileIterator: look(
      (_, kernel, token: string) => fileIterator(kernel, itemsOfToken(kernel, token, false)),
      'String',
    ),
    continueFolderIterator: look(
      (_, kernel, token: string) => folderIterator(kernel, itemsOfToken(kernel, token, true)),
      'String',
    ),
    getFileById: look(
      (_, kernel, id: string | null) => makeFile(kernel, itemOf(driveOf(kernel.execution.session.world), id, false)),
      'String?',
    ),
    getFolderById: look(
      (_, kernel, id: string | null) => makeFolder(kernel, itemOf(driveOf(kernel.execution.session.world), id, true)),
      'String?',
    ),
    getRootFolder: look((_, kernel) => makeFolder(kernel, driveOf(kernel.execution.session.world).root)),
    getStorageUsed: look((_, kernel) =>
      listed(driveOf(kernel.execution.session.world), () => true).reduce((sum, { bytes }) => sum + bytes.length, 0),
    ),
    getTrashedFiles: look((_, kernel) => fileIterator(kernel, trashed(kernel, false))),
    getTrashedFolders: look((_, kernel) => folderIterator(kernel, trashed(kernel, true))),
  },
});
