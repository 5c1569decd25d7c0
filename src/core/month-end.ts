// The last day of a month.

import { addDays, type CivilDate, civilDate } from './civil-date.js';

export function monthEnd(day: CivilDate): CivilDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(civilDate(next) ?? day, -1);
}
