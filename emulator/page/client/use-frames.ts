// Sidebar and dialogs of the script on this screen, and what their pages may ask of it.

import { useMemo, useRef, useState } from 'preact/hooks';
import type { ServedState } from '../protocol.js';
import type { Words } from '../words.js';
import { sendSafely } from './runner.js';
import type { FrameActions } from './script-frame.js';
import { selectionA1 } from './selection.js';
import type { Selections } from './use-selections.js';

/** A frame's own wish for another size lives on this screen only. */
export function useFrames(
  state: ServedState,
  selections: Selections,
  tab: string,
  words: Words,
  focusSheet: () => void,
) {
  const [sizes, setSizes] = useState<Readonly<Record<number, { readonly width?: number; readonly height?: number }>>>(
    {},
  );
  const latest = useRef<readonly string[]>([]);
  latest.current = selectionA1(tab, selections.current);
  const actions = useMemo(
    (): FrameActions => ({
      call: (name, args) => sendSafely({ kind: 'call', name, args, selection: latest.current }, words),
      close: (frame) => {
        focusSheet(); // what has the focus now is about to go
        sendSafely({ kind: 'close', frame }, words);
      },
      resize: (frame, size) => setSizes((before) => ({ ...before, [frame]: { ...before[frame], ...size } })),
      focusSheet,
    }),
    [focusSheet, words],
  );
  return { shown: state.frames.map((frame) => ({ ...frame, ...sizes[frame.id] })), actions };
}
