// What must be asked of the document's services to describe it: never while a script waits in them.

import type { Emulator } from '../contract.js';
import { quoteTab } from '../sheets/a1.js';

export interface Known {
  readonly title: string;
  readonly user: string;
  readonly timeZone: string;
  readonly selection: string;
  readonly mailQuota: number | null;
}

export const UNKNOWN: Known = { title: '', user: '', timeZone: 'Etc/GMT', selection: '', mailQuota: null };

export function ask(emulator: Emulator): Known {
  const { SpreadsheetApp, Session, MailApp } = emulator.globals;
  const document = SpreadsheetApp.getActiveSpreadsheet();
  return {
    title: told(() => document.getName(), ''),
    user: told(() => Session.getEffectiveUser().getEmail(), ''),
    timeZone: told(() => document.getSpreadsheetTimeZone(), UNKNOWN.timeZone),
    selection: told(() => `${quoteTab(activeTab(emulator))}!${document.getActiveRange().getA1Notation()}`, ''),
    mailQuota: told(() => MailApp.getRemainingDailyQuota(), null),
  };
}

/** A script may lack the scope for a service; the page then leaves out what that service would have said. */
function told<Value>(question: () => Value, otherwise: Value): Value {
  try {
    return question();
  } catch {
    return otherwise;
  }
}

export function activeTab(emulator: Emulator): string {
  const tabs = emulator.tabs();
  const active = tabs.find((tab) => tab.active) ?? tabs.find((tab) => !tab.hidden);
  if (!active) throw new Error('The document has no visible tab');
  return active.name;
}
