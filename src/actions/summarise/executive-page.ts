// The cells of สรุปผู้บริหาร, one A4 portrait: key figures, scores by sub-indicator, what to fix first, who is silent.

import type { CivilDate } from '../../core/civil-date.js';
import { asDate, asFormula, asText, blank, type Entered } from '../../core/grid.js';
import { type GradeBand, indicatorOf, OIT_SHARE_OF_ITA } from '../../core/score.js';
import type { Gain } from '../../core/summary.js';
import type { CellStyle, Page, PageRow } from '../../google/page.js';
import { longDate } from '../../i18n/dates.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { type Figures, gradeFormula, meanOf } from './figures.js';
import { styles } from './styles.js';
import type { NamedSubIndicator } from './sub-indicators.js';

export interface ExecutiveInput {
  readonly province: string;
  readonly fiscalYear: number;
  readonly closes: CivilDate | null;
  readonly stamp: { readonly day: CivilDate; readonly time: string };
  readonly figures: Figures;
  readonly subIndicators: readonly NamedSubIndicator[];
  readonly bands: readonly GradeBand[];
  readonly items: number;
  readonly gains: readonly Gain[];
  /** How many there are in all. */
  readonly zeroItems: number;
  readonly silent: readonly string[];
  /** What people wrote under the agenda heading before. */
  readonly agenda: readonly string[];
}

/** A4 portrait is 794 px wide at 96 dpi; these add up to what fits between its margins. */
const WIDTHS = [64, 226, 92, 92, 130, 96];
const COLUMNS = WIDTHS.length;
const AGENDA_LINES = 5;
const POINTS = '0.00';
const AUTOMATIC = 'General';
const WHOLE: readonly [number, number] = [1, COLUMNS];

export const agendaHeading = words.agenda;

export function executivePage(input: ExecutiveInput): Pick<Page, 'widths' | 'rows'> {
  const table = scoreTable(input, 11);
  const rows = [
    ...head(input),
    ...keyFigures(input, table.oitRow),
    row([], styles.gap),
    ...table.rows,
    row([], styles.gap),
    ...gainTable(input.gains, input.zeroItems),
    row([], styles.gap),
    ...silentList(input.silent),
    wide(words.rule, styles.note),
    ...agendaLines(input.agenda),
  ];
  return { widths: WIDTHS, rows };
}

const pad = (cells: readonly Entered[]): Entered[] => [...cells, ...Array<Entered>(COLUMNS - cells.length).fill(blank)];
const row = (cells: readonly Entered[], style: CellStyle, formats: readonly string[] = []): PageRow => ({
  cells: pad(cells),
  style,
  formats: Array.from({ length: COLUMNS }, (_, index) => formats[index] || AUTOMATIC),
});
const wide = (text: string, style: CellStyle): PageRow => ({ ...row([asText(text)], style), merged: WHOLE });

const head = ({ province, fiscalYear, stamp }: ExecutiveInput): PageRow[] => [
  wide(words.title(province, fiscalYear), styles.title),
  wide(words.stamp(longDate(stamp.day), stamp.time), styles.stamp),
];

/** Rows 3–9: one figure a row, its label over two columns. */
function keyFigures({ fiscalYear, closes, figures, bands, items }: ExecutiveInput, oitRow: number): PageRow[] {
  const figure = (label: string, value: Entered, beside: Entered, format: string): PageRow => ({
    ...row([asText(label), blank, value, beside], styles.cell, ['', '', format]),
    merged: [1, 2],
  });
  const points = (label: string, cell: string) =>
    figure(label, asFormula(cell), asFormula(`${gradeFormula(cell, bands)}`), POINTS);
  const share = String(OIT_SHARE_OF_ITA * 100);
  return [
    row([asText(words.keyFigures)], styles.section),
    figure(
      words.daysLeft(closes ? longDate(closes) : '–'),
      closes ? asFormula(`MAX(0,DATE(${closes.split('-').map(Number).join(',')})-TODAY())`) : asText('–'),
      asText(words.days),
      '0',
    ),
    points(words.points(fiscalYear - 1), `D${oitRow}`),
    points(words.closedToday, `E${oitRow}`),
    figure(words.ofIta(share), asFormula(`IF(E${oitRow}="","",E${oitRow}*${OIT_SHARE_OF_ITA})`), blank, POINTS),
    figure(words.published, asFormula(figures.publishedAll()), asText(words.ofItems(items)), '0'),
    figure(words.scored(fiscalYear), asFormula(figures.scoredAll()), asText(words.ofItems(items)), '0'),
  ];
}

