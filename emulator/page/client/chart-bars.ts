// Where the bars of a chart stand: beside or upon one another, lying or upright. Pure.

import type { ChartView } from '../../contract.js';
import { colorOf, stackingOf } from './chart-options.js';
import type { Area } from './chart-room.js';
import { along, type Scale } from './chart-scale.js';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

const BAR_SHARE = 0.618; // of the room of a category, as Google draws it

/** What the axis must hold: each value, or each stack. */
export function totalsOf({ series, categories, options }: ChartView): readonly number[] {
  const stacking = stackingOf(options);
  if (stacking === 'none') return series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return categories.map((_, index) => series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0));
}

/** Along the axis of categories: where each begins, and how much room it has. */
export function bands({ categories }: ChartView, { left, top, right, bottom }: Area, isBar: boolean) {
  const room = (isBar ? bottom - top : right - left) / Math.max(1, categories.length);
  return categories.map((name, index) => ({ name, room, start: (isBar ? top : left) + index * room }));
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly series: number;
  readonly text: string;
}

export function barsOf(chart: ChartView, area: Area, scale: Scale, isBar: boolean): readonly PlacedBar[] {
  const { series, options } = chart;
  const isStacked = stackingOf(options) !== 'none';
  return bands(chart, area, isBar).flatMap(({ room, start }, index) => {
    const thick = (room * BAR_SHARE) / (isStacked ? 1 : Math.max(1, series.length));
    const first = start + (room * (1 - BAR_SHARE)) / 2;
    const spans = spansOf(chart, index);
    return series.flatMap(({ texts }, one): readonly PlacedBar[] => {
      const span = spans[one];
      if (!span) return [];
      const [from, to] = span.map((value) => along(scale, value)) as [number, number];
      const across = first + (isStacked ? 0 : one * thick);
      const color = colorOf(options, one);
      return [{ bar: boxOf(from, to, across, thick, area, isBar, color), series: one, text: texts[index] ?? '' }];
    });
  });
}

/** From where to where each series' bar of a category reaches; null = it has none. */
function spansOf({ series, options }: ChartView, index: number): readonly (readonly [number, number] | null)[] {
  const stacking = stackingOf(options);
  const values = series.map((one) => one.values[index] ?? null);
  if (stacking === 'none') return values.map((value) => (value === null ? null : [0, value]));
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const unit = stacking === 'percent' && total > 0 ? 100 / total : 1;
  let reached = 0;
  return values.map((value) => {
    if (value === null || value <= 0) return null;
    reached += value * unit;
    return [reached - value * unit, reached];
  });
}

function boxOf(
  from: number,
  to: number,
  across: number,
  thick: number,
  area: Area,
  isBar: boolean,
  color: string,
): Bar {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const { left, top, right, bottom } = area;
  return isBar
    ? { x: left + low * (right - left), y: across, width: (high - low) * (right - left), height: thick, color }
    : { x: across, y: bottom - high * (bottom - top), width: thick, height: (high - low) * (bottom - top), color };
}
