// The language of menus and panels: a shared choice, kept in a document property because opening the document must read
// no cell, and in the Settings tab because that is where people look for it.

import { blocksOf } from '../core/blocks.js';
import { asText, type Locale } from '../core/grid.js';
import { namesLabel } from '../core/label.js';
import type { Google } from '../google/google.js';
import { settingList, settingsTable } from '../tables/settings.js';
import { readTable } from '../tables/table.js';

const PROPERTY = 'language';

export const localeOf = (google: Pick<Google, 'properties'>): Locale =>
  google.properties.get(PROPERTY) === 'en' ? 'en' : 'th';

/** Somebody changed the setting by hand: menus follow at the next opening. */
export function followSetting(google: Google, wanted: Locale): void {
  if (localeOf(google) !== wanted) google.properties.set(PROPERTY, wanted);
}

export function switchLanguage(google: Google, from: Locale): Locale {
  const to = from === 'th' ? 'en' : 'th';
  const read = readTable(settingsTable, google.sheets.read(settingsTable.tab));
  const row = read.rows.find(({ name }) => namesLabel(name, settingList.language.label))?.row;
  const value = asText(to === 'en' ? 'English' : 'ไทย');
  if (row) google.sheets.write(settingsTable.tab, blocksOf([{ row, column: read.at('value'), value }]));
  google.properties.set(PROPERTY, to);
  return to;
}
