// Job: turns the daily reminders on and off, and takes them over from a colleague. Everything by questions of Google's
// own, because with several accounts signed in a page of ours may not be let through to the server.

import { FaultError } from '../../../core/fault.js';
import { ownerName } from '../../../core/owner.js';
import { EVERYTHING_DUE } from '../../../core/send-order.js';
import type { Google } from '../../../google/google.js';
import type { Translate } from '../../../i18n/catalogue.js';
import { prepare } from '../plan.js';
import { automaticState, setOwner } from './heartbeat.js';

export const DAILY = 'dailyReminders';
export const PUMP = 'continueReminders';
/** Google starts it between nine and ten. */
const HOUR = 9;

/** What to tell afterwards; undefined where nothing was changed. */
export function switchAutomatic(google: Google, t: Translate): string | undefined {
  google.permissions.ask(['send_mail', 'scriptapp', 'email']);
  const user = google.user();
  if (user === '') throw new FaultError({ code: 'no-own-address' });
  const state = automaticState(google);
  if (!state) {
    const due = prepare(google, { order: EVERYTHING_DUE, automatic: true }).plan.mails.map(ownerName);
    return google.screen.ask(t('automatic.title'), t('automatic.askOn', { user, due })) ? on(google, t) : undefined;
  }
  if (state.owner === user)
    return google.screen.ask(t('automatic.title'), t('automatic.askOff', state)) ? off(google, t) : undefined;
  return google.screen.ask(t('automatic.title'), t('automatic.askOver', { ...state, user }))
    ? on(google, t)
    : undefined;
}

/** A predecessor's trigger finds at its next start that it is no longer the owner's, and removes itself. */
function on(google: Google, t: Translate): string {
  google.triggers.remove([DAILY, PUMP]);
  google.triggers.daily(DAILY, HOUR);
  setOwner(google, google.user());
  return t('automatic.on', { user: google.user() });
}

function off(google: Google, t: Translate): string {
  google.triggers.remove([DAILY, PUMP]);
  setOwner(google, undefined);
  return t('automatic.off');
}
