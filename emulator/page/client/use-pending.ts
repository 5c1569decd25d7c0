// What was typed and is not yet in the document: shown in its cells meanwhile, so that nothing flickers or seems lost.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseA1 } from '../../sheets/a1.js';
import type { CellEdit, SheetWire } from '../protocol.js';

export type PendingCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface Pending {
  readonly cells: PendingCells;
  add(edits: readonly CellEdit[]): void;
  /** The document has answered; its new picture follows in a moment. */
  settle(): void;
  drop(): void;
}

const NONE: PendingCells = new Map();
const PICTURE_FOLLOWS = 400; // ms; an edit that changed nothing sends no new picture

export function usePending(sheet: SheetWire): Pending {
  const [edits, setEdits] = useState<readonly CellEdit[]>([]);
  const [settled, setSettled] = useState(false);
  const [cells, setCells] = useState(NONE);

  useEffect(() => {
    if (!settled) return;
    const timer = setTimeout(() => setEdits([]), PICTURE_FOLLOWS);
    return () => clearTimeout(timer);
  }, [settled]);
  useEffect(() => {
    if (settled) setEdits([]);
  }, [sheet]);
  useEffect(() => setCells(edits.length === 0 ? NONE : byRow(edits)), [edits]);

  const add = useCallback((more: readonly CellEdit[]) => {
    setSettled(false);
    setEdits((before) => [...before, ...more]);
  }, []);
  const settle = useCallback(() => setSettled(true), []);
  const drop = useCallback(() => setEdits([]), []);
  return { cells, add, settle, drop };
}

function byRow(edits: readonly CellEdit[]): PendingCells {
  const rows = new Map<number, Map<number, string>>();
  for (const { a1, value } of edits) {
    const { top, left } = parseA1(a1) ?? {};
    if (top === undefined || left === undefined) continue;
    const row = rows.get(top) ?? new Map<number, string>();
    rows.set(
      top,
      row.set(
        left,
        String(value).replace(/^true|false$/, (word) => word.toUpperCase()),
      ),
    );
  }
  return rows;
}
