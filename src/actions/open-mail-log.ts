// Job: shows the hidden mail log.

import { FaultError } from '../core/fault.js';
import type { Google } from '../google/google.js';
import { mailLog } from '../tables/mail-log.js';

export function openMailLog(google: Google): void {
  if (!google.sheets.reveal(mailLog.tab)) throw new FaultError({ code: 'tab-missing', tab: mailLog.tab });
}
