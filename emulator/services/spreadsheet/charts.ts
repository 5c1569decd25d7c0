// Charts on a sheet, kept as data: what they show, where, and with which options. Nothing is drawn.

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { editSheet } from '../../sheets/edit';
import type { Chart } from '../../sheets/model';
import { chartHiddenDimensionStrategy, chartMergeStrategy, chartType } from './chart-enums';
import { CHART_KINDS, changing, settersOf } from './chart-options';
import { makeRange } from './make';
import { local, type Members, read, write } from './members';
import { liveSheet, type RangeState, type SheetState } from './state';

interface ChartState extends SheetState {
  chart: Omit<Chart, 'id'>;
  /** undefined until it is inserted. */
  chartId: number | undefined;
}

const EMPTY: Omit<Chart, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: -1,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
};

function ranges({ desk, book, chart }: ChartState, kernel: Kernel): object[] {
  return chart.ranges.map(({ sheet, rect }) => makeRange(kernel, { desk, book, sheet, rect }));
}

const containerClass = defineClass<Chart['position']>({
  name: 'ContainerInfo',
  service: 'SpreadsheetApp',
  members: {
    getAnchorColumn: local(({ column }) => column),
    getAnchorRow: local(({ row }) => row),
    getOffsetX: local(({ offsetX }) => offsetX),
    getOffsetY: local(({ offsetY }) => offsetY),
  },
});

const optionsClass = defineClass<{ options: Readonly<Record<string, unknown>> }>({
  name: 'ChartOptions',
  service: 'Charts',
  members: {
    get: local(({ options }, _, name: string) => options[name] ?? null, 'String'),
    getOrDefault: local(({ options }, _, name: string) => options[name] ?? null, 'String'),
  },
});

export const chartClass: ServiceClass<ChartState> = defineClass<ChartState>({
  name: 'EmbeddedChart',
  service: 'SpreadsheetApp',
  members: {
    getChartId: local(({ chartId }) => chartId ?? null),
    getContainerInfo: local(({ chart }, kernel) => kernel.make(containerClass, chart.position)),
    getHiddenDimensionStrategy: local(({ chart }, kernel) =>
      kernel.enumValue(chartHiddenDimensionStrategy, chart.hidden),
    ),
    getMergeStrategy: local(({ chart }, kernel) => kernel.enumValue(chartMergeStrategy, chart.merge)),
    getNumHeaders: local(({ chart }) => chart.headers),
    getOptions: local(({ chart }, kernel) => kernel.make(optionsClass, { options: chart.options })),
    getRanges: local(ranges),
    getTransposeRowsAndColumns: local(({ chart }) => chart.transpose),
    modify: local((state, kernel) => kernel.make(chartBuilderClass, { ...state })),
  },
});

const position = (row: number, column: number, offsetX: number, offsetY: number) => ({
  position: { row, column, offsetX, offsetY },
});

/** Members all builders have. After a setter of these Google's types promise the plain builder; it is the same object. */
const COMMON: Members<ChartState> = {
  ...Object.fromEntries(
    CHART_KINDS.map((kind) => [
      `as${kind}Chart`,
      local((state, kernel) =>
        kernel.make(builderOf(kind), { ...state, chart: { ...state.chart, type: kind.toUpperCase() } }),
      ),
    ]),
  ),
  addRange: changing((chart, { sheet, rect }: RangeState) => ({ ranges: [...chart.ranges, { sheet, rect }] }), 'Range'),
  build: local((state, kernel) => kernel.make(chartClass, { ...state })),
  clearRanges: changing(() => ({ ranges: [] })),
  getChartType: local(({ chart }, kernel) => kernel.enumValue(chartType, chart.type)),
  getContainer: local(({ chart }, kernel) => kernel.make(containerClass, chart.position)),
  getRanges: local(ranges),
  removeRange: changing(
    (chart, { sheet, rect }: RangeState) => ({
      ranges: chart.ranges.filter((one) => one.sheet !== sheet || JSON.stringify(one.rect) !== JSON.stringify(rect)),
    }),
    'Range',
  ),
  setChartType: changing((_, type: string) => ({ type }), 'ChartType'),
  setHiddenDimensionStrategy: changing((_, hidden: string) => ({ hidden }), 'ChartHiddenDimensionStrategy'),
  setMergeStrategy: changing((_, merge: string) => ({ merge }), 'ChartMergeStrategy'),
  setNumHeaders: changing((_, headers: number) => ({ headers }), 'Integer'),
  setOption: changing(
    (chart, name: string, value: unknown) => ({ options: { ...chart.options, [name]: value } }),
    'String, any',
  ),
  setPosition: changing(
    (_, ...place: [number, number, number, number]) => position(...place),
    'Integer, Integer, Integer, Integer',
  ),
  setTransposeRowsAndColumns: changing((_, transpose: boolean) => ({ transpose }), 'Boolean'),
};

function builder(kind: string, asText?: () => string): ServiceClass<ChartState> {
  return defineClass<ChartState>({
    name: `Embedded${kind}ChartBuilder`,
    service: 'SpreadsheetApp',
    implements: ['EmbeddedChartBuilder'],
    ...(asText && { asText }),
    members: { ...COMMON, ...settersOf<ChartState>(kind) },
  });
}

/** The plain builder shows its Java name, unlike all other objects: gas-fakes test/testsheetschart.js. */
const JAVA_NAME = 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder';

export const chartBuilderClass = builder('', () => `${JAVA_NAME}@1b2c3d4`);
const builders = new Map(CHART_KINDS.map((kind) => [kind, builder(kind)]));

function builderOf(kind: string): ServiceClass<ChartState> {
  return builders.get(kind) ?? chartBuilderClass;
}

function insertChart({ book, id }: SheetState, _: Kernel, { chart }: ChartState): void {
  const sheet = editSheet(book, id, false);
  sheet.charts = [...sheet.charts, { ...chart, id: Math.floor(book.random() * 2_147_483_647) }];
}

function updateChart({ book, id }: SheetState, _: Kernel, { chart, chartId }: ChartState): void {
  const sheet = editSheet(book, id, false);
  if (!sheet.charts.some((one) => one.id === chartId)) refuse('Embedded chart is not on this sheet.');
  sheet.charts = sheet.charts.map((one) => (one.id === chartId ? { ...chart, id: one.id } : one));
}

function removeChart({ book, id }: SheetState, _: Kernel, { chartId }: ChartState): void {
  const sheet = editSheet(book, id, false);
  sheet.charts = sheet.charts.filter((one) => one.id !== chartId);
}

export const CHARTS: Members<SheetState> = {
  getCharts: read(({ desk, book, id }, kernel) =>
    liveSheet(book, id).charts.map(({ id: chartId, ...chart }) =>
      kernel.make(chartClass, { desk, book, id, chart, chartId }),
    ),
  ),
  insertChart: write(insertChart, 'EmbeddedChart'),
  newChart: local(({ desk, book, id }, kernel) =>
    kernel.make(chartBuilderClass, { desk, book, id, chart: EMPTY, chartId: undefined }),
  ),
  removeChart: write(removeChart, 'EmbeddedChart'),
  updateChart: write(updateChart, 'EmbeddedChart'),
};
