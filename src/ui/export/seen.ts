// A tab as it is seen: the cells' own looks with the conditional colours over them, and which cells have lines around
// them. Both files and paper follow it.

import { tintsOf } from '../../core/conditions/rules.js';
import {
  type Area,
  type CellLook,
  type ExportedCell,
  type ExportedTab,
  lookAt,
  marksOver,
} from '../../core/exported.js';
import { linedRows, remarksOf } from './lines.js';

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
  /** The merge that this cell is part of. */
  readonly mergeOver: (row: number, column: number) => Area | undefined;
}

const PLAIN: CellLook = {
  ...{ background: '', color: '', size: 10, align: '', wrap: false, format: '' },
  ...{ bold: false, italic: false, struck: false, underlined: false },
};

/** `today` as "2021-03-17": rules may ask for it. */
export function seenTab(tab: ExportedTab, today: string): SeenTab {
  const tintAt = tintsOf(tab, today);
  const lined = linedRows(tab);
  const merges = mergeIndex([...tab.merges, ...remarksOf(tab)]);
  const mergeOver = (row: number, column: number) => merges.get(`${row} ${column}`);
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
        ...marksOver(tint, look),
        wrap: tab.gridlines || look.wrap,
        cell,
        link,
        lined: lined[row] ?? false,
      };
    },
    mergeAt: (row, column) => {
      const merge = mergeOver(row, column);
      return merge && (merge[0] === row + 1 && merge[1] === column + 1 ? merge : 'inside');
    },
    mergeOver,
  };
}

/** As Sheets shows it. */
const LINK_COLOUR = '#1155cc';
const ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/** Sheets makes a link of a text that is nothing but an address of the web. */
const linkOf = (cell: ExportedCell): string => (typeof cell === 'string' && ADDRESS.test(cell) ? cell : '');

function mergeIndex(merges: readonly Area[]): Map<string, Area> {
  const index = new Map<string, Area>();
  for (const merge of merges) {
    const [top, left, rows, columns] = merge;
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) index.set(`${row - 1} ${column - 1}`, merge);
  }
  return index;
}

/** What is not set goes by the kind of the value, as in the sheet. */
export function alignment({ align, cell }: SeenCell): 'left' | 'center' | 'right' {
  if (align === 'center' || align === 'right' || align === 'left') return align;
  if (typeof cell === 'boolean') return 'center';
  return typeof cell === 'number' || (typeof cell === 'object' && cell !== null) ? 'right' : 'left';
}
