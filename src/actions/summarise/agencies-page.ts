// สรุปรายหน่วยงาน: what each agency or unit owes, as lead and as contributor; whoever is late stands first.

import { asFormula, asText, type Entered, quoted } from '../../core/grid.js';
import { ownerName } from '../../core/owner.js';
import type { Count, Tally } from '../../core/summary.js';
import type { Page, PageRow, Tone } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { headRows } from './head-rows.js';
import { rowsOf } from './page-rows.js';
import { styles, tableStyles, tones } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import { summaryTabs } from './tabs.js';

export const COLUMNS = 14;
const WIDTHS = [
  { column: 1, count: 1, px: 300 },
  { column: 2, count: COLUMNS - 1, px: 62 },
];
const POINTS = { [COLUMNS - 1]: '0.00' };
/** More bars than this are not told apart. */
const MOST_BARS = 15;
/** Two columns beside the list stay free for notes. */
const CHART = { column: COLUMNS + 3, width: 460, height: 460 };

const { row, wide, headings } = rowsOf(COLUMNS);

/** `tallies`: in the order in which they are to stand; undefined leaves a line blank. */
export function agenciesPage(input: SummaryInput, tallies: readonly (Tally | undefined)[]): Page {
  const head = [
    ...headRows(summaryTabs.agencies, input, COLUMNS),
    wide(asText(words.agenciesRule), styles.note),
    headings(titles(), styles.heading),
  ];
  const first = head.length + 1;
  const last = first + Math.max(tallies.length, 1) - 1;
  const bars = Math.min(MOST_BARS, tallies.length);
  return {
    tab: summaryTabs.agencies.tab,
    columns: COLUMNS,
    rows: [
      ...head,
      ...(tallies.length > 0
        ? tallies.map((tally, index) => (tally ? line(tally, first + index) : row([], tableStyles.row)))
        : [nobody()]),
      totalRow(first, last, tallies.length < MOST_BARS),
      row([asText(words.end)], tableStyles.row, { landmark: words.end }),
    ],
    widths: WIDTHS,
    tones: tonesFrom(first),
    frozenRows: head.length,
    gridlines: true,
    chart: bars === 0 ? undefined : chartOf(head.length, first + bars - 1),
    closing: 2,
  };
}

const titles = (): string[] => [
  words.office,
  words.state,
  ...Object.values(words.all),
  ...Object.values(words.asLead),
  ...Object.values(words.asContributor),
  words.atStake,
];

/** B–E follow from the counts in F–M. */
function line(tally: Tally, at: number): PageRow {
  const received = `G${at}+K${at}`;
  const notYetDue = `H${at}+L${at}-I${at}-M${at}`;
  const state = `IF(E${at}>0,${quoted(words.isLate)},IF(D${at}>0,${quoted(words.owes)},IF(C${at}>0,${quoted(words.isComplete)},${quoted(words.hasNoWork)})))`;
  const formulas = [state, received, notYetDue, `I${at}+M${at}`].map(asFormula);
  const counts = [...counted(tally.lead), ...counted(tally.contributor)];
  const stake: Entered[] = tally.lead.items > 0 ? [tally.atStake] : [];
  return row([asText(ownerName(tally)), ...formulas, ...counts, ...stake], tableStyles.row, { formats: POINTS });
}

const counted = ({ items, received, outstanding, overdue }: Count): Entered[] => [
  items,
  received,
  outstanding,
  overdue,
];

const nobody = (): PageRow => row([asText(words.noAgencies)], tableStyles.row);

/** A chart over fewer offices than it can show is drawn anew when their number changes: the row tells. */
function totalRow(first: number, last: number, tellsNumber: boolean): PageRow {
  const sum = (letter: string) => `SUM(${letter}${first}:${letter}${last})`;
  const counts = Array.from({ length: COLUMNS - 3 }, (_, index) => asFormula(sum(String.fromCharCode(67 + index))));
  const stake = asFormula(`IF(${sum('F')}=0,"–",${sum('N')})`); // nobody leads anything: 0.00 would read as nothing lacking
  return row([asText(words.total), asText(''), ...counts, stake], tableStyles.total, {
    formats: POINTS,
    ...(tellsNumber && { landmark: words.total }),
  });
}

const chartOf = (heading: number, last: number): Page['chart'] => ({
  kind: 'stacked bars',
  title: words.repliesChart(MOST_BARS),
  ranges: [`A${heading}:A${last}`, `C${heading}:E${last}`],
  colors: ['#1A73E8', '#BDC1C6', '#E8710A'],
  row: heading + 1, // what hangs in the frozen rows is cut off below them
  ...CHART,
});

const tonesFrom = (row: number): Tone[] => [
  { column: 2, row, when: { word: words.isLate }, ...tones.late },
  { column: 2, row, when: { word: words.isComplete }, ...tones.good },
  { column: 5, row, when: { above: 0 }, ...tones.late },
];
