// Tabs as one Excel file, a sheet each: values with their types, text never a formula, looks as they show now.
// Conditional colours are written as plain fills: the file tells how things stood on the day in its name, and its
// values are results that change no more; so are those of its charts.

import writeExcelFile, { type SheetData } from 'write-excel-file/browser';
import { serialOf } from '../../core/conditions/serial.js';
import type { ExportedCell } from '../../core/exported.js';
import { columnLetter } from '../../core/grid.js';
import { inOurEra } from './era.js';
import { excelDateFormat, excelNumberFormat } from './formats.js';
import { paperOf } from './paper.js';
import { alignment, type SeenCell, type SeenTab } from './seen.js';
import { sheetNames } from './sheet-names.js';
import { chartsOnPaper, sheetCharts } from './xlsx-charts.js';
import { type PagedSheet, pageSetUp, type SheetLink } from './xlsx-pages.js';
import { fileWidths, PX_PER_DIGIT, rowHeight } from './xlsx-sizes.js';

type FileCell = SheetData[number][number];

const LINE_COLOUR = '#BDC1C6';
/** What Thai Excel writes in by itself. */
const FONT = 'Tahoma';
/** Characters; Excel refuses a file with more in a cell. Sheets holds 50,000. */
export const LONGEST_TEXT = 32_767;
/** Text that Excel would read anew as something else when its cell is edited: then it is told that it is text. */
const LOOKS_LIKE_MORE = /^[=+\-@\t\r\d]/;
/** Excel draws longer cells of the format for text as "####". */
const LONGEST_MARKED = 255;

/** `footer`: what stands at the foot of each printed page, in Excel's own codes. */
export function xlsxOf(tabs: readonly SeenTab[], footer: string): Promise<Blob> {
  const names = sheetNames(tabs.map(({ tab }) => tab.name));
  const sheets = tabs.map((seen, index) => sheetOf(seen, names[index] ?? ''));
  return writeExcelFile(
    sheets.map(({ file }) => file),
    {
      fontFamily: FONT,
      fontSize: 10,
      features: [
        pageSetUp(
          sheets.map(({ paged }) => paged),
          footer,
        ),
        sheetCharts(tabs.map(({ tab }) => chartsOnPaper(tab))),
      ],
    },
  ).toBlob();
}

function sheetOf(seen: SeenTab, name: string) {
  const { tab } = seen;
  const widths = fileWidths(seen);
  const paged: PagedSheet = { name, paper: paperOf(seen, widths), widths, links: linksOf(seen) };
  const file = {
    sheet: name,
    data: dataOf(seen, widths),
    columns: widths.map((px) => ({ width: px / PX_PER_DIGIT })),
    showGridLines: tab.gridlines,
    stickyRowsCount: tab.frozenRows,
    stickyColumnsCount: tab.frozenColumns,
    orientation: 'landscape' as const, // or the library writes no page set-up at all; xlsx-pages.ts says what it is
  };
  return { file, paged };
}

/** Characters; Excel refuses a file with a longer address. */
const LONGEST_LINK = 2_000;
/** Excel takes no more of them in a sheet. */
const MOST_LINKS = 60_000;

const linksOf = (seen: SeenTab): SheetLink[] =>
  seen.tab.rows
    .flatMap((cells, row) =>
      cells.map((_, column) => ({ cell: `${columnLetter(column + 1)}${row + 1}`, target: seen.at(row, column).link })),
    )
    .filter(({ target }) => target !== '' && target.length <= LONGEST_LINK)
    .slice(0, MOST_LINKS);

const dataOf = (seen: SeenTab, widths: readonly number[]): SheetData =>
  seen.tab.rows.map((_, row) => {
    const height = rowHeight(seen, row, widths);
    return widths.map((_px, column) => fileCell(seen, row, column, height));
  });

function fileCell(seen: SeenTab, row: number, column: number, height: number): FileCell {
  const merge = seen.mergeAt(row, column);
  if (merge === 'inside') return null;
  const it = seen.at(row, column);
  const look = lookOf(it);
  return {
    ...contentOf(it.cell, it.format),
    ...look,
    alignVertical: seen.tab.gridlines ? 'top' : 'center',
    height,
    ...(merge && { rowSpan: merge[2], columnSpan: merge[3] }),
  };
}

function contentOf(cell: ExportedCell, format: string): { value?: string | number | boolean; format?: string } {
  if (cell === null) return {};
  if (typeof cell === 'boolean') return typed(cell, Boolean);
  if (typeof cell === 'string') return textContent(cell);
  if (typeof cell === 'number' || 'value' in cell) {
    const pattern = excelNumberFormat(format);
    return { ...typed(typeof cell === 'number' ? cell : cell.value, Number), ...(pattern && { format: pattern }) };
  }
  const serial = serialOf(inOurEra(cell.at));
  return serial >= 0
    ? { ...typed(serial, Number), format: excelDateFormat(format, cell.at, cell.shown) }
    : textContent(cell.shown);
}

const typed = <V>(value: V, type: unknown): { value: V } => ({ value, type }) as { value: V };

function textContent(text: string): { value: string; format?: string } {
  const value = text.slice(0, LONGEST_TEXT);
  const marked = LOOKS_LIKE_MORE.test(value) && value.length <= LONGEST_MARKED;
  return { ...typed(literally(value), String), ...(marked && { format: '@' }) };
}

/** Programs read "_x0041_" in a text as "A" (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const READ_AS_CODE = /_(?=x[\da-f]{4}_)/gi;
const coded = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The library looks texts up by name, and takes those that every object has, "constructor", for written already. */
const literally = (text: string): string =>
  text in {} ? text.replace(/^./, coded) : text.replace(READ_AS_CODE, coded);

function lookOf(it: SeenCell) {
  return {
    align: alignment(it),
    wrap: it.wrap,
    fontSize: it.size,
    ...(it.bold && { fontWeight: 'bold' as const }),
    ...(it.italic && { fontStyle: 'italic' as const }),
    ...((it.struck || it.underlined) && { textDecoration: linesOf(it) }),
    ...(it.color && { textColor: it.color }),
    ...(it.background && { backgroundColor: it.background }),
    ...(it.lined && { borderStyle: 'thin' as const, borderColor: LINE_COLOUR }),
  };
}

const linesOf = ({ struck, underlined }: SeenCell) => ({
  ...(struck && { strikethrough: true }),
  ...(underlined && { underline: true as const }),
});
