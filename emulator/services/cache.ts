// CacheService: text that Google may forget, by the virtual clock. Forgets nothing before its time, as a script that
// works here must still work when Google does.
// developers.google.com/apps-script/reference/cache/cache

import type { Kernel } from '../runtime/kernel';
import { perWorld } from '../runtime/per-world';
import { refuse } from '../runtime/script-error';
import { defineClass, type Member } from '../runtime/service-class';

const MOST_KEY_CHARS = 250;
const MOST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const LEFT_WHEN_FULL = 900;
const GET = { ms: 3 };
const PUT = { ms: 93 };

interface Entry {
  readonly value: string;
  readonly until: number;
}
type Store = Map<string, Entry>;

const stores = perWorld(() => new Map<string, Store>());

interface CacheState {
  readonly store: Store;
}

function get({ store }: CacheState, kernel: Kernel, key: string): string | null {
  const entry = store.get(key);
  return entry && entry.until > kernel.execution.session.world.clock.nowMs() ? entry.value : null;
}

function put(
  { store }: CacheState,
  kernel: Kernel,
  values: readonly (readonly [string, string])[],
  seconds: number,
): null {
  for (const [key, value] of values) {
    if (key.length > MOST_KEY_CHARS) refuse('Argument too large: key');
    if (Buffer.byteLength(value) > MOST_VALUE_BYTES) refuse('Argument too large: value');
  }
  const until = kernel.execution.session.world.clock.nowMs() + Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000;
  for (const [key, value] of values) store.set(key, { value, until });
  if (store.size > MOST_ITEMS) trim(store);
  return null; // what Google's void methods give a script
}

/** The cap is 1,000 items; past it, the 900 that expire last remain. */
function trim(store: Store): void {
  const oldest = [...store].sort(([, a], [, b]) => a.until - b.until).slice(0, store.size - LEFT_WHEN_FULL);
  for (const [key] of oldest) store.delete(key);
}

const cacheClass = defineClass<CacheState>({
  name: 'Cache',
  service: 'CacheService',
  members: {
    get: {
      kind: 'service',
      cost: GET,
      signatures: ['String'],
      run: (cache, kernel, key: string) => get(cache, kernel, key),
    },
    getAll: {
      kind: 'service',
      cost: GET,
      signatures: ['String[]'],
      run: (cache, kernel, keys: string[]) => {
        const found = keys.map((key) => [key, get(cache, kernel, key)] as const);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
    },
    put: {
      kind: 'service',
      cost: PUT,
      signatures: ['String, String', 'String, String, Integer'],
      run: (cache, kernel, key: string, value: string, seconds = DEFAULT_SECONDS) =>
        put(cache, kernel, [[key, value]], seconds),
    },
    putAll: {
      kind: 'service',
      cost: PUT,
      signatures: ['Object', 'Object, Integer'],
      run: (cache, kernel, values: Record<string, unknown>, seconds = DEFAULT_SECONDS) =>
        put(
          cache,
          kernel,
          Object.entries(values).map(([key, value]) => [key, String(value)]),
          seconds,
        ),
    },
    remove: {
      kind: 'service',
      cost: GET,
      signatures: ['String'],
      run: ({ store }, _kernel, key: string) => {
        store.delete(key);
        return null;
      },
    },
    removeAll: {
      kind: 'service',
      cost: GET,
      signatures: ['String[]'],
      run: ({ store }, _kernel, keys: string[]) => {
        for (const key of keys) store.delete(key);
        return null;
      },
    },
  },
});

function cacheNamed(kernel: Kernel, name: string): object {
  const all = stores(kernel.execution.session.world);
  const store: Store = all.get(name) ?? new Map();
  all.set(name, store);
  return kernel.make(cacheClass, { store });
}

const scriptCache: Member<object> = { kind: 'local', run: (_service, kernel) => cacheNamed(kernel, 'script') };
const userCache: Member<object> = {
  kind: 'local',
  run: (_service, kernel) => cacheNamed(kernel, `user ${kernel.execution.user}`),
};

/** getPublicCache and getPrivateCache are the old names, out of the reference and alive. */
export const cacheServiceClass = defineClass<object>({
  name: 'CacheService',
  members: {
    getDocumentCache: { kind: 'local', run: (_service, kernel) => cacheNamed(kernel, 'document') },
    getPrivateCache: userCache,
    getPublicCache: scriptCache,
    getScriptCache: scriptCache,
    getUserCache: userCache,
  },
});
