// The note of the cell under the mouse, or of the active cell, beside it.

import type { Words } from '../words.js';
import { pixels } from './pixels.js';

export interface NotePlace {
  readonly text: string;
  /** Pixels in the window. */
  readonly left: number;
  readonly top: number;
}

export function NoteCard({ place, words }: { readonly place: NotePlace | null; readonly words: Words }) {
  if (!place) return null;
  return (
    <div
      class="note"
      role="tooltip"
      aria-label={words.note}
      style={{ left: pixels(place.left), top: pixels(place.top) }}
    >
      {place.text}
    </div>
  );
}
