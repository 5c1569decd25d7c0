// Rows and columns of the file: hidden, folded, grouped, and as high as their wrapped texts need.

import { styleAt } from '../cells';
import { isHiddenByFilter } from '../filter';
import { depthAt, isFolded } from '../groups';
import type { Sheet, Workbook } from '../model';
import { DEFAULTS } from '../style';
import { textWidth } from '../text-width';
import { displayAt } from '../write';

export type Attributes = Record<string, string | number>;

export function lineAttributes(book: Workbook, sheet: Sheet, axis: 'rows' | 'columns', index: number): Attributes {
  const band = axis === 'rows' ? sheet.rowBands[index] : sheet.columnBands[index];
  const depth = depthAt(sheet, axis, index);
  const hidden =
    band?.hidden || isFolded(sheet, axis, index) || (axis === 'rows' && isHiddenByFilter(book, sheet, index));
  const height = axis === 'rows' && band?.size === undefined ? neededHeight(book, sheet, index) : undefined;
  return {
    ...(hidden ? { hidden: 1 } : {}),
    ...(depth > 0 ? { outlineLevel: depth } : {}),
    ...(closesGroup(sheet, axis, index) ? { collapsed: 1 } : {}),
    ...(height === undefined ? {} : { ht: height }),
  };
}

/** The line with the button of a folded group. */
function closesGroup(sheet: Sheet, axis: 'rows' | 'columns', index: number): boolean {
  const [groups, control] =
    axis === 'rows' ? [sheet.rowGroups, sheet.rowControl] : [sheet.columnGroups, sheet.columnControl];
  return groups.some(({ from, to, collapsed }) => collapsed && index === (control === 'AFTER' ? to + 1 : from - 1));
}

const COLUMN = 100;
const PADDING = 8;
/** Of a line in font sizes; Thai marks need room above and below. */
const LEADING = 1.6;

/** Points, for a row nobody sized whose texts take more than one line; LibreOffice does not work it out by itself. */
function neededHeight(book: Workbook, sheet: Sheet, row: number): number | undefined {
  const cells = sheet.rows[row];
  let height = 0;
  cells?.values.forEach((value, column) => {
    const style = styleAt(sheet, row, column);
    if (typeof value !== 'string' || (style.wrap !== 'WRAP' && !value.includes('\n'))) return;
    if (sheet.merges.some(({ top, bottom }) => row >= top && row <= bottom)) return;
    const size = style.fontSize ?? DEFAULTS.fontSize;
    const width = (sheet.columnBands[column]?.size ?? COLUMN) - PADDING;
    const lines = linesIn(displayAt(book, sheet, row, column), width, size);
    if (lines > 1) height = Math.max(height, lines * size * LEADING);
  });
  return height > 0 ? Math.ceil(height) : undefined;
}

/** A little more than the widths say, as lines break between words. */
function linesIn(text: string, width: number, size: number): number {
  const scale = (1.1 * size) / DEFAULTS.fontSize;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * scale) / width)), 0);
}
