// The lists of สรุปผู้บริหาร, as values: what to fix first, who has not answered, and how all was counted.

import { asDate, asText, blank } from '../../core/grid.js';
import { nameLines } from '../../core/name-lines.js';
import { isSilent, itemsOf, toFixFirst } from '../../core/summary.js';
import type { PageRow } from '../../google/page.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { numberFormat } from '../../tables/number-format.js';
import { listedCodes, officeName } from './names.js';
import { LINE, rowsOf } from './page-rows.js';
import { styles } from './styles.js';
import type { SummaryInput } from './summary-input.js';

const COLUMNS = 7;
const MOST_GAINS = 10;
const SILENT_LINES = 6;

const { row, wide } = rowsOf(COLUMNS);

/** Ten rows whatever there is: blank ones below a short list. */
export function fixFirstRows({ zeros, fiscalYear, today }: SummaryInput): PageRow[] {
  const first = toFixFirst(zeros, MOST_GAINS);
  const formats = { 2: numberFormat('points', fiscalYear), 3: numberFormat('date', fiscalYear) };
  const lines = first.map(({ code, title, gain = 0, due, lead }) =>
    row([asText(code), asText(title), gain, asDate(due), asText(lead || words.noLead)], styles.small, {
      formats,
      styles: { 0: styles.smallCentred, 3: due && due < today ? styles.smallLate : styles.smallCentred },
    }),
  );
  const empty = Array.from({ length: MOST_GAINS - lines.length }, (_, index) =>
    row(index === 0 && lines.length === 0 ? [blank, asText(words.nothingToFix(zeros.length))] : [], styles.blank),
  );
  const titles = [words.item, words.toFixFirst(first.length, zeros.length), words.gain, words.due, words.lead];
  const heading = row(titles.map(asText), styles.heading, { landmark: words.item });
  return [heading, ...lines, ...empty].map((line): PageRow => ({ ...line, merged: [5, 7] }));
}

/** A title, and the names below it. */
export function silentRows({ tallies, province, mailed }: SummaryInput): PageRow[] {
  const silent = tallies.filter(isSilent);
  const nobody = tallies.some((tally) => itemsOf(tally) > 0) ? words.nobodySilent : words.noWork;
  const title = (mailed ? words.silentNames : words.silentUnasked)(silent.length);
  const names = nameLines(
    silent.map((tally) => officeName(tally, province)),
    LINE,
    SILENT_LINES,
    words.more,
  );
  return [
    wide(asText(silent.length > 0 ? title : nobody), styles.namesFirst),
    ...names.map((text) => wide(asText(text), styles.names)),
  ];
}

export function noteRows({ items, unweighed, skipped, unled }: SummaryInput): PageRow[] {
  const leftOut = [
    ...(items === 0 ? [words.noItems] : []),
    ...(unweighed.length > 0 ? [words.unweighed(listedCodes(unweighed))] : []),
    ...(skipped > 0 ? [words.skippedRows(skipped)] : []),
  ];
  const completeness = leftOut.length > 0 ? leftOut.join('  |  ') : words.countedAll(items);
  const leads = unled.length > 0 ? words.unled(unled.length, listedCodes(unled)) : words.allLed(items);
  return [...words.rule, completeness, leads].map((text) => wide(asText(text), styles.note));
}
