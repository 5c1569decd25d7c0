// The facts of a letter, seen as its words need them: what kind of letter it is and what is wanted of each item.

import { daysBetween } from '../core/civil-date.js';
import { thaiDigits } from '../core/digits.js';
import type { LetterFacts, LetterItemFacts } from './letter.js';

export type Kind = 'first' | 'follow-up' | 'clarification';

/** What is wanted of an item: one thing only. */
export type Want = 'send' | 'publish' | 'amend' | 'clarify' | 'added';

/** Whose work it is: a lead publishes, a contributor sends; explaining a score is a task of its own. */
export type Task = 'lead' | 'contributor' | 'clarify';

export interface Item extends LetterItemFacts {
  readonly want: Want;
  readonly task: Task;
  /** Negative when overdue; undefined without a due date. */
  readonly daysLeft: number | undefined;
}

export interface Draft {
  readonly facts: LetterFacts;
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly late: readonly Item[];
  /** The item whose due date is the letter's: the nearest still to come. */
  readonly next: Item | undefined;
  /** Later due dates come after it. */
  readonly severalDues: boolean;
  /** In the order in which the letter explains them. */
  readonly tasks: readonly Task[];
  readonly digits: (value: number | string) => string;
}

export function draftOf(facts: LetterFacts): Draft {
  const items = facts.items.map((item) => ({
    ...item,
    want: wantOf(item),
    task: item.ask === 'clarify' ? ('clarify' as const) : item.role,
    daysLeft: item.due ? daysBetween(facts.today, item.due) : undefined,
  }));
  const ahead = items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0);
  return {
    facts,
    kind: kindOf(items),
    items,
    late: items.filter(isLate),
    next: [...ahead].sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0))[0],
    severalDues: new Set(ahead.map(({ due }) => due)).size > 1,
    tasks: TASKS.filter((task) => items.some((item) => item.task === task)),
    digits: (value) => (facts.thaiDigits ? thaiDigits(String(value)) : String(value)),
  };
}

const TASKS: readonly Task[] = ['clarify', 'lead', 'contributor'];

export const isText = (text: string): boolean => text !== '';

export const isLate = ({ daysLeft }: Item): boolean => daysLeft !== undefined && daysLeft < 0;

/** Asked for the first time, as contributor or as lead: the full checklist belongs to it. */
export const isNew = ({ ask }: LetterItemFacts): boolean => ask === 'first' || ask === 'lead';

export const codesOf = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code);

function kindOf(items: readonly LetterItemFacts[]): Kind {
  if (items.every(isNew)) return 'first';
  return items.every(({ ask }) => ask === 'clarify') ? 'clarification' : 'follow-up';
}

/** While scores are disputed no new data is looked at, so an amendment asked for earlier no longer counts. */
function wantOf(item: LetterItemFacts): Want {
  if (item.ask === 'clarify') return 'clarify';
  if (item.amend !== null) return 'amend';
  if (isNew(item)) return 'added';
  return item.role === 'lead' && item.sent ? 'publish' : 'send';
}
