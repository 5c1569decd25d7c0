// Selecting with the mouse: cells, ranges by dragging or shift, more ranges by ctrl, rows and columns by their names.

import { useRef } from 'preact/hooks';
import type { Rect } from '../../sheets/a1.js';
import type { SheetWire } from '../protocol.js';
import { areaAt, type Layout } from './layout.js';
import { addRect, columnsRect, extendTo, rowsRect, type Selection, selectRect } from './selection.js';

interface PointerOptions {
  readonly sheet: SheetWire;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

export interface Pointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
}

export function usePointer({ sheet, layout, selection, onSelect }: PointerOptions): Pointer {
  const isDragging = useRef(false);

  const onMouseDown = (event: MouseEvent) => {
    const rect = rectUnder(event, sheet, layout);
    if (!rect || event.button !== 0) return;
    isDragging.current = true;
    document.addEventListener('mouseup', () => (isDragging.current = false), { once: true });
    if (event.shiftKey) onSelect(extendTo(selection, rect));
    else if (event.ctrlKey || event.metaKey) onSelect(addRect(selection, rect));
    else onSelect(selectRect(rect));
  };
  const onMouseOver = (event: MouseEvent) => {
    if (!isDragging.current) return;
    const rect = rectUnder(event, sheet, layout);
    if (rect) onSelect(extendTo(selection, rect));
  };
  return { onMouseDown, onMouseOver };
}

const PART = 'td[data-row], th';

/** The cell or name at the pointer. A link that runs over a blank neighbour lies over that one, as its text does in Sheets. */
export function partUnder({ target, clientX, clientY }: MouseEvent): HTMLElement | null {
  const part = target instanceof Element ? target.closest<HTMLElement>(PART) : null;
  if (!part?.classList.contains('spill')) return part;
  const there = document.elementsFromPoint(clientX, clientY).find((element) => element.matches(PART));
  return there instanceof HTMLElement ? there : part;
}

function rectUnder(event: MouseEvent, sheet: SheetWire, layout: Layout): Rect | undefined {
  const part = partUnder(event);
  if (!part) return undefined;
  const { row, column, letter, corner } = part.dataset;
  if (corner) return { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
  if (letter) return columnsRect(sheet, Number(letter));
  if (row && column) return areaAt(layout, { row: Number(row), column: Number(column) });
  return row ? rowsRect(sheet, Number(row)) : undefined;
}
