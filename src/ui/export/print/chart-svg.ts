// A chart as SVG: columns or bars, beside or upon each other, each with its figure. Other kinds are drawn as columns:
// the figures are the same.

import type { ExportedChart } from '../../../core/exported.js';
import { type Figures, figuresOf, type Series } from '../chart-figures.js';
import { element, type Markup } from './markup.js';

const INK = '#202124';
const SOFT = '#5f6368';
const WIDTH = 680;
const TEXT = 11;
const LETTER_PX = 6.2;
const TITLE_PX = 26;
const LEGEND_PX = 22;

export function chartSvg(chart: ExportedChart): Markup {
  const figures = figuresOf(chart);
  const plot = chart.kind === 'BAR' ? bars(figures) : columns(figures);
  const height = TITLE_PX + LEGEND_PX + plot.height;
  return element(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': chart.title, class: 'chart-drawing' },
    text(chart.title, WIDTH / 2, 17, { 'font-size': 13, 'font-weight': 700, 'text-anchor': 'middle' }),
    legend(figures.series),
    element('g', { transform: `translate(0 ${TITLE_PX + LEGEND_PX})` }, plot.marks),
  );
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

type Attributes = Readonly<Record<string, string | number>>;

const text = (words: string, x: number, y: number, attributes: Attributes = {}): Markup =>
  element('text', { x: x.toFixed(1), y: y.toFixed(1), 'font-size': TEXT, fill: INK, ...attributes }, words);
const box = (x: number, y: number, width: number, height: number, fill: string): Markup =>
  element('rect', { x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: height.toFixed(1), fill });

function legend(series: readonly Series[]): Markup[] {
  const widths = series.map(({ name }) => 30 + name.length * LETTER_PX);
  let x = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return series.flatMap(({ name, colour }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return [box(at, TITLE_PX + 2, 11, 11, colour), text(name, at + 16, TITLE_PX + 12)];
  });
}

interface Plot {
  readonly height: number;
  readonly marks: readonly Markup[];
}

const COLUMN_PLOT_PX = 150;
const FIGURE_PX = 14;

function columns({ categories, series, stacked, top }: Figures): Plot {
  const slot = WIDTH / Math.max(1, categories.length);
  const each = stacked ? slot * 0.6 : (slot * 0.8) / Math.max(1, series.length);
  const scale = (COLUMN_PLOT_PX - FIGURE_PX) / top;
  const marks = categories.flatMap((category, at) => {
    let base = COLUMN_PLOT_PX;
    const drawn = series.flatMap(({ values, colour }, index) => {
      const value = values[at];
      if (value === null || value === undefined) return [];
      const [height, left] = [Math.max(0, value) * scale, at * slot + slot * (stacked ? 0.2 : 0.1)];
      const x = stacked ? left : left + index * each;
      base = stacked ? base - height : COLUMN_PLOT_PX - height;
      const figure =
        stacked && height < FIGURE_PX ? [] : [figureAt(value, x + each / 2, stacked ? base + 12 : base - 3)];
      return [box(x + 0.5, base, each - 1, height, colour), ...figure.map((make) => make(stacked))];
    });
    return [...drawn, text(category, (at + 0.5) * slot, COLUMN_PLOT_PX + 15, { 'text-anchor': 'middle' })];
  });
  const line = element('line', { x1: 0, x2: WIDTH, y1: COLUMN_PLOT_PX, y2: COLUMN_PLOT_PX, stroke: SOFT });
  return { height: COLUMN_PLOT_PX + 24, marks: [...marks, line] };
}

/** Light on the block itself, dark beside it. */
const figureAt = (value: number, x: number, y: number) => (onBlock: boolean) =>
  text(shown(value), x, y, { 'text-anchor': 'middle', 'font-size': 9.5, fill: onBlock ? '#fff' : INK });

const BAR_PX = 15;
const BAR_GAP_PX = 6;
const MOST_LABEL = 0.5;

function bars({ categories, series, stacked, top }: Figures): Plot {
  const longest = Math.max(0, ...categories.map((name) => name.length));
  const label = Math.min(WIDTH * MOST_LABEL, longest * LETTER_PX + 8);
  const slot = (stacked ? 1 : Math.max(1, series.length)) * BAR_PX + BAR_GAP_PX;
  const scale = (WIDTH - label - 40) / top;
  const marks = categories.flatMap((category, at) => {
    let left = label;
    const drawn = series.flatMap(({ values, colour }, index) => {
      const value = values[at];
      if (value === null || value === undefined || value <= 0) return [];
      const [x, y, width] = [stacked ? left : label, at * slot + (stacked ? 0 : index * BAR_PX), value * scale];
      left += width;
      const inside = stacked && width >= FIGURE_PX;
      const figure = stacked
        ? inside && figureAt(value, x + width / 2, y + 11)(true)
        : figureAt(value, x + width + 14, y + 11)(false);
      return [box(x, y + 1, width, BAR_PX - 2, colour), ...(figure ? [figure] : [])];
    });
    return [text(category, label - 6, at * slot + slot / 2 + 1, { 'text-anchor': 'end' }), ...drawn];
  });
  return { height: categories.length * slot + 8, marks };
}
