// Which cells of one row are selected, as a short text: rows whose text stays the same are not drawn again. Pure.

import type { Selection } from './selection.js';

/** "2-4t 6-6tb @3": columns 2 to 4 selected, from this row down, 6 in this row only, 3 active. Empty: nothing in this row. */
export function marksOf({ active, ranges }: Selection, row: number): string {
  const marks = ranges
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right, top, bottom }) => `${left}-${right}${row === top ? 't' : ''}${row === bottom ? 'b' : ''}`);
  return [...marks, ...(active.row === row ? [`@${active.column}`] : [])].join(' ');
}

export interface Marks {
  readonly active: number | null;
  /** One cell selected alone has a frame, and no tint. */
  isSelected(column: number): boolean;
  /** Sides of a range that a cell lies at: "edge-top edge-left". */
  edgesOf(column: number): string;
}

export function readMarks(marks: string): Marks {
  const active = /@(\d+)/.exec(marks)?.[1];
  const spans = [...marks.matchAll(/(\d+)-(\d+)(t?)(b?)/g)].map(([, from, to, top, bottom]) => ({
    from: Number(from),
    to: Number(to),
    top: top !== '',
    bottom: bottom !== '',
  }));
  const spansAt = (column: number) => spans.filter(({ from, to }) => column >= from && column <= to);
  return {
    active: active === undefined ? null : Number(active),
    isSelected: (column) => spansAt(column).length > 0,
    edgesOf: (column) =>
      spansAt(column)
        .flatMap(({ from, to, top, bottom }) => [
          top && 'edge-top',
          bottom && 'edge-bottom',
          column === from && 'edge-left',
          column === to && 'edge-right',
        ])
        .filter(Boolean)
        .join(' '),
  };
}
