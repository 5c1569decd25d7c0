// A chart as it is handed over: its figures and colours, in our words.

import type { ExportedChart } from '../core/exported.js';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels of a chart that nobody sized. */
const CHART_SIZE = { width: 600, height: 371 };

export function chartOf(chart: Chart): ExportedChart {
  const options = chart.getOptions();
  const place = chart.getContainerInfo();
  const colors: unknown = options.get('colors');
  return {
    title: String(options.get('title') ?? ''),
    kind: String(chart.modify().getChartType()),
    stacked: Boolean(options.get('isStacked')),
    row: place.getAnchorRow(),
    column: place.getAnchorColumn(),
    width: Number(options.get('width')) || CHART_SIZE.width,
    height: Number(options.get('height')) || CHART_SIZE.height,
    table: sideBySide(chart.getRanges().map((range) => range.getValues())),
    colors: Array.isArray(colors) ? colors.map(String) : [],
  };
}

const sideBySide = (parts: readonly (readonly unknown[][])[]): (string | number)[][] =>
  Array.from({ length: Math.max(0, ...parts.map((part) => part.length)) }, (_, row) =>
    parts.flatMap((part) =>
      (part[row] ?? (part[0] ?? []).map(() => '')).map((value) =>
        typeof value === 'number' ? value : String(value ?? ''),
      ),
    ),
  );
