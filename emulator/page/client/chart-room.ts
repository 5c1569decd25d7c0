// How a chart's box is shared out: title, legend, names along the axes, and what is left for the bars. Pure.

import type { ChartView } from '../../contract.js';
import { colorOf, textOption } from './chart-options.js';
import { type Scale, tickText } from './chart-scale.js';
import { linesOf, widthOf } from './chart-text.js';

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** The colour behind it; none = the chart's white. */
  readonly on?: string;
}

export const TEXT = 12; // px
export const TITLE = 16;
export const LINE = 18; // Thai marks need 1.5 times the text
export const EDGE = 16;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const label = (x: number, y: number, anchor: Label['anchor'], lines: readonly string[]): Label => ({
  x,
  y,
  anchor,
  lines,
});

export interface LegendEntry extends Label {
  readonly color: string;
}

export function placeLegend(
  chart: ChartView,
  area: Area,
): { readonly legend: readonly LegendEntry[]; readonly area: Area } {
  const { series, options } = chart;
  const place = textOption(options, 'legend.position', textOption(options, 'legend', 'right'));
  const names = series.map((one, index) => textOption(options, `series.${index}.labelInLegend`, one.name));
  if (place === 'none' || names.every((name) => name === '')) return { legend: [], area };
  const entry = (x: number, y: number, index: number, room: number) => ({
    ...label(x + 18, y, 'start', linesOf(names[index] ?? '', room - 18, TEXT, 1)),
    color: colorOf(options, index),
  });
  if (place === 'right' || place === 'left') {
    const room = Math.min(area.right / 3, Math.max(...names.map((name) => widthOf(name, TEXT))) + 30);
    const legend = names.map((_, index) => entry(area.right - room, area.top + LINE * (index + 1), index, room));
    return { legend, area: { ...area, right: area.right - room - EDGE } };
  }
  const starts = names.map((_, index) =>
    names.slice(0, index).reduce((x, name) => x + widthOf(name, TEXT) + 40, area.left),
  );
  const y = place === 'bottom' ? area.bottom - 4 : area.top + TEXT;
  const legend = starts.map((x, index) => entry(x, y, index, area.right - x));
  return place === 'bottom'
    ? { legend, area: { ...area, bottom: area.bottom - LINE - 6 } }
    : { legend, area: { ...area, top: area.top + LINE + 6 } };
}

export function roomForBars({ categories, options }: ChartView, { left, top, right, bottom }: Area): Area {
  const widest = Math.max(0, ...categories.map((name) => widthOf(name, TEXT)));
  const names = Math.min(widest + 12, (right - left) * 0.4);
  const title = textOption(options, 'hAxis.title') === '' ? 0 : LINE + 4;
  return { left: left + names, top, right: right - 24, bottom: bottom - LINE - title };
}

export function roomForColumns(
  { options, categories }: ChartView,
  { left, top, right, bottom }: Area,
  scale: Scale,
): Area {
  const ticks = Math.max(...scale.ticks.map((tick) => widthOf(tickText(tick), TEXT))) + 10;
  const room = (right - left - ticks) / Math.max(1, categories.length);
  const rows = Math.max(1, ...categories.map((name) => linesOf(name, room - 4, TEXT, 3).length));
  const titles = [textOption(options, 'vAxis.title'), textOption(options, 'hAxis.title')];
  const [above = 0, below = 0] = titles.map((title) => (title === '' ? 0 : LINE + 4));
  return { left: left + ticks, top: top + above + 6, right, bottom: bottom - rows * LINE - 6 - below };
}
