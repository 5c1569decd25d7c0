// Which rows of a built page are its own. People insert rows, or write into blank ones; a rebuild that wrote over them
// would lose that. Own rows are known by their words and by the figures in them, wherever they stand by now.

import type { Cell, Grid } from '../../core/grid.js';
import { BETWEEN } from '../../core/name-lines.js';
import { summaryWords as words } from '../../i18n/summary-words.js';

/** `index` of a row that holds something, from 0; rows below the page's last one are never asked about. */
export type IsOwn = (held: Grid, index: number) => boolean;

const FIRST_WORDS = 12;

const textOf = (held: Grid, index: number, column = 0): string => String(held[index]?.[column] ?? '');
/** The first words of a text of ours, before a name, a date or a number begins: a page may be older than its words. */
const start = (text: string): string => (text.split(/[\d…|]/)[0] ?? '').slice(0, FIRST_WORDS);
const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((one) => one !== '' && text.startsWith(one));
/** Formulas whose columns somebody deleted are ours all the same. */
const isError = (cell: Cell | undefined): boolean => /^#[A-Z]/.test(String(cell ?? ''));
const isFigure = (cell: Cell | undefined): boolean => typeof cell === 'number' || isError(cell);

/** Index of the first row before `end` that somebody else wrote; -1 = none. `columns`: those of the page. */
export function foreignRow(held: Grid, end: number, columns: number, isOwn: IsOwn): number {
  return held
    .slice(0, end)
    .findIndex((cells, index) => cells.slice(0, columns).some((cell) => cell !== null) && !isOwn(held, index));
}

const HEAD = [...Object.values(words.titles), words.stamp('…', '…')].map(start);

/** F–M of สรุปรายหน่วยงาน are counts; its sum has them too. */
export const isAgencyRow: IsOwn = (held, index) =>
  isFigure(held[index]?.[5]) ||
  startsWithAny(textOf(held, index), [...HEAD, ...[words.agenciesRule, words.noAgencies].map(start)]) ||
  isHeading(held, index, words.office, words.state);

/** A zero item has its gain, or the words for want of one, and a status. */
export const isZeroRow: IsOwn = (held, index) =>
  ((isFigure(held[index]?.[1]) || textOf(held, index, 1) === words.noWeight) && isItemOrSum(held, index)) ||
  startsWithAny(textOf(held, index), [...HEAD, start(words.zerosRule)]) ||
  isHeading(held, index, words.item, words.gain) ||
  (held[index]?.[0] === null && textOf(held, index, 3) === words.nothingToFix(0));

const isItemOrSum = (held: Grid, index: number): boolean =>
  textOf(held, index) === words.total || textOf(held, index, 6) !== '';

const isHeading = (held: Grid, index: number, first: string, second: string): boolean =>
  textOf(held, index) === first && textOf(held, index, 1) === second;

const CARD_ROWS = 4;
/** "ไม่มีข้อที่ได้ 0.00", "ข้อที่ได้ 0.00 ทั้ง 5 ข้อ…". */
const NOTHING = [0, 1].map((zeros) => start(words.nothingToFix(zeros)));
const LINES = [
  ...HEAD,
  ...NOTHING,
  ...[
    ...[words.headline.previous(1), words.headline.noPrevious(1)],
    ...[words.fixFirst('…', ''), words.lateNames(1), words.nobodyLate],
    ...[words.silentNames(1), words.nobodySilent, words.noWork, ...words.rule, words.noItems],
    ...[words.unweighed('…'), words.countedAll(1), words.skippedRows(1), words.unled(1, '…'), words.allLed(1)],
  ].map(start),
];

/** Of สรุปผู้บริหาร: lines of words, the block of cards, rows with figures, and names that the line above goes on with. */
export const isExecutiveRow: IsOwn = (held, index) =>
  startsWithAny(textOf(held, index), LINES) ||
  isError(held[index]?.[0]) ||
  isCard(held, index) ||
  isFigure(held[index]?.[5]) ||
  (isFigure(held[index]?.[2]) && textOf(held, index, 4) !== '') ||
  isNames(held, index) ||
  isHeading(held, index, words.subIndicator, words.scoreByName) ||
  textOf(held, index) === words.item ||
  (held[index]?.[0] === null && startsWithAny(textOf(held, index, 1), NOTHING));

function isCard(held: Grid, index: number): boolean {
  const top = held.findIndex((_, row) => textOf(held, row, 1) === words.daysLeft);
  return top >= 0 && index >= top && index < top + CARD_ROWS;
}

function isNames(held: Grid, index: number): boolean {
  const above = textOf(held, index - 1);
  return above.endsWith(BETWEEN.trimEnd()) || above.startsWith(start(words.silentNames(1)));
}
