// The sample, an hour after a round of reminders that Google ended right after its third mail: two are known to be out,
// the third nobody knows about, all others are due.

import type { Emulator } from '../../emulator/contract.js';
import { makeSample } from '../../tools/sample/mid-march.js';
import { DUE, request } from '../../tools/sample/people.js';

export { options } from '../../tools/preview/setup.js';

const AN_HOUR_LATER = '2021-03-17T10:00:00+07:00';
/** Service calls of a round up to the handing over of its third mail. */
const CALLS = 20;

export function prepare(emulator: Emulator): void {
  makeSample(emulator);
  const { length: before } = emulator.mails;
  const { confirmed } = request<{ confirmed: string }>(emulator, 'getReminderPlan', DUE);
  emulator.faults.killAfter(CALLS);
  try {
    emulator.call('runReminders', DUE, confirmed);
  } catch {
    // the round died, as it should
  }
  emulator.faults.clear();
  const out = emulator.mails.length - before;
  if (out !== 3) throw new Error(`${out} mails went out: the third is not at call ${CALLS} any more`);
  emulator.clock.advance(AN_HOUR_LATER);
}
