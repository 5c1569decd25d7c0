// How often the runs of a day met trouble, and when that is enough: some of it passes by itself, much of it a person has
// to know of.

import type { Google } from '../../../google/google.js';
import type { SendResult } from '../send.js';

/** In doubt: a run left mails that a person has to look after. Pause: Google asked for one. Delay: nothing was begun. */
type Trouble = 'inDoubt' | 'pause' | 'delay';
type Held = Pick<Google, 'properties' | 'clock'>;

/** Each time leaves up to two mails in doubt; the rest can wait for tomorrow. */
const MOST_IN_DOUBT = 3;
/** Ten minutes each: an hour. */
const MOST_PAUSES = 6;
const TOLD_AFTER = 6;

/** Whether no more is to be sent today. */
export const isTired = (google: Held): boolean =>
  timesToday(google, 'inDoubt') >= MOST_IN_DOUBT || timesToday(google, 'pause') >= MOST_PAUSES;

export function noteHalt(google: Held, { halted, unknown, deadRuns }: SendResult): void {
  if (deadRuns > 0 || (halted && unknown > 0)) noteOne(google, 'inDoubt');
  else if (halted) noteOne(google, 'pause');
}

/** Whether it has lasted so long that nobody can expect it to pass. */
export function noteDelay(google: Held): boolean {
  noteOne(google, 'delay');
  return timesToday(google, 'delay') >= TOLD_AFTER;
}

const keyOf = (trouble: Trouble): string => `automatic:${trouble}`;

function timesToday({ properties, clock }: Held, trouble: Trouble): number {
  const [day, times] = (properties.get(keyOf(trouble)) ?? '').split(' ');
  return day === clock.today() ? Number(times) : 0;
}

const noteOne = (google: Held, trouble: Trouble): void =>
  google.properties.set(keyOf(trouble), `${google.clock.today()} ${timesToday(google, trouble) + 1}`);
