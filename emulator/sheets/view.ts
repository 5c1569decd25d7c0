// A sheet as a person sees it: values as shown, conditional formats and bandings applied.

import type { CellView, SheetView, TabView } from '../contract';
import { contains, formatRect, intersect, type Rect, without } from './a1';
import { mapRect, styleAt, wholeSheet } from './cells';
import { chartView } from './chart-view';
import { seenColor } from './color';
import { conditionalStyle } from './conditional';
import { entryTextAt } from './entry-text';
import { isHiddenByFilter } from './filter';
import { extentOf, formatAt, valueAt } from './formulas/recalculate';
import { isFolded } from './groups';
import { type Banding, CellError, type Sheet, type Workbook } from './model';
import { areaOf } from './open-ended';
import { type Border, DEFAULTS, type Style } from './style';
import { optionsOf } from './validation';
import { displayAt, outputAt } from './write';

export function cellView(book: Workbook, sheet: Sheet, row: number, column: number): CellView {
  const style: Style = { ...styleAt(sheet, row, column), ...conditionalStyle(book, sheet, row, column) };
  const cells = sheet.rows[row];
  const rule = cells?.validations?.[column];
  const options = rule?.showDropdown ? optionsOf(book, rule.condition) : undefined;
  const link = linkAt(book, sheet, row, column);
  const output = outputAt(book, sheet, row, column);
  const error = valueAt(book, sheet, row, column);
  const borders = bordersAt(sheet, row, column);
  return {
    value: typeof output === 'object' ? new Date(output.instant) : output,
    display: displayAt(book, sheet, row, column),
    background: seenColor(style.background ?? bandColor(sheet, row, column) ?? DEFAULTS.background),
    fontWeight: style.bold ? 'bold' : 'normal',
    fontColor: seenColor(style.fontColor ?? (link ? 'HYPERLINK' : DEFAULTS.fontColor)),
    fontStyle: style.italic ? 'italic' : 'normal',
    fontSize: style.fontSize ?? DEFAULTS.fontSize,
    horizontalAlignment: alignment(book, sheet, row, column, style),
    verticalAlignment: style.vertical ?? DEFAULTS.vertical,
    wrap: style.wrap ?? 'OVERFLOW',
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    formula: cells?.formulas?.[column]?.text ?? '',
    entry: entryTextAt(book, sheet, row, column),
    note: cells?.notes?.[column] ?? '',
    checkbox: rule?.condition.type === 'CHECKBOX',
    ...(borders && { borders }),
    ...(link === undefined ? {} : { link }),
    ...(error instanceof CellError && error.message !== '' ? { error: error.message } : {}),
    ...(options === undefined ? {} : { options }),
  };
}

/** A line belongs to the cells on both its sides. */
function bordersAt(sheet: Sheet, row: number, column: number): CellView['borders'] {
  const at = (down: number, across: number): Style =>
    row + down > 0 && column + across > 0 ? styleAt(sheet, row + down, column + across) : {};
  const own = at(0, 0);
  const sides = {
    top: own.top ?? at(-1, 0).bottom,
    left: own.left ?? at(0, -1).right,
    bottom: own.bottom ?? at(1, 0).top,
    right: own.right ?? at(0, 1).left,
  };
  if (!sides.top && !sides.left && !sides.bottom && !sides.right) return undefined;
  const drawn = Object.entries(sides).flatMap(([side, border]) => (border ? [[side, seen(border)] as const] : []));
  return Object.fromEntries(drawn);
}

const seen = ({ style, color }: Border) => ({ style, color: seenColor(color) });

/** Unset: texts left, numbers right, truth values and errors in the middle. */
function alignment(book: Workbook, sheet: Sheet, row: number, column: number, style: Style): string {
  const set = style.horizontal?.replace('general-', '');
  if (set) return set;
  const value = valueAt(book, sheet, row, column);
  if (typeof value === 'number') return formatAt(book, sheet, row, column) === '@' ? 'left' : 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}

export function linkAt(book: Workbook, sheet: Sheet, row: number, column: number): string | undefined {
  const cells = sheet.rows[row];
  const run = cells?.runs?.[column]?.find((one) => one.link);
  if (run?.link) return run.link;
  const formula = cells?.formulas?.[column]?.text;
  const literal = formula && /^=HYPERLINK\(\s*"([^"]*)"/i.exec(formula)?.[1];
  if (literal) return literal;
  const value = cells?.values[column];
  if (formula === undefined && typeof value !== 'string') return undefined;
  const text = valueAt(book, sheet, row, column);
  return typeof text === 'string' && /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

