// A place for what one service keeps for all people (properties, locks …), so that the world need not know services.

import type { World } from './world';

export function perWorld<T>(make: (world: World) => T): (world: World) => T {
  const kept = new WeakMap<World, T>();
  return (world) => {
    let value = kept.get(world);
    if (value === undefined) {
      value = make(world);
      kept.set(world, value);
    }
    return value;
  };
}
