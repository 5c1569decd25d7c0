// What a coordinator has ticked and typed but not yet saved, by assignment; it stays while they go from office to office.

import { assignmentKey } from '../../core/owner.js';
import type { ReplyOrder, ReplyStatus } from '../../core/replies.js';
import type { BoardAssignment } from '../shared/board.js';

export interface Draft {
  readonly ticked: boolean;
  readonly reply: ReplyStatus;
  readonly link: string;
  readonly note: string;
}

export type Drafts = ReadonlyMap<string, Draft>;

/** What most often comes, the first time and after an amendment: it arrived, somebody has to look at it. */
const USUAL: ReplyStatus = 'received';

export const draftOf = (drafts: Drafts, it: BoardAssignment): Draft =>
  drafts.get(assignmentKey(it)) ?? {
    ticked: false,
    reply: it.reply === 'waiting' || it.reply === 'amend' ? USUAL : it.reply,
    link: it.link,
    note: it.note,
  };

/** Whoever changes a row means to save it. */
export function changed(drafts: Drafts, it: BoardAssignment, part: Partial<Draft>): Drafts {
  return new Map(drafts).set(assignmentKey(it), { ...draftOf(drafts, it), ticked: true, ...part });
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
