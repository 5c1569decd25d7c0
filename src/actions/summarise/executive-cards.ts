// The large figures at the top of สรุปผู้บริหาร: label, figure and two lines below, all live.

import { gradeBandsOf, gradesOneTool, PASS_MARK } from '../../catalogue/grades.js';
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
  const outOf = (count: string, unit: string) => `${quoted(words.outOf)}&${count}&${quoted(unit)}`;
  const scoredOf = (scored: string) =>
    `${quoted(words.scoredItems)}&${scored}&" "&${outOf(figures.items, words.itemsUnit)}`;
  /** The mean of a part of the items is no official figure: it has neither a grade nor points of ITA. */
  const unlessPart = (counted: string) => (ita: string) => `IF(${figures.isPart(counted)},"",${ita})`;
  const graded = (label: string, cell: string, year: number, counted: string): Card => {
    const below = `IF(${cell}="","",IF(${figures.isPart(counted)},${scoredOf(counted)},${gradeText(cell, year)}))`;
    return pointsCard(label, cell, below, unlessPart(counted));
  };
  const count = (label: string, value: string, below: string, last: Entered): Card => ({
    ...{ label, value: asFormula(value), format: '0', below: asFormula(below), last },
  });
  return [
    {
      label: words.daysLeft,
      value: closes ? daysLeft(closes) : asText('–'),
      format: words.days,
      below: asText(closes ? words.closes(longDate(closes)) : words.noClosing),
      last: blank,
    },
    graded(words.points(fiscalYear - 1), `C${oitRow}`, fiscalYear - 1, figures.previousScored),
    graded(words.closedToday, `D${oitRow}`, fiscalYear, figures.weighed),
    pointsCard(words.scoredSoFar(fiscalYear), `E${oitRow}`, scoredOf(figures.scored), unlessPart(figures.scored)),
    count(
      words.published,
      figures.published,
      outOf(figures.items, words.itemsUnit),
      asFormula(`${quoted(words.checkedItems)}&${figures.checked}&${quoted(words.itemsUnit)}`),
    ),
    count(words.received, figures.replies, outOf(figures.asked, words.repliesUnit), asText(words.ofContributors)),
  ];
}

/** `cell` holds points; `below` is the formula of the line under them. */
const pointsCard = (label: string, cell: string, below: string, ita: (points: string) => string): Card => ({
  label,
  value: asFormula(`IF(${cell}="","–",${cell})`),
  format: POINTS,
  below: asFormula(below),
  last: asFormula(`IF(${cell}="","",${ita(`${cell}*${OIT_SHARE_OF_ITA}`)})`),
});

function daysLeft(closes: CivilDate): Entered {
  const left = `DATE(${closes.split('-').map(Number).join(',')})-TODAY()`;
  return asFormula(`IF(${left}<0,${quoted(words.closed)},${left})`);
}

/** A formula. Grades of later years are those of all tools together: OIT alone passes, or does not. */
function gradeText(cell: string, year: number): string {
  const bands = gradeBandsOf(year);
  if (bands.length === 0) return quoted(words.noGrade(year));
  const grade = gradesOneTool(bands) ? `${quoted(words.grade)}&${gradeFormula(cell, bands)}` : passFormula(cell);
  return `IF(${cell}="","",${grade})`;
}

const passFormula = (cell: string): string =>
  `IF(ROUND(${cell},2)>=${PASS_MARK},${quoted(words.passes)},${quoted(words.fails)})&${quoted(` ${PASS_MARK}`)}`;
