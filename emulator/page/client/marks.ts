// Which cells of one row are selected, as a short text: rows whose text stays the same are not drawn again. Pure.

import type { Selection } from './selection.js';

/** "2-4 6-6 @3": columns 2 to 4 and 6 selected, 3 active. Empty: nothing in this row. */
export function marksOf({ active, ranges }: Selection, row: number): string {
  const marks = ranges
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right }) => `${left}-${right}`);
  return [...marks, ...(active.row === row ? [`@${active.column}`] : [])].join(' ');
}

export interface Marks {
  readonly active: number | null;
  /** One cell selected alone has a frame, and no tint. */
  isSelected(column: number): boolean;
}

export function readMarks(marks: string): Marks {
  const words = marks === '' ? [] : marks.split(' ');
  const active = words.find((word) => word.startsWith('@'));
  const spans = words.filter((word) => !word.startsWith('@')).map((word) => word.split('-').map(Number));
  return {
    active: active === undefined ? null : Number(active.slice(1)),
    isSelected: (column) => spans.some(([from = 0, to = 0]) => column >= from && column <= to),
  };
}
