// The daily run, started by Google's clock: sends what is due, as much as quota and time allow, and reports. A second
// trigger stands by before the first mail and takes up every ten minutes what is left – because there was no time, or
// because Google ended the run – until all is done or the day is over.

import type { CivilDate } from '../../../core/civil-date.js';
import { FaultError } from '../../../core/fault.js';
import { EVERYTHING_DUE, NOTHING } from '../../../core/send-order.js';
import { workingDayFrom } from '../../../core/stages.js';
import type { Google } from '../../../google/google.js';
import { isPassing } from '../../../google/retry.js';
import { explain } from '../../../i18n/translate.js';
import { settingsOf } from '../../workbook.js';
import { type SendResult, sendSlice } from '../send.js';
import { automaticOwner, beat, noteStart, startedToday } from './heartbeat.js';
import { reportRefusal, reportRun } from './report.js';
import { isTired, noteDelay, noteHalt } from './stumbles.js';
import { DAILY, PUMP } from './switch.js';

/** Google knows 1, 5, 10, 15 and 30; ten is longer than any run. */
const PUMP_MINUTES = 10;

export function runDaily(google: Google): void {
  if (!isOwner(google)) return;
  const wasWell = noteStart(google);
  try {
    const works = isWorkingDay(google);
    if (works) sendAndReport(google);
    else google.triggers.remove([PUMP]);
    if (works || wasWell) beat(google);
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
  const order = isTired(google) ? NOTHING : EVERYTHING_DUE;
  const result = sendSlice(google, { order, confirmed: null, automatic: true });
  noteHalt(google, result);
  if (!goesOn(result, isTired(google)) && reportRun(google, result)) google.triggers.remove([PUMP]);
}

/** What became of all mails has to be known, and written down: those of a run that died are, after ten minutes of silence. */
const goesOn = ({ next, unrecorded, elsewhere, halted }: SendResult, tired: boolean): boolean =>
  unrecorded !== null || elsewhere > 0 || (!tired && (next !== null || halted));

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
  if (!passes || noteDelay(google)) tell(google, fault ? explain(fault, 'th') : String(error), passes);
  if (!passes && !fault) throw error; // a bug: Google's list of executions has to show it too
}

function tell(google: Google, reason: string, passes: boolean): void {
  try {
    const told = reportRefusal(google, reason, passes);
    if (told && !passes) google.triggers.remove([PUMP]);
  } catch {
    standBy(google); // nobody was told, so the next one has to
  }
}
