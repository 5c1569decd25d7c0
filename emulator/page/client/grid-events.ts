// Mouse, keys and clipboard in the grid, turned into what the sheet view does with them.

import type { SheetWire } from '../protocol.js';
import type { GridProps } from './grid.js';
import { gridAction } from './grid-keys.js';
import type { NotePlace } from './note-card.js';
import type { Cell } from './selection.js';

export const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.cell-editor, .choices, .group-button') !== null;

function cellUnder(target: EventTarget | null): Cell | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return part ? { row: Number(part.dataset.row), column: Number(part.dataset.column) } : undefined;
}

export function noteUnder(target: EventTarget | null, sheet: SheetWire): NotePlace | null {
  const cell = cellUnder(target);
  const text = cell && sheet.rows[cell.row - 1]?.[cell.column - 1]?.note;
  const box = target instanceof Element ? target.closest('td')?.getBoundingClientRect() : undefined;
  return text && box ? { text, cell: box } : null;
}

function linkOfActive(catcher: HTMLElement | null): HTMLElement | null {
  const cell = document.getElementById(catcher?.getAttribute('aria-activedescendant') ?? '');
  return cell?.querySelector('a') ?? null;
}

/** `isLeaving`: after Escape, Tab leads out of the grid. */
export function handlersOf(
  { catcher, editor, onAction, onOpen, onCheck, onLink, onCopy, onPaste }: GridProps,
  isLeaving: { current: boolean },
) {
  const part = (target: EventTarget | null) => (target instanceof HTMLElement ? target.dataset.part : undefined);
  const clip = (event: ClipboardEvent, job: (clipboard: DataTransfer) => void) => {
    if (isInEditor(event.target) || !event.clipboardData) return;
    event.preventDefault();
    job(event.clipboardData);
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      const isEditing = isInEditor(event.target);
      if (!isEditing && event.altKey && event.key === 'Enter') return linkOfActive(catcher.current)?.click(); // as in Sheets
      const action = isEditing ? undefined : gridAction(event);
      if (action && editor.pressed(event)) return event.preventDefault();
      const isLeft = isLeaving.current && event.key === 'Tab'; // Tab moves along the row; after Escape it leads out
      if (event.key !== 'Shift') isLeaving.current = action?.do === 'leave';
      if (!isLeft && action && onAction(action)) event.preventDefault();
    },
    onMouseDown(event: MouseEvent) {
      if (event.target instanceof Element && event.target.closest('a')) return;
      event.preventDefault(); // no text selection; the focus belongs to the grid
      catcher.current?.focus({ preventScroll: true });
    },
    onClick(event: MouseEvent) {
      const cell = cellUnder(event.target);
      const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
      if (link?.startsWith('#')) {
        event.preventDefault();
        onLink(link);
      }
      if (cell && part(event.target) === 'checkbox') onCheck(cell);
      if (cell && part(event.target) === 'arrow') onOpen(cell, 'choices');
    },
    onDblClick(event: MouseEvent) {
      const cell = cellUnder(event.target);
      if (cell && !isInEditor(event.target) && !part(event.target)) onOpen(cell, 'cell');
    },
    onCopy: (event: ClipboardEvent) => clip(event, (clipboard) => onCopy(clipboard, false)),
    onCut: (event: ClipboardEvent) => clip(event, (clipboard) => onCopy(clipboard, true)),
    onPaste: (event: ClipboardEvent) => clip(event, (clipboard) => onPaste(clipboard.getData('text/plain'))),
  };
}
