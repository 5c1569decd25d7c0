// A chart as data to be drawn: the cells of its ranges put together as it says, as categories and series.
// developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder

import type { ChartSeries, ChartView } from '../contract';
import type { Rect } from './a1';
import { sheetOf } from './edit';
import { isHiddenByFilter } from './filter';
import { extentOf, valueAt } from './formulas/recalculate';
import { isFolded } from './groups';
import { CellError, type Chart, type Scalar, type Sheet, type Workbook } from './model';
import { displayAt } from './write';

interface Cell {
  readonly value: Scalar;
  readonly text: string;
}

type Table = readonly (readonly Cell[])[];

const BLANK: Cell = { value: '', text: '' };

export function chartView(book: Workbook, chart: Chart): ChartView {
  const { id, type, position, options } = chart;
  const table = tableOf(book, chart);
  const headers = chart.headers < 0 ? guessHeaders(table) : chart.headers;
  const [names, body] = [table.slice(0, headers), table.slice(headers)];
  const width = Math.max(0, ...table.map((row) => row.length));
  const first = width > 1 ? 1 : 0; // a single column is a series without categories
  return {
    id,
    type,
    ...position,
    options,
    categories: body.map((row) => (first === 1 ? (row[0]?.text ?? '') : '')),
    series: Array.from({ length: width - first }, (_, index) => seriesAt(names, body, first + index)),
  };
}

function seriesAt(names: Table, body: Table, column: number): ChartSeries {
  const cells = body.map((row) => row[column] ?? BLANK);
  return {
    name: names
      .map((row) => row[column]?.text ?? '')
      .join(' ')
      .trim(),
    values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
    texts: cells.map(({ text }) => text),
  };
}

/** As Sheets guesses: the first row names the series if it holds no number where the rows below do. */
function guessHeaders([first = [], ...rest]: Table): number {
  const hasNumber = (row: readonly Cell[]) => row.slice(row.length > 1 ? 1 : 0).some((cell) => isNumber(cell));
  return !hasNumber(first) && rest.some(hasNumber) ? 1 : 0;
}

const isNumber = ({ value }: Cell): boolean => typeof value === 'number';

function tableOf(book: Workbook, chart: Chart): Table {
  const parts = chart.ranges.map(({ sheet, rect }) => readPart(book, sheetOf(book, sheet), rect, chart.hidden));
  const table = chart.merge === 'MERGE_ROWS' ? parts.flat() : besideEachOther(parts);
  return chart.transpose ? transposed(table) : table;
}

function readPart(book: Workbook, sheet: Sheet, rect: Rect, hidden: string): Table {
  const skips = (strategy: string) => hidden === 'IGNORE_BOTH' || hidden === strategy;
  const rows = lines(rect.top, Math.min(rect.bottom, extentOf(book, sheet).row)).filter(
    (row) => !(skips('IGNORE_ROWS') && isRowHidden(book, sheet, row)),
  );
  const columns = lines(rect.left, rect.right).filter(
    (column) => !(skips('IGNORE_COLUMNS') && (sheet.columnBands[column]?.hidden || isFolded(sheet, 'columns', column))),
  );
  return rows.map((row) => columns.map((column) => cellOf(book, sheet, row, column)));
}

const isRowHidden = (book: Workbook, sheet: Sheet, row: number): boolean =>
  Boolean(sheet.rowBands[row]?.hidden) || isFolded(sheet, 'rows', row) || isHiddenByFilter(book, sheet, row);

function cellOf(book: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const value = valueAt(book, sheet, row, column);
  return value instanceof CellError ? BLANK : { value, text: displayAt(book, sheet, row, column) };
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function besideEachOther(parts: readonly Table[]): Table {
  const height = Math.max(0, ...parts.map((part) => part.length));
  return lines(0, height - 1).map((row) =>
    parts.flatMap((part) => part[row] ?? Array.from({ length: part[0]?.length ?? 0 }, () => BLANK)),
  );
}

function transposed(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return lines(0, width - 1).map((column) => table.map((row) => row[column] ?? BLANK));
}
