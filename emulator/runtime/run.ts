// Starts executions: a fresh scope, the project loaded into it, one function run, and the end – regular or not.
// What reaches the caller is an Error of this process, with the script's name, message and stack.

import { types } from 'node:util';
import type { Context } from 'node:vm';
import { settleConsoles } from './console-execution';
import { Execution, type ExecutionOptions } from './execution';
import { Kernel } from './kernel';
import { COLD_START } from './meter';
import type { Project } from './project';
import type { Realm } from './realm';
import { KilledError, ScriptError } from './script-error';
import { JOINED, patchStack, withPlaces } from './script-stack';
import type { Session } from './session';
import { openScope } from './vm';
import type { World } from './world';

export interface Running {
  readonly kernel: Kernel;
  readonly context: Context;
  readonly realm: Realm;
  evaluate(source: string): unknown;
  /** Calls a function of the script and waits for what it promises. */
  call(found: (...args: unknown[]) => unknown, ...args: unknown[]): unknown;
  /** An ordinary object of the script's realm. */
  eventObject(fields: Readonly<Record<string, unknown>>): object;
  /** JSON.parse of the script's realm. */
  readonly parseJson: (json: string) => unknown;
}

/** Runs `body` as an execution of this person's. */
export function runExecution(
  session: Session,
  options: ExecutionOptions,
  body: (running: Running) => unknown,
): unknown {
  const { world } = session;
  settleConsoles(world);
  const execution = new Execution(session, options);
  try {
    if (options.coldStart) session.meter.spend(COLD_START);
    const running = load(session, execution);
    const result = body(running);
    execution.assertAlive();
    return result;
  } catch (error) {
    throw asHostError(execution.killed === undefined ? error : new KilledError(execution.killed), world.project);
  } finally {
    execution.finish();
  }
}

function load(session: Session, execution: Execution): Running {
  const { project } = session.world;
  const scope = openScope(project.manifest.timeZone, () => execution.lookAtClock());
  const kernel = new Kernel(scope.realm, execution);
  for (const [name, value] of Object.entries(session.world.globals(kernel))) {
    Object.defineProperty(scope.context, name, { value, writable: true, configurable: true, enumerable: false });
  }
  patchStack(scope.context, project);
  scope.run(project.code, JOINED);
  return {
    kernel,
    context: scope.context,
    realm: scope.realm,
    evaluate: (source) => scope.finish(() => scope.run(source, 'evaluate')),
    call: (found, ...args) => scope.finish(() => found(...args)),
    eventObject: (fields) => Object.assign(new scope.realm.Object(), inOrder(fields)),
    parseJson: (json) => scope.realm.JSON.parse(json),
  };
}

/** Google's events list their fields by name, as `JSON.stringify(e)` shows. */
function inOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A top-level function declaration by name, as Google's editor would list it. */
export function findFunction(running: Running, name: string): ((...args: unknown[]) => unknown) | undefined {
  const found: unknown = Object.hasOwn(running.context, name) ? running.context[name] : undefined;
  if (typeof found !== 'function') return undefined;
  // Only a declaration (or an expression of the same name) counts: Google reads the text, it does not run it.
  const declaration = new RegExp(`^(async\\s+)?function\\s*\\*?\\s*${name.replace(/\$/g, '\\$&')}\\s*\\(`);
  return declaration.test(Function.prototype.toString.call(found)) ? (found as () => unknown) : undefined;
}

/** What a script threw and did not catch. */
class ScriptFailure extends Error {}

function asHostError(error: unknown, project: Project): Error {
  if (error instanceof Error) {
    // A script that does not parse, or a gap of the emulator: its stack is this process's.
    if (error.stack?.includes(JOINED)) error.stack = withPlaces(error.stack, project);
    return error;
  }
  const { name, message, stack } = Object(error) as Partial<Error>;
  const isError = typeof message === 'string' && typeof name === 'string';
  const copy = new ScriptFailure(isError ? message : String(error), { cause: error });
  if (isError) copy.name = name;
  if (typeof stack === 'string') copy.stack = stack;
  return copy;
}

/** For runs nobody waits for: a script's failure is logged, a gap or bug of the emulator goes on up. */
export function logFailure(world: World, name: string, error: unknown): void {
  if (!(error instanceof ScriptFailure || error instanceof ScriptError || error instanceof KilledError)) throw error;
  world.log.push(`${name} failed: ${error}`);
}

/** Arrays, dates and plain objects of the script as values of this process; anything else as it is. */
export function toHost(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toHost);
  if (types.isDate(value)) return new Date(value.getTime());
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toHost(item)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (!types.isProxy(prototype) && Object.getPrototypeOf(prototype) === null);
}
