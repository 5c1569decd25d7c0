// Which items the panel lists.

import { westernDigits } from '../../core/digits.js';
import { squeezed } from '../../core/label.js';
import { ownerName } from '../../core/owner.js';
import type { BoardItem } from '../shared/board.js';

export const shows = ['all', 'zero', 'needsLead', 'noLead', 'overdue', 'selection'] as const;
export type Show = (typeof shows)[number];

const rules: Record<Exclude<Show, 'selection'>, (item: BoardItem) => boolean> = {
  all: () => true,
  zero: ({ zero }) => zero,
  needsLead: ({ confirmed }) => !confirmed,
  noLead: ({ lead }) => lead === undefined,
  overdue: ({ overdue }) => overdue,
};

export interface ItemFilter {
  /** Every word must occur in code, title, section, sub-indicator or the name of an owner. */
  readonly search: string;
  readonly show: Show;
  /** Codes of the rows selected in the sheet. */
  readonly selection: readonly string[];
}

export function filtered(items: readonly BoardItem[], { search, show, selection }: ItemFilter): readonly BoardItem[] {
  const words = westernDigits(search)
    .replace(/\bo\s+(?=\d)/gi, 'O')
    .split(/\s+/)
    .map(squeezed)
    .filter(Boolean);
  const rule = show === 'selection' ? ({ code }: BoardItem) => selection.includes(code) : rules[show];
  return items.filter((item) => rule(item) && words.every((word) => matches(item, word)));
}

/** "O1" means O1, not O10 to O19: a code is typed whole. */
function matches(item: BoardItem, word: string): boolean {
  if (/^o\d+$/.test(word)) return squeezed(item.code) === word;
  const { code, title, section, subIndicator, assignments } = item;
  return [code, title, section, subIndicator, ...assignments.flatMap((it) => [ownerName(it), it.source])].some((text) =>
    squeezed(text).includes(word),
  );
}
