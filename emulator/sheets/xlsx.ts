// The document as an .xlsx file: values, formulas, number formats, looks (conditional formats and bandings as they come
// out now, as fills), widths, heights, merges, frozen lines; the rest in xlsx/. Charts, protection and looks of parts of
// a text are left out.

import type { CellObject, SheetData, SheetOptions } from 'write-excel-file/node';
import { contains } from './a1';
import { styleAt } from './cells';
import { seenColor } from './color';
import { conditionalStyle } from './conditional';
import { extentOf, formatAt, valueAt } from './formulas/recalculate';
import { CellError, type Sheet, type Workbook } from './model';
import { isDateFormat } from './number-format';
import type { Border, Style } from './style';
import { bandColor, linkAt } from './view';
import { extras } from './xlsx/extras';
import { excelFormula } from './xlsx/formulas';

/** Excel measures widths in characters and heights in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const LINK_COLOR = '#1155cc';

type Content = Buffer;

export async function toXlsx(book: Workbook): Promise<Uint8Array> {
  // Only when asked for: loading it takes as long as opening a document.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const sheets = book.state.sheets.map((sheet) => ({ data: dataOf(book, sheet), ...optionsOf(sheet) }));
  const result = writeXlsxFile(sheets as never, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [extras(book) as never],
  });
  return new Uint8Array(await result.toBuffer());
}

function dataOf(book: Workbook, sheet: Sheet): SheetData {
  const { row, column } = lastShown(book, sheet);
  return Array.from({ length: row }, (_, down) =>
    Array.from({ length: column }, (_unused, across) => cellOf(book, sheet, down + 1, across + 1)),
  );
}

/** Formats beyond the content count for fifty rows: enough for a form to fill in, not a million styled blanks. */
function lastShown(book: Workbook, sheet: Sheet): { row: number; column: number } {
  let { row, column } = extentOf(book, sheet);
  const limit = row + 50;
  sheet.rows.forEach((cells, number) => {
    const last = (cells?.styles?.length ?? 0) - 1;
    if (last < 1 || number > limit) return;
    row = Math.max(row, number);
    column = Math.max(column, last);
  });
  for (const merge of sheet.merges) [row, column] = [Math.max(row, merge.bottom), Math.max(column, merge.right)];
  return { row: Math.min(row, sheet.maxRows), column: Math.min(column, sheet.maxColumns) };
}

function cellOf(book: Workbook, sheet: Sheet, row: number, column: number): CellObject | null {
  const merge = sheet.merges.find((rect) => contains(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const style = seenStyle(book, sheet, row, column);
  const value = contentOf(book, sheet, row, column);
  const height = sheet.rowBands[row]?.size;
  return {
    ...value,
    ...lookOf(style),
    ...(merge ? { columnSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 } : {}),
    ...(height === undefined ? {} : { height: height * POINTS_PER_PIXEL }),
  } as CellObject;
}

/** As a person sees it: links blue, bands where the cell has no colour of its own. */
function seenStyle(book: Workbook, sheet: Sheet, row: number, column: number): Style {
  const band = bandColor(sheet, row, column);
  const link = linkAt(book, sheet, row, column) === undefined ? {} : { fontColor: LINK_COLOR, underline: true };
  return {
    ...(band === undefined ? {} : { background: band }),
    ...link,
    ...styleAt(sheet, row, column),
    ...conditionalStyle(book, sheet, row, column),
  };
}

function contentOf(book: Workbook, sheet: Sheet, row: number, column: number): CellObject {
  const formula = sheet.rows[row]?.formulas?.[column]?.text;
  const format = formatAt(book, sheet, row, column);
  const shape = format === undefined ? {} : { format: excelFormat(format) };
  const value = valueAt(book, sheet, row, column);
  const written = formula && excelFormula(book, formula, value);
  if (written) return { type: 'Formula', value: written, ...shape };
  if (value === '') return {}; // the writer takes a format only beside a value
  if (value instanceof CellError) return { type: String, value: value.code };
  if (typeof value === 'number') return { type: Number, value, ...shape };
  return typeof value === 'boolean'
    ? { type: Boolean, value }
    : { type: String, value, ...(format === '@' ? shape : {}) };
}

/** Java-like capitals of Sheets' date patterns are months to Sheets and unknown to Excel. */
function excelFormat(format: string): string {
  return isDateFormat(format)
    ? format.replace(/"[^"]*"|\[[^\]]*\]|AM\/PM|[A-Z]+/gi, (part) =>
        /^["[]|^AM/i.test(part) ? part : part.toLowerCase(),
      )
    : format;
}

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

function lookOf(style: Style): Record<string, unknown> {
  const look: Record<string, unknown> = {};
  if (style.background) look.backgroundColor = seenColor(style.background);
  if (style.fontColor) look.textColor = seenColor(style.fontColor);
  if (style.fontFamily) look.fontFamily = style.fontFamily;
  if (style.fontSize) look.fontSize = style.fontSize;
  if (style.bold) look.fontWeight = 'bold';
  if (style.italic) look.fontStyle = 'italic';
  if (style.underline || style.strikethrough)
    look.textDecoration = {
      ...(style.underline && { underline: true }),
      ...(style.strikethrough && { strikethrough: true }),
    };
  if (style.horizontal && /^(left|center|right)$/.test(style.horizontal)) look.align = style.horizontal;
  if (style.vertical) look.alignVertical = VERTICAL[style.vertical as keyof typeof VERTICAL];
  if (style.wrap === 'WRAP') look.wrap = true;
  if (typeof style.rotation === 'number') look.textRotation = style.rotation;
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const border = style[side];
    if (border)
      Object.assign(look, {
        [`${side}BorderStyle`]: LINES[border.style],
        [`${side}BorderColor`]: seenColor(border.color),
      });
  }
  return look;
}

const LINES: Readonly<Record<Border['style'], string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

function optionsOf(sheet: Sheet): SheetOptions<Content> {
  const count = Math.min(sheet.maxColumns, 200);
  return {
    sheet: sheet.name,
    columns: Array.from({ length: count }, (_, index) => ({
      width: (sheet.columnBands[index + 1]?.size ?? 100) / PIXELS_PER_CHARACTER,
    })),
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
    showGridLines: !sheet.gridlinesHidden,
    rightToLeft: sheet.rightToLeft,
  };
}
