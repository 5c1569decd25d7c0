// A job's changes as text, and back. Names and values repeat in every row of a bulk change, so each distinct text is
// written once and referred to by its number.

import type { Cells, JournalCell, JournalTab, RowChange, RowImage } from './row-change.js';

/** A text by its number in the word list; numbers, days and formulas are marked, so that nothing is mixed up. */
type PackedCell =
  | number
  | boolean
  | null
  | readonly ['number', number]
  | readonly ['day', number]
  | readonly ['formula', number];
type PackedCells = readonly (readonly [column: number, value: PackedCell])[];
type PackedImage = readonly [key: number, cells: PackedCells, foreign: PackedCells];
type PackedChange = readonly [tab: JournalTab, row: number, before: PackedImage | null, after: PackedImage | null];

export function writeChanges(changes: readonly RowChange[]): string {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const known = words.get(text) ?? words.size;
    words.set(text, known);
    return known;
  };
  const cell = (value: JournalCell): PackedCell => {
    if (typeof value === 'string') return word(value);
    if (typeof value === 'number') return ['number', value];
    if (value === null || typeof value === 'boolean') return value;
    return 'day' in value ? ['day', word(value.day)] : ['formula', word(value.formula)];
  };
  const packed = (cells: Cells): PackedCells =>
    Object.entries(cells).map(([column, value]) => [word(column), cell(value)] as const);
  const image = ({ key, cells, foreign = {} }: RowImage): PackedImage => [word(key), packed(cells), packed(foreign)];
  const rows = changes.map(
    ({ tab, row, before, after }): PackedChange => [tab, row, before && image(before), after && image(after)],
  );
  return JSON.stringify({ words: [...words.keys()], rows });
}

export function readChanges(text: string): RowChange[] {
  const { words, rows } = JSON.parse(text) as { words: readonly string[]; rows: readonly PackedChange[] };
  const word = (index: number): string => words[index] ?? '';
  const cell = (packed: PackedCell): JournalCell => {
    if (typeof packed === 'number') return word(packed);
    if (packed === null || typeof packed === 'boolean') return packed;
    const [kind, value] = packed;
    return kind === 'number' ? value : kind === 'day' ? { day: word(value) } : { formula: word(value) };
  };
  const unpacked = (cells: PackedCells): Cells =>
    Object.fromEntries(cells.map(([column, value]) => [word(column), cell(value)]));
  const image = ([key, cells, foreign]: PackedImage): RowImage => ({
    key: word(key),
    cells: unpacked(cells),
    ...(foreign.length > 0 && { foreign: unpacked(foreign) }),
  });
  return rows.map(([tab, row, before, after]) => ({
    tab,
    row,
    before: before && image(before),
    after: after && image(after),
  }));
}
