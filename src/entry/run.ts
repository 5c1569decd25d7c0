// The one error boundary. Users see a translated fault; anything else is a bug,
// logged in full and rethrown so the Executions page shows a failure.

import { localeOf } from '../actions/mirrored-settings.js';
import { FaultError } from '../core/fault.js';
import type { Google } from '../google/google.js';
import { explain, translator } from '../i18n/translate.js';
import type { Entry } from './kinds.js';

export type RpcReply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export function run(entry: Entry, name: string, google: Google, args: readonly unknown[]): unknown {
  try {
    return call(entry, google, args);
  } catch (error) {
    if (!(error instanceof FaultError)) {
      google.log('bug', { entry: name, error: String(error), stack: (error as Error).stack });
      throw error;
    }
    google.log('fault', { entry: name, ...error.fault });
    return refuse(entry, google, error);
  }
}

function call(entry: Entry, google: Google, args: readonly unknown[]): unknown {
  if (entry.kind === 'simple') return entry.run(google, args[0]);
  if (entry.kind === 'time') return entry.run(google);
  const context = { google, locale: localeOf(google) };
  return entry.kind === 'rpc' ? { ok: true, value: entry.run(context, ...args) } : entry.run(context);
}

function refuse(entry: Entry, google: Google, error: FaultError): unknown {
  const locale = localeOf(google);
  const message = explain(error.fault, locale);
  if (entry.kind === 'rpc') return { ok: false, message };
  if (entry.kind === 'menu') return google.screen.alert(translator(locale)('menu.title'), message);
  throw error; // a trigger has no screen: let Google mail its owner
}
