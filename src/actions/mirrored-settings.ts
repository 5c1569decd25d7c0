// Settings that are needed where no cell, or no second tab, may be read: kept in document properties beside the
// Settings tab. Each job that reads the tab brings them up to date.

import type { Locale } from '../core/grid.js';
import type { Google } from '../google/google.js';
import type { Settings } from '../tables/settings.js';

type Mirrored = Pick<Settings, 'language' | 'fiscalYear'>;

export const localeOf = (google: Pick<Google, 'properties'>): Locale =>
  google.properties.get('language') === 'en' ? 'en' : 'th';

/** Buddhist era; undefined until a job has read the Settings tab. */
export const fiscalYearOf = (google: Google): number | undefined =>
  Number(google.properties.get('fiscalYear')) || undefined;

/** Somebody changed a setting by hand: menus and panel follow at the next opening. */
export function mirrorSettings(google: Google, { language, fiscalYear }: Mirrored): void {
  if (localeOf(google) !== language) google.properties.set('language', language);
  if (fiscalYearOf(google) !== fiscalYear) google.properties.set('fiscalYear', String(fiscalYear));
}
