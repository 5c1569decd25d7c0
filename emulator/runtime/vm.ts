// A fresh global scope for one execution: the language's built-ins, Google's services and the project's files, nothing
// of Node's. Google loads a script anew for each run, so nothing global survives from one run to the next.

import { type Context, createContext, Script } from 'node:vm';
import { zoneOf } from '../sheets/zone';
import type { Realm } from './realm';
import { dateScript, type PatchDate } from './script-date';
import { inspectScript } from './script-inspect';
import { localeScript } from './script-locale';

/** Names a V8 context brings along that Apps Script's does not have. */
const NOT_IN_APPS_SCRIPT = ['gc', 'SharedArrayBuffer', 'Atomics'];
const INTRINSICS = new Script('({ Array, Date, Error, Function, JSON, Object })', { filename: 'emulator:realm' });

/** Without Node's picture of the failing line at the head of the stack. */
const QUIETLY = { displayErrors: false };

export interface ScriptScope {
  readonly context: Context;
  readonly realm: Realm;
  run(source: string, filename: string): unknown;
  /** Lets a job of the script run to its very end, promises included; gives what it returns or resolves to. */
  finish(job: () => unknown): unknown;
}

export function openScope(timeZone: string, now: () => number): ScriptScope {
  // A queue of its own lets promises settle within the run, as a run at Google ends only when they have.
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of NOT_IN_APPS_SCRIPT) delete context[name];
  localeScript.runInContext(context);
  inspectScript.runInContext(context);
  const zone = zoneOf(timeZone);
  const patchDate: PatchDate = dateScript.runInContext(context);
  patchDate(zone.offsetAt, zone.instantOf, now, zone.name);
  const realm: Realm = INTRINSICS.runInContext(context);
  return {
    context,
    realm,
    run: (source, filename) => compiled(source, filename).runInContext(context, QUIETLY),
    finish: (job) => finish(context, job),
  };
}

interface Outcome {
  job(): unknown;
  value?: unknown;
  failed?: boolean;
}

const FINISH = new Script(
  `{
    const outcome = emulatorOutcome;
    delete globalThis.emulatorOutcome;
    const result = outcome.job();
    if (result instanceof Promise) {
      result.then(
        (value) => { outcome.value = value; },
        (error) => { outcome.value = error; outcome.failed = true; },
      );
    } else outcome.value = result;
    undefined;
  }`,
  { filename: 'emulator:finish' },
);

/** Its own evaluation, because V8 works off the queue when an evaluation ends. A promise never settled gives undefined. */
function finish(context: Context, job: () => unknown): unknown {
  const outcome: Outcome = { job };
  context.emulatorOutcome = outcome;
  FINISH.runInContext(context, QUIETLY);
  if (outcome.failed) throw outcome.value;
  return outcome.value;
}

/** By text and then by name: a text that is asked for again is the same string, and its hash is known. */
const scripts = new Map<string, Map<string, Script>>();
const MOST_SCRIPTS = 50;

/** Compiled once per process, however many emulators load the same project. */
function compiled(source: string, filename: string): Script {
  const known = scripts.get(source) ?? new Map<string, Script>();
  let script = known.get(filename);
  if (!script) {
    script = new Script(source, { filename });
    const oldest = scripts.keys().next();
    if (scripts.size >= MOST_SCRIPTS && !oldest.done) scripts.delete(oldest.value);
    scripts.set(source, known.set(filename, script));
  }
  return script;
}
