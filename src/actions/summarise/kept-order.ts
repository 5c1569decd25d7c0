// Lists of the annexes come in a fresh order each time. Where people have written beside a list, its order stays as it
// was, so that each note keeps its line; what is new comes at the end.

import type { Grid } from '../../core/grid.js';

/** Names in the first column of a list that has notes beside it, by row; undefined where it has none. */
export function notedKeys(held: Grid, heading: string, end: string, columns: number): string[] | undefined {
  const [from, to] = [heading, end].map((text) => held.findIndex(([first]) => first === text));
  if (from === undefined || to === undefined || from < 0 || to < from) return undefined;
  const lines = held.slice(from + 1, to);
  const noted = lines.some((cells) => cells.slice(columns).some((cell) => cell !== null));
  return noted ? lines.slice(0, -1).map(([first]) => String(first ?? '')) : undefined; // the last one is the sum
}

/** In the order of the keys; a key that is no more leaves `undefined`, so that the lines below keep theirs. */
export function inOrderOf<T>(
  values: readonly T[],
  keys: readonly string[],
  keyOf: (value: T) => string,
): (T | undefined)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  const held = keys.map((key) => byKey.get(key));
  const known = new Set(keys);
  while (held.length > 0 && held[held.length - 1] === undefined) held.pop();
  return [...held, ...values.filter((value) => !known.has(keyOf(value)))];
}