interface ScoreTable {
  readonly rows: readonly PageRow[];
  /** Row of the sheet in which OIT stands. */
  readonly oitRow: number;
}

/** `top` is the sheet row of the table's section title. Means are taken over cells of this table, as the rule says. */
function scoreTable({ subIndicators, figures, fiscalYear }: ExecutiveInput, top: number): ScoreTable {
  const headings = [
    words.subIndicator,
    words.name,
    words.itemCount,
    words.year(fiscalYear - 1),
    words.today,
    words.publishedShort,
  ];
  const first = top + 2;
  const formats = ['', '', '0', POINTS, POINTS, '0'];
  const subRows = subIndicators.map(({ code, title }, index) => {
    const cell = `$A${first + index}`;
    const formulas = [
      figures.count(cell),
      figures.previousMean(cell),
      figures.closedTodayMean(cell),
      figures.published(cell),
    ];
    return row([asText(code), asText(title), ...formulas.map(asFormula)], styles.cell, formats);
  });
  const indicators = [...new Set(subIndicators.map(({ code }) => indicatorOf(code)))];
  const indicatorRows = indicators.map((indicator) => {
    const members = subIndicators.flatMap(({ code }, index) =>
      indicatorOf(code) === indicator ? [first + index] : [],
    );
    return totalRow(words.indicator(indicator), members, formats);
  });
  const firstIndicator = first + subIndicators.length;
  const oit = totalRow(
    words.oit,
    indicators.map((_, index) => firstIndicator + index),
    formats,
  );
  const heading = [row([asText(words.bySubIndicator)], styles.section), row(headings.map(asText), styles.heading)];
  return { rows: [...heading, ...subRows, ...indicatorRows, oit], oitRow: firstIndicator + indicators.length };
}

function totalRow(label: string, members: readonly number[], formats: readonly string[]): PageRow {
  const over = (column: string) => members.map((member) => `${column}${member}`);
  const sum = (column: string) => asFormula(members.length === 0 ? '0' : `SUM(${over(column).join(',')})`);
  const mean = (column: string) => (members.length === 0 ? blank : asFormula(meanOf(over(column))));
  return {
    ...row([asText(label), blank, sum('C'), mean('D'), mean('E'), sum('F')], styles.total, ['', ...formats.slice(1)]),
    merged: [1, 2],
  };
}

function gainTable(gains: readonly Gain[], zeroItems: number): PageRow[] {
  const heading = row([asText(words.gains(gains.length, zeroItems))], styles.section);
  if (gains.length === 0) return [heading, wide(words.noGains, styles.cell)];
  const headings = [words.item, words.itemTitle, words.gain, words.due, words.lead].map(asText);
  const body = gains.map(({ code, title, gain, due, lead }) =>
    row([asText(code), asText(title), gain, asDate(due), asText(lead || words.noLead)], styles.cell, [
      '',
      '',
      POINTS,
      'd mmm',
    ]),
  );
  return [heading, ...[row(headings, styles.heading), ...body].map((line): PageRow => ({ ...line, merged: [5, 6] }))];
}

const silentList = (silent: readonly string[]): PageRow[] => [
  row([asText(words.silent(silent.length))], styles.section),
  wide(silent.length > 0 ? silent.join(', ') : words.nobody, styles.cell),
];

const agendaLines = (agenda: readonly string[]): PageRow[] => [
  row([asText(words.agenda)], styles.section),
  ...Array.from({ length: Math.max(AGENDA_LINES, agenda.length) }, (_, index) =>
    wide(agenda[index] ?? '', styles.cell),
  ),
];
