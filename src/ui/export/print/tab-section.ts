// One tab as it is printed: its bands as tables whose heading rows come again on every page, its charts where the tab
// leaves room for them, or else below.

import { shownText } from '../../../core/exported.js';
import { LIST_END } from '../../../i18n/summary-words.js';
import { columnWidths, sumOf } from '../measure.js';
import { type Paper, paperOf } from '../paper.js';
import { alignment, type SeenCell, type SeenTab } from '../seen.js';
import { type Band, bandsOf } from './bands.js';
import { chartSvg } from './chart-svg.js';
import { cssColour, element, type Markup, style } from './markup.js';

const BOX: Readonly<Record<string, string>> = { true: '☑', false: '☐' };

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
  const covered = new Set([...rooms].flatMap(([first, count]) => rows.slice(first, first + count)));
  const spare = spareRows(seen);
  const lines = (from: number, to: number, name: 'th' | 'td') =>
    rows.slice(from, to).flatMap((row) => {
      if (rooms.has(row)) return [chartRow(seen, row, band.columns.length)];
      const isLeftOut = covered.has(row) || spare.has(row) || isClosing(seen, row);
      return isLeftOut ? [] : [tableRow(seen, row, band, name)];
    });
  const whole = sumOf(band.widths);
  return element(
    'table',
    { class: seen.tab.gridlines ? 'list' : 'page', style: `width:${whole.toFixed(1)}px` },
    element(
      'colgroup',
      {},
      band.widths.map((px) => element('col', { style: `width:${((100 * px) / whole).toFixed(3)}%` })),
    ),
    headingRows > 0 && element('thead', {}, lines(0, headingRows, 'th')),
    element('tbody', {}, lines(headingRows, rows.length, 'td')),
  );
}

/** Rows a page keeps free for a longer list: on paper one empty row is room enough. */
function spareRows({ tab: { gridlines, rows } }: SeenTab): Set<number> {
  const empty = rows.map((cells) => cells.every((cell) => cell === null));
  const end = empty.lastIndexOf(false);
  return new Set(gridlines ? [] : rows.flatMap((_, row) => (row < end && empty[row] && empty[row - 1] ? [row] : [])));
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

const tableRow = (seen: SeenTab, row: number, band: Band, name: 'th' | 'td'): Markup =>
  element(
    'tr',
    {},
    band.columns.map((column, index) => tableCell(seen, row, column, { band, index, name })),
  );

interface CellPlace {
  readonly band: Band;
  readonly index: number;
  readonly name: 'th' | 'td';
}

function tableCell(seen: SeenTab, row: number, column: number, { band, index, name }: CellPlace): Markup | false {
  const merge = seen.mergeAt(row, column);
  if (merge === 'inside') return false;
  const it = seen.at(row, column);
  const room = band.columns.length - index;
  return element(
    name,
    {
      class: [it.lined && 'lined', runsOn(seen, row, column) && 'runs-on'].filter(Boolean).join(' '),
      scope: name === 'th' && 'col',
      colspan: merge && merge[3] > 1 && Math.min(merge[3], room),
      rowspan: merge && merge[2] > 1 && merge[2],
      style: lookOf(it, band.scale),
    },
    typeof it.cell === 'boolean' ? BOX[String(it.cell)] : shownText(it.cell),
  );
}

/** Text that does not wrap runs on over empty cells, as in the sheet. */
function runsOn(seen: SeenTab, row: number, column: number): boolean {
  const rest = seen.tab.rows[row]?.slice(column + 1) ?? [];
  return !seen.at(row, column).wrap && !seen.mergeAt(row, column) && rest.every((cell) => cell === null);
}

const lookOf = (it: SeenCell, scale: number): string =>
  style({
    'font-size': `${(it.size * scale).toFixed(2)}pt`,
    'font-weight': it.bold && '700',
    color: cssColour(it.color),
    background: cssColour(it.background),
    'text-align': alignment(it),
  });
