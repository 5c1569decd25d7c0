// The live formulas of the executive summary: counts and means over the Items tab, in functions that Google Sheets,
// LibreOffice and Excel all know. They follow core/score.ts: blanks around a sub-indicator or inside a status make no
// other one; what they would read otherwise than the tables do stops the summary (checks.ts). COUNTIFS would take "9.10"
// for "9.1".

import { columnLetter, quoted } from '../../core/grid.js';
import type { Label } from '../../core/label.js';
import { isDone, PUBLICATIONS } from '../../core/publication.js';
import type { GradeBand } from '../../core/score.js';
import { type assignments, replies, roles } from '../../tables/assignments.js';
import { type items, publication } from '../../tables/items.js';
import type { Columns, TableRead } from '../../tables/table.js';

const CHECKED = [publication.checked, publication.recorded];
const DONE = PUBLICATIONS.filter(isDone).map((status) => publication[status]);
/** Whatever their URL. */
const PUBLISHED = [publication.published, ...CHECKED];
const CAME = [replies.received, replies.complete, replies.none];

export type Figures = ReturnType<typeof figures>;

/** Formulas without the leading "=". A sub-indicator stands in a cell of the summary, named by its address. */
export function figures(read: TableRead<typeof items.columns>, held: TableRead<typeof assignments.columns>) {
  const [code, sub, score, previous, publish, url] = [
    columnOf(read, 'code'),
    columnOf(read, 'subIndicator'),
    columnOf(read, 'score'),
    columnOf(read, 'previousScore'),
    columnOf(read, 'publication'),
    columnOf(read, 'url'),
  ];
  const is = (subCell: string) => `(TRIM(${sub})=${subCell})`;
  const count = (subCell: string) => `SUMPRODUCT(--${is(subCell)})`;
  const sum = (subCell: string, points: string) => `SUMPRODUCT(--${is(subCell)},${points})`;
  const mean = (subCell: string, points: string) =>
    `IFERROR(${sum(subCell, points)}/SUMPRODUCT(${is(subCell)}*ISNUMBER(${points})),"")`;
  const doneUnscored = (subCell: string) => `SUMPRODUCT(${is(subCell)}*(1-ISNUMBER(${score}))*${anyOf(publish, DONE)})`;
  /** Without the heading. */
  const items = `(SUMPRODUCT(--(TRIM(${code})<>""))-1)`;
  /** Means know only what has a sub-indicator. */
  const isWeighed = `(TRIM(${code})<>"")*(TRIM(${sub})<>"")`;
  const scored = (points: string) => `SUMPRODUCT(${isWeighed}*ISNUMBER(${points}))`;
  const weighedItems = `(SUMPRODUCT(${isWeighed})-1)`;
  const contributes = `(1-${anyOf(columnOf(held, 'role'), [roles.lead])})`;
  return {
    count,
    /** Means leave out what is not scored; blank where nothing is. */
    previousMean: (subCell: string) => mean(subCell, previous),
    scoredMean: (subCell: string) => mean(subCell, score),
    /** Each item: its score if scored, else 100 if checked or later, else 0 – over all items. */
    closedTodayMean: (subCell: string) =>
      `IFERROR((${sum(subCell, score)}+100*${doneUnscored(subCell)})/${count(subCell)},"")`,
    published: `SUMPRODUCT(${anyOf(publish, PUBLISHED)}+${anyOf(publish, [publication.clarify])}*(TRIM(${url})<>""))`,
    checked: `SUMPRODUCT(${anyOf(publish, CHECKED)})`,
    items,
    scored: scored(score),
    previousScored: scored(previous),
    weighed: weighedItems,
    /** Means over so many of the items are those of a part of them. */
    isPart: (count: string) => `${count}<${items}`,
    /** Of contributors: a lead's work ends with the item's publication, which is counted above. */
    replies: `SUMPRODUCT((TRIM(${columnOf(held, 'code')})<>"")*${anyOf(columnOf(held, 'reply'), CAME)}*${contributes})`,
    asked: `(SUMPRODUCT((TRIM(${columnOf(held, 'code')})<>"")*${contributes})-1)`,
  };
}

/** Mean of single cells that may be blank; blank when all are. */
export const meanOf = (cells: readonly string[]): string => `IFERROR(AVERAGE(${cells.join(',')}),"")`;

/** The grade of the points in a cell, blank for a blank. */
export const gradeFormula = (cell: string, bands: readonly GradeBand[]): string =>
  `IF(${cell}="","",${bands.reduceRight((worse, { grade, from }) => (from <= 0 ? quoted(grade) : `IF(ROUND(${cell},2)>=${from},${quoted(grade)},${worse})`), '""')})`;

function columnOf<C extends Columns>({ name, at }: TableRead<C>, key: keyof C): string {
  const letter = columnLetter(at(key));
  return `'${name.replace(/'/g, "''")}'!$${letter}:$${letter}`;
}

/** 1 where the cell holds one of these words, in Thai or English, whatever its blanks. */
const anyOf = (column: string, labels: readonly Label[]): string => {
  const words = new Set(labels.flatMap(({ th, en }) => [th, en]).map((word) => word.replace(/ /g, '')));
  return `(${[...words].map((word) => `(SUBSTITUTE(${column}," ","")=${quoted(word)})`).join('+')})`;
};
