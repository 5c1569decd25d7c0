// The live formulas of the executive summary: counts and means over the Items tab, in functions that Google Sheets,
// LibreOffice and Excel all know. They follow core/score.ts.

import { columnLetter, quoted } from '../../core/grid.js';
import type { GradeBand } from '../../core/score.js';
import { type items, publication } from '../../tables/items.js';
import type { TableRead } from '../../tables/table.js';

const DONE = [publication.checked.th, publication.recorded.th];

export type Figures = ReturnType<typeof figures>;

/** Formulas without the leading "=". A sub-indicator stands in a cell of the summary, named by its address. */
export function figures({ name, at }: TableRead<typeof items.columns>) {
  const column = (key: keyof typeof items.columns): string => {
    const letter = columnLetter(at(key));
    return `'${name.replace(/'/g, "''")}'!$${letter}:$${letter}`;
  };
  const [sub, score, previous, publish] = [
    column('subIndicator'),
    column('score'),
    column('previousScore'),
    column('publication'),
  ];
  const count = (subCell: string) => `COUNTIFS(${sub},${subCell})`;
  const doneOf = (criteria: string) => DONE.map((word) => `COUNTIFS(${criteria}${publish},${quoted(word)})`).join('+');
  /** Done and not scored; a score that is "-" or blank is none. */
  const doneUnscored = (criteria: string) =>
    `${doneOf(criteria)}-${doneOf(`${criteria}${score},">=0",`).replace(/\+/g, '-')}`;
  return {
    count,
    /** Mean of last year; blank where nothing was scored. */
    previousMean: (subCell: string) => `IFERROR(AVERAGEIFS(${previous},${sub},${subCell}),"")`,
    /** Each item: its score if scored, else 100 if checked or later, else 0 – over all items. */
    closedTodayMean: (subCell: string) =>
      `IF(${count(subCell)}=0,"",(SUMIFS(${score},${sub},${subCell})+100*(${doneUnscored(`${sub},${subCell},`)}))/${count(subCell)})`,
    published: (subCell: string) => doneOf(`${sub},${subCell},`),
    publishedAll: () => doneOf(''),
    scoredAll: () => `COUNT(${score})`,
  };
}

/** Mean of single cells that may be blank; blank when all are. */
export const meanOf = (cells: readonly string[]): string => `IFERROR(AVERAGE(${cells.join(',')}),"")`;

/** The grade of the points in a cell, blank for a blank. */
export const gradeFormula = (cell: string, bands: readonly GradeBand[]): string =>
  bands.length === 0
    ? '""'
    : `IF(${cell}="","",${bands.reduceRight((worse, { grade, from }) => (from <= 0 ? quoted(grade) : `IF(${cell}>=${from},${quoted(grade)},${worse})`), '""')})`;
