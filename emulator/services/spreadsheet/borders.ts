// The lines around cells. Range.getBorder left Google's reference but is alive: gas-fakes test/testsheetsformatting.js.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { defineClass } from '../../runtime/service-class';
import { styleAt } from '../../sheets/cells';
import { parseColor } from '../../sheets/color';
import type { Border, Style } from '../../sheets/style';
import { makeColor } from './colors';
import { borderStyle } from './enums';
import { local, type Members, readCell, writeCells } from './members';
import { patchGrid } from './patch-grid';
import { liveSheet, type RangeState } from './state';

type Side = 'top' | 'left' | 'bottom' | 'right';
type Sides = { readonly [S in Side]: Border | undefined };

/** null leaves a side as it is, false takes it off. Neighbours share their line. */
function setBorder(
  range: RangeState,
  _: Kernel,
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  css: string | null = null,
  style: Border['style'] | null = null,
): unknown {
  const border: Border = { color: css === null ? '#000000' : parseColor(css), style: style ?? 'SOLID' };
  const { rect } = range;
  patchGrid(range, (row, column) => {
    const patch: { [S in Side]?: Border | undefined } = {};
    const put = (side: Side, wanted: boolean | null) => {
      if (wanted !== null) patch[side] = wanted ? border : undefined;
    };
    put('top', row === rect.top ? top : horizontal);
    put('bottom', row === rect.bottom ? bottom : horizontal);
    put('left', column === rect.left ? left : vertical);
    put('right', column === rect.right ? right : vertical);
    return patch;
  });
  return SELF;
}

const borderClass = defineClass<{ readonly border: Border | undefined }>({
  name: 'Border',
  service: 'SpreadsheetApp',
  members: {
    getBorderStyle: local(({ border }, kernel) => (border ? kernel.enumValue(borderStyle, border.style) : null)),
    getColor: local(({ border }, kernel) => makeColor(kernel, border?.color ?? '')),
  },
});

const side = (name: Side) => local<Sides>((sides, kernel) => kernel.make(borderClass, { border: sides[name] }));

const bordersClass = defineClass<Sides>({
  name: 'Borders',
  service: 'SpreadsheetApp',
  members: { getBottom: side('bottom'), getLeft: side('left'), getRight: side('right'), getTop: side('top') },
});

/** Of the top left cell; a line belongs to the cells on both its sides. */
function bordersOf({ book, sheet: id, rect: { top, left } }: RangeState): Sides {
  const sheet = liveSheet(book, id);
  const at = (row: number, column: number): Style => (row > 0 && column > 0 ? styleAt(sheet, row, column) : {});
  const own = at(top, left);
  return {
    top: own.top ?? at(top - 1, left).bottom,
    left: own.left ?? at(top, left - 1).right,
    bottom: own.bottom ?? at(top + 1, left).top,
    right: own.right ?? at(top, left + 1).left,
  };
}

const SIX = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';

export const BORDERS: Members<RangeState> = {
  getBorder: readCell((range, kernel) => {
    const sides = bordersOf(range);
    return Object.values(sides).some(Boolean) ? kernel.make(bordersClass, sides) : null;
  }),
  setBorder: writeCells(setBorder, SIX, `${SIX}, String?, BorderStyle?`),
};
