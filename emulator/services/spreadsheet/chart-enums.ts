// Enums of the Charts service that charts on a sheet need, and that service itself as far as scripts name it.

import { defineClass, defineEnum } from '../../runtime/service-class';
import { chartTextStyleBuilderClass } from './chart-text-style';
import { local } from './members';

export const chartType = defineEnum('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const chartHiddenDimensionStrategy = defineEnum('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const chartMergeStrategy = defineEnum('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const curveStyle = defineEnum('Charts.CurveStyle', ['NORMAL', 'SMOOTH']);
export const pointStyle = defineEnum('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const position = defineEnum('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
export const columnType = defineEnum('Charts.ColumnType', ['DATE', 'NUMBER', 'STRING']);

export const chartsClass = defineClass<object>({
  name: 'Charts',
  enums: {
    ChartHiddenDimensionStrategy: chartHiddenDimensionStrategy,
    ChartMergeStrategy: chartMergeStrategy,
    ChartType: chartType,
    ColumnType: columnType,
    CurveStyle: curveStyle,
    PointStyle: pointStyle,
    Position: position,
  },
  members: {
    newTextStyle: local((_, kernel) =>
      kernel.make(chartTextStyleBuilderClass, { color: null, fontName: null, fontSize: null }),
    ),
  },
});
