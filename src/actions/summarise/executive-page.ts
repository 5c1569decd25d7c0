// สรุปผู้บริหาร, one A4 portrait: where the province stands, what to fix first, who is late, scores by sub-indicator.
// It has the same rows whatever the numbers, so that what people wrote beside and below it stays in its place.

import { asText, blank } from '../../core/grid.js';
import type { Page, Tone } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { cardRows } from './executive-cards.js';
import { fixFirstRows, noteRows, silentRows, unledTexts } from './executive-lists.js';
import { scoreTable } from './executive-scores.js';
import { headRows } from './head-rows.js';
import { rowsOf } from './page-rows.js';
import type { Pins } from './pins.js';
import { styles, tones } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import { summaryTabs } from './tabs.js';
import { urgentRows } from './urgent-rows.js';

/** A: code, B: name, C–G as wide as Sheets makes columns (100 px): 790 px, which A4 portrait takes at nine tenths. */
export const COLUMNS = 7;
const WIDTHS = [
  { column: 1, count: 1, px: 44 },
  { column: 2, count: 1, px: 246 },
];
const WIDTH_PX = 790;
const ROW_PX = 21;
const CHART_ROWS = 10;
const AGENDA_LINES = 4;

export function executivePage(input: SummaryInput, pins: Pins): Page {
  const { row, wide } = rowsOf(COLUMNS);
  const head = headRows(summaryTabs.executive, input, COLUMNS);
  const cards = 4;
  const urgent = urgentRows(input, COLUMNS);
  const top = head.length + 1 + urgent.length + cards;
  const table = scoreTable(input, top + 1);
  const chartTop = top + table.rows.length + 1;
  const rows = [
    ...head,
    wide(table.headline, styles.headline),
    ...urgent,
    ...cardRows(input, table),
    ...table.rows,
    ...Array.from({ length: CHART_ROWS }, () => row([], styles.blank)),
    ...fixFirstRows(input, pins),
    ...silentRows(input),
    ...noteRows(input),
    wide(asText(words.agenda), styles.section, { landmark: words.agenda }),
  ];
  return {
    tab: summaryTabs.executive.tab,
    columns: COLUMNS,
    rows,
    widths: WIDTHS,
    tones: tonesOf(top + 1, input.fiscalYear),
    frozenRows: 0,
    gridlines: false,
    chart: table.chart && {
      ...table.chart,
      row: chartTop,
      column: 1,
      width: WIDTH_PX - 8,
      height: CHART_ROWS * ROW_PX - 8,
    },
    closing: 1,
  };
}

/** With empty lines under the agenda, for a new tab only: from then on they are people's. */
export const withAgendaLines = (page: Page): Page => ({
  ...page,
  rows: [...page.rows, ...Array.from({ length: AGENDA_LINES }, () => rowsOf(COLUMNS).wide(blank, styles.cell))],
});

/** Points against the pass mark, and items that nobody leads: both in words. */
const tonesOf = (heading: number, fiscalYear: number): Tone[] => [
  { column: 7, row: heading + 1, when: { word: words.fails }, ...tones.late },
  { column: 7, row: heading + 1, when: { word: words.passes }, ...tones.good },
  ...unledTexts(fiscalYear).map((word): Tone => ({ column: 5, row: heading + 1, when: { word }, ...tones.bad })),
];
