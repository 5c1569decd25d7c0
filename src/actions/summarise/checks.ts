// What stops the summary before anything is written: a summary with a wrong score is worse than none.

import { isErrorText } from '../../core/error-text.js';
import type { Fault } from '../../core/fault.js';
import type { Cell, Entered, Grid } from '../../core/grid.js';
import type { Label } from '../../core/label.js';
import type { Page } from '../../google/page.js';
import { replies, roles } from '../../tables/assignments.js';
import { publication } from '../../tables/items.js';
import type { Columns, TableRead } from '../../tables/table.js';
import type { Workbook } from '../workbook.js';
import { foreignRow, type IsOwn, type Known } from './own-rows.js';
import { isNoted } from './pins.js';
import { endOf, tooLow } from './placement.js';
import { styles } from './styles.js';
import type { SummaryTab } from './tabs.js';

/** Any row that the page's formulas would count otherwise than the rule does. */
export const uncountable = (workbook: Workbook): Fault | undefined =>
  workbook.faults.find((fault) => 'row' in fault && fault.tab === workbook.items.name) ??
  errorCell(workbook.items, ['code', 'subIndicator', 'previousScore', 'score', 'publication', 'url']) ??
  errorCell(workbook.assignments, ['code', 'role', 'reply']) ??
  textScore(workbook) ??
  percentScore(workbook) ??
  unlikeSubIndicator(workbook) ??
  unlikeWord(workbook.items, 'publication', publication) ??
  unlikeWord(workbook.assignments, 'role', roles) ??
  unlikeWord(workbook.assignments, 'reply', replies);

/** One formula that fails in a column, and every figure over it fails too. */
function errorCell<C extends Columns>(read: TableRead<C>, keys: readonly (keyof C)[]): Fault | undefined {
  for (let row = 2; row <= read.gridRows; row += 1)
    for (const key of keys)
      if (isErrorText(String(read.raw(row, key)))) return { code: 'error-cell', ...found(read, row, key) };
  return undefined;
}

/** Formulas do not count a score that is text. It is named, so that a person types it as a number. */
function textScore({ items: read }: Workbook): Fault | undefined {
  for (const { row } of read.rows)
    for (const key of ['previousScore', 'score'] as const) {
      const cell = read.raw(row, key);
      if (typeof cell === 'string' && /\d|[๐-๙]/.test(cell)) return { code: 'text-score', ...found(read, row, key) };
    }
  return undefined;
}

/** Sheets takes "100%" for 1. Assessors give 0 or 100 points, so what lies between 0 and 1 was meant as a percentage. */
function percentScore({ items: read }: Workbook): Fault | undefined {
  for (const { row, ...item } of read.rows)
    for (const key of ['previousScore', 'score'] as const) {
      const points = item[key];
      if (points !== null && points > 0 && points <= 1) return { code: 'percent-score', ...found(read, row, key) };
    }
  return undefined;
}

/** TRIM leaves line breaks and blanks that do not break; "=" does not see the case of letters. Our tables do both. */
function unlikeSubIndicator({ items: read }: Workbook): Fault | undefined {
  const seen = new Map<string, string>();
  for (const { row, subIndicator } of read.rows) {
    if (trimmed(read.raw(row, 'subIndicator')) !== subIndicator)
      return { code: 'odd-signs', ...found(read, row, 'subIndicator') };
    if (/[๐-๙]/.test(subIndicator)) return { code: 'thai-digits', ...found(read, row, 'subIndicator') };
    const known = seen.get(subIndicator.toLowerCase()) ?? subIndicator;
    if (known !== subIndicator) return { code: 'letter-case', other: known, ...found(read, row, 'subIndicator') };
    seen.set(subIndicator.toLowerCase(), subIndicator);
  }
  return undefined;
}

/** A word of a list that was pasted with signs which the formulas' SUBSTITUTE does not take out. */
function unlikeWord<C extends Columns>(
  read: TableRead<C>,
  key: keyof C,
  labels: Readonly<Record<string, Label>>,
): Fault | undefined {
  const words = new Set(Object.values(labels).flatMap(({ th, en }) => [bare(th), bare(en), '']));
  for (const { row } of read.rows)
    if (!words.has(bare(read.raw(row, key)))) return { code: 'odd-signs', ...found(read, row, key) };
  return undefined;
}

const trimmed = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
const bare = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/ /g, '')
    .toLowerCase();

const found = <C extends Columns>(read: TableRead<C>, row: number, key: keyof C) => ({
  tab: read.name,
  row,
  column: read.heading(key),
  found: String(read.raw(row, key)),
});

/** What people put between the page's columns or rows: to write over it, or to move what stands beside it, would lose it. */
export function disturbed(page: Page, held: Grid, isOwn: IsOwn, known: Known): Fault | undefined {
  const tab = page.tab.th;
  const end = endOf(held, page.rows[page.rows.length - 1]?.landmark);
  if (end < 0) return undefined; // nothing of it is written over: the page goes above
  if (headingsOf(page).some((ours) => isMoved(ours, held))) return { code: 'column-within', tab };
  const row = foreignRow(held, end, page.columns, isOwn, known);
  if (row < 0) return rowsTooMany(page, held, end);
  const found = held[row]?.find((cell) => cell !== null);
  return { code: 'written-within', tab, row: row + 1, found: String(found ?? '') };
}

/** The page would come to stand higher than the notes beside it. */
function rowsTooMany(page: Page, held: Grid, end: number): Fault | undefined {
  const { row, count } = tooLow(page, held);
  const noted = held.slice(row, end).some((cells) => isNoted(cells, page.columns));
  return count > 0 && noted ? { code: 'rows-within', tab: page.tab.th, row: row + 1, count } : undefined;
}

/** Rows of headings, one a column; lines over the whole width have nothing beside them. */
const headingsOf = ({ rows }: Page): (readonly string[])[] =>
  rows
    .filter(({ landmark, style }) => landmark !== undefined && style === styles.heading)
    .map(({ cells }) => cells.map(asShown));

/** Years in headings are those of the settings, and may have changed; a heading that was emptied is written anew. */
const isMoved = (ours: readonly string[], held: Grid): boolean => {
  const cells = held.find(([first]) => first === ours[0]);
  return (
    cells !== undefined &&
    ours.some((text, index) => (cells[index] ?? null) !== null && masked(text) !== masked(cells[index] ?? ''))
  );
};

const asShown = (cell: Entered): string => String(cell).replace(/^'/, '');
const masked = (cell: Cell): string => String(cell).replace(/\d+/g, '0');

/** Somebody's own tab of that name is not ours to overwrite. */
export function taken({ tab, title }: SummaryTab, [first = []]: Grid): Fault | undefined {
  const ours = first.every((cell) => cell === null) || String(first[0] ?? '').startsWith(title);
  return ours ? undefined : { code: 'tab-taken', tab: tab.th };
}
