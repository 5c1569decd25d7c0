// How the cells of a page look. What a style does not name stays as the sheet has it.

import { columnLetter } from '../core/grid.js';
import type { PageRow } from './page.js';

export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly background?: string | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly wrap?: boolean;
  readonly bordered?: boolean;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LINE_COLOR = '#BDC1C6';

/** Rows whose styles name the same things are painted together. On a new tab what looks as Sheets makes it is passed over. */
export function paint(sheet: Sheet, rows: readonly PageRow[], columns: number, isNew: boolean): void {
  const passedOver = (row: PageRow) => isNew && isPlain(row);
  for (const { from, to } of stretchesBy(rows, (row) => `${passedOver(row)} ${Object.keys(row.style).sort()}`)) {
    const stretch = rows.slice(from - 1, to);
    if (!stretch.every(passedOver)) paintStretch(sheet.getRange(from, 1, to - from + 1, columns), stretch);
  }
  if (!isNew) drawLines(sheet, rows, columns, false);
  drawLines(sheet, rows, columns, true);
  for (let column = 0; column < columns; column++) setFormats(sheet, rows, column);
}

const isPlain = ({ style, styles }: PageRow): boolean =>
  !styles && !style.bold && !style.background && style.size === undefined && style.color === undefined && !style.wrap;

function paintStretch(range: Range, rows: readonly PageRow[]): void {
  const named = rows[0]?.style ?? {};
  const each = <T>(pick: (style: CellStyle) => T): T[][] =>
    rows.map(({ cells, style, styles }) => cells.map((_, index) => pick(styles?.[index] ?? style)));
  if ('size' in named) range.setFontSizes(each(({ size = 10 }) => size));
  if ('bold' in named) range.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  if ('color' in named) range.setFontColors(each(({ color = '#202124' }) => color));
  if ('background' in named) range.setBackgrounds(each(({ background }) => background as string));
  if ('align' in named) range.setHorizontalAlignments(each(({ align = null }) => align));
  if ('wrap' in named) range.setWraps(each(({ wrap = false }) => wrap)).setVerticalAlignment('middle');
}

function drawLines(sheet: Sheet, rows: readonly PageRow[], columns: number, bordered: boolean): void {
  const last = columnLetter(columns);
  const ranges = stretchesBy(rows, ({ style }) => String(style.bordered))
    .filter(({ from }) => rows[from - 1]?.style.bordered === bordered)
    .map(({ from, to }) => `A${from}:${last}${to}`);
  if (ranges.length === 0) return;
  const sides = [bordered, bordered, bordered, bordered, bordered, bordered] as const;
  sheet.getRangeList(ranges).setBorder(...sides, LINE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
}

function setFormats(sheet: Sheet, rows: readonly PageRow[], column: number): void {
  for (const { from, to } of stretchesBy(rows, ({ formats }) => formats?.[column] ?? '')) {
    const format = rows[from - 1]?.formats?.[column];
    if (format) sheet.getRange(from, column + 1, to - from + 1, 1).setNumberFormat(format);
  }
}

/** Neighbouring rows with the same key; rows from 1. */
function stretchesBy(rows: readonly PageRow[], keyOf: (row: PageRow) => string): { from: number; to: number }[] {
  const found: { key: string; from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const last = found[found.length - 1];
    if (last?.key === keyOf(row)) last.to = index + 1;
    else found.push({ key: keyOf(row), from: index + 1, to: index + 1 });
  });
  return found;
}
