// How the preview opens its document: the built add-on, the day it starts on, and the job that makes the sample.
// Loaded inside the page's worker; paths are relative to the project's root.

import type { Emulator } from '../../emulator/contract.js';

export const options = {
  project: 'dist',
  now: '2021-03-17T09:00:00+07:00', // 17 มี.ค. 2564, six weeks before the window closes
  user: 'coordinator@example.go.th',
  locale: 'th_TH',
  timeZone: 'Asia/Bangkok',
  mailQuota: 1500, // recipients a day of a Workspace account
} as const;

/** Runs once on the new document, before the page is served and at each "start over from the sample". */
export function prepare(_emulator: Emulator): void {}
