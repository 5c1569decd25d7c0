// How much of a long tab is drawn, and keeping the active cell in sight. Rows are added as one scrolls down, and stay.

import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { SheetWire } from '../protocol.js';
import type { Cell } from './selection.js';

const FIRST_ROWS = 100; // more than any screen; the first paint of a tab does not depend on its length
const MORE_ROWS = 100;
const NEAR_END = 1200; // pixels left to scroll

export interface Viewport {
  readonly drawnRows: number;
  readonly onScroll: () => void;
}

export function useViewport(scroller: RefObject<HTMLElement | null>, sheet: SheetWire, active: Cell): Viewport {
  const [grown, setGrown] = useState(FIRST_ROWS);
  const drawnRows = Math.min(sheet.maxRows, Math.max(grown, active.row + MORE_ROWS));

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    if (left < NEAR_END && drawnRows < sheet.maxRows) setGrown(drawnRows + MORE_ROWS);
  }, [scroller, drawnRows, sheet.maxRows]);

  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, active, sheet);
  }, [scroller, active, sheet.name]);

  return { drawnRows, onScroll };
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
