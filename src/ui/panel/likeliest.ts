// Which entry of the directory an unknown name most likely became: one that has no work yet and is written alike.

import { type Owner, ownerKey, ownerName } from '../../core/owner.js';

/** Share of the letter pairs two names have in common, 0–1 (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [a, b] = [pairs(one), pairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Below this, two names share little more than "สำนักงาน…จังหวัด". */
const ALIKE = 0.5;

export function likeliest<O extends Owner>(
  owner: Owner,
  directory: readonly O[],
  working: readonly Owner[],
): O | undefined {
  const busy = new Set(working.map(ownerKey));
  const free = directory.filter((entry) => !busy.has(ownerKey(entry)));
  const ranked = (free.length > 0 ? free : directory)
    .map((entry) => ({ entry, alike: likeness(ownerName(owner), ownerName(entry)) }))
    .sort((one, other) => other.alike - one.alike);
  return ranked[0] && ranked[0].alike >= ALIKE ? ranked[0].entry : undefined;
}
