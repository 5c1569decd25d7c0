// Mouse, keys and clipboard in the grid, turned into what the sheet view does with them.

import type { SheetWire } from '../protocol.js';
import type { GridProps } from './grid.js';
import { gridAction } from './grid-keys.js';
import type { NotePlace } from './note-card.js';
import type { Cell } from './selection.js';
import { partUnder } from './use-pointer.js';

export const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.cell-editor, .choices, .group-button') !== null;

function cellOf(part: HTMLElement | null | undefined): Cell | undefined {
  const { row, column } = part?.dataset ?? {};
  return row && column ? { row: Number(row), column: Number(column) } : undefined;
}

export function noteOf(part: HTMLElement | null | undefined, sheet: SheetWire): NotePlace | null {
  const cell = cellOf(part);
  const text = cell && sheet.rows[cell.row - 1]?.[cell.column - 1]?.note;
  return text && part ? { text, cell: part.getBoundingClientRect() } : null;
}

/** Not where a link runs over its neighbours: there it is only to be read. */
function linkUnder(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link?.closest('td') === partUnder(event) ? link : null;
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
      if (linkUnder(event)) return;
      event.preventDefault(); // no text selection; the focus belongs to the grid
      catcher.current?.focus({ preventScroll: true });
    },
    onClick(event: MouseEvent) {
      const cell = cellOf(partUnder(event));
      const link = linkUnder(event)?.getAttribute('href');
      if (!link || link.startsWith('#')) event.preventDefault(); // only a link elsewhere is the browser's business
      if (link?.startsWith('#')) onLink(link);
      if (cell && part(event.target) === 'checkbox') onCheck(cell);
      if (cell && part(event.target) === 'arrow') onOpen(cell, 'choices');
    },
    onDblClick(event: MouseEvent) {
      const cell = cellOf(partUnder(event));
      if (cell && !isInEditor(event.target) && !part(event.target)) onOpen(cell, 'cell');
    },
    onCopy: (event: ClipboardEvent) => clip(event, (clipboard) => onCopy(clipboard, false)),
    onCut: (event: ClipboardEvent) => clip(event, (clipboard) => onCopy(clipboard, true)),
    onPaste: (event: ClipboardEvent) => clip(event, (clipboard) => onPaste(clipboard.getData('text/plain'))),
  };
}
