// Drive as scripts find it: folders and files in a tree, spreadsheets among them. One Drive for all people; nobody is
// kept out of anything. Knows no classes of Google's.

import type { SpreadsheetFile } from '../../runtime/document-part';
import { perWorld } from '../../runtime/per-world';
import { driveId } from '../../runtime/random';
import { refuse } from '../../runtime/script-error';
import type { World } from '../../runtime/world';
import { fileId } from '../file-id';
import { MIME_TYPES } from '../mime-type';

export interface Item {
  readonly id: string;
  name: string;
  mimeType: string;
  /** A file has been in one folder at most since 2020; null = taken out of its only one. */
  parent: Item | null;
  description: string | null;
  starred: boolean;
  trashed: boolean;
  shareable: boolean;
  access: string;
  permission: string;
  /** Addresses; a spreadsheet's are its own, its owner among them. */
  readonly editors: Set<string>;
  readonly readers: Map<string, 'VIEW' | 'COMMENT'>;
  readonly created: number;
  /** A spreadsheet's own changes apart. */
  updated: number;
  bytes: Uint8Array;
  /** What the file is, if it is a spreadsheet: it then keeps its name and times itself. */
  readonly sheet?: SpreadsheetFile;
}

export interface Drive {
  readonly world: World;
  readonly items: Map<string, Item>;
  readonly root: Item;
}

const drives = perWorld((world): Drive => {
  const root = newItem(world, { name: 'My Drive', mimeType: MIME_TYPES.FOLDER, parent: null });
  return { world, items: new Map([[root.id, root]]), root };
});

/** With the spreadsheets there are by now; those a script made lie in the root, where Google puts them. */
export function driveOf(world: World): Drive {
  const drive = drives(world);
  for (const sheet of world.document.files()) {
    if (!drive.items.has(sheet.id)) {
      const own = { id: sheet.id, sheet, mimeType: MIME_TYPES.GOOGLE_SHEETS, updated: 0 };
      keep(drive, newItem(world, { ...own, parent: drive.root }));
    }
  }
  return drive;
}

function newItem(world: World, given: Partial<Item>): Item {
  const now = world.clock.nowMs();
  return {
    id: given.id ?? driveId(world.random),
    name: '',
    mimeType: MIME_TYPES.PLAIN_TEXT,
    parent: null,
    description: null,
    starred: false,
    trashed: false,
    shareable: true,
    access: 'PRIVATE',
    permission: 'NONE',
    editors: given.sheet?.editors ?? new Set(),
    readers: new Map(),
    created: now,
    updated: now,
    bytes: new Uint8Array(),
    ...given,
  };
}

function keep(drive: Drive, item: Item): Item {
  drive.items.set(item.id, item);
  return item;
}

export function addFolder(drive: Drive, parent: Item, name: string): Item {
  return keep(drive, newItem(drive.world, { name, mimeType: MIME_TYPES.FOLDER, parent }));
}

export function addFile(drive: Drive, parent: Item, file: Pick<Item, 'name' | 'mimeType' | 'bytes'>): Item {
  // Google's own kinds are made by their services, not from text.
  if (file.mimeType.startsWith('application/vnd.google-apps.')) refuse('Invalid argument: file.contentType');
  return keep(drive, newItem(drive.world, { ...file, parent }));
}

/** A spreadsheet is copied as it was last committed: what a run has still buffered stays behind. */
export function copyFile(drive: Drive, item: Item, name: string, parent: Item): Item {
  if (!item.sheet) return addFile(drive, parent, { name, mimeType: item.mimeType, bytes: item.bytes });
  const sheet = item.sheet.copy(name);
  return keep(drive, newItem(drive.world, { id: sheet.id, sheet, mimeType: item.mimeType, updated: 0, parent }));
}

export function isFolder(item: Item): boolean {
  return item.mimeType === MIME_TYPES.FOLDER;
}

export function nameOf(item: Item): string {
  return item.sheet?.name ?? item.name;
}

export function rename(drive: Drive, item: Item, name: string): void {
  if (item.sheet) item.sheet.rename(name);
  else item.name = name;
  touch(drive, item);
}

export function touch(drive: Drive, item: Item): void {
  item.updated = drive.world.clock.nowMs();
}

export function updatedAt(item: Item): number {
  return Math.max(item.updated, item.sheet?.updated ?? 0);
}

export function isTrashed(item: Item): boolean {
  return item.trashed || (item.parent !== null && isTrashed(item.parent));
}

export function itemOf(drive: Drive, id: string | null, folder: boolean): Item {
  const found = drive.items.get(fileId(id));
  if (found && isFolder(found) === folder) return found;
  return refuse(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

/** Newest first. What lies in the trash is listed too, as Drive's own lists do: scripts ask isTrashed. */
export function listed(drive: Drive, matches: (item: Item) => boolean): Item[] {
  return [...drive.items.values()].filter((item) => item !== drive.root && matches(item)).reverse();
}
