// Bars of a printed chart, beside or upon each other, each with its figure, names of offices before them.

import type { Figures } from '../chart-figures.js';
import { box, FIGURE_PX, figure, LINE_PX, type Plot, textLines, WIDTH } from './chart-parts.js';
import { wordLines, wordsWidth } from './chart-words.js';

const BAR_PX = 15;
const GAP_PX = 6;
/** Of the whole width. */
const MOST_LABEL = 0.5;
const MOST_LINES = 3;
/** Between a name and its bar, and before it. */
const LABEL_PX = 8;
/** For a figure behind the longest bar. */
const FIGURE_ROOM = 40;

export function bars(figures: Figures): Plot {
  const names = figures.categories.map((name) => wordLines(name, WIDTH * MOST_LABEL - LABEL_PX, MOST_LINES));
  const label = LABEL_PX + Math.max(0, ...names.flat().map(wordsWidth));
  const barsPx = (figures.stacked ? 1 : Math.max(1, figures.series.length)) * BAR_PX;
  let top = 0;
  const marks = names.flatMap((lines, at) => {
    const height = Math.max(barsPx, lines.length * LINE_PX) + GAP_PX;
    const middle = top + height / 2;
    top += height;
    return [
      ...textLines(lines, label - 6, middle + 4 - ((lines.length - 1) * LINE_PX) / 2, 'end'),
      ...barsOf(figures, at, label, middle - barsPx / 2),
    ];
  });
  return { height: top + LABEL_PX, marks };
}

function barsOf({ series, stacked, top }: Figures, at: number, label: number, from: number) {
  const scale = (WIDTH - label - FIGURE_ROOM) / top;
  let left = label;
  return series.flatMap(({ values, colour }, index) => {
    const value = values[at];
    if (value === null || value === undefined || value <= 0) return [];
    const [x, y, width] = [stacked ? left : label, from + (stacked ? 0 : index * BAR_PX), value * scale];
    left += width;
    const block = box(x, y + 1, width, BAR_PX - 2, colour);
    if (!stacked) return [block, figure(value, x + width + 14, y + 11)];
    return width < FIGURE_PX ? [block] : [block, figure(value, x + width / 2, y + 11, colour)];
  });
}
