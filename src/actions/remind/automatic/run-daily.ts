// The daily run, started by Google's clock: sends what is due, as much as quota and time allow, and reports. A second
// trigger stands by from the first mail on and takes up every ten minutes what is left – because there was no time, or
// because Google ended the run – until all is done or the day is over.

import type { CivilDate } from '../../../core/civil-date.js';
import { FaultError } from '../../../core/fault.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import { workingDayFrom } from '../../../core/stages.js';
import type { Google } from '../../../google/google.js';
import { isPassing } from '../../../google/retry.js';
import { explain } from '../../../i18n/translate.js';
import { settingsOf } from '../../workbook.js';
import { sendSlice } from '../send.js';
import { automaticOwner, beat, lastRun } from './heartbeat.js';
import { reportRefusal, reportRun } from './report.js';
import { DAILY, PUMP } from './switch.js';

/** Google knows 1, 5, 10, 15 and 30; ten is longer than any run. */
const PUMP_MINUTES = 10;

export function runDaily(google: Google): void {
  if (!isOwner(google)) return;
  beat(google);
  try {
    if (isWorkingDay(google)) sendAndReport(google);
  } catch (error) {
    answerFor(google, error);
  }
}

/** Only what a run of the same day has left: letters go out in office hours, and tomorrow has its own run. */
export function continueDaily(google: Google): void {
  if (!isOwner(google)) return;
  if (lastRun(google)?.slice(0, 10) !== google.clock.today()) google.triggers.remove([PUMP]);
  else runDaily(google);
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

function sendAndReport(google: Google): void {
  const request = { order: EVERYTHING_DUE, confirmed: null, automatic: true };
  const result = sendSlice(google, request, () => standBy(google));
  if (result.next || result.unrecorded) standBy(google);
  else {
    google.triggers.remove([PUMP]);
    reportRun(google, result);
  }
}

function standBy(google: Google): void {
  if (!google.triggers.has(PUMP)) google.triggers.everyMinutes(PUMP, PUMP_MINUTES);
}

/** Somebody else at work, or Google stumbling, is no failure: it is tried again in ten minutes. Anything else the coordinator is told at once. */
function answerFor(google: Google, error: unknown): void {
  const fault = error instanceof FaultError ? error.fault : undefined;
  if (fault?.code === 'busy' || isPassing(error)) {
    standBy(google);
    return;
  }
  try {
    reportRefusal(google, fault ? explain(fault, 'th') : String(error));
  } catch {
    standBy(google); // nobody was told, so the next one has to
  }
  if (!fault) throw error; // a bug: Google's list of executions has to show it too
}
