// Job: menus and panels change their language, for everybody. The choice stands in the Settings tab, where people look for
// it, and is mirrored for the menu.

import { blocksOf } from '../core/blocks.js';
import { asText, type Locale } from '../core/grid.js';
import { namesLabel } from '../core/label.js';
import type { Google } from '../google/google.js';
import { settingList, settingsTable } from '../tables/settings.js';
import { readTab } from './read-tab.js';

export function switchLanguage(google: Google, from: Locale): Locale {
  const to = from === 'th' ? 'en' : 'th';
  const read = readTab(google, settingsTable);
  const row = read.rows.find(({ name }) => namesLabel(name, settingList.language.label))?.row;
  const value = asText(to === 'en' ? 'English' : 'ไทย');
  if (row) google.sheets.write(settingsTable.tab, blocksOf([{ row, column: read.at('value'), value }]));
  google.properties.set('language', to);
  return to;
}
