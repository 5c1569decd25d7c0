// How new tabs are made and how they look: headings, widths, dropdowns, groups, frozen parts. All tabs are made first,
// measured next and written last, because each read after a write waits for Google.

import type { Entered } from '../core/grid.js';
import type { Label } from '../core/label.js';
import { book, remember, sheetOf } from './tabs.js';

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
  /** Rows grow with their text; otherwise a row is one line. */
  readonly wrapped: boolean;
  /** Pixels of every row below the heading, text beyond them clipped. */
  readonly rowHeight?: number;
  /** Changes are warned about under this name; nobody is locked out. */
  readonly protectedAs?: string;
}

export interface NewTab {
  readonly layout: TabLayout;
  /** Heading row first. */
  readonly rows: readonly (readonly Entered[])[];
}

const HEADING_ROW_PX = 40;
const HEADING_BACKGROUND = '#E8EAED';

export const layout = () => ({
  /** A new spreadsheet has one empty tab: it takes this name, so that no empty tab is left over. */
  renameOnlyEmptyTab: (tab: Label): void => {
    const [only, ...others] = book().getSheets();
    if (only && others.length === 0 && only.getLastRow() === 0) remember(tab, only.setName(tab.th), tab.th);
  },
  /** Fills empty tabs of these names, or new ones at the end. */
  make: (tabs: readonly NewTab[]): void => {
    let end = tabs.length > 0 ? book().getNumSheets() : 0;
    const sheets = tabs.map(({ layout: { tab } }) => sheetOf(tab) ?? newSheet(tab, end++));
    const sizes = sheets.map((sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }));
    tabs.forEach((tab, index) => {
      const [sheet, size] = [sheets[index], sizes[index]];
      if (sheet && size) fill(sheet, size, tab);
    });
  },
});

const newSheet = (tab: Label, index: number): Sheet => remember(tab, book().insertSheet(tab.th, index), tab.th).sheet;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function fill(sheet: Sheet, size: Size, { layout: plan, rows }: NewTab): void {
  const { columns, hidden, protectedAs } = plan;
  const lastRow = resize(sheet, size, rows.length, columns.length);
  sheet.getRange(1, 1, rows.length, columns.length).setValues(rows.map((cells) => [...cells]));
  dressSheet(sheet, plan, lastRow);
  columns.forEach((column, index) => void dressColumn(sheet, column, index + 1, rows.length, lastRow));
  groupColumns(sheet, columns);
  if (protectedAs) sheet.protect().setDescription(protectedAs).setWarningOnly(true);
  if (hidden) sheet.hideSheet();
}

/** Room for what people add; more of it only makes every read of the tab slower. */
const SPARE_ROWS = 200;

/** A new tab has 1,000 × 26 cells; unused columns only hide the used ones. Returns the last row. */
function resize(sheet: Sheet, size: Size, rows: number, columns: number): number {
  const wanted = rows + SPARE_ROWS;
  if (wanted > size.rows) sheet.insertRowsAfter(size.rows, wanted - size.rows);
  if (wanted < size.rows) sheet.deleteRows(wanted + 1, size.rows - wanted);
  if (size.columns > columns) sheet.deleteColumns(columns + 1, size.columns - columns);
  return wanted;
}

function dressSheet(sheet: Sheet, { columns, frozenColumns, rowHeight, wrapped }: TabLayout, lastRow: number): void {
  const all = sheet.getRange(1, 1, lastRow, columns.length);
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  all.setVerticalAlignment('middle').setWrapStrategy(rowHeight || wrapped ? WRAP : CLIP);
  if (rowHeight) sheet.setRowHeightsForced(2, lastRow - 1, rowHeight);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground(HEADING_BACKGROUND).setWrap(true);
  sheet.setRowHeight(1, HEADING_ROW_PX);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

/** Dropdowns and formats cover the whole column, so rows that people add have them too; checkboxes only used rows. */
function dressColumn(sheet: Sheet, column: ColumnLayout, index: number, usedRows: number, lastRow: number): void {
  sheet.setColumnWidth(index, column.px);
  const body = sheet.getRange(2, index, lastRow - 1, 1);
  if (column.numberFormat) body.setNumberFormat(column.numberFormat);
  if (column.centred) body.setHorizontalAlignment('center');
  if (column.dropdown) body.setDataValidation(dropdown(column.dropdown));
  if (column.checkbox && usedRows > 1) sheet.getRange(2, index, usedRows - 1, 1).setDataValidation(checkbox());
}

/** As a rule, not by insertCheckboxes, which unticks every box. */
const checkbox = () => SpreadsheetApp.newDataValidation().requireCheckbox().build();

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
  });
  if (columns.some(({ group }) => group)) sheet.collapseAllColumnGroups();
}
