// What day and time it is in Thailand, where people and letters live, whatever the zone of the spreadsheet.

import type { CivilDate } from '../core/civil-date.js';

export const ZONE = 'Asia/Bangkok';

export const clock = () => {
  const startedAt = Date.now();
  return {
    today: (): CivilDate => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd') as CivilDate,
    /** "2021-03-17 09:05:30", the form of all our time stamps. */
    now: (): string => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd HH:mm:ss'),
    /** How long this execution has been at work. */
    elapsedMs: (): number => Date.now() - startedAt,
  };
};
