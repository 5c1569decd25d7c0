// How a new tab is made and how it looks: headings, widths, dropdowns, groups, frozen parts. Called by set-up and by the summaries.

import type { Entered } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { book, sheetOf } from './sheets.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ColumnLayout {
  readonly px: number;
  readonly numberFormat?: string;
  readonly dropdown?: readonly string[];
  readonly checkbox: boolean;
  readonly centred: boolean;
  readonly group?: string;
}

export interface TabLayout {
  readonly tab: Label;
  readonly columns: readonly ColumnLayout[];
  readonly frozenColumns: number;
  readonly hidden: boolean;
  /** Two lines of text, the rest clipped; undefined = as high as the text. */
  readonly rowHeight?: number;
  /** Rows are protected by a warning, nobody is locked out. */
  readonly protectedAs?: string;
}

const HEADING_ROW_PX = 40;
const HEADING_BACKGROUND = '#E8EAED';

export const layout = () => ({
  /** A new spreadsheet has one empty tab: it takes this name, so that no empty tab is left over. */
  renameOnlyEmptyTab: (tab: Label): void => {
    const [only, ...others] = book().getSheets();
    if (only && others.length === 0 && only.getLastRow() === 0) only.setName(tab.th);
  },
  /** An empty tab of that name, or a new one at the end; headings and rows go in with one write. Row 1 is the heading. */
  make: (plan: TabLayout, rows: readonly (readonly Entered[])[]): void => {
    const sheet = sheetOf(plan.tab) ?? book().insertSheet(plan.tab.th, book().getNumSheets());
    sizeTo(sheet, rows.length, plan.columns.length);
    sheet.getRange(1, 1, rows.length, plan.columns.length).setValues(rows.map((cells) => [...cells]));
    dressSheet(sheet, plan);
    plan.columns.forEach((column, index) => void dressColumn(sheet, column, index + 1, rows.length));
    groupColumns(sheet, plan.columns);
    if (plan.protectedAs) sheet.protect().setDescription(plan.protectedAs).setWarningOnly(true);
    if (plan.hidden) sheet.hideSheet();
  },
});

/** A new tab has 1,000 × 26 cells; long lists need more rows, and unused columns only hide the used ones. */
function sizeTo(sheet: Sheet, rows: number, columns: number): void {
  if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
}

function dressSheet(sheet: Sheet, { columns, frozenColumns, rowHeight }: TabLayout): void {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), columns.length);
  all.setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  if (rowHeight) {
    all.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
    sheet.setRowHeightsForced(2, sheet.getMaxRows() - 1, rowHeight);
  }
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground(HEADING_BACKGROUND).setWrap(true);
  sheet.setRowHeight(1, HEADING_ROW_PX);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

/** Dropdowns and formats cover the whole column, so rows that people add have them too; checkboxes only used rows. */
function dressColumn(sheet: Sheet, column: ColumnLayout, index: number, usedRows: number): void {
  sheet.setColumnWidth(index, column.px);
  const body = sheet.getRange(2, index, sheet.getMaxRows() - 1, 1);
  if (column.numberFormat) body.setNumberFormat(column.numberFormat);
  if (column.centred) body.setHorizontalAlignment('center');
  if (column.dropdown) body.setDataValidation(dropdown(column.dropdown));
  if (column.checkbox && usedRows > 1) sheet.getRange(2, index, usedRows - 1, 1).insertCheckboxes();
}

/** Refuses other words: a status nobody defined would be counted nowhere. */
const dropdown = (values: readonly string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(false)
    .build();

function groupColumns(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  columns.forEach(({ group }, index) => {
    if (!group || columns[index - 1]?.group === group) return;
    const length = columns.slice(index).findIndex((column) => column.group !== group);
    const width = length < 0 ? columns.length - index : length;
    sheet.getRange(1, index + 1, 1, width).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(index + 1, 1)?.collapse();
  });
}
