// The head of a summary page: what it is, of which province and year, and from when.

import { asText } from '../../core/grid.js';
import { roomOf } from '../../core/name-lines.js';
import { inFull } from '../../core/province.js';
import type { PageRow } from '../../google/page.js';
import { longDate } from '../../i18n/dates.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { LINE, rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import type { SummaryTab } from './tabs.js';

type Stamped = Pick<SummaryInput, 'province' | 'fiscalYear' | 'today' | 'time'>;

/** `also`: what stands behind the stamp, as it was at that time; of several the first that fits the line, or the last. */
export function headRows(
  { title }: SummaryTab,
  { province, fiscalYear, today, time }: Stamped,
  columns: number,
  also: readonly string[] = [''],
): PageRow[] {
  const { wide } = rowsOf(columns);
  const stamp = words.stamp(longDate(today), time);
  const stamps = also.map((text) => stamp + text);
  return [
    wide(asText(words.heading(title, inFull(province), fiscalYear)), styles.title),
    wide(asText(stamps.find((text) => roomOf(text) <= LINE) ?? stamps[stamps.length - 1] ?? stamp), styles.stamp),
  ];
}
