// How the preview opens its document: the built add-on, the day it starts on, and the job that makes the sample.
// Loaded inside the page's worker; paths are relative to the project's root.

import type { Emulator } from '../../emulator/contract.js';
import { makeEmpty, makeSample, SAMPLE_BEGINS } from '../sample/mid-march.js';
import { COORDINATOR } from '../sample/people.js';
import { GUIDE } from './guide.js';

export const options = {
  project: 'dist',
  now: SAMPLE_BEGINS,
  user: COORDINATOR,
  locale: 'th_TH',
  timeZone: 'Asia/Bangkok',
  mailQuota: 1500, // recipients a day of a Workspace account
} as const;

/** Shares the work: takes over the automatic reminders, undoes, assigns. */
export const others = ['coordinator2@rayong.example'];

export const guide = GUIDE;

/** Runs once on the new document, before the page is served and at each "start over from the sample". */
export const prepare = (emulator: Emulator): void => makeSample(emulator);

/** The same at each "start over from an empty sheet". */
export const prepareEmpty = (emulator: Emulator): void => makeEmpty(emulator);
