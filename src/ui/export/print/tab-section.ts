// One tab as it is printed: its bands as tables whose heading rows come again on every page, its charts where the tab
// leaves room for them, or else below.

import { LIST_END } from '../../../i18n/summary-words.js';
import { columnWidths, sumOf } from '../measure.js';
import { type Paper, paperOf } from '../paper.js';
import type { SeenTab } from '../seen.js';
import { type Band, bandsOf } from './bands.js';
import { chartSvg } from './chart-svg.js';
import { element, type Markup } from './markup.js';
import { tableRows } from './table-rows.js';

export interface TabSection {
  readonly markup: Markup;
  readonly paper: Paper;
}

/** `part` names a band among several: "ส่วนที่ 1 จาก 3". */
export function tabSection(seen: SeenTab, page: string, part: (at: number, of: number) => string): TabSection {
  const widths = columnWidths(seen);
  const paper = paperOf(seen, widths);
  const bands = bandsOf(widths, paper);
  const rooms = chartRooms(seen);
  const tables = bands.map((band, index) =>
    element(
      'div',
      { class: 'band' },
      bands.length > 1 && element('p', { class: 'part' }, `${seen.tab.name} · ${part(index + 1, bands.length)}`),
      table(seen, band, paper.headingRows, rooms),
    ),
  );
  const loose = seen.tab.charts.filter(({ row }) => !rooms.has(row - 1));
  const markup = element(
    'section',
    { class: paper.onePage ? 'tab one-page' : 'tab', style: `page:${page}` },
    tables,
    loose.map((chart) => element('div', { class: 'chart' }, chartSvg(chart))),
  );
  return { markup, paper };
}

/** Empty rows on which charts hang, by the first: how many there are. */
function chartRooms({ tab: { charts, rows } }: SeenTab): Map<number, number> {
  const empty = (row: number) => rows[row]?.every((cell) => cell === null) ?? false;
  return new Map(
    charts.flatMap(({ row }): [number, number][] => {
      let end = row - 1;
      while (empty(end)) end++;
      return end >= row ? [[row - 1, end - row + 1]] : [];
    }),
  );
}

function table(seen: SeenTab, band: Band, headingRows: number, rooms: ReadonlyMap<number, number>): Markup {
  const rows = seen.tab.rows.map((_, row) => row);
  const covered = new Set([...rooms].flatMap(([first, count]) => rows.slice(first + 1, first + count)));
  const spare = spareRows(seen);
  const printed = rows.filter((row) => !covered.has(row) && !spare.has(row) && !isClosing(seen, row));
  const lines = (part: readonly number[], name: 'th' | 'td') =>
    blocksOf(part, rooms).flatMap(({ chart, rows: between }) => [
      ...(chart === undefined ? [] : [chartRow(seen, chart, band.columns.length)]),
      ...tableRows(seen, between, band, name),
    ]);
  const whole = sumOf(band.widths);
  return element(
    'table',
    { class: seen.tab.gridlines ? 'list' : 'page', style: `width:${whole.toFixed(1)}px` },
    element(
      'colgroup',
      {},
      band.widths.map((px) => element('col', { style: `width:${((100 * px) / whole).toFixed(3)}%` })),
    ),
    headingRows > 0 &&
      element(
        'thead',
        {},
        lines(
          printed.filter((row) => row < headingRows),
          'th',
        ),
      ),
    element(
      'tbody',
      {},
      lines(
        printed.filter((row) => row >= headingRows),
        'td',
      ),
    ),
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
