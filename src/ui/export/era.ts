// Days that people type in the Buddhist era: Sheets takes 31/3/2564 for a day of the year 2564 of ours. In a file they
// would stand 543 years from the others of their column, and be sorted and reckoned so.

import { dayOf, isBuddhistYear } from '../../core/civil-date.js';

/** "2564-03-31 00:00:00" → "2021-03-31 00:00:00". What is no day in our era, 29 February, stays as it is. */
export function inOurEra(at: string): string {
  const [, year, month, day, time = ''] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(at) ?? [];
  if (!isBuddhistYear(Number(year))) return at;
  const real = dayOf(Number(year), Number(month), Number(day));
  return real ? real + time : at;
}
