// What the three pages are made from: the workbook as core counts it, once for all of them.

import { type ItemOwnership, ownershipOf } from '../../core/assign.js';
import type { CivilDate } from '../../core/civil-date.js';
import { awaitsClarification } from '../../core/clarify.js';
import type { Fault } from '../../core/fault.js';
import { grouped } from '../../core/grouped.js';
import { asksForProvinceData } from '../../core/province-data.js';
import { isDone, isPublished } from '../../core/publication.js';
import { pointsToday, weighed } from '../../core/score.js';
import { type Part, type SummaryItem, type Tally, talliesOf, type ZeroItem, zeroItemsOf } from '../../core/summary.js';
import { isZeroItem } from '../../core/zero.js';
import type { AssignmentRow } from '../../tables/assignments.js';
import type { ItemRow } from '../../tables/items.js';
import { leadText } from '../lead-text.js';
import type { Workbook } from '../workbook.js';
import { type Figures, figures } from './figures.js';
import { type NamedSubIndicator, subIndicatorsOf } from './sub-indicators.js';

interface Listed extends SummaryItem, Pick<ItemRow, 'publication'> {
  /** Its lead has to explain it by the due date. */
  readonly awaitsClarification: boolean;
}

export interface SummaryInput {
  readonly province: string;
  readonly fiscalYear: number;
  readonly closes: CivilDate | null;
  readonly today: CivilDate;
  /** "09:05" */
  readonly time: string;
  readonly figures: Figures;
  readonly subIndicators: readonly NamedSubIndicator[];
  readonly items: number;
  readonly zeros: readonly (ZeroItem & Listed)[];
  readonly tallies: readonly Tally[];
  /** Codes of items that have no sub-indicator. */
  readonly unweighed: readonly string[];
  /** Codes of items that nobody leads and that need it. */
  readonly unled: readonly string[];
  /** How many items that need a lead have one that nobody has confirmed. */
  readonly proposed: number;
  /** Somebody was written to about some item. */
  readonly mailed: boolean;
  /** Rows of assignments and offices that could not be read. */
  readonly skipped: number;
}

export function summaryInput(workbook: Workbook, now: string): SummaryInput {
  const { items, assignments, agencies, settings, faults } = workbook;
  const today = now.slice(0, 10) as CivilDate;
  const owned = ownedItems(assignments.rows);
  const led = new Set(assignments.rows.filter(({ role }) => role !== 'contributor').map(({ code }) => code));
  const byCode = new Map(items.rows.map((item) => [item.code, item]));
  const clarified = new Set(
    items.rows
      .filter((item) => awaitsClarification({ ...item, marked: item.publication === 'clarify' }, settings, today))
      .map(({ code }) => code),
  );
  const listed = items.rows.map((row) => {
    const ownership = owned.get(row.code);
    const item = listedItem(ownership ? { ...row, lead: leadText(ownership) } : row);
    return clarified.has(row.code) ? { ...item, due: settings.clarifyTo, awaitsClarification: true } : item;
  });
  const parts = assignments.rows.flatMap((row) => {
    const part = partOf(row, byCode.get(row.code), led.has(row.code));
    return part?.leads && clarified.has(row.code) ? clarifying(part, settings.clarifyTo) : (part ?? []);
  });
  return {
    province: settings.province,
    fiscalYear: settings.fiscalYear,
    closes: settings.windowCloses,
    today,
    time: now.slice(11, 16),
    figures: figures(items, assignments),
    subIndicators: subIndicatorsOf(weighed(items.rows), settings.fiscalYear),
    items: items.rows.length,
    zeros: zeroItemsOf(listed),
    tallies: talliesOf(parts, agencies.rows, listed, today),
    unweighed: listed.filter(({ subIndicator }) => subIndicator === '').map(({ code }) => code),
    unled: listed.filter((item) => item.lead === '' && needsLead(item)).map(({ code }) => code),
    proposed: listed.filter((item) => needsLead(item) && isProposed(owned.get(item.code))).length,
    mailed: assignments.rows.some(({ lastMailed }) => lastMailed !== null),
    skipped: new Set(faults.filter(isLeftOut).map(placeKey)).size,
  };
}

/** By item. The Items tab names leads too, but follows the assignments only once somebody brings it up to date. */
const ownedItems = (assignments: readonly AssignmentRow[]): ReadonlyMap<string, ItemOwnership> =>
  new Map([...grouped(assignments, ({ code }) => code)].map(([code, rows]) => [code, ownershipOf(rows)]));

const isProposed = (ownership: ItemOwnership | undefined): boolean =>
  ownership?.lead !== undefined && !ownership.confirmed;

/** Points are missing, or a clarification: only leads are asked for one. */
const needsLead = (item: Listed): boolean => pointsToday(item) < 100 || item.awaitsClarification;

/** The comment belongs to the score by which it is a zero item. */
function listedItem(row: ItemRow): Listed {
  const { code, title, subIndicator, score, previousScore, publication, lead, due, comment, previousComment } = row;
  return {
    ...{ code, title, subIndicator, score, publication, lead, due },
    done: isDone(publication),
    zero: isZeroItem(score, previousScore),
    comment: score === null ? previousComment : comment,
    awaitsClarification: false,
  };
}

/**
 * As the reminders see it: a lead's work ends with the item's publication, all others' with their own reply, and nobody
 * is asked, or late, for the province's own data before somebody leads the item.
 */
function partOf(row: AssignmentRow, item: ItemRow | undefined, isLed: boolean): Part | undefined {
  if (!item) return undefined;
  const { agency, unit, code, due, reply, role } = row;
  const leads = role === 'lead';
  const published = isPublished(item);
  const sent = reply === 'received' || reply === 'complete' || reply === 'none';
  const asked = isLed || !asksForProvinceData(item.previousComment);
  return {
    ...{ agency, unit, code, leads, asked },
    due: asked ? due : null,
    received: leads ? published : sent,
    replied: reply !== 'waiting' || (leads && published),
  };
}

/** What the assessor gave nothing the lead has to explain in time, whatever was published. */
const clarifying = (part: Part, due: CivilDate | null): Part => ({ ...part, due, received: false });

/** A row with a bad address is counted all the same: addresses matter to mails only. */
const isLeftOut = (fault: Fault): boolean =>
  'row' in fault && !(fault.code === 'bad-cell' && fault.expects === 'address');

const placeKey = (fault: Fault): string => ('row' in fault ? `${fault.tab} ${fault.row}` : fault.code);
