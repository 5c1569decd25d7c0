// Folder, and the same said of the root by DriveApp. developers.google.com/apps-script/reference/drive/folder

import { type Kernel, SELF } from '../../runtime/kernel';
import { DRIVE_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass, type Member, type ServiceClass } from '../../runtime/service-class';
import { blobOf, encode } from '../utilities/blob';
import { addFile, addFolder, type Drive, driveOf, type Item, isFolder, listed, nameOf } from './drive';
import { fileIteratorClass, makeFile, useFolders } from './file';
import { change, ITEM_MEMBERS, type ItemState, look } from './item-members';
import { defineIterator } from './iterators';
import { parseSearch } from './search';
import { SHARING } from './sharing';

function driveFor(kernel: Kernel): Drive {
  return driveOf(kernel.execution.session.world);
}

type Content = string | object;

/** createFile(blob), createFile(name, content), createFile(name, content, mimeType) */
function createFile(kernel: Kernel, parent: Item, first: Content, content?: string, mimeType = 'text/plain'): object {
  const drive = driveFor(kernel);
  if (typeof first === 'string') {
    if (content === undefined) refuse("The parameters (String) don't match the method signature for createFile.");
    return makeFile(kernel, addFile(drive, parent, { name: first, mimeType, bytes: encode(content, 'UTF-8') }));
  }
  const { name, contentType, bytes } = blobOf(kernel, first, 'blob');
  if (name === null) return refuse('Blob object must have non-null name for this operation.');
  const file = { name, mimeType: contentType ?? 'application/octet-stream', bytes };
  return makeFile(kernel, addFile(drive, parent, file));
}

function adopt(child: Item, parent: Item): typeof SELF {
  child.parent = parent;
  return SELF;
}

function drop(child: Item, parent: Item): typeof SELF {
  if (child.parent === parent) child.parent = null;
  return SELF;
}

/** What is done in a folder; DriveApp lists all of Drive, and makes in the root. */
export function folderMembers<S>(
  folderOf: (state: S, kernel: Kernel) => Item,
  belongs: (state: S, item: Item) => boolean,
): Readonly<Record<string, Member<S>>> {
  const files = (state: S, kernel: Kernel, matches: (item: Item) => boolean) =>
    fileIterator(
      kernel,
      listed(driveFor(kernel), (item) => !isFolder(item) && belongs(state, item) && matches(item)),
    );
  const folders = (state: S, kernel: Kernel, matches: (item: Item) => boolean) =>
    folderIterator(
      kernel,
      listed(driveFor(kernel), (item) => isFolder(item) && belongs(state, item) && matches(item)),
    );
  return {
    addFile: change<S>((state, kernel, child: ItemState) => adopt(child.item, folderOf(state, kernel)), 'File'),
    addFolder: change<S>((state, kernel, child: ItemState) => adopt(child.item, folderOf(state, kernel)), 'Folder'),
    createFile: change<S>(
      (state, kernel, ...given: [Content, string?, string?]) => createFile(kernel, folderOf(state, kernel), ...given),
      'String, String',
      'String, String, String',
      'any',
    ),
    createFolder: change<S>(
      (state, kernel, name: string) => makeFolder(kernel, addFolder(driveFor(kernel), folderOf(state, kernel), name)),
      'String',
    ),
    getFiles: look<S>((state, kernel) => files(state, kernel, () => true)),
    getFilesByName: look<S>(
      (state, kernel, name: string) => files(state, kernel, (item) => nameOf(item) === name),
      'String',
    ),
    getFilesByType: look<S>(
      (state, kernel, type: string) => files(state, kernel, (item) => item.mimeType === type),
      'String',
    ),
    getFolders: look<S>((state, kernel) => folders(state, kernel, () => true)),
    getFoldersByName: look<S>(
      (state, kernel, name: string) => folders(state, kernel, (item) => nameOf(item) === name),
      'String',
    ),
    removeFile: change<S>((state, kernel, child: ItemState) => drop(child.item, folderOf(state, kernel)), 'File'),
    removeFolder: change<S>((state, kernel, child: ItemState) => drop(child.item, folderOf(state, kernel)), 'Folder'),
    searchFiles: look<S>((state, kernel, query: string) => files(state, kernel, parseSearch(query)), 'String'),
    searchFolders: look<S>((state, kernel, query: string) => folders(state, kernel, parseSearch(query)), 'String'),
  };
}

export const folderClass: ServiceClass<ItemState> = defineClass<ItemState>({
  name: 'Folder',
  service: 'DriveApp',
  scopes: DRIVE_SCOPES,
  asText: ({ item }) => nameOf(item),
  members: {
    ...ITEM_MEMBERS,
    ...SHARING,
    ...folderMembers<ItemState>(
      ({ item }) => item,
      (state, item) => item.parent === state.item,
    ),
    getParents: look(({ item }, kernel) => folderIterator(kernel, item.parent ? [item.parent] : [])),
    getSize: look(({ item }, kernel) => sizeOf(driveFor(kernel), item)),
    getUrl: look(({ item }) => `https://drive.google.com/drive/folders/${item.id}`),
  },
});

function sizeOf(drive: Drive, folder: Item): number {
  const inside = listed(drive, (item) => item.parent === folder);
  return inside.reduce((sum, item) => sum + (isFolder(item) ? sizeOf(drive, item) : item.bytes.length), 0);
}

export function makeFolder(kernel: Kernel, item: Item): object {
  return kernel.make(folderClass, { item });
}

const folderIteratorClass = defineIterator('FolderIterator', makeFolder);

export function fileIterator(kernel: Kernel, items: readonly Item[]): object {
  return kernel.make(fileIteratorClass, { items, next: 0 });
}

export function folderIterator(kernel: Kernel, items: readonly Item[]): object {
  return kernel.make(folderIteratorClass, { items, next: 0 });
}

useFolders(folderIterator);
