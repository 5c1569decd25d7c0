// Due dates of one office that lie close together share a mail: the earlier one waits for the later one's day, so that
// nobody is written to on three mornings in a row. The last reminder before the day and everything overdue do not wait,
// and nothing waits past its own next stage or its due date.

import type { AskedOn } from './ask.js';
import { addDays, type CivilDate, isWeekend } from './civil-date.js';
import { stageDay } from './stages.js';

/** Product decision. */
const NEAR_WORKING_DAYS = 3;
/** Stages from here on (the day before, overdue) never wait. */
const FIRST_URGENT_STAGE = -1;

/** A standing stage of one assignment that has not been mailed yet. */
export interface Standing {
  readonly due: CivilDate;
  /** Days before (−) or after (+) the due date. */
  readonly stage: number;
}

/** The day until which this stage waits for other due dates of the same office; undefined where it does not wait. */
export function waitsUntil(
  { due, stage }: Standing,
  dueDates: readonly CivilDate[],
  { today, holidays, stages }: Pick<AskedOn, 'today' | 'holidays' | 'stages'>,
): CivilDate | undefined {
  if (stage >= FIRST_URGENT_STAGE) return undefined;
  const last = afterWorkingDays(due, NEAR_WORKING_DAYS, holidays);
  const next = stages.filter((other) => other > stage).map((other) => stageDay(due, other, holidays));
  const days = dueDates
    .filter((other) => other > due && other <= last)
    .map((other) => stageDay(other, stage, holidays));
  return days
    .filter((day) => day > today && [due, ...next].every((end) => day < end))
    .sort()
    .pop();
}

function afterWorkingDays(from: CivilDate, count: number, holidays: ReadonlySet<CivilDate>): CivilDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !holidays.has(day)) left--;
  }
  return day;
}
