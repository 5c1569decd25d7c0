// When an outstanding assignment is due for a mail. A stage is a number of days before (−) or after (+) the due date.

import { addDays, type CivilDate, isWeekend } from './civil-date.js';

/** Letters of their own, beside the numbered stages: asked at all, asked as lead, asked to clarify, asked to amend after the last stage. */
export type OpeningStage = 'first' | 'lead' | 'clarify' | 'amend';

export type Stage = OpeningStage | number;

/** Where each opening letter stands among the numbered stages, when the most urgent one of a mail is named. */
const OPENING_URGENCY: Readonly<Record<OpeningStage, number>> = {
  first: -1_000,
  lead: -999,
  clarify: -0.5,
  amend: 0.5,
};

export const urgency = (stage: Stage): number => (typeof stage === 'number' ? stage : OPENING_URGENCY[stage]);

/** The first day from this one on that is neither weekend nor holiday. */
export function workingDayFrom(from: CivilDate, holidays: ReadonlySet<CivilDate>): CivilDate {
  let day = from;
  while (isWeekend(day) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

/** A stage that falls on a weekend or holiday moves to the next working day. */
export const stageDay = (due: CivilDate, offset: number, holidays: ReadonlySet<CivilDate>): CivilDate =>
  workingDayFrom(addDays(due, offset), holidays);

/** The stage that stands today: the latest one reached. A stage stands until the next one's day, so a missed one goes out late, and alone. */
export function standingStage(
  due: CivilDate,
  stages: readonly number[],
  today: CivilDate,
  holidays: ReadonlySet<CivilDate>,
): number | undefined {
  return [...stages]
    .sort((one, other) => one - other)
    .filter((offset) => stageDay(due, offset, holidays) <= today)
    .pop();
}
