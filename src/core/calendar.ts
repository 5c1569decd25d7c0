// The usual OIT calendar of a fiscal year. Only defaults: the dates get extended, so Settings holds the truth.
// Source: ITA calendars of FY 2564 and 2565 (window 1 March – 30 April, clarification 1 – 15 June).

import { BUDDHIST_OFFSET, type CivilDate } from './civil-date.js';

export interface OitCalendar {
  readonly internalDue: CivilDate;
  readonly windowOpens: CivilDate;
  readonly windowCloses: CivilDate;
  readonly clarifyFrom: CivilDate;
  readonly clarifyTo: CivilDate;
  /** Government holidays with a fixed date between February and September; the others change every year and are added by hand. */
  readonly holidays: readonly CivilDate[];
}

const FIXED_HOLIDAYS = ['04-06', '04-13', '04-14', '04-15', '05-04', '06-03', '07-28', '08-12'];

export function usualCalendar(fiscalYear: number): OitCalendar {
  const day = (monthDay: string) => `${fiscalYear - BUDDHIST_OFFSET}-${monthDay}` as CivilDate;
  return {
    internalDue: day('03-31'),
    windowOpens: day('03-01'),
    windowCloses: day('04-30'),
    clarifyFrom: day('06-01'),
    clarifyTo: day('06-15'),
    holidays: FIXED_HOLIDAYS.map(day),
  };
}
