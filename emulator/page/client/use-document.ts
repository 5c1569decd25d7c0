// The document as last told by the server, kept in step with it. What has not changed keeps its identity, so that
// only changed rows are drawn again.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServedState, SheetWire } from '../protocol.js';
import { fetchSheet, listen } from './api.js';

export interface Document {
  readonly state: ServedState | null;
  readonly sheet: SheetWire | null;
  readonly offline: boolean;
}

export function useDocument(): Document {
  const [state, setState] = useState<ServedState | null>(null);
  const [sheet, setSheet] = useState<SheetWire | null>(null);
  const [offline, setOffline] = useState(false);
  const wanted = useRef(-1);

  useEffect(() => {
    const refresh = async (version: number) => {
      wanted.current = version;
      const next = await fetchSheet();
      if (wanted.current === version) setSheet((before) => keepSame(before, next));
    };
    const lose = () => {
      wanted.current = -1; // who comes back may be another server, which counts anew
      setOffline(true);
    };
    return listen((next) => {
      setOffline(false);
      setState((before) => keepSame(before, next));
      if (next.sheetVersion !== wanted.current) refresh(next.sheetVersion).catch(lose);
    }, lose);
  }, []);

  return { state, sheet, offline };
}

/** `next`, with every part that says the same as before replaced by the part from before; two levels deep. */
export function keepSame<Value>(before: Value, next: Value, depth = 2): Value {
  if (before === next || JSON.stringify(before) === JSON.stringify(next)) return before;
  if (depth === 0 || !isObject(before) || !isObject(next) || Array.isArray(before) !== Array.isArray(next)) return next;
  const parts = Object.entries(next).map(([key, part]) => [key, keepSame(before[key], part, depth - 1)] as const);
  return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
