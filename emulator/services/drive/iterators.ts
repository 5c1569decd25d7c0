// FileIterator and FolderIterator: lists of what was there when asked for, gone through once.
// developers.google.com/apps-script/reference/drive/file-iterator

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { type Drive, driveOf, type Item, itemOf } from './drive';

interface IteratorState {
  readonly items: readonly Item[];
  next: number;
}

type Make = (kernel: Kernel, item: Item) => object;

/** A token is the list of what remains. */
function tokenOf({ items, next }: IteratorState): string {
  return Buffer.from(JSON.stringify(items.slice(next).map(({ id }) => id))).toString('base64');
}

export function itemsOfToken(kernel: Kernel, token: string, folders: boolean): readonly Item[] {
  const drive: Drive = driveOf(kernel.execution.session.world);
  try {
    const ids: string[] = JSON.parse(Buffer.from(token, 'base64').toString());
    return ids.map((id) => itemOf(drive, id, folders));
  } catch {
    return refuse('Invalid argument: continuationToken');
  }
}

export function defineIterator(name: string, make: Make): ServiceClass<IteratorState> {
  return defineClass<IteratorState>({
    name,
    service: 'DriveApp',
    members: {
      getContinuationToken: { kind: 'local', run: tokenOf },
      hasNext: { kind: 'local', run: ({ items, next }) => next < items.length },
      next: {
        kind: 'local',
        run: (state, kernel) => {
          const item =
            state.items[state.next] ?? refuse('Cannot retrieve the next object: iterator has reached the end.');
          state.next += 1;
          return make(kernel, item);
        },
      },
    },
  });
}
