// A chart as SVG: columns or bars below its title and the names of its series. Other kinds are drawn as columns: the
// figures are the same.

import type { ExportedChart } from '../../../core/exported.js';
import { figuresOf, hasLegend, type Series } from '../chart-figures.js';
import { bars } from './chart-bars.js';
import { columns } from './chart-columns.js';
import { box, text, WIDTH } from './chart-parts.js';
import { wordLines, wordsWidth } from './chart-words.js';
import { element, type Markup } from './markup.js';

const TITLE_PX = 26;
const TITLE_LINE_PX = 17;
/** Letters of a title, against those of names. */
const TITLE_SCALE = 1.3;
const MOST_TITLE_LINES = 2;
const LEGEND_PX = 22;
/** A block, and room on both its sides. */
const KEY_PX = 24;

export function chartSvg(chart: ExportedChart): Markup {
  const figures = figuresOf(chart);
  const plot = chart.kind === 'BAR' ? bars(figures) : columns(figures);
  const title = wordLines(chart.title, WIDTH / TITLE_SCALE, MOST_TITLE_LINES);
  const legendAt = TITLE_PX + (title.length - 1) * TITLE_LINE_PX;
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${legendAt + LEGEND_PX + plot.height}`,
      role: 'img',
      'aria-label': chart.title,
      class: 'chart-drawing',
    },
    title.map(titleLine),
    hasLegend(figures) && legend(figures.series, legendAt),
    element('g', { transform: `translate(0 ${legendAt + LEGEND_PX})` }, plot.marks),
  );
}

const titleLine = (line: string, index: number): Markup =>
  text(line, WIDTH / 2, 17 + index * TITLE_LINE_PX, { 'font-size': 13, 'font-weight': 700, 'text-anchor': 'middle' });

function legend(series: readonly Series[], y: number): Markup[] {
  const room = WIDTH / Math.max(1, series.length) - KEY_PX;
  const names = series.map(({ name }) => wordLines(name, room, 1)[0] ?? '');
  const widths = names.map((name) => KEY_PX + wordsWidth(name));
  let x = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return series.flatMap(({ colour }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return [box(at, y + 2, 11, 11, colour), text(names[index] ?? '', at + 16, y + 12)];
  });
}
