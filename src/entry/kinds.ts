// The ways Google can call us, as typed constructors. See registry.ts.

import type { Locale } from '../core/grid.js';
import type { Google, LimitedGoogle } from '../google/google.js';
import type { PlainKey } from '../i18n/catalogue.js';

/** What google.script.run can carry: JSON, so no Date, no function, no class. */
export type JsonSafe<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...args: never[]) => unknown)
    ? never
    : T extends object
      ? { [K in keyof T]: JsonSafe<T[K]> }
      : never;

type Result<T> = [T] extends [JsonSafe<T>] ? T : never;

/** What every entry gets: Google, and the language of whoever is at the screen. */
export interface Call {
  readonly google: Google;
  readonly locale: Locale;
}

export interface SimpleTrigger {
  readonly kind: 'simple';
  run(google: LimitedGoogle, event: unknown): void;
}

/** Started by Google's clock, fully authorised, with nobody at a screen. */
export interface TimeTrigger {
  readonly kind: 'time';
  run(google: Google): void;
}

export interface MenuItem {
  readonly kind: 'menu';
  readonly label: PlainKey;
  readonly place: MenuPlace;
  run(call: Call): void;
}

export interface MenuPlace {
  /** "start": only while the workbook is not set up; "jobs": the menu itself; "settings": its submenu. */
  readonly part: 'start' | 'jobs' | 'settings';
  /** A new number starts a new group, with a line above it. */
  readonly group: number;
}

export interface Rpc<A extends unknown[], R> {
  readonly kind: 'rpc';
  run(call: Call, ...args: A): R;
}

// Arguments differ by entry; rpc.ts recovers them from the registry's own types.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Entry = SimpleTrigger | TimeTrigger | MenuItem | Rpc<any[], unknown>;

export const simple = (run: (google: LimitedGoogle, event: unknown) => void): SimpleTrigger => ({
  kind: 'simple',
  run,
});

export const timed = (run: (google: Google) => void): TimeTrigger => ({ kind: 'time', run });

export const menuItem = (
  label: PlainKey,
  part: MenuPlace['part'],
  group: number,
  run: (call: Call) => void,
): MenuItem => ({
  kind: 'menu',
  label,
  place: { part, group },
  run,
});

export const rpc = <A extends unknown[], R>(run: (call: Call, ...args: A) => Result<R>): Rpc<A, R> => ({
  kind: 'rpc',
  run: run as (call: Call, ...args: A) => R,
});
