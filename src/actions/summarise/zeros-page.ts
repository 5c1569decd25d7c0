// ข้อที่ได้ 0.00: every zero item with why it got nothing, who leads it and what it is worth, the largest gain first.

import { asDate, asFormula, asText, blank, type Entered } from '../../core/grid.js';
import type { Page, PageRow } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { publication } from '../../tables/items.js';
import { numberFormat } from '../../tables/number-format.js';
import { headRows } from './head-rows.js';
import { rowsOf } from './page-rows.js';
import { styles, tableStyles } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import { summaryTabs } from './tabs.js';

export const COLUMNS = 8;
/** The others are as wide as Sheets makes columns (100 px). */
const WIDTHS = [
  { column: 4, count: 3, px: 160 },
  { column: 8, count: 1, px: 320 },
];

const { row, wide, headings } = rowsOf(COLUMNS);

/** `zeros`: in the order in which they are to stand; undefined leaves a line blank. */
export function zerosPage(input: SummaryInput, zeros: readonly (SummaryInput['zeros'][number] | undefined)[]): Page {
  const head = [
    ...headRows(summaryTabs.zeros, input, COLUMNS),
    wide(asText(words.zerosRule), styles.note),
    headings(titles(), styles.heading),
  ];
  const first = head.length + 1;
  const lines = zeros.map((item) => (item ? line(item, input.fiscalYear) : row([], styles.cell)));
  return {
    tab: summaryTabs.zeros.tab,
    columns: COLUMNS,
    rows: [
      ...head,
      ...(lines.length > 0 ? lines : [row([blank, blank, blank, asText(words.nothingToFix(0))], styles.blank)]),
      totalRow(first, first + Math.max(lines.length, 1) - 1),
      row([asText(words.end)], tableStyles.row, { landmark: words.end }),
    ],
    widths: WIDTHS,
    tones: [],
    frozenRows: head.length,
    gridlines: true,
    chart: undefined,
    closing: 2,
  };
}

const titles = (): string[] => [
  words.item,
  words.gain,
  words.due,
  words.itemTitle,
  words.cause,
  words.lead,
  words.publication,
  words.comment,
];

function line(item: SummaryInput['zeros'][number], fiscalYear: number): PageRow {
  const { code, gain, due, title, causes, lead, comment } = item;
  const worth: Entered = gain === undefined ? asText(words.noWeight) : gain;
  const named = causes.map((cause) => `• ${words.causes[cause]}`).join('\n');
  const texts = [title, named, lead || words.noLead, publication[item.publication].th, comment].map(asText);
  return row([asText(code), worth, asDate(due), ...texts], styles.cell, {
    formats: { 1: '0.00', 2: numberFormat('date', fiscalYear) },
    styles: { 0: styles.centred, 2: styles.centred },
  });
}

const totalRow = (first: number, last: number): PageRow =>
  row([asText(words.total), asFormula(`SUM(B${first}:B${last})`)], styles.total, { formats: { 1: '0.00' } });
