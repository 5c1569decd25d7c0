// The note of the cell under the mouse, or of the active cell, beside it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.js';
import { pixels } from './pixels.js';

export interface NotePlace {
  readonly text: string;
  /** Pixels in the window. */
  readonly left: number;
  readonly top: number;
}

export function NoteCard({ place, words }: { readonly place: NotePlace | null; readonly words: Words }) {
  const card = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (place) setTop(Math.min(place.top, Math.max(0, window.innerHeight - (card.current?.offsetHeight ?? 0) - GAP)));
  }, [place]);
  if (!place) return null;
  return (
    <div
      ref={card}
      class="note"
      role="tooltip"
      aria-label={words.note}
      style={{ left: pixels(place.left), top: pixels(top) }}
    >
      {place.text}
    </div>
  );
}

const GAP = 4; // pixels to the window's lower edge
