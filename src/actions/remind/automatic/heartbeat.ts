// Who runs the daily reminders and when they last ran, in document properties: Google shows a trigger only to its
// owner, and a trigger that no longer starts can tell nobody.

import { type CivilDate, daysBetween } from '../../../core/civil-date.js';
import type { Google } from '../../../google/google.js';

const OWNER = 'automatic:owner';
const LAST_RUN = 'automatic:lastRun';
/** It runs every day, also on those on which it sends nothing. */
const STALE_AFTER_DAYS = 1;

type Held = Pick<Google, 'properties'>;

/** Address in whose name the daily run sends; undefined while it is off. */
export const automaticOwner = ({ properties }: Held): string | undefined => properties.get(OWNER) || undefined;

export function setOwner({ properties }: Held, owner: string | undefined): void {
  if (owner) properties.set(OWNER, owner);
  else properties.remove(OWNER);
}

/** "2021-03-17 09:05:30"; undefined before the first run. */
export const lastRun = ({ properties }: Held): string | undefined => properties.get(LAST_RUN) || undefined;

export const beat = ({ properties, clock }: Pick<Google, 'properties' | 'clock'>): void =>
  properties.set(LAST_RUN, clock.now());

export interface Automatic {
  readonly owner: string;
  /** Time stamp; null before the first run. */
  readonly lastRun: string | null;
  /** It should have run since, and did not. */
  readonly stale: boolean;
}

/** null while the daily run is off. */
export function automaticState(google: Pick<Google, 'properties' | 'clock'>): Automatic | null {
  const owner = automaticOwner(google);
  const last = lastRun(google) ?? null;
  const days = last ? daysBetween(last.slice(0, 10) as CivilDate, google.clock.today()) : 0;
  return owner ? { owner, lastRun: last, stale: days > STALE_AFTER_DAYS } : null;
}
