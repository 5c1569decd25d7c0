// Typing into cells: begins, takes or drops an edit, sends it, and keeps what could not be saved.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellEdit, Reply, SheetWire } from '../protocol.js';
import type { EditorActions } from './cell-editor.js';
import { addressOf } from './cell-range.js';
import { type Editing, editorKey, type Leave } from './editing.js';
import type { Cell } from './selection.js';
import { type PendingCells, usePending } from './use-pending.js';

export interface EditorOptions {
  readonly sheet: SheetWire;
  readonly send: (edits: readonly CellEdit[]) => Promise<Reply>;
  readonly mayEdit: (edits: readonly CellEdit[]) => true | Promise<boolean>;
  readonly onRefused: (refusal: string) => void;
  readonly onFailed: (cell: string, text: string, error: string, retry: () => void) => void;
  /** The edit is over: the grid gets the focus back, and the selection moves on. */
  readonly onLeave: (leave: Leave | null) => void;
}

export interface Editor {
  readonly editing: Editing | null;
  readonly pending: PendingCells;
  readonly actions: EditorActions;
  /** What the editor of a cell opens with: what was typed last, even before the document has it. */
  held(cell: Cell): string;
  /** `text` null: with what the cell holds. */
  start(cell: Cell, text: string | null, at: Editing['at']): void;
  apply(edits: readonly CellEdit[]): void;
}

export function useEditor(options: EditorOptions): Editor {
  const latest = useRef(options);
  latest.current = options;
  const now = useRef<Editing | null>(null); // ahead of the state: leaving a field fires blur before it is drawn again
  const [editing, setEditing] = useState<Editing | null>(null);
  const pending = usePending(options.sheet);
  const typed = useRef(pending.cells);
  typed.current = pending.cells;

  const set = useCallback((next: Editing | null) => {
    now.current = next;
    setEditing(next);
  }, []);

  const apply = useCallback(async (edits: readonly CellEdit[]) => {
    if (edits.length === 0) return;
    const allowed = latest.current.mayEdit(edits);
    if (allowed !== true && !(await allowed)) return;
    pending.add(edits);
    const reply = await latest.current.send(edits);
    const refusal = reply.ok && typeof reply.value === 'string' ? reply.value : null;
    if (reply.ok && refusal === null) pending.settle();
    else pending.drop();
    if (refusal !== null) latest.current.onRefused(refusal);
    if (!reply.ok) reportFailure(latest.current, edits, reply.error.message, () => apply(edits));
  }, []);

  const held = useCallback(
    (cell: Cell) => typed.current.get(cell.row)?.get(cell.column) ?? heldText(latest.current.sheet, cell),
    [],
  );

  const actions = useMemo((): EditorActions => {
    const leave = (how: Leave | null) => {
      set(null);
      latest.current.onLeave(how);
    };
    const take = (text: string, how: Leave | null) => {
      const before = now.current;
      if (!before) return;
      leave(how);
      const { sheet } = latest.current;
      const { row, column } = before.cell;
      if (text !== held(before.cell)) apply([{ a1: addressOf(sheet, row, column), value: text }]);
    };
    return {
      type: (text) => now.current && set({ ...now.current, text }),
      finish: (how) => now.current && take(now.current.text, how),
      choose: (text) => take(text, { rows: 0, columns: 0 }),
      cancel: () => now.current && leave({ rows: 0, columns: 0 }),
      pressed: (event) => {
        if (!now.current) return false;
        const meaning = editorKey(event, now.current.mode);
        if (meaning === 'cancel') leave({ rows: 0, columns: 0 });
        else if (meaning) take(now.current.text, meaning);
        return true;
      },
    };
  }, [apply, held, set]);

  // A script that shows another tab takes the field away; what was typed so far is kept.
  useEffect(() => () => actions.finish(null), [actions]);

  const start = (cell: Cell, text: string | null, at: Editing['at']) => {
    if (now.current && text !== null) return actions.type(now.current.text + text); // faster than the field was drawn
    return set({ cell, at, text: text ?? held(cell), mode: text === null ? 'opened' : 'typed' });
  };

  return { editing, pending: pending.cells, actions, held, start, apply };
}

/** What the document's own picture of a cell opens an editor with. */
function heldText(sheet: SheetWire, { row, column }: Cell): string {
  const cell = sheet.rows[row - 1]?.[column - 1];
  return cell ? (cell.edit ?? cell.text) : '';
}

function reportFailure(options: EditorOptions, edits: readonly CellEdit[], error: string, retry: () => void): void {
  const [first] = edits;
  if (!first) return;
  const name = first.a1.slice(first.a1.lastIndexOf('!') + 1);
  const typed = edits.map(({ value }) => String(value)).filter((text) => text !== '');
  options.onFailed(name, typed.join(' · '), error, retry);
}
