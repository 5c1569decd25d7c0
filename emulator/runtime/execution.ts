// One run of a script: who runs it, what it may do, how much time it has left and what it has written but not yet
// committed. Ends by itself, by the time limit or by a kill; after a kill nothing it calls has an effect.

import type { GateCall } from './gate';
import { priceOfCall, priceOfCommit } from './meter';
import { type AuthMode, assertPermitted } from './permission';
import { KilledError } from './script-error';
import type { Session } from './session';

const MINUTE = 60_000;
/** developers.google.com/apps-script/guides/services/quotas: script runtime 6 min. */
export const SIX_MINUTES = 6 * MINUTE;
/** developers.google.com/apps-script/guides/triggers: simple triggers cannot run for longer than 30 seconds. */
export const THIRTY_SECONDS = MINUTE / 2;
const TOO_LONG = 'Exceeded maximum execution time';
/** So many looks at the clock without a call in between are a script that waits by looking. */
const LOOKS_UNTIL_TIME_PASSES = 100_000;

export interface ExecutionOptions {
  readonly authMode: AuthMode;
  /** Virtual milliseconds it may take; Infinity for the console. */
  readonly limitMs: number;
  /** Whether a person looks at the document, to whom a dialog can be shown. */
  readonly hasScreen: boolean;
  /** Who that is, if not whoever the run belongs to: a trigger of one person is fired by what another does. */
  readonly onlooker?: Session;
  /** Whether somebody waits for Google to load the script first: counted in predictions, not in the limit. */
  readonly coldStart?: boolean;
}

export class Execution {
  readonly session: Session;
  readonly authMode: AuthMode;
  readonly hasScreen: boolean;
  /** Whose screen, selection and answers the run deals with. */
  readonly onlooker: Session;
  readonly #limitMs: number;
  #elapsedMs = 0;
  #looksAtClock = 0;
  #killed: string | undefined;
  #cellsPending = 0;
  #dirty = false;
  #interrupted = false;
  readonly #atEnd: (() => void)[] = [];

  constructor(session: Session, options: ExecutionOptions) {
    this.session = session;
    this.authMode = options.authMode;
    this.hasScreen = options.hasScreen;
    this.onlooker = options.onlooker ?? session;
    this.#limitMs = options.limitMs;
  }

  get user(): string {
    return this.session.user;
  }

  get elapsedMs(): number {
    return this.#elapsedMs;
  }

  get killed(): string | undefined {
    return this.#killed;
  }

  assertAlive(): void {
    if (this.#killed === undefined && this.#elapsedMs > this.#limitMs) this.#end(TOO_LONG);
    if (this.#killed !== undefined) throw new KilledError(this.#killed);
  }

  assertAllowed(call: GateCall): void {
    assertPermitted(this, call);
  }

  kill(message = TOO_LONG): never {
    this.#end(message);
    throw new KilledError(message);
  }

  /** Ends the run for good, as `kill`, but keeps what it has written. */
  stop(message: string): never {
    this.commit('end');
    return this.kill(message);
  }

  #end(message: string): void {
    this.#killed = message;
    if (this.#dirty) this.session.world.document.rollback();
    this.#dirty = false;
    this.#cellsPending = 0;
    this.#release();
  }

  /** Lets virtual time pass: a sleep, or what a call takes. Not beyond the moment at which the run is ended. */
  spend(ms: number): void {
    const left = Math.max(this.#limitMs - this.#elapsedMs, 0);
    this.#elapsedMs += ms;
    this.session.world.clock.pass(Math.min(ms, left));
  }

  /** Now, as the script sees it. Time stands still between its calls, but not for a loop that waits for it to pass. */
  lookAtClock(): number {
    this.#looksAtClock += 1;
    if (this.#looksAtClock > LOOKS_UNTIL_TIME_PASSES) {
      this.spend(1);
      this.assertAlive();
    }
    return this.session.world.clock.nowMs();
  }

  willWrite(call: GateCall, cells: number): void {
    this.#dirty = true;
    if (call.cells && !call.cost) this.#cellsPending += cells;
  }

  bill(call: GateCall, cells: number): void {
    const { meter } = this.session;
    const cost = priceOfCall(call.kind, call.cost, call.cells && cells);
    meter.spend(cost);
    this.spend(cost.p50);
    if (call.kind === 'local') return;
    this.#looksAtClock = 0;
    meter.call(call.label);
    if (call.kind === 'read') {
      meter.add('reads');
      meter.add('cellsRead', cells);
    } else if (call.kind === 'write') {
      meter.add('writes');
      meter.add('cellsWritten', cells);
    }
  }

  /** Makes the writes so far permanent and visible to others. A barrier is a commit that a read had to wait for. */
  commit(why: 'flush' | 'barrier' | 'end'): void {
    if (!this.#dirty || this.#interrupted) return;
    const cost = this.#cellsPending > 0 ? priceOfCommit(this.#cellsPending) : { p50: 0, pessimistic: 0 };
    this.#dirty = false;
    this.#cellsPending = 0;
    this.session.world.document.commit();
    this.session.meter.spend(cost);
    this.spend(cost.p50);
    if (why === 'barrier') this.session.meter.add('barriers');
  }

  /** Lets somebody else act in the middle of this run. They see what is committed, not what is pending. */
  interrupt(action: () => void): void {
    const restore = this.#dirty ? this.session.world.document.setAside?.() : undefined;
    this.#interrupted = true;
    try {
      this.session.interventions.pause(action);
    } finally {
      restore?.();
      this.#interrupted = false;
    }
  }

  /** Called once when the run ends, however it ends: locks are given back. */
  atEnd(action: () => void): void {
    this.#atEnd.push(action);
  }

  /** The regular end, also after an error of the script: what was written before it stays. */
  finish(): void {
    if (this.#killed === undefined) this.commit('end');
    this.#release();
  }

  #release(): void {
    for (const action of this.#atEnd.splice(0)) action();
  }
}
