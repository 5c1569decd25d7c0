// Functions of the script used in formulas: each call is an execution of its own, with the little authorisation and the
// 30 seconds Google gives it. developers.google.com/apps-script/guides/sheets/functions

import type { ScriptCall } from './document-part';
import { THIRTY_SECONDS } from './execution';
import { toRealm } from './realm';
import { findFunction, runExecution, toHost } from './run';
import { KilledError, NotEmulatedError } from './script-error';
import { Session } from './session';
import type { World } from './world';

const DECLARATION = /^[ \t]*(?:async\s+)?function\s*\*?\s*([\w$]+)\s*\(/gm;

/** Looks a function up as formulas name it: regardless of case, private ones (…_) apart. */
export function customFunctions(world: World, owner: string): (name: string) => ScriptCall | undefined {
  // A session apart: faults and figures count what a person's own run calls, not what formulas do meanwhile.
  const session = new Session(owner, world);
  const names = new Map<string, string>();
  for (const [, name = ''] of world.project.code.matchAll(DECLARATION))
    if (!name.endsWith('_')) names.set(name.toUpperCase(), name);
  return (upper) => {
    const name = names.get(upper);
    return name === undefined ? undefined : (args) => callCustom(session, name, args);
  };
}

const OPTIONS = { authMode: 'CUSTOM_FUNCTION', limitMs: THIRTY_SECONDS, hasScreen: false } as const;

function callCustom(session: Session, name: string, args: readonly unknown[]): ReturnType<ScriptCall> {
  try {
    const value = runExecution(session, OPTIONS, (running) => {
      const found = findFunction(running, name);
      if (!found) throw new NotEmulatedError(`custom function ${name}, which is no function declaration`);
      return toHost(running.call(found, ...args.map((arg) => toRealm(running.realm, arg))));
    });
    return { value };
  } catch (error) {
    if (error instanceof NotEmulatedError || !(error instanceof Error)) throw error;
    return { error: told(error) };
  }
}

/** As the cell shows it: "Error: too big (line 3)."; a run that took too long has no line but 0. */
function told(error: Error): string {
  if (error instanceof KilledError) return `${error.message} (line 0).`;
  const number = /\n {4}at .*?:(\d+):\d+\)?(?=\n)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${number === undefined ? '' : ` (line ${number})`}.`;
}
