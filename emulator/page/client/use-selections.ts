// The selection of each tab, remembered as Sheets does; a script that selects something has its way.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRect, splitTab } from '../../sheets/a1.js';
import type { SheetWire } from '../protocol.js';
import { FIRST_CELL, type Selection, selectionA1, selectionOf } from './selection.js';

export interface Selections {
  readonly current: Selection;
  set(selection: Selection): void;
  /** Of any tab, in A1 notation. */
  of(tab: string): readonly string[];
}

/** `told` is what the document says is selected. */
export function useSelections(sheet: SheetWire, told: string): Selections {
  const [byTab, setByTab] = useState<Readonly<Record<string, Selection>>>({});
  const current = byTab[sheet.name] ?? FIRST_CELL;
  const set = useCallback(
    (selection: Selection) => setByTab((before) => ({ ...before, [sheet.name]: selection })),
    [sheet.name],
  );

  useEffect(() => {
    const { tab, cells } = splitTab(told);
    const last = current.ranges.at(-1);
    if (tab !== sheet.name || (last && formatRect(last) === cells)) return;
    const selection = selectionOf(cells, sheet);
    if (selection) set(selection);
  }, [told, sheet.name]);

  return { current, set, of: (tab) => selectionA1(tab, byTab[tab] ?? FIRST_CELL) };
}
