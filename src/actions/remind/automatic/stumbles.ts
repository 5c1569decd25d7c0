// How often the runs of a day met trouble of Google's own: some pass by themselves, many a person has to know of.

import type { Google } from '../../../google/google.js';

const STUMBLES = 'automatic:stumbles';

/** Of today, this one included. */
export function stumbled({ properties, clock }: Pick<Google, 'properties' | 'clock'>): number {
  const [day, count] = (properties.get(STUMBLES) ?? '').split(' ');
  const times = day === clock.today() ? Number(count) + 1 : 1;
  properties.set(STUMBLES, `${clock.today()} ${times}`);
  return times;
}
