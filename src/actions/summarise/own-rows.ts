// Which rows of a built page are its own. People insert rows, or write into blank ones; a rebuild that wrote over them
// would lose that. Own rows are known by their words, by the figures in them, or by what they are about; a cell that
// somebody emptied makes none foreign. Where words of the page change, pages of before have the old ones: they have to
// stay known here.

import { isErrorText } from '../../core/error-text.js';
import type { Cell, Grid } from '../../core/grid.js';
import { BETWEEN } from '../../core/name-lines.js';
import { summaryWords as words } from '../../i18n/summary-words.js';

/** Codes and names that stand in the first column: items, offices, sub-indicators. */
export type Known = ReadonlySet<string>;

/** `index` of a row that holds something, from 0; rows below the page's last one are never asked about. */
export type IsOwn = (held: Grid, index: number, known: Known) => boolean;

/** Index of the first row before `end` that somebody else wrote; -1 = none. `columns`: those of the page. */
export function foreignRow(held: Grid, end: number, columns: number, isOwn: IsOwn, known: Known): number {
  return held
    .slice(0, end)
    .findIndex((cells, index) => cells.slice(0, columns).some((cell) => cell !== null) && !isOwn(held, index, known));
}

const textOf = (held: Grid, index: number, column = 0): string => String(held[index]?.[column] ?? '');

/** Numbers stand for any number, "…" for anything. */
function like(texts: readonly string[]): (text: string) => boolean {
  const patterns = texts.map((text) =>
    text
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\d+/g, '\\d+')
      .replace(/…/g, '.*'),
  );
  const pattern = new RegExp(`^(?:${patterns.join('|')})`);
  return (text) => pattern.test(text);
}

/** Formulas that have come to fail are ours all the same. */
const isError = (cell: Cell | undefined): boolean => typeof cell === 'string' && isErrorText(cell);
const isFigure = (cell: Cell | undefined): boolean => typeof cell === 'number' || isError(cell);

const isKnown = (held: Grid, index: number, known: Known): boolean => known.has(textOf(held, index));
const isHead = like([...Object.values(words.titles), words.stamp('…', '…').split('  |')[0] ?? '']);
const isHeading = (held: Grid, index: number, first: string, second: string): boolean =>
  textOf(held, index) === first && [second, ''].includes(textOf(held, index, 1));

const isAgencyLine = like([words.agenciesRule.split(' ')[0] ?? '', words.noAgencies]);

const STATES: readonly string[] = [words.isLate, words.owes, words.isComplete, words.hasNoWork];

/** An office, be it called like the sum, has a state and eight counts; the sum has them too, and nothing beside its name. */
export const isAgencyRow: IsOwn = (held, index, known) => {
  const [first, state, ...others] = held[index] ?? [];
  if (first === words.total) return state === null || STATES.includes(String(state));
  return (
    others.slice(3, 11).every(isFigure) ||
    isKnown(held, index, known) ||
    isHead(textOf(held, index)) ||
    isAgencyLine(textOf(held, index)) ||
    isHeading(held, index, words.office, words.state)
  );
};

const isZerosLine = like([words.zerosRule.split(' คือ')[0] ?? '']);

/** A zero item has its gain, or the words for want of one, and a status; the sum has a figure and nothing else. */
export const isZeroRow: IsOwn = (held, index, known) => {
  const [first, gain, ...others] = held[index] ?? [];
  if (first === words.total) return others.slice(0, 6).every((cell) => cell === null);
  const isItem = (isFigure(gain) || gain === words.noWeight) && textOf(held, index, 6) !== '';
  return (
    isItem ||
    isKnown(held, index, known) ||
    isHead(textOf(held, index)) ||
    isZerosLine(textOf(held, index)) ||
    isHeading(held, index, words.item, words.gain) ||
    (first === null && textOf(held, index, 3) === words.nothingToFix(0))
  );
};

const NOTHING = [words.nothingToFix(0), words.nothingToFix(1), words.nothingButDisputed(1), words.unweighedToFix('…')];
const isNothing = like(NOTHING);
const isSilentTitle = like([words.silentNames(1)]);
/** What pages of before say instead. */
const FORMER_RULE = '“หากปิดรับวันนี้”: ข้อที่มีคะแนนแล้วคิดตามคะแนน ข้อที่ตรวจแล้วหรือบันทึกใน ITAS แล้วคิด 100 ข้ออื่นคิด 0';
const isLine = like([
  ...NOTHING,
  ...[words.headline.previous(1), words.headline.noPrevious(1)],
  ...[
    words.fixFirst('…', ''),
    words.clarifyFirst('…', ''),
    words.onlyClarified('…'),
    words.lateNames(1),
    words.nobodyLate,
  ],
  ...[
    words.silentNames(1),
    words.nobodySilent,
    words.nobodyAsked,
    words.noWork,
    ...words.rule,
    FORMER_RULE,
    words.noItems,
  ],
  ...[
    words.unweighed('…'),
    words.countedAll(1),
    words.partlyScored(1),
    words.skippedRows(1),
    words.unled(1, '…'),
    words.allLed(1),
  ],
]);
const isCardText = like([
  ...[words.daysLeft, words.points(1), words.closedToday, words.scoredSoFar(1), words.published, words.received],
  ...[
    words.grade,
    words.noGrade(1),
    words.passes,
    words.fails,
    words.outOf,
    words.scoredItems,
    words.checkedItems,
    words.ofContributors,
  ],
  ...[words.closes('…'), words.noClosing, words.closed, '–'],
]);

/** Of สรุปผู้บริหาร: lines of words, cards, rows with figures, and names that the line above goes on with. */
export const isExecutiveRow: IsOwn = (held, index, known) => {
  const first = textOf(held, index);
  return (
    isHead(first) ||
    isLine(first) ||
    isError(held[index]?.[0]) ||
    isKnown(held, index, known) ||
    isCard(held[index] ?? []) ||
    isScore(held[index] ?? []) ||
    isGain(held[index] ?? []) ||
    isNames(held, index) ||
    isHeading(held, index, words.subIndicator, words.scoreByName) ||
    first === words.item
  );
};

/** The first column is empty; so it is where nothing is to be fixed. */
const isCard = ([first, ...others]: readonly Cell[]): boolean =>
  first === null &&
  others
    .slice(0, 6)
    .every((cell) => cell === null || isFigure(cell) || isCardText(String(cell)) || isNothing(String(cell)));

/** Points if closed today, number of items and what they come to; nothing but 0 items once a sub-indicator is no more. */
const isScore = ([, , , today, , count, verdict]: readonly Cell[]): boolean =>
  isFigure(count) && (isFigure(today) ? verdict !== null : count === 0 || isError(count));

/** Code, gain and lead. */
const isGain = ([code, , gain, , lead]: readonly Cell[]): boolean => code !== null && isFigure(gain) && lead !== null;

function isNames(held: Grid, index: number): boolean {
  const above = textOf(held, index - 1);
  return above.endsWith(BETWEEN.trimEnd()) || isSilentTitle(above);
}
