// The head of a summary page: what it is, of which province and year, and from when.

import { asText } from '../../core/grid.js';
import { inFull } from '../../core/province.js';
import type { PageRow } from '../../google/page.js';
import { longDate } from '../../i18n/dates.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import type { SummaryTab } from './tabs.js';

type Stamped = Pick<SummaryInput, 'province' | 'fiscalYear' | 'today' | 'time'>;

export function headRows(
  { title }: SummaryTab,
  { province, fiscalYear, today, time }: Stamped,
  columns: number,
): PageRow[] {
  const { wide } = rowsOf(columns);
  return [
    wide(asText(words.heading(title, inFull(province), fiscalYear)), styles.title),
    wide(asText(words.stamp(longDate(today), time)), styles.stamp),
  ];
}
