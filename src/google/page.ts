// A tab that is a page to read: titles, small tables, formulas. Values and looks go in as whole matrices, because
// each call to Google costs the same whether it names one cell or all.

import type { Entered } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { book, sheetOf } from './tabs.js';

export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly background: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly wrap: boolean;
  readonly bordered: boolean;
}

export interface PageRow {
  /** As many cells as the page has columns. */
  readonly cells: readonly Entered[];
  readonly style: CellStyle;
  /** One number format per column; 'General' = automatic. */
  readonly formats: readonly string[];
  /** Columns (from 1, inclusive) that are one cell: [1, 6] = the whole width. */
  readonly merged?: readonly [number, number];
}

export interface Page {
  readonly tab: Label;
  /** Pixels per column. */
  readonly widths: readonly number[];
  readonly rows: readonly PageRow[];
}

type Range = GoogleAppsScript.Spreadsheet.Range;

export const page = () => ({
  /** Replaces the page's own columns; whatever people wrote to the right of them stays. */
  write: ({ tab, widths, rows }: Page): void => {
    const sheet = sheetOf(tab) ?? book().insertSheet(tab.th, book().getNumSheets());
    if (sheet.getMaxRows() < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
    const own = sheet.getRange(1, 1, sheet.getMaxRows(), widths.length);
    own.breakApart();
    own.clear();
    const area = sheet.getRange(1, 1, rows.length, widths.length);
    area.setNumberFormats(rows.map(({ formats }) => [...formats]));
    area.setValues(rows.map(({ cells }) => [...cells]));
    dress(area, rows);
    for (const { row, rows: count, from, to } of mergesOf(rows))
      sheet.getRange(row, from, count, to - from + 1).mergeAcross();
    const bordered = borderedRanges(rows, widths.length);
    if (bordered.length > 0) sheet.getRangeList(bordered).setBorder(true, true, true, true, true, true);
    widths.forEach((px, index) => void sheet.setColumnWidth(index + 1, px));
    sheet.setHiddenGridlines(true);
    sheet.activate();
  },
});

function dress(area: Range, rows: readonly PageRow[]): void {
  const each = <T>(pick: (style: CellStyle) => T): T[][] =>
    rows.map(({ cells, style }) => cells.map(() => pick(style)));
  area.setFontSizes(each(({ size }) => size));
  area.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  area.setFontColors(each(({ color }) => color));
  area.setBackgrounds(each(({ background }) => background as string));
  area.setHorizontalAlignments(each(({ align }) => align));
  area.setWraps(each(({ wrap }) => wrap));
  area.setVerticalAlignment('middle');
}

interface Merge {
  readonly row: number;
  readonly rows: number;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring rows that merge the same columns are merged across with one call. */
function mergesOf(rows: readonly PageRow[]): Merge[] {
  const merges: Merge[] = [];
  rows.forEach(({ merged }, index) => {
    const last = merges[merges.length - 1];
    if (!merged) return;
    const [from, to] = merged;
    if (last && last.row + last.rows === index + 1 && last.from === from && last.to === to)
      merges[merges.length - 1] = { ...last, rows: last.rows + 1 };
    else merges.push({ row: index + 1, rows: 1, from, to });
  });
  return merges;
}

/** Rows that belong to one table as one range: "A5:F9". */
function borderedRanges(rows: readonly PageRow[], width: number): string[] {
  const last = String.fromCharCode(64 + width);
  const ranges: string[] = [];
  let start = 0;
  rows.forEach(({ style }, index) => {
    if (style.bordered && !start) start = index + 1;
    if (start && (!style.bordered || index === rows.length - 1)) {
      ranges.push(`A${start}:${last}${style.bordered ? index + 1 : index}`);
      start = 0;
    }
  });
  return ranges;
}
