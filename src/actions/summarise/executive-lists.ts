// The lists of สรุปผู้บริหาร, as values: what to fix first, who is late, who has not answered, and how all was counted.

import { codeList } from '../../core/code-list.js';
import { asDate, asText, blank } from '../../core/grid.js';
import { nameLines, roomOf } from '../../core/name-lines.js';
import { ownerName } from '../../core/owner.js';
import { bareName } from '../../core/province.js';
import { isSilent, itemsOf, overdueOf, type Tally, toFixFirst } from '../../core/summary.js';
import type { PageRow } from '../../google/page.js';
import type { CellStyle } from '../../google/page-looks.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { numberFormat } from '../../tables/number-format.js';
import { LINE, rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';

const COLUMNS = 7;
const MOST_GAINS = 10;
const LATE_LINES = 2;
const SILENT_LINES = 6;
/** Characters of codes beside the words that say what they have in common. */
const CODES = 60;

const { row, wide } = rowsOf(COLUMNS);

/** Ten rows whatever there is: blank ones below a short list. */
export function fixFirstRows({ zeros, fiscalYear }: SummaryInput): PageRow[] {
  const first = toFixFirst(zeros, MOST_GAINS);
  const formats = { 2: numberFormat('points', fiscalYear), 3: numberFormat('date', fiscalYear) };
  const lines = first.map(({ code, title, gain = 0, due, lead }) =>
    row([asText(code), asText(title), gain, asDate(due), asText(lead || words.noLead)], styles.small, {
      formats,
      styles: { 0: styles.smallCentred, 3: styles.smallCentred },
    }),
  );
  const empty = Array.from({ length: MOST_GAINS - lines.length }, (_, index) =>
    row(index === 0 && lines.length === 0 ? [blank, asText(words.nothingToFix(zeros.length))] : [], styles.blank),
  );
  const titles = [words.item, words.toFixFirst(first.length, zeros.length), words.gain, words.due, words.lead];
  const heading = row(titles.map(asText), styles.heading, { landmark: words.item });
  return [heading, ...lines, ...empty].map((line): PageRow => ({ ...line, merged: [5, 7] }));
}

/** Behind the stamp, on the first screen: how many are late, and who owes most where its name fits. */
export function lateNotes({ tallies, province }: SummaryInput): string[] {
  const late = tallies.filter((tally) => overdueOf(tally) > 0);
  const [worst] = late;
  if (!worst) return [''];
  const count = words.alsoLate(late.length);
  return [count + words.mostLate(shortName(ownerName(worst), province), overdueOf(worst)), count];
}

export function nameRows({ tallies, province, mailed }: SummaryInput): PageRow[] {
  const late = tallies.filter((tally) => overdueOf(tally) > 0);
  const silent = tallies.filter(isSilent);
  const short = (tally: Tally) => shortName(ownerName(tally), province);
  const silentNames = mailed ? words.silentNames : words.silentUnasked;
  const nobody = tallies.some((tally) => itemsOf(tally) > 0) ? words.nobodySilent : words.noWork;
  return [
    ...listed(
      late.map((tally) => words.lateCount(short(tally), overdueOf(tally))),
      words.lateNames(late.length),
      words.nobodyLate,
      LATE_LINES,
      late.length > 0 ? styles.namesLate : styles.namesFirst,
    ),
    ...listed(silent.map(short), silentNames(silent.length), nobody, SILENT_LINES, styles.namesFirst),
  ];
}

/** A title and the names behind it, in this many lines. */
function listed(
  names: readonly string[],
  title: string,
  nobody: string,
  lines: number,
  firstLook: CellStyle,
): PageRow[] {
  const [first = '', ...others] = names;
  const texts = names.length === 0 ? [nobody] : nameLines([title + first, ...others], LINE, lines, words.more);
  return Array.from({ length: lines }, (_, index) =>
    wide(asText(texts[index] ?? ''), index === 0 ? firstLook : styles.names),
  );
}

/** On a province's own page its name behind each office only takes room. What would leave no name is left as it is. */
function shortName(name: string, province: string): string {
  const short = name.replace(
    new RegExp(`(.)จังหวัด(?:${bareName(province).replace(/[^\u0e00-\u0e7f]/g, '.')})?(?= ·|$)`),
    '$1',
  );
  return /^สำนักงาน(?: ·|$)/.test(short) ? name : short;
}

export function noteRows({ items, unweighed, skipped, unled }: SummaryInput): PageRow[] {
  const leftOut = [
    ...(items === 0 ? [words.noItems] : []),
    ...(unweighed.length > 0 ? [words.unweighed(listedCodes(unweighed))] : []),
    ...(skipped > 0 ? [words.skippedRows(skipped)] : []),
  ];
  const completeness = [
    ...(leftOut.length > 0 ? leftOut : [words.countedAll(items)]),
    ...(unled.length > 0 ? [words.unled(unled.length, listedCodes(unled))] : []),
  ];
  return [...words.rule, completeness.join('  |  ')].map((text) => wide(asText(text), styles.note));
}

function listedCodes(codes: readonly string[]): string {
  const short = codeList(codes);
  return roomOf(short) <= CODES ? short : (nameLines(codes, CODES, 1, words.moreItems)[0] ?? '');
}
