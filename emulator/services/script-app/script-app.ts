// ScriptApp: the script's own triggers, its authorisation and its identity.
// developers.google.com/apps-script/reference/script/script-app

import { authMode } from '../../runtime/auth-mode';
import type { Kernel } from '../../runtime/kernel';
import { perWorld } from '../../runtime/per-world';
import { TRIGGER_SCOPES } from '../../runtime/permission';
import { randomText } from '../../runtime/random';
import { refuse } from '../../runtime/script-error';
import { defineClass, defineEnum } from '../../runtime/service-class';
import { type TriggerRecord, triggersOf, uninstall } from '../../runtime/triggers';
import { weekDay } from './clock-trigger';
import { eventType, makeTrigger, triggerSource } from './trigger';
import { newTriggerBuilder } from './trigger-builder';
import { makeWebApp } from './web-app';

const authorizationStatus = defineEnum('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const installationSource = defineEnum('ScriptApp.InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const scriptIds = perWorld((world) => `1${randomText(world.random, 56, LETTERS)}`);

interface InfoState {
  readonly missing: readonly string[];
}

const authorizationInfoClass = defineClass<InfoState>({
  name: 'AuthorizationInfo',
  service: 'ScriptApp',
  members: {
    getAuthorizationStatus: {
      kind: 'local',
      run: ({ missing }, kernel) =>
        kernel.enumValue(authorizationStatus, missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
    },
    getAuthorizationUrl: {
      kind: 'local',
      run: ({ missing }, { execution }) =>
        missing.length === 0 ? null : `https://script.google.com/d/${scriptIds(execution.session.world)}/auth`,
    },
    getAuthorizedScopes: {
      kind: 'local',
      run: ({ missing }, { execution }) => askedScopes(execution.session).filter((scope) => !missing.includes(scope)),
    },
  },
});

type Session = Kernel['execution']['session'];

function askedScopes(session: Session): readonly string[] {
  return session.world.project.manifest.oauthScopes ?? [];
}

function missingOf(session: Session, scopes: readonly string[]): string[] {
  const granted = session.grantedScopes();
  return granted === null ? [] : scopes.filter((scope) => !granted.includes(scope));
}

/** Ends the run, as Google does when it puts up its consent screen instead: nothing may catch that. */
function requireScopes({ execution }: Kernel, scopes: readonly string[]): void {
  if (missingOf(execution.session, scopes).length > 0)
    execution.stop('Authorization is required to perform that action.');
}

export const scriptAppClass = defineClass<object>({
  name: 'ScriptApp',
  enums: {
    AuthMode: authMode,
    AuthorizationStatus: authorizationStatus,
    EventType: eventType,
    InstallationSource: installationSource,
    TriggerSource: triggerSource,
    WeekDay: weekDay,
  },
  members: {
    deleteTrigger: {
      kind: 'service',
      scopes: TRIGGER_SCOPES,
      signatures: ['Trigger'],
      run: (_app, { execution }, trigger: TriggerRecord) => {
        if (!uninstall(execution.session.world, trigger.id)) {
          refuse('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
        }
      },
    },
    getAuthorizationInfo: {
      kind: 'service',
      signatures: ['AuthMode', 'AuthMode, String[]'],
      run: (_app, kernel, _mode: string, scopes?: string[]) => {
        const { session } = kernel.execution;
        return kernel.make(authorizationInfoClass, { missing: missingOf(session, scopes ?? askedScopes(session)) });
      },
    },
    getInstallationSource: { kind: 'local', run: (_app, kernel) => kernel.enumValue(installationSource, 'NONE') },
    getOAuthToken: { kind: 'service', run: () => 'ya29.emulated' },
    getProjectKey: { kind: 'local', run: (_app, { execution }) => scriptIds(execution.session.world) }, // the id's old name
    getProjectTriggers: {
      kind: 'service',
      scopes: TRIGGER_SCOPES,
      run: (_app, kernel) => triggersOf(kernel.execution.session).map((trigger) => makeTrigger(kernel, trigger)),
    },
    getScriptId: { kind: 'local', run: (_app, { execution }) => scriptIds(execution.session.world) },
    getScriptTriggers: {
      kind: 'service', // the old name of getProjectTriggers
      scopes: TRIGGER_SCOPES,
      run: (_app, kernel) => triggersOf(kernel.execution.session).map((trigger) => makeTrigger(kernel, trigger)),
    },
    getService: { kind: 'local', run: (_app, kernel) => makeWebApp(kernel) },
    getUserTriggers: {
      kind: 'service',
      scopes: TRIGGER_SCOPES,
      signatures: ['Spreadsheet'],
      run: (_app, kernel, { book }: { readonly book: { readonly id: string } }) => {
        const own = triggersOf(kernel.execution.session).filter(({ sourceId }) => sourceId === book.id);
        return own.map((trigger) => makeTrigger(kernel, trigger));
      },
    },
    invalidateAuth: {
      kind: 'service', // the person has to grant everything anew
      run: (_app, { execution }) => {
        execution.session.consented = [];
      },
    },
    newTrigger: {
      kind: 'service',
      cost: { ms: 0.3 },
      scopes: TRIGGER_SCOPES,
      signatures: ['String'],
      run: (_app, kernel, handler: string) => newTriggerBuilder(kernel, handler),
    },
    requireAllScopes: {
      kind: 'service',
      signatures: ['AuthMode'],
      run: (_app, kernel) => requireScopes(kernel, askedScopes(kernel.execution.session)),
    },
    requireScopes: {
      kind: 'service',
      signatures: ['AuthMode, String[]'],
      run: (_app, kernel, _mode: string, scopes: string[]) => requireScopes(kernel, scopes),
    },
  },
});
