// What panel and reply dialog show first: every item in full and who answers for it. Two tabs, two reads.

import type { CivilDate } from '../core/civil-date.js';
import { readComponents } from '../core/components.js';
import type { Fault } from '../core/fault.js';
import type { Locale } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { type Owner, ownerKey, type Role } from '../core/owner.js';
import { asksForProvinceData } from '../core/province-data.js';
import type { ReplyStatus } from '../core/replies.js';
import { isZeroItem } from '../core/zero.js';
import type { Google } from '../google/google.js';
import { type AssignmentRow, replies, roles } from '../tables/assignments.js';
import { type ItemRow, publication } from '../tables/items.js';
import { itemsFollowing } from './follow-items.js';
import { isList } from './is-list.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readWork } from './workbook.js';

export interface BoardItem {
  readonly code: string;
  readonly title: string;
  readonly section: string;
  readonly subIndicator: string;
  readonly zero: boolean;
  /** Last year's points; null where there are none. */
  readonly previousScore: number | null;
  /** The assessor asked for the province's own data. */
  readonly provinceData: boolean;
  readonly publication: keyof typeof publication;
  readonly url: string;
  readonly explanation: string;
  readonly leadIn: string;
  readonly components: readonly string[];
  readonly previousComment: string;
  readonly comment: string;
  readonly clarification: string;
  readonly responsible: string;
  readonly note: string;
}

/** One assignment; item and owner by their place in the lists, because a large province has 5,000 of them. */
export type BoardAssignment = readonly [
  item: number,
  owner: number,
  role: Role,
  listed: boolean,
  due: CivilDate | null,
  reply: ReplyStatus,
  link: string,
  note: string,
];

export interface Board {
  readonly today: CivilDate;
  readonly items: readonly BoardItem[];
  readonly owners: readonly Owner[];
  readonly assignments: readonly BoardAssignment[];
  /** Some office has been mailed. */
  readonly mailed: boolean;
  /** Items whose lead or due date in the Items tab is not that of the assignments. */
  readonly stale: readonly string[];
  readonly faults: readonly Fault[];
}

export function board(google: Google): Board {
  const { items, assignments, faults } = readWork(google, fiscalYearOf(google));
  const codes = items.rows.map(({ code }) => code);
  const { owners, packed } = pack(assignments.rows, new Map(codes.map((code, index) => [code, index])));
  return {
    today: google.clock.today(),
    items: items.rows.map(itemOf),
    owners,
    assignments: packed,
    mailed: assignments.rows.some(({ lastMailed }) => lastMailed !== null),
    stale: itemsFollowing({ items }, assignments.rows, codes).map(({ before }) => before?.key ?? ''),
    faults,
  };
}

function itemOf(row: ItemRow): BoardItem {
  const { code, title, section, subIndicator, publication, url, explanation, responsible, note } = row;
  const { previousComment, comment, clarification, score, previousScore } = row;
  return {
    ...{ code, title, section, subIndicator, publication, url, explanation, responsible, note },
    ...{ previousComment, comment, clarification, previousScore, ...readComponents(row.components) },
    zero: isZeroItem(score, previousScore),
    provinceData: asksForProvinceData(previousComment),
  };
}

function pack(rows: readonly AssignmentRow[], itemAt: ReadonlyMap<string, number>) {
  const owners = new Map<string, { readonly index: number; readonly owner: Owner }>();
  const packed = rows.flatMap(({ code, agency, unit, role, source, due, reply, link, note }): BoardAssignment[] => {
    const key = ownerKey({ agency, unit });
    const known = owners.get(key) ?? { index: owners.size, owner: { agency, unit } };
    owners.set(key, known);
    const item = itemAt.get(code);
    return item === undefined ? [] : [[item, known.index, role, isList(source), due, reply, link, note]];
  });
  return { owners: [...owners.values()].map(({ owner }) => owner), packed };
}

/** Statuses and roles as the sheet names them, for pages. */
export function boardWords(locale: Locale) {
  const named = <K extends string>(labels: Readonly<Record<K, Label>>) =>
    Object.fromEntries(Object.entries<Label>(labels).map(([key, label]) => [key, label[locale]])) as Record<K, string>;
  return { replies: named(replies), roles: named(roles), publication: named(publication) };
}
