// A job's changes as text, and back. Names and values repeat in every row of a bulk change, so each distinct text is
// written once and referred to by its number.

import type { Cell } from '../grid.js';
import type { Cells, ForeignCell, JournalTab, RowChange, RowImage } from './row-change.js';

/** A text by its number in the word list; numbers are boxed, so that the two cannot be mixed up. */
type PackedCell = number | readonly [number] | boolean | null;
type PackedImage = readonly [
  key: number,
  cells: readonly (readonly [column: number, value: PackedCell])[],
  foreign: readonly (readonly [heading: number, value: PackedCell, formula: number])[],
];
type PackedChange = readonly [tab: JournalTab, row: number, before: PackedImage | null, after: PackedImage | null];

export function writeChanges(changes: readonly RowChange[]): string {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const known = words.get(text) ?? words.size;
    words.set(text, known);
    return known;
  };
  const cell = (value: Cell): PackedCell =>
    typeof value === 'string' ? word(value) : typeof value === 'number' ? [value] : value;
  const image = ({ key, cells, foreign = {} }: RowImage): PackedImage => [
    word(key),
    Object.entries(cells).map(([column, value]) => [word(column), cell(value)] as const),
    Object.entries(foreign).map(([heading, it]) => [word(heading), cell(it.value), word(it.formula)] as const),
  ];
  const rows = changes.map(
    ({ tab, row, before, after }): PackedChange => [tab, row, before && image(before), after && image(after)],
  );
  return JSON.stringify({ words: [...words.keys()], rows });
}

export function readChanges(text: string): RowChange[] {
  const { words, rows } = JSON.parse(text) as { words: readonly string[]; rows: readonly PackedChange[] };
  const word = (index: number): string => words[index] ?? '';
  const cell = (packed: PackedCell): Cell =>
    typeof packed === 'number' ? word(packed) : packed === null || typeof packed === 'boolean' ? packed : packed[0];
  const image = ([key, cells, foreign]: PackedImage): RowImage => ({
    key: word(key),
    cells: Object.fromEntries(cells.map(([column, value]) => [word(column), cell(value)])) as Cells,
    ...(foreign.length > 0 && {
      foreign: Object.fromEntries(
        foreign.map(([heading, value, formula]): [string, ForeignCell] => [
          word(heading),
          { value: cell(value), formula: word(formula) },
        ]),
      ),
    }),
  });
  return rows.map(([tab, row, before, after]) => ({
    tab,
    row,
    before: before && image(before),
    after: after && image(after),
  }));
}
