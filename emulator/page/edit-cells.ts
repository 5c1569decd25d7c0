// What a person types, pastes or clears, brought to the emulator: a rectangle as one edit, of which onEdit hears once,
// anything else cell by cell. Nothing is written unless every cell exists.

import type { Emulator } from '../contract.js';
import { cellName, parseA1, quoteTab } from '../sheets/a1.js';
import type { CellEdit } from './protocol.js';

/** The first refusal, in Sheets' words. */
export function editCells(emulator: Emulator, cells: readonly CellEdit[]): string | null {
  for (const { a1 } of cells) emulator.view(a1); // throws for a place that is not there
  const edits = rectangleOf(cells) ?? cells;
  return edits.map(({ a1, value }) => emulator.edit(a1, value)).find((refusal) => refusal !== undefined) ?? null;
}

interface Edit {
  readonly a1: string;
  readonly value: unknown;
}

function rectangleOf(cells: readonly CellEdit[]): readonly [Edit] | undefined {
  const places = cells.map(({ a1, value }) => {
    const { tab = '', top: row = 0, left: column = 0 } = parseA1(a1) ?? {};
    return { tab, row, column, value };
  });
  const [first] = places;
  if (!first || places.some(({ tab }) => tab !== first.tab)) return undefined;
  const [rows, columns] = [span(places.map(({ row }) => row)), span(places.map(({ column }) => column))];
  const values: unknown[][] = Array.from({ length: rows.length }, () => []);
  for (const { row, column, value } of places) (values[row - rows.from] as unknown[])[column - columns.from] = value;
  const isFull =
    places.length === rows.length * columns.length && values.every((row) => Object.keys(row).length === columns.length);
  return isFull ? [{ a1: `${quoteTab(first.tab)}!${cellName(rows.from, columns.from)}`, value: values }] : undefined;
}

function span(indexes: readonly number[]): { readonly from: number; readonly length: number } {
  const from = indexes.reduce((least, index) => Math.min(least, index));
  return { from, length: indexes.reduce((most, index) => Math.max(most, index)) - from + 1 };
}
