// Rows and columns of the file: hidden, folded, grouped, and as high as their texts need.

import { contains } from '../a1';
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
const POINTS_PER_PIXEL = 0.75;
/** Of a line in font sizes; Thai marks need room above and below. */
const LEADING = 1.6;

/** Points, for a row nobody sized that holds more than one line of common text; LibreOffice does not work it out by itself. */
function neededHeight(book: Workbook, sheet: Sheet, row: number): number | undefined {
  const cells = sheet.rows[row];
  const last = Math.max(cells?.values.length ?? 0, cells?.formulas?.length ?? 0) - 1;
  let height = 0;
  for (let column = 1; column <= last; column += 1) {
    const merge = sheet.merges.find((rect) => contains(rect, row, column));
    if (merge && (merge.top !== merge.bottom || merge.left !== column)) continue;
    height = Math.max(height, heightOf(book, sheet, row, column, widthOf(sheet, column, merge?.right ?? column)));
  }
  return height > DEFAULTS.fontSize * LEADING ? Math.ceil(height) : undefined;
}

function widthOf(sheet: Sheet, from: number, to: number): number {
  let width = -PADDING;
  for (let column = from; column <= to; column += 1) width += sheet.columnBands[column]?.size ?? COLUMN;
  return width;
}

function heightOf(book: Workbook, sheet: Sheet, row: number, column: number, width: number): number {
  const style = styleAt(sheet, row, column);
  const text = displayAt(book, sheet, row, column);
  if (text === '') return 0;
  const size = style.fontSize ?? DEFAULTS.fontSize;
  if (typeof style.rotation === 'number') return turnedHeight(text, size, style.rotation);
  return linesIn(text, style.wrap === 'WRAP' ? width : Number.POSITIVE_INFINITY, size) * size * LEADING;
}

function turnedHeight(text: string, size: number, degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  const length = (textWidth(text) * POINTS_PER_PIXEL * size) / DEFAULTS.fontSize;
  return length * Math.abs(Math.sin(angle)) + size * LEADING * Math.cos(angle);
}

/** A little more than the widths say, as lines break between words. */
function linesIn(text: string, width: number, size: number): number {
  const scale = (1.1 * size) / DEFAULTS.fontSize;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * scale) / width)), 0);
}
