// One band of a tab as a table: heading rows, which come again on every page, rows, and charts where the tab leaves room
// for them.

import { LIST_END } from '../../../i18n/summary-words.js';
import { sumOf } from '../measure.js';
import type { SeenTab } from '../seen.js';
import type { Band } from './bands.js';
import { chartSvg } from './chart-svg.js';
import { element, type Markup } from './markup.js';
import { tableRows } from './table-rows.js';

/** `rooms`: empty rows on which charts hang, by the first: how many there are. */
export function bandTable(seen: SeenTab, band: Band, headingRows: number, rooms: ReadonlyMap<number, number>): Markup {
  const rows = seen.tab.rows.map((_, row) => row);
  const covered = new Set([...rooms].flatMap(([first, count]) => rows.slice(first + 1, first + count)));
  const spare = spareRows(seen);
  const printed = rows.filter((row) => !covered.has(row) && !spare.has(row) && !isClosing(seen, row));
  const lines = (part: readonly number[], name: 'th' | 'td') =>
    blocksOf(part, rooms).flatMap(({ chart, rows: between }) => [
      ...(chart === undefined ? [] : [chartRow(seen, chart, band.columns.length)]),
      ...tableRows(seen, between, band, name),
    ]);
  const headings = printed.filter((row) => row < headingRows);
  const others = printed.filter((row) => row >= headingRows);
  const whole = sumOf(band.widths);
  return element(
    'table',
    { class: seen.tab.gridlines ? 'list' : 'page', style: `width:${whole.toFixed(1)}px` },
    element(
      'colgroup',
      {},
      band.widths.map((px) => element('col', { style: `width:${((100 * px) / whole).toFixed(3)}%` })),
    ),
    headingRows > 0 && element('thead', {}, lines(headings, 'th')),
    element('tbody', {}, lines(others, 'td')),
  );
}

interface Lines {
  /** The row of the charts that stand above the others. */
  readonly chart?: number;
  readonly rows: readonly number[];
}

/** Rows between charts. */
function blocksOf(rows: readonly number[], rooms: ReadonlyMap<number, number>): Lines[] {
  const starts = [...rows.keys()].filter((at) => rooms.has(rows[at] ?? -1));
  const parts = starts.map((at, index) => ({ chart: rows[at] ?? 0, rows: rows.slice(at + 1, starts[index + 1]) }));
  return [{ rows: rows.slice(0, starts[0]) }, ...parts];
}

/** Rows a page keeps free for a longer list: on paper one empty row is room enough. What is merged over rows keeps them, as a box to write in. */
function spareRows({ tab: { gridlines, rows, merges } }: SeenTab): Set<number> {
  const empty = rows.map((cells) => cells.every((cell) => cell === null));
  const end = empty.lastIndexOf(false);
  const isMerged = (row: number) =>
    merges.some(([top, , count]) => count > 1 && row >= top - 1 && row < top - 1 + count);
  const isSpare = (row: number) => row < end && empty[row] && empty[row - 1] && !isMerged(row);
  return new Set(gridlines ? [] : [...rows.keys()].filter(isSpare));
}

/** Where to type on in the sheet is of no use on paper. */
const isClosing = ({ tab: { rows } }: SeenTab, row: number): boolean =>
  rows[row]?.every((cell, column) => cell === (column === 0 ? LIST_END : null)) ?? false;

const chartRow = ({ tab }: SeenTab, row: number, columns: number): Markup =>
  element(
    'tr',
    {},
    element(
      'td',
      { colspan: columns, class: 'charts' },
      element(
        'div',
        { class: 'side-by-side' },
        tab.charts.filter((chart) => chart.row === row + 1).map((chart) => chartSvg(chart)),
      ),
    ),
  );
