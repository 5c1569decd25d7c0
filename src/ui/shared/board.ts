// The board as pages look at it: items with those who answer for them, unpacked from the server's short form.

import { type Assignment, ownershipOf } from '../../core/assign.js';
import type { CivilDate } from '../../core/civil-date.js';
import { EVERY_AGENCY } from '../../core/document.js';
import type { Owner } from '../../core/owner.js';
import { isDone, type ReplyStatus } from '../../core/replies.js';
import type { Answer } from './rpc.js';

type Packed = Answer<'getBoard'>;

/** `row` is only a place in the board: the tab may have been sorted since. */
export interface BoardAssignment extends Assignment {
  readonly reply: ReplyStatus;
  readonly link: string;
  readonly note: string;
}

export type PlainItem = Packed['items'][number];

export interface BoardItem extends PlainItem {
  readonly assignments: readonly BoardAssignment[];
  readonly lead: Owner | undefined;
  readonly confirmed: boolean;
  readonly due: CivilDate | null;
  /** Its due date has passed, and it is neither checked nor recorded. */
  readonly overdue: boolean;
}

export interface Board {
  readonly items: readonly BoardItem[];
  readonly assignments: readonly BoardAssignment[];
}

export function readBoard({ items, owners, assignments, today }: Packed): Board {
  const unpacked = assignments.flatMap(
    ([item, owner, role, listed, due, reply, link, note], row): BoardAssignment[] => {
      const [it, who] = [items[item], owners[owner]];
      const source = listed ? EVERY_AGENCY : '';
      return it && who ? [{ ...who, row, code: it.code, role, source, due, reply, link, note }] : [];
    },
  );
  const byCode = new Map<string, BoardAssignment[]>(items.map(({ code }) => [code, []]));
  for (const assignment of unpacked) byCode.get(assignment.code)?.push(assignment);
  return { assignments: unpacked, items: items.map((item) => boardItem(item, byCode.get(item.code) ?? [], today)) };
}

function boardItem(item: PlainItem, assignments: readonly BoardAssignment[], today: CivilDate): BoardItem {
  const { lead, confirmed, due } = ownershipOf(assignments);
  const done = item.publication === 'checked' || item.publication === 'recorded';
  return { ...item, assignments, lead, confirmed, due, overdue: !done && due !== null && due < today };
}

/** What an office still owes. A lead's work ends with the item on the website, a contributor's with its own reply. */
export const isOutstanding = ({ reply }: BoardAssignment): boolean => !isDone(reply);
