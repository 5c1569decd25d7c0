// The large figures at the top of สรุปผู้บริหาร: label, figure and two lines below, all live.

import { gradeBandsOf } from '../../catalogue/grades.js';
import type { CivilDate } from '../../core/civil-date.js';
import { asFormula, asText, blank, type Entered, quoted } from '../../core/grid.js';
import { OIT_SHARE_OF_ITA } from '../../core/score.js';
import type { PageRow } from '../../google/page.js';
import { longDate } from '../../i18n/dates.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import type { ScoreTable } from './executive-scores.js';
import { gradeFormula } from './figures.js';
import { rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';

const COLUMNS = 7;
const POINTS = '0.00';

interface Card {
  readonly label: string;
  readonly value: Entered;
  readonly format: string;
  readonly below: Entered;
  readonly last: Entered;
}

/** The first column is too narrow for a figure; the cards stand in the others. */
export function cardRows(input: SummaryInput, { oitRow }: ScoreTable): PageRow[] {
  const { row } = rowsOf(COLUMNS);
  const cards = cardsOf(input, oitRow);
  const line = (pick: (card: Card) => Entered) => [blank, ...cards.map(pick)];
  const ita = words.ofIta(OIT_SHARE_OF_ITA * 100);
  return [
    row(
      line(({ label }) => asText(label)),
      styles.cardLabel,
    ),
    row(
      line(({ value }) => value),
      styles.cardValue,
      {
        formats: Object.fromEntries(cards.map(({ format }, index) => [index + 1, format])),
      },
    ),
    row(
      line(({ below }) => below),
      styles.cardNote,
    ),
    row(
      line(({ last }) => last),
      styles.cardNote,
      { formats: { 2: ita, 3: ita, 4: ita } },
    ),
  ];
}

function cardsOf({ fiscalYear, closes, figures }: SummaryInput, oitRow: number): Card[] {
  const points = (label: string, cell: string, year: number): Card => ({
    label,
    value: asFormula(`IF(${cell}="","–",${cell})`),
    format: POINTS,
    below: gradeText(cell, year),
    last: asFormula(`IF(${cell}="","",${cell}*${OIT_SHARE_OF_ITA})`),
  });
  const count = (label: string, value: string, below: string, last: Entered): Card => ({
    ...{ label, value: asFormula(value), format: '0', below: asFormula(below), last },
  });
  const outOf = (count: string, unit: string) => `${quoted(words.outOf)}&${count}&${quoted(unit)}`;
  return [
    {
      label: words.daysLeft,
      value: closes ? daysLeft(closes) : asText('–'),
      format: words.days,
      below: asText(closes ? words.closes(longDate(closes)) : words.noClosing),
      last: blank,
    },
    points(words.points(fiscalYear - 1), `C${oitRow}`, fiscalYear - 1),
    points(words.closedToday, `D${oitRow}`, fiscalYear),
    {
      ...points(words.scoredSoFar(fiscalYear), `E${oitRow}`, fiscalYear),
      below: asFormula(`${quoted(words.scoredItems)}&${figures.scored}&" "&${outOf(figures.items, words.itemsUnit)}`),
    },
    count(
      words.published,
      figures.published,
      outOf(figures.items, words.itemsUnit),
      asFormula(`${quoted(words.checkedItems)}&${figures.checked}&${quoted(words.itemsUnit)}`),
    ),
    count(words.received, figures.replies, outOf(figures.asked, words.repliesUnit), asText(words.ofContributors)),
  ];
}

function daysLeft(closes: CivilDate): Entered {
  const left = `DATE(${closes.split('-').map(Number).join(',')})-TODAY()`;
  return asFormula(`IF(${left}<0,${quoted(words.closed)},${left})`);
}

const gradeText = (cell: string, year: number): Entered => {
  const bands = gradeBandsOf(year);
  if (bands.length === 0) return asText(words.noGrade(year));
  return asFormula(`IF(${cell}="","",${quoted(words.grade)}&${gradeFormula(cell, bands)})`);
};
