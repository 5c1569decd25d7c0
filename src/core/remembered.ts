// Answers that are asked for again and again within one job: a plan of thousands of lines knows only a few due dates.

/** `work` once for each key. */
export function remembered<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as T;
  };
}
