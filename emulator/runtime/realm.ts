// The script's own built-ins: what crosses over to it must be made of its Array, Date, Object and Error, or
// instanceof fails there. Converts values; decides nothing.

import { types } from 'node:util';

export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
  readonly JSON: JSON;
  readonly Object: ObjectConstructor;
}

/** Values of the process itself: for `emulator.globals`, used from a test rather than from a script. */
export const hostRealm: Realm = { Array, Date, Error, Function, JSON, Object };

/** Copies arrays, dates and plain objects into the realm; everything else goes through as it is. */
export function toRealm(realm: Realm, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // slice() of the realm makes the realm's array, at memcpy speed, from one of another realm (ArraySpeciesCreate).
    const copy: unknown[] = realm.Array.prototype.slice.call(value);
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index];
      if (typeof item === 'object' && item !== null) copy[index] = toRealm(realm, item);
    }
    return copy;
  }
  if (types.isDate(value)) return new realm.Date(value.getTime());
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const copy: Record<string, unknown> = new realm.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = toRealm(realm, item);
    return copy;
  }
  return value;
}

/** `below` is the method the script called: its stack shows nothing of the emulator. */
export function toRealmError(realm: Realm, error: Error, below: (...args: never[]) => unknown): Error {
  const copy = new realm.Error(error.message);
  copy.name = 'Exception'; // enumerable: JSON.stringify(error) is {"name":"Exception"} at Google
  Error.captureStackTrace(copy, below);
  return copy;
}
