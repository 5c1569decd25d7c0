// What a cell is to a formula, and how one kind is taken for another. `undefined` stands for any error.

export type Value = string | number | boolean | null | undefined;

export const asText = (value: Value): string =>
  value === null || value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

export function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (value === null || typeof value === 'boolean') return Number(value);
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** Text is no truth value, but for the words themselves. */
export function asTruth(value: Value): boolean | undefined {
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
  return value === undefined ? undefined : Boolean(value);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Below 0, 0 or above; text without regard to case; a blank is whatever it is compared with. */
export function compared(one: Value, other: Value): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [left, right] = [one ?? emptyLike(other), other ?? emptyLike(one)];
  const byKind = RANK[kindOf(left)] - RANK[kindOf(right)];
  if (byKind !== 0) return byKind;
  const [low, high] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return low === high ? 0 : low < high ? -1 : 1;
}

const kindOf = (value: string | number | boolean): keyof typeof RANK => typeof value as keyof typeof RANK;

const emptyLike = (value: Value): string | number | boolean =>
  typeof value === 'number' ? 0 : typeof value === 'boolean' ? false : '';
