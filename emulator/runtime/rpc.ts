// What google.script.run lets through between a page and the script: JSON-like values only, copied.
// developers.google.com/apps-script/guides/html/reference/run: no Date, no Function, no element but a form.

import { types } from 'node:util';

/** A copy for the other side; throws for what google.script.run refuses. `json` belongs to the receiving realm. */
export function copyAcross(value: unknown, receive: (json: string) => unknown, what: string): unknown {
  assertLegal(value, what, new Set());
  return value === undefined ? undefined : receive(JSON.stringify(value));
}

function assertLegal(value: unknown, path: string, above: Set<object>): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' || types.isDate(value)) {
    const kind = types.isDate(value) ? 'a Date' : `a ${typeof value}`;
    throw new TypeError(`Failed due to illegal value in property: ${path} (${kind} cannot pass google.script.run)`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (above.has(value)) throw new TypeError('Failed due to circular reference.');
  above.add(value);
  for (const [key, item] of Object.entries(value)) assertLegal(item, key, above);
  above.delete(value);
}
