// Who runs the daily reminders and when they last did their work, in document properties: Google shows a trigger only
// to its owner, and a trigger that no longer starts, or never gets through, can tell nobody.

import { type CivilDate, daysBetween } from '../../../core/civil-date.js';
import type { Google } from '../../../google/google.js';

const OWNER = 'automatic:owner';
const SINCE = 'automatic:since';
const STARTED = 'automatic:started';
const LAST_RUN = 'automatic:lastRun';
/** It runs every day, also on those on which it sends nothing. */
const STALE_AFTER_DAYS = 1;

type Held = Pick<Google, 'properties'>;
type Timed = Pick<Google, 'properties' | 'clock'>;

/** Address in whose name the daily run sends; undefined while it is off. */
export const automaticOwner = ({ properties }: Held): string | undefined => properties.get(OWNER) || undefined;

export function setOwner({ properties, clock }: Timed, owner: string | undefined): void {
  if (owner) {
    properties.set(OWNER, owner);
    properties.set(SINCE, clock.now());
  } else properties.remove(OWNER);
}

/** Google has started a run; whether it gets through is another matter. Returns whether the one before did. */
export function noteStart({ properties, clock }: Timed): boolean {
  const [before, lastRun] = [properties.get(STARTED), properties.get(LAST_RUN)];
  properties.set(STARTED, clock.now());
  return !before || (lastRun ?? '') >= before;
}

export const startedToday = ({ properties, clock }: Timed): boolean => dayOf(properties.get(STARTED)) === clock.today();

/** A run has done its work, if only to find that there was none. */
export const beat = ({ properties, clock }: Timed): void => properties.set(LAST_RUN, clock.now());

export interface Automatic {
  readonly owner: string;
  /** "2021-03-17 09:05:30", of the last run that did its work; null before the first. */
  readonly lastRun: string | null;
  /** It should have done its work since, and did not. */
  readonly stale: boolean;
  /** Google starts it, and it does not get through. */
  readonly failing: boolean;
}

/** null while the daily run is off. */
export function automaticState(google: Timed): Automatic | null {
  const owner = automaticOwner(google);
  const lastRun = google.properties.get(LAST_RUN) || null;
  const since = [google.properties.get(SINCE), lastRun].map(dayOf).sort().pop();
  const days = since ? daysBetween(since as CivilDate, google.clock.today()) : 0;
  const stale = days > STALE_AFTER_DAYS;
  return owner ? { owner, lastRun, stale, failing: stale && startedToday(google) } : null;
}

const dayOf = (time: string | null | undefined): string => time?.slice(0, 10) ?? '';
