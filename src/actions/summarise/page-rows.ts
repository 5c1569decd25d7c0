// Rows of a summary page, padded to its width.

import { asText, blank, type Entered } from '../../core/grid.js';
import type { PageRow } from '../../google/page.js';
import type { CellStyle } from '../../google/page-looks.js';

/** Characters of the small type that fit between the edges of สรุปผู้บริหาร, with room to spare for wide letters. */
export const LINE = 118;

type Rest = Omit<PageRow, 'cells' | 'style'>;

export interface RowMaker {
  readonly row: (cells: readonly Entered[], style: CellStyle, rest?: Rest) => PageRow;
  /** One text or formula over the whole width. */
  readonly wide: (cell: Entered, style: CellStyle, rest?: Rest) => PageRow;
  readonly headings: (texts: readonly string[], style: CellStyle) => PageRow;
}

export function rowsOf(columns: number): RowMaker {
  const row: RowMaker['row'] = (cells, style, rest = {}) => ({
    cells: [...cells, ...Array<Entered>(columns - cells.length).fill(blank)],
    style,
    ...rest,
  });
  return {
    row,
    wide: (cell, style, rest = {}) => row([cell], style, { merged: [1, columns], ...rest }),
    headings: (texts, style) => row(texts.map(asText), style, { landmark: texts[0] ?? '' }),
  };
}
