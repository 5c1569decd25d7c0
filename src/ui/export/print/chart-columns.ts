// Columns of a printed chart, beside or upon each other, each with its figure.

import type { Figures } from '../chart-figures.js';
import { box, FIGURE_PX, figure, LINE_PX, type Plot, textLines, WIDTH } from './chart-parts.js';
import { wordLines } from './chart-words.js';
import { element } from './markup.js';

const SOFT = '#5f6368';
const PLOT_PX = 150;
/** Names in narrower slots lie over their neighbours rather than being cut to nothing. */
const NARROWEST_NAME = 60;
const MOST_LINES = 3;

export function columns(figures: Figures): Plot {
  const slot = WIDTH / Math.max(1, figures.categories.length);
  const names = figures.categories.map((name) => wordLines(name, Math.max(NARROWEST_NAME, slot - 4), MOST_LINES));
  const marks = names.flatMap((lines, at) => [
    ...columnsOf(figures, at, slot),
    ...textLines(lines, (at + 0.5) * slot, PLOT_PX + 15, 'middle'),
  ]);
  const line = element('line', { x1: 0, x2: WIDTH, y1: PLOT_PX, y2: PLOT_PX, stroke: SOFT });
  const below = Math.max(1, ...names.map((lines) => lines.length)) * LINE_PX;
  return { height: PLOT_PX + 11 + below, marks: [...marks, line] };
}

function columnsOf({ series, stacked, top }: Figures, at: number, slot: number) {
  const each = stacked ? slot * 0.6 : (slot * 0.8) / Math.max(1, series.length);
  const scale = (PLOT_PX - FIGURE_PX) / top;
  const left = at * slot + slot * (stacked ? 0.2 : 0.1);
  let base = PLOT_PX;
  return series.flatMap(({ values, colour }, index) => {
    const value = values[at];
    if (value === null || value === undefined) return [];
    const height = Math.max(0, value) * scale;
    const x = stacked ? left : left + index * each;
    base = stacked ? base - height : PLOT_PX - height;
    const block = box(x + 0.5, base, each - 1, height, colour);
    if (!stacked) return [block, figure(value, x + each / 2, base - 3)];
    return height < FIGURE_PX ? [block] : [block, figure(value, x + each / 2, base + 12, colour)];
  });
}
