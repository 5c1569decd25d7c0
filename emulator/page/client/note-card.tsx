// The note of the cell under the mouse, or of the active cell, beside it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.js';
import { pixels } from './pixels.js';

export interface NotePlace {
  readonly text: string;
  /** Where its cell is in the window. */
  readonly cell: { readonly left: number; readonly right: number; readonly top: number };
}

export function NoteCard({ place, words }: { readonly place: NotePlace | null; readonly words: Words }) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (place && card.current) setCorner(cornerOf(place, card.current));
  }, [place]);
  if (!place) return null;
  return (
    <div
      ref={card}
      class="note"
      role="tooltip"
      aria-label={words.note}
      style={{ left: pixels(corner.left), top: pixels(corner.top) }}
    >
      {place.text}
    </div>
  );
}

const GAP = 4; // pixels to the cell, and to the window's lower edge

/** At the cell's right, else at its left; whole in any case. */
function cornerOf({ cell }: NotePlace, { offsetWidth, offsetHeight }: HTMLElement) {
  const right = cell.right + GAP;
  return {
    left: right + offsetWidth < window.innerWidth ? right : Math.max(0, cell.left - offsetWidth - GAP),
    top: Math.max(0, Math.min(cell.top, window.innerHeight - offsetHeight - GAP)),
  };
}
