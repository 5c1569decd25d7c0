// Which rows of a long tab are drawn: in blocks, those in sight and near it, and that of the active cell. Of a tab that
// is not large, what was drawn stays. The rest is only room, so that the scroll bar tells the truth. Pure.

import type { SheetWire } from '../protocol.js';

export interface Block {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly isDrawn: boolean;
}

/** First and last block in sight, or near it. */
export interface Near {
  readonly first: number;
  readonly last: number;
}

const BLOCK_ROWS = 10; // few enough to be drawn between two frames
/** More than any screen: the first paint of a tab does not depend on its length. */
export const AT_FIRST: Near = { first: 0, last: 5 };
/** With more cells at once scrolling was seen to stutter: 18,000 made the slow frames take 66 ms and more, 3,000 took 19. */
const MOST_CELLS = 8000;

export const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK_ROWS);

/** `farthest` is the last block that was ever near. */
export function blocksOf(
  sheet: SheetWire,
  columns: number,
  near: Near,
  farthest: number,
  active: number,
): readonly Block[] {
  const kept =
    sheet.rows.length * columns <= MOST_CELLS ? Math.min(blockOf(sheet.rows.length), Math.max(farthest, active)) : -1;
  const isWhole = needsWhole(sheet);
  const isDrawn = (index: number) =>
    (index >= near.first && index <= near.last) || index === active || index <= kept || isWhole;
  return Array.from({ length: blockOf(sheet.maxRows) + 1 }, (_, index) => ({
    index,
    from: Math.max(sheet.frozenRows, index * BLOCK_ROWS) + 1,
    to: Math.min(sheet.maxRows, (index + 1) * BLOCK_ROWS),
    isDrawn: isDrawn(index),
  }));
}

/** A cell that spans rows of two blocks can only stand in a table that has both. */
const needsWhole = ({ merges }: SheetWire): boolean => merges.some((a1) => spansRows(a1));

function spansRows(a1: string): boolean {
  const [from, to = from] = a1.split(':').map((corner) => blockOf(Number(corner.replace(/\D/g, ''))));
  return from !== to;
}
