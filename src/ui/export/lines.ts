// What people see around cells and Google tells no script: which rows have lines around them, and which texts run on
// over a whole row.

import type { Area, ExportedCell, ExportedTab } from '../../core/exported.js';
import { AGENDA, LIST_END } from '../../i18n/summary-words.js';
import { textWidth } from './measure.js';

/** In our lists, from their closing line on: a text in the first column that is longer than it is wide has the whole row, as it runs on in the sheet. Elsewhere a row with one text waits to be filled in. */
export function remarksOf({ rows, gridlines, merges, widths: [width] }: ExportedTab): Area[] {
  const columns = rows[0]?.length ?? 0;
  const end = beginning(rows, LIST_END);
  if (!gridlines || !width || columns < 2 || end < 0) return [];
  const merged = new Set(merges.flatMap(([top, , count]) => Array.from({ length: count }, (_, row) => top - 1 + row)));
  return rows.flatMap(([text, ...others], row): Area[] => {
    const isFree = row >= end && !merged.has(row) && others.every((cell) => cell === null);
    return isFree && typeof text === 'string' && textWidth(text) > width ? [[row + 1, 1, 1, columns]] : [];
  });
}

/** Rows of a list have them, and those of a page that are more than one text. Titles, merged, have none, nor have the cards of our own page, which stand above its table and begin beside the first column; lines to write on have. */
export function linedRows(tab: ExportedTab): boolean[] {
  const { rows, gridlines, merges, onePage } = tab;
  const merged = new Set(merges.map(([top]) => top - 1));
  const toWriteOn = linesToWriteOn(tab);
  const table = rows.findIndex((cells, row) => cells[0] !== null && !merged.has(row));
  return rows.map((cells, row) => {
    const count = countOf(cells);
    const isCard = onePage && row < table && cells[0] === null;
    return merged.has(row) && count < 2 ? toWriteOn(row) : gridlines || (count > 1 && !isCard);
  });
}

/** Empty and below all content; under the agenda of our own page written on or not. */
function linesToWriteOn({ rows, onePage }: ExportedTab): (row: number) => boolean {
  const agenda = onePage ? beginning(rows, AGENDA) : -1;
  const last = rows.reduce((found, cells, row) => (countOf(cells) > 0 ? row : found), -1);
  return (row) => row > (agenda < 0 ? last : agenda);
}

const beginning = (rows: ExportedTab['rows'], words: string): number =>
  rows.findIndex(([text]) => typeof text === 'string' && text.startsWith(words));

const countOf = (cells: readonly ExportedCell[]): number => cells.filter((cell) => cell !== null).length;
