// How much of a long tab is drawn, and keeping the active cell in sight.

import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetWire } from '../protocol.js';
import { AT_FIRST, type Block, blockOf, blocksOf, type Near } from './blocks.js';
import type { Layout } from './layout.js';
import { drawnHeight } from './row-height.js';
import type { Cell } from './selection.js';

const NEAR = 800; // pixels above and below what is in sight

export interface Viewport {
  readonly blocks: readonly Block[];
  /** Pixels of a block that is not drawn: as high as it was, or as its rows probably are. */
  readonly roomOf: (block: Block) => number;
  readonly onScroll: () => void;
}

export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  sheet: SheetWire,
  layout: Layout,
  active: Cell,
): Viewport {
  const [near, setNear] = useState(AT_FIRST);
  const farthest = useRef(AT_FIRST.last);
  const heights = useRef(new Map<number, number>());
  farthest.current = Math.max(farthest.current, near.last);
  const blocks = blocksOf(sheet, layout.columns.length, near, farthest.current, blockOf(active.row));

  const onScroll = useCallback(() => {
    if (!scroller.current) return;
    const bodies = [...scroller.current.querySelectorAll('tbody')];
    for (const body of bodies) if (body.dataset.drawn) heights.current.set(bodies.indexOf(body), body.offsetHeight);
    const seen = nearOf(scroller.current, bodies);
    setNear((before) => (before.first === seen.first && before.last === seen.last ? before : seen));
  }, [scroller]);
  const roomOf = ({ index, from, to }: Block) => heights.current.get(index) ?? estimate(sheet, layout, from, to);

  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, active, sheet);
  }, [scroller, active, sheet.name]);

  return { blocks, roomOf, onScroll };
}

function nearOf({ scrollTop, clientHeight }: HTMLElement, bodies: readonly HTMLElement[]): Near {
  const isNear = ({ offsetTop, offsetHeight }: HTMLElement) =>
    offsetTop + offsetHeight > scrollTop - NEAR && offsetTop < scrollTop + clientHeight + NEAR;
  return { first: Math.max(0, bodies.findIndex(isNear)), last: Math.max(0, bodies.findLastIndex(isNear)) };
}

function estimate({ rowHeights }: SheetWire, { hiddenRows }: Layout, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row <= to; row += 1) if (!hiddenRows.has(row)) sum += drawnHeight(rowHeights[row - 1] ?? null);
  return sum;
}

/** scrollIntoView knows nothing of sticky cells: it would hide the cell under the frozen ones. */
function bringIntoView(scroller: HTMLElement, { row, column }: Cell, sheet: SheetWire): void {
  const cell = scroller.querySelector(`td[data-row="${row}"][data-column="${column}"]`)?.getBoundingClientRect();
  const head = scroller.querySelector('thead')?.getBoundingClientRect();
  const stuck = scroller.querySelector('tbody .last-stuck, tbody th')?.getBoundingClientRect();
  if (!cell || !head || !stuck) return;
  const box = scroller.getBoundingClientRect();
  const right = box.left + scroller.clientWidth;
  const bottom = box.top + scroller.clientHeight;
  if (row > sheet.frozenRows) {
    if (cell.top < head.bottom) scroller.scrollTop -= head.bottom - cell.top;
    else if (cell.bottom > bottom) scroller.scrollTop += Math.min(cell.bottom - bottom, cell.top - head.bottom);
  }
  if (column > sheet.frozenColumns) {
    if (cell.left < stuck.right) scroller.scrollLeft -= stuck.right - cell.left;
    else if (cell.right > right) scroller.scrollLeft += Math.min(cell.right - right, cell.left - stuck.right);
  }
}
