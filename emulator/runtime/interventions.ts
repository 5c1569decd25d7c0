// Things a test plans for a coming service call: to throw, to kill, to let somebody else in. Counts the calls of one
// person's outermost execution; knows nothing of what a call does.

import type { Faults } from '../contract';

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

type Stop = 'kill' | { readonly message: string };

export interface Plan {
  before?: Stop;
  readonly during: (() => void)[];
  after?: Stop;
}

export class Interventions implements Faults {
  #count = 0;
  #paused = false;
  readonly #plans = new Map<number, Plan>();

  throwBefore(n: number, message = SERVER_ERROR): void {
    this.#planFor(n).before = { message };
  }

  throwAfter(n: number, message = SERVER_ERROR): void {
    this.#planFor(n).after = { message };
  }

  killBefore(n: number): void {
    this.#planFor(n).before = 'kill';
  }

  killAfter(n: number): void {
    this.#planFor(n).after = 'kill';
  }

  during(n: number, action: () => void): void {
    this.#planFor(n).during.push(action);
  }

  clear(): void {
    this.#plans.clear();
  }

  /** Counts one service call and tells what is planned for it. Calls made by a `during` action do not count. */
  next(): Plan | undefined {
    if (this.#paused) return undefined;
    this.#count++;
    const plan = this.#plans.get(this.#count);
    if (plan) this.#plans.delete(this.#count);
    return plan;
  }

  /** Runs a `during` action; the calls inside it are somebody else's and meet no fault. */
  pause(action: () => void): void {
    const before = this.#paused;
    this.#paused = true;
    try {
      action();
    } finally {
      this.#paused = before;
    }
  }

  #planFor(n: number): Plan {
    if (!Number.isInteger(n) || n < 1) throw new Error(`The next service call is number 1; there is no number ${n}.`);
    const key = this.#count + n;
    const plan = this.#plans.get(key) ?? { during: [] };
    this.#plans.set(key, plan);
    return plan;
  }
}
