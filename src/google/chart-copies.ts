// A chart as it is handed over: its figures and colours, in our words.

import type { ExportedChart } from '../core/exported.js';
import { cellsOf } from './cell-copies.js';

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
    parts: chart.getRanges().map((range) => cellsOf(range.getValues(), range.getDisplayValues())),
    below: String(chart.getMergeStrategy()) === 'MERGE_ROWS',
    transposed: chart.getTransposeRowsAndColumns() === true,
    headings: chart.getNumHeaders(),
    colors: Array.isArray(colors) ? colors.map(String) : [],
  };
}
