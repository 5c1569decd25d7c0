// The daily run, started by Google's clock: sends what is due, as much as quota and time allow, and reports. What it had
// no time for a second trigger takes up every ten minutes, until nothing is left.

import { FaultError } from '../../../core/fault.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import { workingDayFrom } from '../../../core/stages.js';
import type { Google } from '../../../google/google.js';
import { explain } from '../../../i18n/translate.js';
import { settingsOf } from '../../workbook.js';
import { sendSlice } from '../send.js';
import { automaticOwner, beat, notePump, pumpRuns } from './heartbeat.js';
import { reportRefusal, reportRun } from './report.js';
import { DAILY, PUMP } from './switch.js';

/** Google knows 1, 5, 10, 15 and 30; ten is longer than any run. */
const PUMP_MINUTES = 10;

/** A trigger outlives its reason: whoever installed it may have been relieved since, or everything turned off. */
export function runDaily(google: Google): void {
  if (automaticOwner(google) !== google.user()) {
    google.triggers.remove([DAILY, PUMP]);
    return;
  }
  beat(google);
  try {
    if (isWorkingDay(google)) sendAndReport(google);
  } catch (error) {
    answerFor(google, error);
  }
}

const isWorkingDay = (google: Google): boolean => {
  const today = google.clock.today();
  return workingDayFrom(today, new Set(settingsOf(google).holidays)) === today;
};

function sendAndReport(google: Google): void {
  const request = { order: EVERYTHING_DUE, confirmed: null, automatic: true };
  const result = sendSlice(google, request, (rest) => {
    if (rest > 0) startPump(google);
  });
  if (result.next) startPump(google);
  else stopPump(google);
  if (!result.next) reportRun(google, result);
}

function startPump(google: Google): void {
  if (pumpRuns(google)) return;
  google.triggers.everyMinutes(PUMP, PUMP_MINUTES);
  notePump(google, true);
}

function stopPump(google: Google): void {
  if (!pumpRuns(google)) return;
  google.triggers.remove([PUMP]);
  notePump(google, false);
}

/** Somebody else at work is no failure: the run is tried again in ten minutes. Anything else the coordinator is told at once. */
function answerFor(google: Google, error: unknown): void {
  const fault = error instanceof FaultError ? error.fault : undefined;
  if (fault?.code === 'busy') startPump(google);
  else reportRefusal(google, fault ? explain(fault, 'th') : String(error));
  if (!fault) throw error; // a bug: Google's list of executions has to show it too
}
