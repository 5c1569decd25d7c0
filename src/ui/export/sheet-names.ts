// Names of tabs as Excel takes them: shorter, without some signs, no two alike whatever their case.

const LONGEST = 31;
/** And an apostrophe at either end, so none is left anywhere. */
const REFUSED = /[[\]/\\:*?]/g;
/** Excel keeps it for itself. */
const RESERVED = /^history$/i;

export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = name.replace(REFUSED, '-').replace(/'/g, '’').trim();
    const base = (RESERVED.test(safe) ? `${safe}_` : safe).slice(0, LONGEST) || '-';
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      unique = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
