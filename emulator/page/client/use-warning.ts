// The question before an edit where a protection warns: asked once for each edit, as Sheets does.

import { useCallback, useRef, useState } from 'preact/hooks';
import { intersect, parseA1, type Rect } from '../../sheets/a1.js';
import type { CellEdit, SheetWire } from '../protocol.js';

export interface Warning {
  /** true at once where nothing warns. */
  readonly mayEdit: (edits: readonly CellEdit[]) => true | Promise<boolean>;
  readonly ask: boolean;
  readonly answer: (goOn: boolean) => void;
}

export function useWarning(sheet: SheetWire): Warning {
  const waiting = useRef<((goOn: boolean) => void) | null>(null);
  const [ask, setAsk] = useState(false);
  const mayEdit = (edits: readonly CellEdit[]): true | Promise<boolean> => {
    const warned = sheet.warned.flatMap((a1) => rectOfA1(a1));
    const isWarned = edits.some(({ a1 }) => rectOfA1(a1).some((cell) => warned.some((rect) => intersect(rect, cell))));
    if (!isWarned) return true;
    setAsk(true);
    return new Promise((resolve) => {
      waiting.current = resolve;
    });
  };
  const answer = useCallback((goOn: boolean) => {
    setAsk(false);
    waiting.current?.(goOn);
    waiting.current = null;
  }, []);
  return { mayEdit, ask, answer };
}

function rectOfA1(a1: string): readonly Rect[] {
  const { top, left, bottom, right } = parseA1(a1) ?? {};
  if (top === undefined || left === undefined) return [];
  return [{ top, left, bottom: bottom ?? top, right: right ?? left }];
}
