// One tab as it is printed: its bands as tables whose heading rows come again on every page, its charts where the tab
// leaves room for them, or else below.

import { columnWidths } from '../measure.js';
import { LANDSCAPE_HEIGHT_PX, type Paper, PORTRAIT_HEIGHT_PX, paperOf } from '../paper.js';
import type { SeenTab } from '../seen.js';
import { bandTable } from './band-table.js';
import { bandsOf } from './bands.js';
import { chartSvg } from './chart-svg.js';
import { element, type Markup } from './markup.js';

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
      bandTable(seen, band, paper.headingRows, rooms),
    ),
  );
  const loose = seen.tab.charts.filter(({ row }) => !rooms.has(row - 1));
  const markup = element(
    'section',
    { class: paper.onePage ? 'tab one-page' : 'tab', style: `page:${page}`, 'data-most-heading': mostHeading(paper) },
    tables,
    loose.map((chart) => element('div', { class: 'chart' }, chartSvg(chart))),
  );
  return { markup, paper };
}

/** Chromium repeats no heading that takes more of the page. */
const HEADING_SHARE = 0.25;

/** Pixels; none on the one page that has no other. */
const mostHeading = ({ landscape, onePage }: Paper): number | false =>
  !onePage && Math.floor((landscape ? LANDSCAPE_HEIGHT_PX : PORTRAIT_HEIGHT_PX) * HEADING_SHARE);

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
