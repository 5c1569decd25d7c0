// Session and User: who is at the screen, and in whose name the script runs.
// developers.google.com/apps-script/reference/base/session

import type { Kernel } from '../runtime/kernel';
import { perWorld } from '../runtime/per-world';
import { EMAIL_SCOPES } from '../runtime/permission';
import { randomText } from '../runtime/random';
import { defineClass } from '../runtime/service-class';
import { makeUser } from '../runtime/user';

/** Without authorisation Google tells nobody's address: the text is blank, no error. */
function visibleUser(kernel: Kernel): object {
  return makeUser(kernel, kernel.execution.authMode === 'FULL' ? kernel.execution.user : '');
}

const userKeys = perWorld(() => new Map<string, string>());

function temporaryKey(kernel: Kernel): string {
  const { session } = kernel.execution;
  const keys = userKeys(session.world);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const key = keys.get(session.user) ?? `${randomText(session.world.random, 43, alphabet)}=`;
  keys.set(session.user, key);
  return key;
}

export const sessionClass = defineClass<object>({
  name: 'Session',
  members: {
    getActiveUser: {
      kind: 'service',
      scopes: EMAIL_SCOPES,
      whenLimited: 'allow',
      run: (_session, kernel) => visibleUser(kernel),
    },
    getEffectiveUser: {
      kind: 'service',
      scopes: EMAIL_SCOPES,
      whenLimited: 'allow',
      run: (_session, kernel) => visibleUser(kernel),
    },
    getActiveUserLocale: {
      kind: 'service',
      run: (_session, kernel) => kernel.execution.session.world.document.locale.split('_')[0],
    },
    getScriptTimeZone: {
      kind: 'local',
      run: (_session, kernel) => kernel.execution.session.world.project.manifest.timeZone,
    },
    getTimeZone: {
      kind: 'local', // the old name of getScriptTimeZone
      run: (_session, kernel) => kernel.execution.session.world.project.manifest.timeZone,
    },
    getUser: {
      kind: 'service', // the old name of getActiveUser
      scopes: EMAIL_SCOPES,
      whenLimited: 'allow',
      run: (_session, kernel) => visibleUser(kernel),
    },
    getTemporaryActiveUserKey: { kind: 'service', run: (_session, kernel) => temporaryKey(kernel) },
  },
});
