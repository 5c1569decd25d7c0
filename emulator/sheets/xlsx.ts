// The document as an .xlsx file: values, formulas, number formats, looks (conditional formats as
// they come out now, as fills), widths, heights, merges, frozen, hidden and grouped lines, hidden
// tabs, filters and dropdown lists. Notes, charts, protection and rich text are left out.

import writeXlsxFile, { type CellObject, type SheetData, type SheetOptions } from 'write-excel-file/node';
import { cellName, contains, formatRect, quoteTab } from './a1';
import { styleAt } from './cells';
import { seenColor } from './color';
import { conditionalStyle } from './conditional';
import { sheetOf } from './edit';
import { isHiddenByFilter } from './filter';
import { extentOf, formatAt, valueAt } from './formulas/recalculate';
import { depthAt, isFolded } from './groups';
import { CellError, type Sheet, type Workbook } from './model';
import { isDateFormat } from './number-format';
import type { Border, Style } from './style';

/** Excel measures widths in characters and heights in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

type Content = Buffer;

export async function toXlsx(book: Workbook): Promise<Uint8Array> {
  const sheets = book.state.sheets.map((sheet) => ({ data: dataOf(book, sheet), ...optionsOf(sheet) }));
  const result = writeXlsxFile(sheets as never, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [lines(book) as never],
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
  const style: Style = { ...styleAt(sheet, row, column), ...conditionalStyle(book, sheet, row, column) };
  const value = contentOf(book, sheet, row, column);
  const height = sheet.rowBands[row]?.size;
  return {
    ...value,
    ...lookOf(style),
    ...(merge ? { columnSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 } : {}),
    ...(height === undefined ? {} : { height: height * POINTS_PER_PIXEL }),
  } as CellObject;
}

function contentOf(book: Workbook, sheet: Sheet, row: number, column: number): CellObject {
  const formula = sheet.rows[row]?.formulas?.[column]?.text;
  const format = formatAt(book, sheet, row, column);
  const shape = format === undefined ? {} : { format: excelFormat(format) };
  if (formula) return { type: 'Formula', value: formula.slice(1), ...shape };
  const value = valueAt(book, sheet, row, column);
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

type Attributes = Record<string, string | number>;

/** What the writer has no word for: hidden and grouped lines, hidden tabs, filters, dropdown lists. */
function lines(book: Workbook): unknown {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag: string, attributes: Attributes, index: number | undefined) =>
            tag === 'sheet' && index !== undefined && book.state.sheets[index]?.hidden
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (
            tag: string,
            attributes: Attributes,
            index: number | undefined,
            _: unknown,
            { sheetIndex }: { sheetIndex: number },
          ) => {
            const sheet = book.state.sheets[sheetIndex];
            if (!sheet || index === undefined || (tag !== 'row' && tag !== 'col')) return attributes;
            return { ...attributes, ...lineAttributes(book, sheet, tag === 'row' ? 'rows' : 'columns', index + 1) };
          },
          transform: (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const sheet = book.state.sheets[sheetIndex];
            return sheet ? withExtras(book, sheet, content) : content;
          },
        },
      },
    },
  };
}

function lineAttributes(book: Workbook, sheet: Sheet, axis: 'rows' | 'columns', index: number): Attributes {
  const band = axis === 'rows' ? sheet.rowBands[index] : sheet.columnBands[index];
  const depth = depthAt(sheet, axis, index);
  const hidden =
    band?.hidden || isFolded(sheet, axis, index) || (axis === 'rows' && isHiddenByFilter(book, sheet, index));
  return { ...(hidden ? { hidden: 1 } : {}), ...(depth > 0 ? { outlineLevel: depth } : {}) };
}

/** Elements in the order the format demands: filter, merges, conditional formats, then lists. */
function withExtras(book: Workbook, sheet: Sheet, content: string): string {
  const filter = sheet.filter ? `<autoFilter ref="${formatRect(sheet.filter.range)}"/>` : '';
  const lists = dropdowns(book, sheet);
  const filtered = filter ? content.replace('</sheetData>', `</sheetData>${filter}`) : content;
  if (!lists) return filtered;
  const before = [
    '<hyperlinks',
    '<printOptions',
    '<pageMargins',
    '<pageSetup',
    '<headerFooter',
    '<drawing',
    '<legacyDrawing',
  ]
    .map((tag) => filtered.indexOf(tag))
    .filter((at) => at >= 0);
  const at = before.length > 0 ? Math.min(...before) : filtered.lastIndexOf('</worksheet>');
  return filtered.slice(0, at) + lists + filtered.slice(at);
}

/** Excel takes at most 255 characters of listed values, and none with a comma. */
function dropdowns(book: Workbook, sheet: Sheet): string {
  const cells = new Map<string, string[]>();
  sheet.rows.forEach((row, number) => {
    row?.validations?.forEach((rule, column) => {
      const source = rule?.showDropdown ? listSource(book, rule.condition) : undefined;
      if (source) cells.set(source, [...(cells.get(source) ?? []), cellName(number, column)]);
    });
  });
  if (cells.size === 0) return '';
  const rules = [...cells].map(
    ([source, names]) =>
      `<dataValidation type="list" allowBlank="1" sqref="${names.join(' ')}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function listSource(
  book: Workbook,
  { type, values }: { type: string; values: readonly unknown[] },
): string | undefined {
  if (type === 'VALUE_IN_LIST') {
    const list = values.map(String);
    return list.join(',').length <= 255 && !list.some((value) => value.includes(','))
      ? `"${list.join(',').replaceAll('"', '""')}"`
      : undefined;
  }
  const [range] = values as { sheet: number; rect: Parameters<typeof formatRect>[0] }[];
  if (type !== 'VALUE_IN_RANGE' || !range) return undefined;
  return `${quoteTab(sheetOf(book, range.sheet).name)}!${formatRect(range.rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
