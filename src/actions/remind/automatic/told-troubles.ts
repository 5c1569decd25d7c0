// What the coordinator has been told of offices that cannot be reached and rows that cannot be read: it is told when it
// changes, and again after a week. Every morning the same would soon be read by nobody; never, and nobody would mend it.

import { type CivilDate, daysBetween } from '../../../core/civil-date.js';
import { shortHash } from '../../../core/short-hash.js';
import type { Google } from '../../../google/google.js';

const TOLD = 'automatic:told';
const AGAIN_AFTER_DAYS = 7;

type Held = Pick<Google, 'properties' | 'clock'>;

export function isNews({ properties, clock }: Held, troubles: readonly string[]): boolean {
  if (troubles.length === 0) return false;
  const [day, told] = (properties.get(TOLD) ?? '').split(' ');
  if (!day || told !== nameOf(troubles)) return true;
  return daysBetween(day as CivilDate, clock.today()) >= AGAIN_AFTER_DAYS;
}

export const noteTold = ({ properties, clock }: Held, troubles: readonly string[]): void =>
  properties.set(TOLD, `${clock.today()} ${nameOf(troubles)}`);

/** A row that was inserted above is no news. */
const nameOf = (troubles: readonly string[]): string =>
  shortHash(
    troubles
      .map((text) => text.replace(/แถว \d+/g, ''))
      .sort()
      .join('\n'),
  );
