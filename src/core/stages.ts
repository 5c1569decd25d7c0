// When an outstanding assignment is due for a mail. A stage is a number of days before (−) or after (+) the due date.

import { addDays, type CivilDate, isWeekend } from './civil-date.js';

/** The first letter goes before all numbered stages. */
export type Stage = 'first' | number;

/** A stage that falls on a weekend or holiday moves to the next working day. */
export function stageDay(due: CivilDate, offset: number, holidays: ReadonlySet<CivilDate>): CivilDate {
  let day = addDays(due, offset);
  while (isWeekend(day) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

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
