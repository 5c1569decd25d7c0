// Job: shows a hidden log, the mails or the history, at its newest row.

import { FaultError } from '../core/fault.js';
import type { Label } from '../core/label.js';
import type { Google } from '../google/google.js';

export function openLog(google: Google, tab: Label): void {
  if (!google.sheets.reveal(tab)) throw new FaultError({ code: 'tab-missing', tab });
}
