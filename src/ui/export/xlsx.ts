// A tab as an Excel file: numbers stay numbers, text stays text, the heading row of a table stays in view.

import writeExcelFile, { type SheetData } from 'write-excel-file/browser';
import type { Answer } from '../shared/rpc.js';
import { type ExportCell, shownAs } from './cell.js';

type Tab = Answer<'getExportTab'>;
type Cells = Tab['rows'][number];

/** Characters; wider text wraps. */
const WIDEST = 50;
const NARROWEST = 6;
/** Points of one line of Thai, with room for marks above and below. */
const LINE_HEIGHT = 17;

export function xlsxOf({ rows }: Tab): Promise<Blob> {
  const widths = widthsOf(rows);
  const full = widths.reduce((sum, width) => sum + width, 0);
  const data: SheetData = rows.map((cells, row) =>
    isLine(cells)
      ? lineAcross(shownAs(cells[0] ?? ''), widths.length, full)
      : cells.map((cell, column) => cellOf(cell, row === 0, cells[column + 1] === '')),
  );
  const isTable = !isLine(rows[0] ?? []);
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(data, { columns, ...(isTable && { stickyRowsCount: 1 }) }).toBlob();
}

/** A row that is one text, as titles and remarks are: it may run over all columns. */
const isLine = (cells: Cells): boolean =>
  cells.length > 1 && cells[0] !== '' && cells.slice(1).every((cell) => cell === '');

/** Excel gives merged cells no height of their own, so the lines are counted here. */
function lineAcross(text: string, columns: number, width: number): SheetData[number] {
  const height = LINE_HEIGHT * Math.max(1, Math.ceil(textWidth(text) / width));
  return [{ value: text, type: String, wrap: true, alignVertical: 'top', columnSpan: columns, height }];
}

/** Text beside an empty cell runs on into it, as in the sheet; other text wraps. */
function cellOf(cell: ExportCell, heading: boolean, roomRight: boolean): SheetData[number][number] {
  const style = { alignVertical: 'top' as const, ...(heading && { fontWeight: 'bold' as const }) };
  if (cell === '') return null;
  if (typeof cell === 'object') return { ...style, value: cell.points, type: Number, format: '0.00' };
  if (typeof cell === 'number') return { ...style, value: cell, type: Number };
  return { ...style, value: cell, type: String, wrap: !(roomRight && textWidth(cell) < WIDEST) };
}

/** Text that may run on to the right needs no width of its own. */
const widthsOf = (rows: Tab['rows']): number[] =>
  (rows[0] ?? []).map((_, column) => {
    const counted = rows.filter(
      (cells) => !isLine(cells) && (cells[column + 1] !== '' || typeof cells[column] !== 'string'),
    );
    const widths = counted.map((cells) => textWidth(shownAs(cells[column] ?? '')) + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
  });

/** Of the longest line, in characters. Vowels and tone marks above and below take no width. */
const textWidth = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.replace(/[ัิ-ฺ็-๎]/g, '').length));
