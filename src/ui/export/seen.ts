// A tab as it is seen: the cells' own looks with the conditional colours over them, and which cells have lines around
// them. Both files and paper follow it.

import { tintsOf } from '../../core/conditions/rules.js';
import { type Area, type CellLook, type ExportedCell, type ExportedTab, lookAt } from '../../core/exported.js';
import { textWidth } from './measure.js';

export interface SeenCell extends CellLook {
  readonly cell: ExportedCell;
  readonly lined: boolean;
  /** Address of a text that is one; '' = none. */
  readonly link: string;
}

/** Rows and columns count from 0. */
export interface SeenTab {
  readonly tab: ExportedTab;
  readonly columns: number;
  readonly at: (row: number, column: number) => SeenCell;
  /** The merge that begins here; 'inside' where another cell covers this one. */
  readonly mergeAt: (row: number, column: number) => Area | 'inside' | undefined;
}

const PLAIN: CellLook = { background: '', color: '', bold: false, size: 10, align: '', wrap: false, format: '' };

/** `today` as "2021-03-17": rules may ask for it. */
export function seenTab(tab: ExportedTab, today: string): SeenTab {
  const tintAt = tintsOf(tab, today);
  const lined = linedRows(tab);
  const merges = mergeIndex([...tab.merges, ...remarksOf(tab)]);
  return {
    tab,
    columns: tab.rows[0]?.length ?? 0,
    at: (row, column) => {
      const look = lookAt(tab, row, column) ?? PLAIN;
      const tint = tintAt(row + 1, column + 1);
      const cell = tab.rows[row]?.[column] ?? null;
      const link = linkOf(cell);
      return {
        ...look,
        background: tint.background || look.background,
        color: tint.color || (link && LINK_COLOUR) || look.color,
        bold: tint.bold || look.bold,
        wrap: tab.gridlines || look.wrap,
        cell,
        link,
        lined: lined[row] ?? false,
      };
    },
    mergeAt: (row, column) => merges.get(`${row} ${column}`),
  };
}

/** As Sheets shows it. */
const LINK_COLOUR = '#1155cc';
const ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/** Sheets makes a link of a text that is nothing but an address of the web. */
const linkOf = (cell: ExportedCell): string => (typeof cell === 'string' && ADDRESS.test(cell) ? cell : '');

/** Below a list: a text in the first column that is longer than it is wide has the whole row, as it runs on in the sheet. */
function remarksOf({ rows, gridlines, merges, widths: [width] }: ExportedTab): Area[] {
  const columns = rows[0]?.length ?? 0;
  const end = rows.reduce((last, cells, row) => (cells.slice(1).some((cell) => cell !== null) ? row : last), -1);
  if (!gridlines || !width || columns < 2) return [];
  return rows.flatMap(([text], row): Area[] => {
    const isFree = row > end && merges.every(([top, , count]) => row < top - 1 || row >= top - 1 + count);
    return isFree && typeof text === 'string' && textWidth(text) > width ? [[row + 1, 1, 1, columns]] : [];
  });
}

/** Google tells no script of the lines people see: rows of a list have them, and those of a page that are more than one text; titles across all columns have none, lines to write on at the end have. */
function linedRows(tab: ExportedTab): boolean[] {
  const { rows, gridlines, merges } = tab;
  const merged = new Set(merges.map(([row]) => row - 1));
  const closing = closingLines(tab, merged);
  return rows.map((cells, row) => {
    const count = cells.filter((cell) => cell !== null).length;
    if (merged.has(row) && count < 2) return row >= closing;
    return gridlines || count > 1;
  });
}

/** First of the merged rows at the end that are no title: lines to write on, whether somebody has or not. */
function closingLines(tab: ExportedTab, merged: ReadonlySet<number>): number {
  let first = tab.rows.length;
  while (merged.has(first - 1) && lookAt(tab, first - 1, 0)?.bold !== true) first--;
  return first;
}

function mergeIndex(merges: readonly Area[]): Map<string, Area | 'inside'> {
  const index = new Map<string, Area | 'inside'>();
  for (const [top, left, rows, columns] of merges)
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++)
        index.set(`${row - 1} ${column - 1}`, row === top && column === left ? [top, left, rows, columns] : 'inside');
  return index;
}

/** What is not set goes by the kind of the value, as in the sheet. */
export function alignment({ align, cell }: SeenCell): 'left' | 'center' | 'right' {
  if (align === 'center' || align === 'right' || align === 'left') return align;
  if (typeof cell === 'boolean') return 'center';
  return typeof cell === 'number' || (typeof cell === 'object' && cell !== null) ? 'right' : 'left';
}
