// The state of typing: which cell, what so far, and how it began. Data only.

import type { Cell } from './selection.js';

export interface Editing {
  readonly cell: Cell;
  readonly text: string;
  /** Begun by typing, arrows finish it; begun by F2, Enter or a double click, they move the caret. */
  readonly mode: 'typed' | 'opened';
  /** Where the caret is. */
  readonly at: 'cell' | 'bar' | 'choices';
}

/** What happens after the text is taken. */
export interface Leave {
  readonly rows: number;
  readonly columns: number;
}

/** What the keys mean while a cell is edited; undefined = the field's own business. */
export function editorKey(event: KeyboardEvent, mode: Editing['mode']): Leave | 'cancel' | undefined {
  const { key, shiftKey, altKey, ctrlKey, isComposing } = event;
  if (isComposing) return undefined;
  if (key === 'Escape') return 'cancel';
  if (key === 'Enter' && !altKey && !ctrlKey) return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  if (mode === 'opened') return undefined;
  const arrows: Readonly<Record<string, Leave>> = {
    ArrowUp: { rows: -1, columns: 0 },
    ArrowDown: { rows: 1, columns: 0 },
    ArrowLeft: { rows: 0, columns: -1 },
    ArrowRight: { rows: 0, columns: 1 },
  };
  return arrows[key];
}
