// Lists come in a fresh order each time. A row beside which people have written something stays where it is, with what
// stands in it, so that each note keeps its line; all others go around it.

import type { Cell, Grid } from '../../core/grid.js';

/** Place in a list, from 0 → what stands in its first column. */
export type Pins = ReadonlyMap<number, string>;

/** Something stands beside the page. */
export const isNoted = (cells: readonly Cell[], columns: number): boolean =>
  cells.slice(columns).some((cell) => cell !== null);

/** `lines`: the rows of a list as they are in the tab; `columns`: those of the page. */
export const pinsOf = (lines: Grid, columns: number): Pins =>
  new Map(lines.flatMap((cells, place) => (isNoted(cells, columns) ? [[place, String(cells[0] ?? '')] as const] : [])));

/** The rows below the one that begins with `heading`, as far as one that begins with an end of the list. */
export function listLines(held: Grid, heading: string, isEnd: (first: string) => boolean): Grid {
  const from = held.findIndex(([first]) => first === heading) + 1;
  const rest = from > 0 ? held.slice(from) : [];
  const count = rest.findIndex(([first]) => isEnd(String(first ?? '')));
  return count < 0 ? rest : rest.slice(0, count);
}

/** What is pinned but no more leaves its line blank. `all`: where a pinned one is looked for. */
export function aroundPins<T>(
  values: readonly T[],
  pins: Pins,
  keyOf: (value: T) => string,
  all: readonly T[] = values,
): (T | undefined)[] {
  const byKey = new Map(all.map((value) => [keyOf(value), value]));
  const taken = new Set(pins.values());
  const free = values.filter((value) => !taken.has(keyOf(value)));
  const length = Math.max(free.length + pins.size, ...[...pins.keys()].map((place) => place + 1));
  let next = 0;
  return Array.from({ length }, (_, place) => {
    const pin = pins.get(place);
    return pin === undefined ? free[next++] : byKey.get(pin);
  });
}
