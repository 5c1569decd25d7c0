// What a meeting has to know at the first glance, right under the headline of สรุปผู้บริหาร: the zero items worth most,
// and who is late. Values, as they were at the time of the stamp.

import { asText } from '../../core/grid.js';
import { nameLines, roomOf } from '../../core/name-lines.js';
import { isOpen, isWinnable, overdueOf, toFixFirst } from '../../core/summary.js';
import type { PageRow } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { listedCodes, officeName } from './names.js';
import { LINE, rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';

const LATE_LINES = 2;
/** Characters, as LINE, of the larger and bolder type. */
const BOLD_LINE = 100;

export function urgentRows(input: SummaryInput, columns: number): PageRow[] {
  const { wide } = rowsOf(columns);
  const late = lateLines(input);
  const look = late.length > 0 ? styles.late : styles.names;
  const lines = nameLines(late.length > 0 ? late : [words.nobodyLate], LINE, LATE_LINES, words.more);
  return [wide(asText(worthMost(input)), styles.urgent), ...lines.map((text) => wide(asText(text), look))];
}

/** The items with the largest gain, all alike; where it fits, the sub-indicator they share; whether somebody leads each. */
function worthMost({ zeros, subIndicators }: SummaryInput): string {
  const open = toFixFirst(zeros, zeros.length);
  const most = open[0]?.gain;
  if (most === undefined) return nothingToFix(zeros);
  if (!open.some(isWinnable)) return words.onlyClarified(listedCodes(open.map(({ code }) => code)));
  const first = open.filter((item) => isWinnable(item) && item.gain === most);
  const codes = listedCodes(first.map(({ code }) => code));
  const shared = subIndicators.find(({ code }) => first.every(({ subIndicator }) => subIndicator === code))?.title;
  const hasten = first.every(({ awaitsClarification }) => awaitsClarification) ? words.clarifyFirst : words.fixFirst;
  const line = (name: string) =>
    hasten(name, most.toFixed(2)) + (first.some(({ lead }) => lead === '') ? words.unledFirst : '');
  const named = line(words.codesOf(codes, shared ?? ''));
  return shared && roomOf(named) <= BOLD_LINE ? named : line(codes);
}

/** Instead of a list of what to fix first: all is done, or what is open has no weight to be listed by. */
export function nothingToFix(zeros: SummaryInput['zeros']): string {
  const open = zeros.filter(isOpen).map(({ code }) => code);
  if (open.length > 0) return words.unweighedToFix(listedCodes(open));
  const disputed = zeros.some(({ publication, score }) => publication === 'clarify' && score === null);
  return disputed ? words.nothingButDisputed(zeros.length) : words.nothingToFix(zeros.length);
}

function lateLines({ tallies, province }: SummaryInput): string[] {
  const late = tallies.filter((tally) => overdueOf(tally) > 0);
  const [first, ...others] = late.map((tally) => words.lateCount(officeName(tally, province), overdueOf(tally)));
  return first === undefined ? [] : [words.lateNames(late.length) + first, ...others];
}
