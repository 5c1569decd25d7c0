// Scores by sub-indicator, indicator and in all, as live formulas; means are taken over cells of this table, as the rule
// says. And what follows from them: the headline and the chart.

import { PASS_MARK } from '../../catalogue/grades.js';
import { asFormula, asText, blank, type Entered, quoted } from '../../core/grid.js';
import { indicatorOf } from '../../core/score.js';
import type { PageRow } from '../../google/page.js';
import type { PageChart } from '../../google/page-chart.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { type Figures, meanOf } from './figures.js';
import { rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';

/** Code of the row that has it all. */
export const OIT = 'OIT';

const COLUMNS = 7;
const POINTS = '0.00';
const FORMATS = { 2: POINTS, 3: POINTS, 4: POINTS, 5: '0' };
const CENTRED = { 0: styles.centred, 5: styles.centred, 6: styles.centred };
const TOTAL_CENTRED = { 0: styles.totalCentred, 5: styles.totalCentred, 6: styles.totalCentred };

export interface ScoreTable {
  readonly rows: readonly PageRow[];
  /** Row of the sheet in which OIT stands: C last year, D if closed today, E what is scored this year. */
  readonly oitRow: number;
  readonly headline: Entered;
  /** Without its place; none where nothing can be drawn. */
  readonly chart: Omit<PageChart, 'row' | 'column' | 'width' | 'height'> | undefined;
}

const { row, headings } = rowsOf(COLUMNS);

/** `heading` is the sheet row of the table's headings. */
export function scoreTable({ subIndicators, figures, fiscalYear }: SummaryInput, heading: number): ScoreTable {
  const first = heading + 1;
  const subRows = subIndicators.map(({ code, title }, index) => {
    const [cell, at] = [`$A${first + index}`, first + index];
    const means = [figures.previousMean(cell), figures.closedTodayMean(cell), figures.scoredMean(cell)];
    const formulas = [...means, figures.count(cell), verdict(`D${at}`)];
    return row([asText(code), asText(title), ...formulas.map(asFormula)], styles.cell, {
      formats: FORMATS,
      styles: CENTRED,
    });
  });
  const indicators = [...new Set(subIndicators.map(({ code }) => indicatorOf(code)))];
  const firstIndicator = first + subIndicators.length;
  const indicatorRows = indicators.map((indicator, index) => {
    const members = subIndicators.flatMap(({ code }, at) => (indicatorOf(code) === indicator ? [first + at] : []));
    return totalRow(indicator, words.indicator(indicator), members, firstIndicator + index);
  });
  const oitRow = firstIndicator + indicators.length;
  const overall = indicators.map((_, index) => firstIndicator + index);
  return {
    rows: [
      headings(titlesOf(fiscalYear), styles.heading),
      ...subRows,
      ...indicatorRows,
      { ...totalRow(OIT, words.oit, overall, oitRow), landmark: OIT },
    ],
    oitRow,
    headline: headline(fiscalYear, oitRow, figures),
    chart: subIndicators.length === 0 ? undefined : chartOf(heading, first + subIndicators.length - 1),
  };
}

const titlesOf = (fiscalYear: number): string[] => [
  words.subIndicator,
  words.scoreByName,
  words.year(fiscalYear - 1),
  words.yearToday(fiscalYear),
  words.yearScored(fiscalYear),
  words.itemCount,
  words.againstMark(PASS_MARK),
];

/** Over these rows of the table; blank where there are none. */
function totalRow(code: string, label: string, members: readonly number[], at: number): PageRow {
  const over = (column: string) => members.map((member) => `${column}${member}`);
  const mean = (column: string) => (members.length === 0 ? blank : asFormula(meanOf(over(column))));
  const count = asFormula(members.length === 0 ? '0' : `SUM(${over('F').join(',')})`);
  const cells = [asText(code), asText(label), mean('C'), mean('D'), mean('E'), count, asFormula(verdict(`D${at}`))];
  return row(cells, styles.total, { formats: FORMATS, styles: TOTAL_CENTRED });
}

const verdict = (cell: string): string =>
  `IF(${cell}="","",IF(ROUND(${cell},2)>=${PASS_MARK},${quoted(words.passes)},${quoted(words.fails)}))`;

/** "คะแนน OIT ปี 2563 ได้ 58.81 | หากปิดรับวันนี้ได้ 9.30 ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ 75.70 คะแนน", live. The gap is that of the score as it is shown. */
function headline(fiscalYear: number, oitRow: number, figures: Figures): Entered {
  const { previous, noPrevious, today, noToday, below, passed, points } = words.headline;
  const [last, now] = [`C${oitRow}`, `D${oitRow}`];
  const shown = (value: string) => `TEXT(${value},"0.00")`;
  const gap = `${quoted(below(PASS_MARK))}&${shown(`${PASS_MARK}-ROUND(${now},2)`)}&${quoted(points)}`;
  const verdictNow = `IF(ROUND(${now},2)>=${PASS_MARK},${quoted(passed(PASS_MARK))},${gap})`;
  const lastShown = `${quoted(previous(fiscalYear - 1))}&${shown(last)}&${partOf(figures)}`;
  return asFormula(
    `IF(${last}="",${quoted(noPrevious(fiscalYear - 1))},${lastShown})` +
      `&IF(${now}="",${quoted(noToday)},${quoted(today)}&${shown(now)}&${verdictNow})`,
  );
}

/** How many items last year's points are over, unless over all. */
function partOf({ isPart, previousScored, items }: Figures): string {
  const { before, of, after } = words.headline.part;
  return `IF(${isPart(previousScored)},${quoted(before)}&${previousScored}&${quoted(of)}&${items}&${quoted(after)},"")`;
}

const chartOf = (heading: number, last: number): ScoreTable['chart'] => ({
  kind: 'columns',
  title: words.scoreChart,
  ranges: [`A${heading}:A${last}`, `C${heading}:D${last}`],
  colors: ['#9AA0A6', '#1A73E8'],
  most: 100,
});