export function bandColor(sheet: Sheet, row: number, column: number): string | undefined {
  const banding = sheet.bandings.find((one) => contains(one.rect, row, column));
  return banding ? (colorOfBand(banding, row, column) ?? undefined) : undefined;
}

function colorOfBand(
  { axis, rect, header, first, second, footer }: Banding,
  row: number,
  column: number,
): string | null {
  const [index, last] =
    axis === 'rows' ? [row - rect.top, rect.bottom - rect.top] : [column - rect.left, rect.right - rect.left];
  if (index === 0 && header) return header;
  if (index === last && footer) return footer;
  return (index - (header ? 1 : 0)) % 2 === 0 ? first : second;
}

export function viewRect(book: Workbook, sheet: Sheet, rect: Rect): CellView[][] {
  return mapRect(rect, (row, column) => cellView(book, sheet, row, column));
}

export function tabViews(book: Workbook, active: number): TabView[] {
  return book.state.sheets.map(({ name, id, hidden, tabColor }) => ({
    name,
    id,
    hidden,
    color: tabColor && seenColor(tabColor),
    active: id === active,
  }));
}

/** Pixels of rows and columns nobody sized. */
export const DEFAULT_WIDTH = 100;

function hiddenLines(count: number, test: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(test);
}

/** The used part counts whatever can be seen: content, formats, notes, rules' dropdowns and boxes. */
function usedRect(book: Workbook, sheet: Sheet): Rect | undefined {
  const { row, column } = extentOf(book, sheet);
  let [bottom, right] = [row, column];
  sheet.rows.forEach((cells, number) => {
    const last = Math.max(
      (cells?.styles?.length ?? 0) - 1,
      (cells?.validations?.length ?? 0) - 1,
      (cells?.notes?.length ?? 0) - 1,
    );
    if (last > 0 && number <= row + 50) {
      bottom = Math.max(bottom, number);
      right = Math.max(right, last);
    }
  });
  for (const merge of sheet.merges) [bottom, right] = [Math.max(bottom, merge.bottom), Math.max(right, merge.right)];
  return intersect(
    { top: 1, left: 1, bottom, right },
    { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns },
  );
}

export function sheetView(book: Workbook, sheet: Sheet): SheetView {
  const used = usedRect(book, sheet);
  return {
    name: sheet.name,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Array.from(
      { length: sheet.maxColumns },
      (_, index) => sheet.columnBands[index + 1]?.size ?? DEFAULT_WIDTH,
    ),
    rowHeights: Array.from({ length: used?.bottom ?? 0 }, (_, index) => sheet.rowBands[index + 1]?.size),
    hiddenRows: hiddenLines(
      sheet.maxRows,
      (row) =>
        Boolean(sheet.rowBands[row]?.hidden) || isFolded(sheet, 'rows', row) || isHiddenByFilter(book, sheet, row),
    ),
    hiddenColumns: hiddenLines(
      sheet.maxColumns,
      (column) => Boolean(sheet.columnBands[column]?.hidden) || isFolded(sheet, 'columns', column),
    ),
    merges: sheet.merges.map(formatRect),
    columnGroups: sheet.columnGroups.map(({ from, to, collapsed }) => ({ from, to, collapsed })),
    gridlinesHidden: sheet.gridlinesHidden,
    warned: warnedRects(book, sheet).map(formatRect),
    charts: sheet.charts.map((chart) => chartView(book, chart)),
    cells: used ? viewRect(book, sheet, used) : [],
  };
}

function warnedRects(book: Workbook, sheet: Sheet): readonly Rect[] {
  return book.state.protections
    .filter((one) => one.sheet === sheet.id && one.warningOnly)
    .flatMap((one) =>
      one.kind === 'RANGE'
        ? [areaOf(book, one)]
        : one.unprotected.reduce<readonly Rect[]>(
            (rest, hole) => rest.flatMap((rect) => without(rect, hole)),
            [wholeSheet(sheet)],
          ),
    );
}
