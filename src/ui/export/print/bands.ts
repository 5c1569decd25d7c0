// A list wider than the paper is cut into bands of columns, one below the other, each with the frozen columns before
// it: readable letters, no cell cut in two.

import { sumOf } from '../measure.js';
import type { Paper } from '../paper.js';
import { LANDSCAPE_PX, PORTRAIT_PX } from '../paper.js';

export interface Band {
  /** Columns from 0, the frozen ones first. */
  readonly columns: readonly number[];
  /** Pixels, one per column of the band. */
  readonly widths: readonly number[];
  /** Of letters and widths, 1 = as in the sheet. */
  readonly scale: number;
  /** Pixels from the left edge of its first column to that of the paper. */
  readonly room: number;
}

/** The outermost lines lie half outside of their table. */
const LINE_PX = 2;
/** Ten points become eight. */
const SMALLEST_SCALE = 0.8;
/** Columns may be a little wider than in the sheet, to fill the line; those of one page always fill it. */
const WIDEST_SCALE = 1.4;

export function bandsOf(widths: readonly number[], { landscape, onePage, headingColumns }: Paper): Band[] {
  const room = (landscape ? LANDSCAPE_PX : PORTRAIT_PX) - LINE_PX;
  const all = widths.map((_, column) => column);
  const heading = all.slice(0, headingColumns);
  const parts = onePage ? [all.slice(headingColumns)] : partsOf(all.slice(headingColumns), widths, room, heading);
  return parts.map((part) => {
    const columns = [...heading, ...part];
    const own = columns.map((column) => widths[column] ?? 0);
    const fitting = room / Math.max(1, sumOf(own));
    const wider = onePage ? fitting : Math.min(WIDEST_SCALE, fitting);
    return { columns, widths: own.map((px) => px * wider), scale: Math.min(1, fitting), room };
  });
}

/** As many columns in each as letters of the smallest size allow; a single column may be wider. */
function partsOf(
  columns: readonly number[],
  widths: readonly number[],
  room: number,
  heading: readonly number[],
): number[][] {
  const free = room / SMALLEST_SCALE - sumOf(heading.map((column) => widths[column] ?? 0));
  const parts: number[][] = [[]];
  let used = 0;
  for (const column of columns) {
    const width = widths[column] ?? 0;
    const last = parts[parts.length - 1] ?? [];
    if (last.length > 0 && used + width > free) {
      parts.push([column]);
      used = width;
    } else {
      last.push(column);
      used += width;
    }
  }
  return parts;
}
