// What a coordinator has ticked and typed but not yet saved, by assignment; it stays while they go from office to office.

import { assignmentKey } from '../../core/owner.js';
import type { ReplyOrder, ReplyStatus } from '../../core/replies.js';
import type { BoardAssignment, BoardItem } from '../shared/board.js';

export interface Draft {
  readonly ticked: boolean;
  readonly reply: ReplyStatus;
  readonly link: string;
  readonly note: string;
}

export type Drafts = ReadonlyMap<string, Draft>;

/** What most often comes, the first time and after an amendment: it arrived, somebody has to look at it. */
const USUAL: ReplyStatus = 'received';

const isWanted = ({ reply }: BoardAssignment): boolean => reply === 'waiting' || reply === 'amend';

/** A row nobody has touched shows what the sheet says. */
export const draftOf = (drafts: Drafts, it: BoardAssignment): Draft =>
  drafts.get(assignmentKey(it)) ?? { ticked: false, reply: it.reply, link: it.link, note: it.note };

/** Whoever changes a row means to save it. A tick or a link says that something came; a note alone says nothing of that. */
export function changed(drafts: Drafts, it: BoardAssignment, part: Partial<Draft>): Drafts {
  const before = draftOf(drafts, it);
  const came = part.ticked === true || part.link !== undefined;
  const arrives = came && before.reply === it.reply && isWanted(it);
  const leaves = part.ticked === false && before.reply === USUAL;
  const reply = arrives ? USUAL : leaves ? it.reply : before.reply;
  return new Map(drafts).set(assignmentKey(it), { ...before, ticked: true, reply, ...part });
}

/** Items that these orders say have come from their lead, who is asked on until they are on the website. */
export function toPublish(
  orders: readonly ReplyOrder[],
  {
    items,
    assignments,
  }: {
    readonly items: readonly Pick<BoardItem, 'code' | 'publication'>[];
    readonly assignments: readonly BoardAssignment[];
  },
): string[] {
  const came = new Set(orders.filter(({ reply }) => reply !== 'waiting' && reply !== 'amend').map(assignmentKey));
  const open = new Set(items.flatMap(({ code, publication }) => (publication === 'unpublished' ? [code] : [])));
  return assignments.flatMap((it) =>
    it.role === 'lead' && open.has(it.code) && came.has(assignmentKey(it)) ? [it.code] : [],
  );
}

/** Only what differs from the sheet goes to the server; cells nobody touched stay as they are. */
export function ordersOf(drafts: Drafts, assignments: readonly BoardAssignment[]): ReplyOrder[] {
  return assignments.flatMap((it) => {
    const draft = drafts.get(assignmentKey(it));
    if (!draft?.ticked) return [];
    return [
      {
        code: it.code,
        agency: it.agency,
        unit: it.unit,
        reply: draft.reply,
        was: it.reply,
        link: draft.link === it.link ? null : draft.link,
        note: draft.note === it.note ? null : draft.note,
      },
    ];
  });
}
