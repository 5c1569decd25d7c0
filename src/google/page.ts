// A tab that is a page to read: titles, small tables, formulas. Values and looks go in as whole matrices, because each
// call to Google costs the same whether it names one cell or all. Values go in last: a page that shows them is whole.

import type { Entered } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { drawChart, type PageChart, removeChart } from './page-chart.js';
import { type CellStyle, paint } from './page-looks.js';
import { book, remember, sheetOf } from './tabs.js';

export interface PageRow {
  /** As many cells as the page has columns. */
  readonly cells: readonly Entered[];
  readonly style: CellStyle;
  /** Of single cells, by column from 0, where it is not the row's. */
  readonly styles?: Readonly<Record<number, CellStyle>>;
  /** Number formats by column from 0; the others stay automatic. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Columns (from 1, inclusive) that are one cell: [1, 6] = the whole width. */
  readonly merged?: readonly [number, number];
  /** What its first cell reads: rows by which the page is found again in the tab. The last row has one. */
  readonly landmark?: string;
}

/** Neighbouring columns of the same width. */
export interface Width {
  readonly column: number;
  readonly count: number;
  readonly px: number;
}

/** A colour that follows the cell: of a word, or of a number below or above another. A word stands beside each number. */
export interface Tone {
  readonly column: number;
  /** From this row on. */
  readonly row: number;
  readonly when: { readonly word: string } | { readonly below: number } | { readonly above: number };
  readonly background: string;
  readonly fontColor: string;
}

export interface Page {
  readonly tab: Label;
  readonly columns: number;
  readonly rows: readonly PageRow[];
  /** Only those that are not as wide as Sheets makes them. Widths, tones and frozen rows are set once; then they are people's. */
  readonly widths: readonly Width[];
  readonly tones: readonly Tone[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly chart: PageChart | undefined;
  /** How many of its last rows move down together when it grows. */
  readonly closing: number;
}

/** Rows to make room for, before this row; all below moves down. */
export interface Insert {
  readonly row: number;
  readonly count: number;
}

/** How a page goes into a tab that is there. */
export interface Placement {
  /** One after the other: each row as it is numbered when its turn comes. */
  readonly inserts: readonly Insert[];
  /** blank: nothing is in the tab yet. moved: the page's parts stand elsewhere than before. */
  readonly was: 'blank' | 'moved' | 'the same';
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Blank while the parts of a page move, so that the next building knows of one that was cut short. */
export const STAMP_ROW = 2;

/** A new tab of Google's own making. */
const NEW_TAB_ROWS = 1000;

export const page = () => ({
  /** Makes the tab, after `index` others. */
  create: (page: Page, index: number): void => {
    const { sheet } = remember(page.tab, book().insertSheet(page.tab.th, index), page.tab.th);
    if (page.rows.length > NEW_TAB_ROWS) sheet.insertRowsAfter(NEW_TAB_ROWS, page.rows.length - NEW_TAB_ROWS);
    dress(sheet, page);
    shape(sheet, page);
    fill(sheet, page, true);
  },
  /** Replaces the page's own cells; whatever people wrote beside and below them stays. */
  replace: (page: Page, { inserts, was }: Placement): void => {
    const sheet = sheetOf(page.tab);
    if (!sheet) return;
    if (was === 'moved') sheet.getRange(STAMP_ROW, 1).clearContent();
    if (was !== 'the same' && page.chart) removeChart(sheet, page.chart);
    for (const { row, count } of inserts) sheet.insertRowsBefore(row, count);
    if (was === 'blank') {
      makeRoom(sheet, page);
      dress(sheet, page);
    }
    if (was !== 'the same') {
      sheet.getRange(1, 1, page.rows.length, page.columns).breakApart().setNumberFormat('General');
      shape(sheet, page);
    }
    fill(sheet, page, false);
  },
});

/** Somebody's empty tab may be smaller than Google makes them. */
function makeRoom(sheet: Sheet, { rows, columns }: Page): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const wanted = Math.max(NEW_TAB_ROWS, rows.length);
  if (height < wanted) sheet.insertRowsAfter(height, wanted - height);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
}

function dress(sheet: Sheet, { widths, gridlines, frozenRows, tones }: Page): void {
  for (const { column, count, px } of widths) sheet.setColumnWidths(column, count, px);
  if (!gridlines) sheet.setHiddenGridlines(true);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (tones.length > 0) sheet.setConditionalFormatRules(tones.map((tone) => ruleOf(sheet, tone)));
}

function shape(sheet: Sheet, { rows, chart }: Page): void {
  merge(sheet, rows);
  if (chart) drawChart(sheet, chart);
}

function fill(sheet: Sheet, { rows, columns }: Page, isNew: boolean): void {
  const area = sheet.getRange(1, 1, rows.length, columns);
  paint(sheet, rows, columns, isNew);
  area.setValues(rows.map(({ cells }) => [...cells]));
}

function ruleOf(sheet: Sheet, { column, row, when, background, fontColor }: Tone) {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  if ('word' in when) rule.whenTextEqualTo(when.word);
  else if ('below' in when) rule.whenNumberLessThan(when.below);
  else rule.whenNumberGreaterThan(when.above);
  const range = sheet.getRange(row, column, NEW_TAB_ROWS - row + 1, 1);
  return rule.setBackground(background).setFontColor(fontColor).setRanges([range]).build();
}

/** Neighbouring rows that merge the same columns are merged across with one call. */
function merge(sheet: Sheet, rows: readonly PageRow[]): void {
  let start = 0;
  rows.forEach(({ merged }, index) => {
    if (!merged) return;
    const above = rows[index - 1]?.merged;
    if (above?.join() !== merged.join()) start = index;
    if (rows[index + 1]?.merged?.join() === merged.join()) return;
    const [from, to] = merged;
    sheet.getRange(start + 1, from, index - start + 1, to - from + 1).mergeAcross();
  });
}
