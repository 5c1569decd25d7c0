// What the builders of single chart types have beyond the common one: member → the option it sets, and which type has
// which. Options carry the names of developers.google.com/apps-script/chart-configuration-options.

import { SELF } from '../../runtime/kernel';
import type { Member } from '../../runtime/service-class';
import type { Chart } from '../../sheets/model';
import { type ChartTextStyle, styleOptions } from './chart-text-style';
import { local, type Members } from './members';

/** What a builder works on: anything with a chart to be replaced. */
export interface HasChart {
  chart: Omit<Chart, 'id'>;
}

type Options = Readonly<Record<string, unknown>>;

export function changing<S extends HasChart>(
  patch: (chart: HasChart['chart'], ...args: never[]) => Partial<HasChart['chart']>,
  ...signatures: string[]
): Member<S> {
  return local<S>(
    (state, _, ...args: never[]) => {
      state.chart = { ...state.chart, ...patch(state.chart, ...args) };
      return SELF;
    },
    ...signatures,
  );
}

function setting(options: (...args: never[]) => Options, ...signatures: string[]): Member<HasChart> {
  return changing((chart, ...args: never[]) => ({ options: { ...chart.options, ...options(...args) } }), ...signatures);
}

const value = (name: string, signature: string) => setting((given: unknown) => ({ [name]: given }), signature);
const always = (options: Options) => setting(() => options);
const window = (axis: string) =>
  setting(
    (min: number, max: number) => ({ [`${axis}.viewWindow.min`]: min, [`${axis}.viewWindow.max`]: max }),
    'Number, Number',
  );
const word = (name: string, signature: string) =>
  setting((given: string) => ({ [name]: given.toLowerCase() }), signature);

const textStyle = (name: string) => setting((style: ChartTextStyle) => styleOptions(name, style), 'Charts.TextStyle');

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 1, MEDIUM: 7, LARGE: 10, HUGE: 30 };

const SETTERS: Members<HasChart> = {
  enablePaging: setting(
    (first: boolean | number, startPage?: number) => ({
      page: first === false ? 'disable' : 'enable',
      ...(typeof first === 'number' ? { pageSize: first } : {}),
      ...(startPage === undefined ? {} : { startPage }),
    }),
    'Boolean',
    'Integer',
    'Integer, Integer',
  ),
  enableRtlTable: value('rtlTable', 'Boolean'),
  enableSorting: setting((enabled: boolean) => ({ sort: enabled ? 'enable' : 'disable' }), 'Boolean'),
  reverseCategories: always({ reverseCategories: true }),
  reverseDirection: always({ 'hAxis.direction': -1 }),
  set3D: always({ is3D: true }),
  setBackgroundColor: value('backgroundColor', 'String'),
  setColors: value('colors', 'String[]'),
  setCurveStyle: setting((style: string) => ({ curveType: style === 'SMOOTH' ? 'function' : 'none' }), 'CurveStyle'),
  setFirstRowNumber: value('firstRowNumber', 'Integer'),
  setInitialSortingAscending: setting((sortColumn: number) => ({ sortColumn, sortAscending: true }), 'Integer'),
  setInitialSortingDescending: setting((sortColumn: number) => ({ sortColumn, sortAscending: false }), 'Integer'),
  setLegendPosition: word('legend.position', 'Position'),
  setLegendTextStyle: textStyle('legend.textStyle'),
  setPointStyle: setting((style: string) => ({ pointSize: POINT_SIZES[style] }), 'PointStyle'),
  setRange: window('vAxis'),
  setStacked: always({ isStacked: true }),
  setTitle: value('title', 'String'),
  setTitleTextStyle: textStyle('titleTextStyle'),
  setXAxisLogScale: always({ 'hAxis.logScale': true }),
  setXAxisRange: window('hAxis'),
  setXAxisTextStyle: textStyle('hAxis.textStyle'),
  setXAxisTitle: value('hAxis.title', 'String'),
  setXAxisTitleTextStyle: textStyle('hAxis.titleTextStyle'),
  setYAxisLogScale: always({ 'vAxis.logScale': true }),
  setYAxisRange: window('vAxis'),
  setYAxisTextStyle: textStyle('vAxis.textStyle'),
  setYAxisTitle: value('vAxis.title', 'String'),
  setYAxisTitleTextStyle: textStyle('vAxis.titleTextStyle'),
  showRowNumberColumn: value('showRowNumber', 'Boolean'),
  useAlternatingRowStyle: value('alternatingRowStyle', 'Boolean'),
  useLogScale: always({ 'vAxis.logScale': true }),
};

const SHOWN = [
  'setBackgroundColor',
  'setColors',
  'setLegendPosition',
  'setLegendTextStyle',
  'setTitle',
  'setTitleTextStyle',
];
const AXES = ['setXAxisTextStyle', 'setXAxisTitleTextStyle', 'setYAxisTextStyle', 'setYAxisTitleTextStyle'];
const TITLED = [...SHOWN, ...AXES, 'setXAxisTitle', 'setYAxisTitle'];
const ALONG_AN_AXIS = [...TITLED, 'reverseCategories', 'setRange', 'useLogScale'];
const STACKED = [...ALONG_AN_AXIS, 'setStacked'];

/** As @types/google-apps-script lists them. */
const MEMBERS_OF: Readonly<Record<string, readonly string[]>> = {
  Area: [...STACKED, 'setPointStyle'],
  Bar: [...STACKED, 'reverseDirection'],
  Column: STACKED,
  Combo: STACKED,
  Histogram: STACKED,
  Line: [...ALONG_AN_AXIS, 'setCurveStyle', 'setPointStyle'],
  Pie: [...SHOWN, 'reverseCategories', 'set3D'],
  Scatter: [...TITLED, 'setPointStyle', 'setXAxisLogScale', 'setXAxisRange', 'setYAxisLogScale', 'setYAxisRange'],
  Table: [
    'enablePaging',
    'enableRtlTable',
    'enableSorting',
    'setFirstRowNumber',
    'setInitialSortingAscending',
    'setInitialSortingDescending',
    'showRowNumberColumn',
    'useAlternatingRowStyle',
  ],
};

export const CHART_KINDS: readonly string[] = Object.keys(MEMBERS_OF);

/** What a builder of this kind has besides the members common to all. */
export function settersOf<S extends HasChart>(kind: string): Members<S> {
  const names = MEMBERS_OF[kind] ?? [];
  return Object.fromEntries(names.map((name) => [name, SETTERS[name]])) as unknown as Members<S>;
}
