// PropertiesService: text by key, kept for the script, the document or each user – across runs, unlike anything else.
// developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store.

import { type Kernel, SELF } from '../runtime/kernel';
import { perWorld } from '../runtime/per-world';
import { toRealm } from '../runtime/realm';
import { refuse } from '../runtime/script-error';
import { defineClass, type Member } from '../runtime/service-class';

const MOST_VALUE_BYTES = 9 * 1024;
const MOST_STORE_BYTES = 500 * 1024;
const GET = { ms: 30 };
const SET = { ms: 62 };

type Store = Map<string, string>;

const stores = perWorld(() => new Map<string, Store>());

function storeOf(kernel: Kernel, name: string): Store {
  const all = stores(kernel.execution.session.world);
  const store = all.get(name) ?? new Map<string, string>();
  all.set(name, store);
  return store;
}

/** Puts all or nothing. */
function put(store: Store, entries: readonly (readonly [string, string])[], deleteOthers = false): void {
  const next = new Map(deleteOthers ? [] : store);
  for (const [key, value] of entries) {
    if (bytes(key) > MOST_VALUE_BYTES) refuse('Argument too large: key');
    if (bytes(value) > MOST_VALUE_BYTES) refuse('Argument too large: value');
    next.set(key, value);
  }
  let size = 0;
  for (const [key, value] of next) size += bytes(key) + bytes(value);
  if (size > MOST_STORE_BYTES) {
    refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

const PROPERTIES: Readonly<Record<string, Member<{ readonly store: Store }>>> = {
  deleteAllProperties: {
    kind: 'service',
    cost: SET,
    run: ({ store }) => {
      store.clear();
      return SELF;
    },
  },
  deleteProperty: {
    kind: 'service',
    cost: SET,
    signatures: ['String'],
    run: ({ store }, _kernel, key: string) => {
      store.delete(key);
      return SELF;
    },
  },
  getKeys: { kind: 'service', cost: GET, run: ({ store }) => [...store.keys()] },
  getProperties: { kind: 'service', cost: GET, run: ({ store }) => Object.fromEntries(store) },
  getProperty: {
    kind: 'service',
    cost: GET,
    signatures: ['String'],
    run: ({ store }, _kernel, key: string) => store.get(key) ?? null,
  },
  setProperties: {
    kind: 'service',
    cost: SET,
    signatures: ['Object', 'Object, Boolean'],
    run: ({ store }, _kernel, values: Record<string, unknown>, deleteAllOthers?: boolean) => {
      put(
        store,
        Object.entries(values).map(([key, value]) => [key, String(value)]),
        deleteAllOthers,
      );
      return SELF;
    },
  },
  setProperty: {
    kind: 'service',
    cost: SET,
    // developers.google.com/apps-script/guides/properties: "not already strings are automatically converted to strings".
    signatures: ['String, String', 'String, Object', 'String, Date', 'String, any[]'],
    run: ({ store }, { realm }, key: string, value: unknown) => {
      put(store, [[key, String(toRealm(realm, value))]]);
      return SELF;
    },
  },
};

const propertiesClass = defineClass<{ readonly store: Store }>({
  name: 'Properties',
  service: 'PropertiesService',
  members: PROPERTIES,
});

export const propertiesServiceClass = defineClass<object>({
  name: 'PropertiesService',
  members: {
    getDocumentProperties: {
      kind: 'local',
      run: (_service, kernel) => kernel.make(propertiesClass, { store: storeOf(kernel, 'document') }),
    },
    getScriptProperties: {
      kind: 'local',
      run: (_service, kernel) => kernel.make(propertiesClass, { store: storeOf(kernel, 'script') }),
    },
    getUserProperties: {
      kind: 'local',
      run: (_service, kernel) =>
        kernel.make(propertiesClass, { store: storeOf(kernel, `user ${kernel.execution.user}`) }),
    },
  },
});

/** The older globals, which are a store each: the script's and each person's. Old scripts still name them. */
export const scriptPropertiesClass = defineClass<{ readonly store: Store }>({
  name: 'ScriptProperties',
  members: PROPERTIES,
});
export const userPropertiesClass = defineClass<{ readonly store: Store }>({
  name: 'UserProperties',
  members: PROPERTIES,
});

export function legacyProperties(kernel: Kernel): Record<string, object> {
  return {
    ScriptProperties: kernel.make(scriptPropertiesClass, { store: storeOf(kernel, 'script') }),
    UserProperties: kernel.make(userPropertiesClass, { store: storeOf(kernel, `user ${kernel.execution.user}`) }),
  };
}
