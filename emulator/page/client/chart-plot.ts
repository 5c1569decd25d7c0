// Where the parts of a bar or column chart lie, in pixels of its own box. Pure: draws nothing.

import type { ChartView } from '../../contract.js';
import { type Bar, bands, barsOf, totalsOf } from './chart-bars.js';
import { numberOption, optionOf, sizeOf, stackingOf, textOption } from './chart-options.js';
import {
  type Area,
  EDGE,
  type Label,
  type LegendEntry,
  LINE,
  label,
  placeLegend,
  roomForBars,
  roomForColumns,
  TEXT,
  TITLE,
} from './chart-room.js';
import { along, type Scale, scaleOf, tickText } from './chart-scale.js';
import { linesOf, widthOf } from './chart-text.js';

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly title: Label | null;
  readonly legend: readonly LegendEntry[];
  readonly gridlines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly bars: readonly Bar[];
  /** Ticks, categories, values and axis titles. */
  readonly labels: readonly Label[];
}

export function plotOf(chart: ChartView): Plot {
  const { width, height } = sizeOf(chart.options);
  const isBar = chart.type === 'BAR';
  const title = textOption(chart.options, 'title');
  const scale = scaleOf(totalsOf(chart), windowOf(chart, isBar));
  const head = title === '' ? EDGE : EDGE + TITLE + 14;
  const { legend, area: inside } = placeLegend(chart, {
    left: EDGE,
    top: head,
    right: width - EDGE,
    bottom: height - EDGE,
  });
  const area = isBar ? roomForBars(chart, inside) : roomForColumns(chart, inside, scale);
  return {
    width,
    height,
    title: title === '' ? null : label(EDGE, EDGE + TITLE, 'start', linesOf(title, width - 2 * EDGE, TITLE, 1)),
    legend,
    gridlines: scale.ticks.map((tick) => gridline(along(scale, tick), area, isBar)),
    bars: barsOf(chart, area, scale, isBar).map(({ bar }) => bar),
    labels: [
      ...scale.ticks.map((tick) => tickLabel(tick, scale, area, isBar)),
      ...categoryLabels(chart, area, isBar, inside.left),
      ...valueLabels(chart, area, scale, isBar),
      ...axisTitles(chart, area, inside, isBar),
    ],
  };
}

function windowOf({ options }: ChartView, isBar: boolean): { readonly min?: number; readonly max?: number } {
  if (stackingOf(options) === 'percent') return { min: 0, max: 100 };
  const wish = (end: 'min' | 'max') =>
    (isBar ? numberOption(options, `hAxis.viewWindow.${end}`) : undefined) ??
    numberOption(options, `vAxis.viewWindow.${end}`);
  const [min, max] = [wish('min'), wish('max')];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function gridline(share: number, { left, top, right, bottom }: Area, isBar: boolean): Plot['gridlines'][number] {
  const x = left + share * (right - left);
  const y = bottom - share * (bottom - top);
  return isBar ? { x1: x, y1: top, x2: x, y2: bottom } : { x1: left, y1: y, x2: right, y2: y };
}

function tickLabel(tick: number, scale: Scale, { left, top, right, bottom }: Area, isBar: boolean): Label {
  const share = along(scale, tick);
  return isBar
    ? label(left + share * (right - left), bottom + LINE, 'middle', [tickText(tick)])
    : label(left - 8, bottom - share * (bottom - top) + 4, 'end', [tickText(tick)]);
}

function categoryLabels(chart: ChartView, area: Area, isBar: boolean, left: number): readonly Label[] {
  return bands(chart, area, isBar).map(({ name, room, start }) => {
    const middle = start + room / 2;
    if (!isBar) return label(middle, area.bottom + LINE, 'middle', linesOf(name, room - 4, TEXT, 3));
    const lines = linesOf(name, area.left - left - 8, TEXT, room >= 2 * LINE ? 2 : 1);
    return label(area.left - 8, middle + 4 - ((lines.length - 1) * LINE) / 2, 'end', lines);
  });
}

/** Only where the script asks for them: at the bar's end, or in a bar of a stack that has room. */
function valueLabels(chart: ChartView, area: Area, scale: Scale, isBar: boolean): readonly Label[] {
  const isStacked = stackingOf(chart.options) !== 'none';
  return barsOf(chart, area, scale, isBar).flatMap(({ bar, series, text }) => {
    if (optionOf(chart.options, `series.${series}.dataLabel`) !== 'value') return [];
    const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2 + 4];
    if (isStacked) {
      const fits = bar.width > widthOf(text, TEXT) && bar.height > LINE;
      return fits ? [{ ...label(x, y, 'middle', [text]), on: bar.color }] : [];
    }
    return isBar ? [label(bar.x + bar.width + 4, y, 'start', [text])] : [label(x, bar.y - 4, 'middle', [text])];
  });
}

function axisTitles({ options }: ChartView, area: Area, inside: Area, isBar: boolean): readonly Label[] {
  const [across, up] = [textOption(options, 'hAxis.title'), textOption(options, 'vAxis.title')];
  const middle = (area.left + area.right) / 2;
  return [
    ...(across === '' ? [] : [label(middle, inside.bottom - 2, 'middle' as const, [across])]),
    ...(up === '' || isBar ? [] : [label(inside.left, inside.top + TEXT, 'start' as const, [up])]),
  ];
}
