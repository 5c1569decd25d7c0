// File: text or bytes kept in Drive, or a spreadsheet. developers.google.com/apps-script/reference/drive/file

import { type Kernel, SELF } from '../../runtime/kernel';
import { DRIVE_SCOPES } from '../../runtime/permission';
import { NotEmulatedError, refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { type BlobState, blobClass, convertedBlob, encode } from '../utilities/blob';
import { copyFile, driveOf, type Item, nameOf, touch } from './drive';
import { change, ITEM_MEMBERS, type ItemState, look } from './item-members';
import { defineIterator } from './iterators';
import { COMMENTING, SHARING } from './sharing';

const MOST_CONTENT_BYTES = 10 * 1024 * 1024;

/** Google hands out a spreadsheet as a PDF. */
function blobOfFile({ item }: ItemState): BlobState {
  if (item.sheet) throw new NotEmulatedError(`conversion from ${item.mimeType} to application/pdf`);
  return { bytes: item.bytes, contentType: item.mimeType, name: item.name };
}

function urlOf({ id, sheet }: Item): string {
  return sheet
    ? `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

function makeCopy({ item }: ItemState, kernel: Kernel, first?: string | ItemState, second?: ItemState): object {
  const drive = driveOf(kernel.execution.session.world);
  const name = typeof first === 'string' ? first : `Copy of ${nameOf(item)}`;
  const destination = typeof first === 'object' ? first : second;
  return makeFile(kernel, copyFile(drive, item, name, destination?.item ?? item.parent ?? drive.root));
}

function setContent({ item }: ItemState, kernel: Kernel, content: string): typeof SELF {
  if (item.sheet) refuse('Invalid argument: file.contentType');
  const bytes = encode(content, 'UTF-8');
  if (bytes.length > MOST_CONTENT_BYTES) refuse('Argument too large: content');
  item.bytes = bytes;
  touch(driveOf(kernel.execution.session.world), item);
  return SELF;
}

export const fileClass: ServiceClass<ItemState> = defineClass<ItemState>({
  name: 'File',
  service: 'DriveApp',
  scopes: DRIVE_SCOPES,
  implements: ['BlobSource'],
  asText: ({ item }) => nameOf(item),
  members: {
    ...ITEM_MEMBERS,
    ...SHARING,
    ...COMMENTING,
    getAs: look((state, kernel, type: string) => convertedBlob(kernel, blobOfFile(state), type), 'String'),
    getBlob: look((state, kernel) => kernel.make(blobClass, blobOfFile(state))),
    getDownloadUrl: look(({ item }) => `https://drive.google.com/uc?id=${item.id}&export=download`),
    getMimeType: look(({ item }) => item.mimeType),
    getParents: look(({ item }, kernel) => parentsOf(kernel, item)),
    getSize: look(({ item }) => item.bytes.length),
    getUrl: look(({ item }) => urlOf(item)),
    makeCopy: change(makeCopy, '', 'Folder', 'String', 'String, Folder'),
    setContent: change(setContent, 'String'),
  },
});

export function makeFile(kernel: Kernel, item: Item): object {
  return kernel.make(fileClass, { item });
}

export const fileIteratorClass = defineIterator('FileIterator', makeFile);

/** folder.ts registers how folders are made, as each of the two hands out the other. */
let folderIterator: ((kernel: Kernel, items: readonly Item[]) => object) | undefined;

export function useFolders(make: (kernel: Kernel, items: readonly Item[]) => object): void {
  folderIterator = make;
}

function parentsOf(kernel: Kernel, { parent }: Item): object | undefined {
  return folderIterator?.(kernel, parent ? [parent] : []);
}
