// What one assignment asks for today, if anything: at which stage, and what that claims in the mail log, so that it is
// asked once.

import { type CivilDate, daysBetween } from './civil-date.js';
import { type Claims, leadKey, repeatKey, stageKey } from './claims.js';
import type { Owner, Role } from './owner.js';
import { remembered } from './remembered.js';
import { shortHash } from './short-hash.js';
import { type OpeningStage, type Stage, standingStage } from './stages.js';

export interface Outstanding extends Owner {
  readonly row: number;
  readonly code: string;
  readonly role: Role;
  readonly due: CivilDate | null;
  /** Nothing more is asked of this owner for this item. */
  readonly done: boolean;
  /** It came in; the coordinator has to look at it. */
  readonly received: boolean;
  /** The owner's own data came in; of a lead the publication is still wanted. */
  readonly sent: boolean;
  /** The assessor gave it 0 and takes a clarification until `due`; asked of the lead only. */
  readonly clarify: boolean;
  /** What is to be amended in what it sent, in words; null where nothing is. */
  readonly amend: string | null;
  /** The item has no lead though its data must be the province's own: nobody can be asked yet. */
  readonly needsLead: boolean;
  readonly zero: boolean;
}

/** First letters carry the full checklist; "lead": asked as contributor before, and lead since. */
export type Ask = Exclude<OpeningStage, 'amend'> | 'follow-up';

export interface PlannedLine {
  readonly row: number;
  readonly code: string;
  readonly role: 'lead' | 'contributor';
  readonly due: CivilDate | null;
  readonly stage: Stage;
  readonly ask: Ask;
  readonly sent: boolean;
  /** Negative when overdue; undefined without a due date. */
  readonly daysLeft: number | undefined;
  readonly zero: boolean;
  /** Mailed at this stage before, and once more on a person's demand. */
  readonly repeated: boolean;
  /** What this line claims in the mail log. */
  readonly keys: readonly string[];
}

/** What all lines of a plan are measured by. */
export interface AskedOn {
  readonly fiscalYear: number;
  readonly today: CivilDate;
  readonly holidays: ReadonlySet<CivilDate>;
  /** Days before (−) or after (+) a due date. */
  readonly stages: readonly number[];
  /** The stage that stands today, and the days left, negative when overdue; by due date. */
  readonly standing: (due: CivilDate) => number | undefined;
  readonly daysLeft: (due: CivilDate) => number;
}

export function askedOn(
  fiscalYear: number,
  today: CivilDate,
  stages: readonly number[],
  holidays: ReadonlySet<CivilDate>,
): AskedOn {
  return {
    ...{ fiscalYear, today, holidays, stages },
    standing: remembered((due) => standingStage(due, stages, today, holidays)),
    daysLeft: remembered((due) => daysBetween(today, due)),
  };
}

/** undefined where its stage was mailed already, unless `again` demands it. */
export function lineOf(work: Outstanding, claims: Claims, again: boolean, on: AskedOn): PlannedLine | undefined {
  const { row, code, due, zero, role, sent } = work;
  const standing = due ? on.standing(due) : undefined;
  const opening = openingOf(work, claims, standing, on);
  const daysLeft = due ? on.daysLeft(due) : undefined;
  // An opening letter claims the stage of its day too, else the same office would be mailed again tomorrow.
  const staged = [
    ...(opening ? openingKeys(opening, work, on) : []),
    ...(standing === undefined ? [] : [keyOf(standing, work, on)]),
  ];
  const repeated = staged.every(claims.has);
  if (repeated && !again) return undefined;
  const late = daysLeft !== undefined && daysLeft < 0;
  const stage = (late && opening !== 'amend' ? standing : undefined) ?? opening ?? standing ?? lastOpening(work);
  return {
    ...{ row, code, due, stage, sent, daysLeft, zero, repeated },
    role: role === 'lead' ? 'lead' : 'contributor',
    ask: askOf(work, opening, stage),
    keys: repeated ? [repeatKey(keyOf(stage, work, on), claims)] : [...new Set([...staged, ...amendKeys(work, on)])],
  };
}

/** The opening letter that has not been written yet. */
function openingOf(
  work: Outstanding,
  claims: Claims,
  standing: number | undefined,
  on: AskedOn,
): OpeningStage | undefined {
  if (work.clarify) return claims.has(keyOf('clarify', work, on)) ? undefined : 'clarify';
  if (!claims.everMailed(on.fiscalYear, work.code)) return 'first';
  if (work.role === 'lead' && !claims.has(keyOf('lead', work, on))) return 'lead';
  const told = standing === undefined || claims.has(keyOf(standing, work, on));
  return told && isLast(work, standing, on) && !amendKeys(work, on).every(claims.has) ? 'amend' : undefined;
}

/** No stage lies ahead whose mail could say what is to be amended. */
const isLast = ({ due }: Outstanding, standing: number | undefined, { stages }: AskedOn): boolean =>
  due === null || stages.every((stage) => standing !== undefined && stage <= standing);

/** Every mail about the item says what is to be amended; other words are another amendment. */
const amendKeys = (work: Outstanding, on: AskedOn): string[] =>
  work.amend === null ? [] : [`${keyOf('amend', work, on)}:${shortHash(work.amend)}`];

/** Who is first written to as lead need not be told so again. */
const openingKeys = (opening: OpeningStage, work: Outstanding, on: AskedOn): string[] => [
  ...(opening === 'amend' ? amendKeys(work, on) : [keyOf(opening, work, on)]),
  ...(opening === 'first' && work.role === 'lead' ? [keyOf('lead', work, on)] : []),
];

const keyOf = (stage: Stage, { code, due }: Outstanding, { fiscalYear }: AskedOn): string =>
  stage === 'lead' ? leadKey(fiscalYear, code) : stageKey(fiscalYear, code, due, stage);

const lastOpening = ({ clarify, role }: Outstanding): OpeningStage =>
  clarify ? 'clarify' : role === 'lead' ? 'lead' : 'first';

function askOf({ clarify }: Outstanding, opening: OpeningStage | undefined, stage: Stage): Ask {
  if (clarify) return 'clarify';
  const letter = opening ?? stage;
  return typeof letter === 'number' || letter === 'amend' ? 'follow-up' : letter;
}
