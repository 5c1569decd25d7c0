// A tab as an Excel file: numbers stay numbers, text stays text, the heading row stays in view.

import writeExcelFile, { type SheetData } from 'write-excel-file/browser';
import type { Answer } from '../shared/rpc.js';

type Tab = Answer<'getExportTab'>;

/** Characters; wider text wraps. */
const WIDEST = 50;
const NARROWEST = 6;

export function xlsxOf({ rows, pointColumns }: Tab): Promise<Blob> {
  const points = new Set(pointColumns);
  const data: SheetData = rows.map((cells, row) =>
    cells.map((value, column) => cellOf(value, row, points.has(column))),
  );
  return writeExcelFile(data, { columns: widthsOf(rows), stickyRowsCount: 1 }).toBlob();
}

function cellOf(value: string | number, row: number, points: boolean): SheetData[number][number] {
  const style = { wrap: true, alignVertical: 'top' as const, ...(row === 0 && { fontWeight: 'bold' as const }) };
  if (value === '') return null;
  if (typeof value === 'number') return { ...style, value, type: Number, ...(points && { format: '0.00' }) };
  return { ...style, value, type: String };
}

const widthsOf = (rows: Tab['rows']): { width: number }[] =>
  (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((cells) => longestLine(String(cells[column] ?? ''))));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });

/** Vowels and tone marks above and below take no width. */
const longestLine = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.replace(/[ัิ-ฺ็-๎]/g, '').length));
