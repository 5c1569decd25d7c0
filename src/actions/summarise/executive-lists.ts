// The lists of สรุปผู้บริหาร, as values: what to fix first, who has not answered, and how all was counted.

import { asDate, asFormula, asText, blank, type Entered, quoted } from '../../core/grid.js';
import { nameLines } from '../../core/name-lines.js';
import { isOpen, isSilent, itemsOf, type Tally, toFixFirst } from '../../core/summary.js';
import type { PageRow } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { publication } from '../../tables/items.js';
import { numberFormat } from '../../tables/number-format.js';
import { listedCodes, officeName } from './names.js';
import { LINE, rowsOf } from './page-rows.js';
import { aroundPins, type Pins } from './pins.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';
import { nothingToFix } from './urgent-rows.js';

const COLUMNS = 7;
const MOST_GAINS = 10;
const SILENT_LINES = 6;
const BETWEEN_NOTES = '  |  ';

const { row, wide } = rowsOf(COLUMNS);

/** What comes after that list in a tab that is there. */
export const isAfterFixFirst = (first: string): boolean =>
  [words.silentNames(0).split('0')[0] ?? '', words.nobodySilent, words.nobodyAsked, words.noWork].some((text) =>
    first.startsWith(text),
  );

/** Ten rows whatever there is: blank ones below a short list. One with a note beside it stays, be it done by now. */
export function fixFirstRows(input: SummaryInput, pins: Pins): PageRow[] {
  const { zeros } = input;
  const open = toFixFirst(zeros, MOST_GAINS);
  const shown = aroundPins(open, pins, ({ code }) => code, zeros).slice(0, MOST_GAINS);
  const lines = Array.from({ length: MOST_GAINS }, (_, place) => {
    const item = shown[place];
    if (item) return fixFirstRow(input, item);
    const nothing = place === 0 && open.length === 0 ? [blank, asText(nothingToFix(zeros))] : [];
    return row(nothing, styles.blank);
  });
  const titles = [
    words.item,
    words.toFixFirst(shown.filter((item) => item && isOpen(item)).length, zeros.length),
    words.gain,
    words.due,
    words.lead,
  ];
  const heading = row(titles.map(asText), styles.heading, { landmark: words.item });
  return [heading, ...lines].map((line): PageRow => ({ ...line, merged: [5, 7] }));
}

function fixFirstRow({ fiscalYear, today }: SummaryInput, item: SummaryInput['zeros'][number]): PageRow {
  const { code, title, gain = 0, due, lead, score } = item;
  const state = stateOf(item, fiscalYear);
  const led = (lead || words.noLead) + (state && words.stands(state));
  const isLate = isOpen(item) && score === null && due !== null && due < today;
  return row([asText(code), asText(title), gain, asDate(due), asText(led)], styles.small, {
    formats: { 2: numberFormat('points', fiscalYear), 3: numberFormat('date', fiscalYear) },
    styles: { 0: styles.smallCentred, 3: isLate ? styles.smallLate : styles.smallCentred },
  });
}

/**
 * Blank for an item that is simply to be published. One scored 0 this year can no longer be published in time: it is
 * explained, or stays as it is.
 */
function stateOf(item: SummaryInput['zeros'][number], fiscalYear: number): string {
  if (!isOpen(item)) return publication[item.publication].th;
  if (item.score === null) return '';
  return item.awaitsClarification ? publication.clarify.th : words.scoredZero(fiscalYear);
}

/** As the list shows items that are open and that nobody leads. */
export const unledTexts = (fiscalYear: number): string[] => [
  words.noLead,
  ...[publication.clarify.th, words.scoredZero(fiscalYear)].map((state) => words.noLead + words.stands(state)),
];

/** A title, and the names below it. */
export function silentRows({ tallies, province, mailed }: SummaryInput): PageRow[] {
  const silent = tallies.filter(isSilent);
  const title = (mailed ? words.silentNames : words.silentUnasked)(silent.length);
  const names = nameLines(
    silent.map((tally) => officeName(tally, province)),
    LINE,
    SILENT_LINES,
    words.more,
  );
  return [
    wide(asText(silent.length > 0 ? title : nobodySilent(tallies)), styles.namesFirst),
    ...names.map((text) => wide(asText(text), styles.names)),
  ];
}

function nobodySilent(tallies: readonly Tally[]): string {
  if (tallies.some(({ asked }) => asked > 0)) return words.nobodySilent;
  return tallies.some((tally) => itemsOf(tally) > 0) ? words.nobodyAsked : words.noWork;
}

export function noteRows(input: SummaryInput): PageRow[] {
  const lines = [...words.rule.map(asText), completeness(input), asText(leadership(input))];
  return lines.map((cell) => wide(cell, styles.note));
}

function leadership({ items, unled, proposed }: SummaryInput): string {
  const leads = unled.length > 0 ? words.unled(unled.length, listedCodes(unled)) : words.allLed(items);
  return proposed > 0 ? leads + BETWEEN_NOTES + words.proposed(proposed) : leads;
}

/** What is left out of the page; live where last year's scores are concerned. */
function completeness({ items, unweighed, skipped, fiscalYear, figures }: SummaryInput): Entered {
  const leftOut = [
    ...(items === 0 ? [words.noItems] : []),
    ...(unweighed.length > 0 ? [words.unweighed(listedCodes(unweighed))] : []),
    ...(skipped > 0 ? [words.skippedRows(skipped)] : []),
  ].join(BETWEEN_NOTES);
  const { isPart, previousScored } = figures;
  const previousIsPart = `AND(${previousScored}>0,${isPart(previousScored)})`;
  const counted = `${quoted(words.partlyScored(fiscalYear - 1))}&${previousScored}&${quoted(words.ofItems(items))}`;
  return leftOut === ''
    ? asFormula(`IF(${previousIsPart},${counted},${quoted(words.countedAll(items))})`)
    : asFormula(`${quoted(leftOut)}&IF(${previousIsPart},${quoted(BETWEEN_NOTES)}&${counted},"")`);
}
