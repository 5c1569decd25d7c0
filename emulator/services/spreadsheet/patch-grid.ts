// Styles that differ from cell to cell of a range.

import { fillLayer, plainIsNothing, styleAt } from '../../sheets/cells';
import { intern, type Style, type StylePatch } from '../../sheets/style';
import { liveSheet, type RangeState } from './state';

/** Styles cell by cell, from a grid of arguments. */
export function patchGrid(range: RangeState, patch: (row: number, column: number) => StylePatch): void {
  const sheet = liveSheet(range.book, range.sheet);
  fillLayer(
    range.book,
    range.sheet,
    range.rect,
    'styles',
    (row, column) => plainIsNothing(intern({ ...styleAt(sheet, row, column), ...patch(row, column) } as Style)),
    true,
  );
}
