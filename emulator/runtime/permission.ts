// Whether an execution may make a call: by what the manifest asks for, what the person granted and, in a simple
// trigger, what needs no authorisation at all. Speaks Google's words when it refuses.

import type { Execution } from './execution';
import type { GateCall } from './gate';
import { refuse } from './script-error';

/** As ScriptApp.AuthMode. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

const PREFIX = 'https://www.googleapis.com/auth/';
/** Enough for the document the script is bound to. */
export const DOCUMENT_SCOPES = [`${PREFIX}spreadsheets.currentonly`, `${PREFIX}spreadsheets`];
/** Needed for any other document. */
export const ANY_DOCUMENT_SCOPES = [`${PREFIX}spreadsheets`];
export const MAIL_SCOPES = [`${PREFIX}script.send_mail`];
export const GMAIL_SCOPES = ['https://mail.google.com/'];
export const TRIGGER_SCOPES = [`${PREFIX}script.scriptapp`];
export const FETCH_SCOPES = [`${PREFIX}script.external_request`];
export const EMAIL_SCOPES = [`${PREFIX}userinfo.email`];
/** To look into Drive; to change it. */
export const DRIVE_READ_SCOPES = [`${PREFIX}drive.readonly`, `${PREFIX}drive`];
export const DRIVE_SCOPES = [`${PREFIX}drive`];
export const UI_SCOPES = [`${PREFIX}script.container.ui`];

/** A simple trigger may touch the document it is bound to, and nothing that needs authorisation. */
const FREE_IN_SIMPLE_TRIGGER = new Set([`${PREFIX}spreadsheets.currentonly`]);

/** What a custom function may use besides: developers.google.com/apps-script/guides/sheets/functions#advanced */
const FREE_IN_CUSTOM_FUNCTION = new Set([...FREE_IN_SIMPLE_TRIGGER, ...FETCH_SCOPES]);

export function assertPermitted(execution: Execution, call: GateCall): void {
  const { scopes } = call;
  if (scopes.length === 0) return;
  if (execution.authMode === 'CUSTOM_FUNCTION') {
    assertForFormula(call);
    return;
  }
  if (execution.authMode !== 'FULL') {
    if (call.allowedWhenLimited || scopes.some((scope) => FREE_IN_SIMPLE_TRIGGER.has(scope))) return;
    refuse(`You do not have permission to call ${call.label}. ${required(scopes)}`);
  }
  const asked = execution.session.world.project.manifest.oauthScopes;
  if (asked !== null && !scopes.some((scope) => asked.includes(scope))) {
    refuse(`Specified permissions are not sufficient to call ${call.label}. ${required(scopes)}`);
  }
  const granted = execution.session.grantedScopes();
  if (granted === null || scopes.some((scope) => granted.includes(scope))) return;
  refuse(`You do not have permission to call ${call.label}. ${required(scopes)}`);
}

/** The document is read only: "You do not have permission to call setValue", as live cells say. */
function assertForFormula({ label, scopes, kind }: GateCall): void {
  const free = scopes.some((scope) => FREE_IN_CUSTOM_FUNCTION.has(scope));
  if (free && kind === 'write') refuse(`You do not have permission to call ${label.slice(label.indexOf('.') + 1)}`);
  if (!free) refuse(`You do not have permission to call ${label}. ${required(scopes)}`);
}

function required(scopes: readonly string[]): string {
  return `Required permissions: ${scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`}`;
}
