// The rows of the Settings tab as set-up first writes them.

import type { OitCalendar } from '../../core/calendar.js';
import type { CivilDate } from '../../core/civil-date.js';
import { asText, blank, type Entered } from '../../core/grid.js';
import { longDate, shortDate } from '../../i18n/dates.js';
import { type SettingKey, settingList } from '../../tables/settings.js';

interface Chosen {
  readonly province: string;
  readonly fiscalYear: number;
  readonly internalDue: CivilDate;
}

/** Days before (−) and after the due date; product decision, changed in the tab. */
const STAGES = '-14, -7, -1, 1, 7';

export function settingRows({ province, fiscalYear, internalDue }: Chosen, calendar: OitCalendar): Entered[][] {
  const values: Partial<Record<SettingKey, Entered>> = {
    province: asText(province),
    fiscalYear,
    internalDue: asText(longDate(internalDue)),
    windowOpens: asText(longDate(calendar.windowOpens)),
    windowCloses: asText(longDate(calendar.windowCloses)),
    clarifyFrom: asText(longDate(calendar.clarifyFrom)),
    clarifyTo: asText(longDate(calendar.clarifyTo)),
    stages: asText(STAGES),
    holidays: asText(calendar.holidays.map((day) => shortDate(day)).join(', ')),
    language: asText('ไทย'),
    thaiDigits: asText('ไม่ใช้'),
  };
  return Object.entries(settingList).map(([key, { label, meaning }]) => [
    asText(label.th),
    values[key as SettingKey] ?? blank,
    asText(meaning),
  ]);
}
