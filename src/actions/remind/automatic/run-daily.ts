// The daily run, started by Google's clock: sends what is due, as much as quota and time allow, and reports. A second
// trigger stands by before the first mail and takes up every ten minutes what is left – because there was no time, or
// because Google ended the run – until all is done or the day is over.

import type { CivilDate } from '../../../core/civil-date.js';
import { FaultError } from '../../../core/fault.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import { workingDayFrom } from '../../../core/stages.js';
import type { Google } from '../../../google/google.js';
import { isPassing } from '../../../google/retry.js';
import { explain } from '../../../i18n/translate.js';
import { settingsOf } from '../../workbook.js';
import { type SendResult, sendSlice } from '../send.js';
import { automaticOwner, beat, noteStart, startedToday } from './heartbeat.js';
import { reportRefusal, reportRun } from './report.js';
import { stumbled } from './stumbles.js';
import { DAILY, PUMP } from './switch.js';

/** Google knows 1, 5, 10, 15 and 30; ten is longer than any run. */
const PUMP_MINUTES = 10;
/** Each time leaves up to two mails that a person has to look after; the rest can wait for tomorrow. */
const MOST_HALTS = 3;
/** An hour of trouble is nothing that passes by itself. */
const TOLD_AFTER = 6;

export function runDaily(google: Google): void {
  if (!isOwner(google)) return;
  noteStart(google);
  try {
    if (isWorkingDay(google)) sendAndReport(google);
    beat(google);
  } catch (error) {
    answerFor(google, error);
  }
}

/** Only what a run of the same day has left: letters go out in office hours, and tomorrow has its own run. */
export function continueDaily(google: Google): void {
  if (!isOwner(google)) return;
  if (startedToday(google)) runDaily(google);
  else google.triggers.remove([PUMP]);
}

/** A trigger outlives its reason: whoever installed it may have been relieved since, or everything turned off. */
function isOwner(google: Google): boolean {
  const user = google.user();
  if (user === '') throw new FaultError({ code: 'no-own-address' });
  if (automaticOwner(google) === user) return true;
  google.triggers.remove([DAILY, PUMP]);
  return false;
}

function isWorkingDay(google: Google): boolean {
  const today: CivilDate = google.clock.today();
  return workingDayFrom(today, new Set(settingsOf(google).holidays)) === today;
}

/** A run that Google ends can ask for nothing any more: what goes on after it stands by before it begins. */
function sendAndReport(google: Google): void {
  standBy(google);
  const result = sendSlice(google, { order: EVERYTHING_DUE, confirmed: null, automatic: true });
  if (goesOn(google, result)) return;
  reportRun(google, result);
  google.triggers.remove([PUMP]);
}

/** Mails of a run that died are free to go only after ten minutes of silence. */
const goesOn = (google: Google, { next, unrecorded, elsewhere, halted }: SendResult): boolean =>
  next !== null || unrecorded !== null || elsewhere > 0 || (halted && stumbled(google) < MOST_HALTS);

function standBy(google: Google): void {
  if (!google.triggers.has(PUMP)) google.triggers.everyMinutes(PUMP, PUMP_MINUTES);
}

/**
 * Somebody else at work, or Google stumbling, is no failure: it is tried again in ten minutes, and told only when it does
 * not pass. Anything else the coordinator is told at once.
 */
function answerFor(google: Google, error: unknown): void {
  const fault = error instanceof FaultError ? error.fault : undefined;
  const passes = fault?.code === 'busy' || isPassing(error);
  if (passes) standBy(google);
  if (!passes || stumbled(google) >= TOLD_AFTER) tell(google, fault ? explain(fault, 'th') : String(error), passes);
  if (!passes && !fault) throw error; // a bug: Google's list of executions has to show it too
}

function tell(google: Google, reason: string, passes: boolean): void {
  try {
    reportRefusal(google, reason);
    if (!passes) google.triggers.remove([PUMP]);
  } catch {
    standBy(google); // nobody was told, so the next one has to
  }
}
