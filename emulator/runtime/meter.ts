// Counts what a script asks of Google and predicts how long that takes. The prices rank designs; they are no stopwatch.
// Prices: published measurements of Apps Script (getValues 180 ms + 0.009 per cell, a committed write 100 ms + 0.06).

import type { Meter } from '../contract';
import type { Cost, MemberKind } from './service-class';

export interface Price {
  readonly p50: number;
  readonly pessimistic: number;
}

const LOCAL: Price = { p50: 0.3, pessimistic: 0.3 };
const READ: Cost = { ms: 150 };
const WRITE: Cost = { ms: 100 };
const SERVICE: Cost = { ms: 30 };
const COMMIT: Cost = { ms: 100, perCell: 0.06, worstPerCell: 0.14 };
/** What `Range.getValues` and its like cost: any read that declares `cells`. */
const READ_CELLS: Cost = { ms: 180, perCell: 0.009 };
/** Loading the script for a new execution. Part of the prediction, not of the six minutes. */
export const COLD_START: Price = { p50: 1500, pessimistic: 1500 };

export function price(cost: Cost, cells: number): Price {
  const p50 = cost.ms + (cost.perCell ?? 0) * cells;
  const worstPerCell = cost.worstPerCell ?? cost.perCell ?? 0;
  return { p50, pessimistic: (cost.worstMs ?? cost.ms) + worstPerCell * cells };
}

/** A buffered write of cells costs next to nothing until its commit; one without cells or with a price is paid at once. */
export function priceOfCall(kind: MemberKind, cost: Cost | undefined, cells: number | undefined): Price {
  if (kind === 'local') return cost ? price(cost, 0) : LOCAL;
  if (cost) return price(cost, cells ?? 0);
  if (kind === 'read') return cells === undefined ? price(READ, 0) : price(READ_CELLS, cells);
  if (kind === 'service') return price(SERVICE, 0);
  return cells === undefined ? price(WRITE, 0) : LOCAL;
}

export function priceOfCommit(cells: number): Price {
  return price(COMMIT, cells);
}

type Counter = 'reads' | 'writes' | 'cellsRead' | 'cellsWritten' | 'barriers' | 'mails';

export class MeterCounts {
  #calls: Record<string, number> = {};
  #serviceCalls = 0;
  #counters: Record<Counter, number> = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, barriers: 0, mails: 0 };
  #p50 = 0;
  #pessimistic = 0;

  reset(): void {
    this.#calls = {};
    this.#serviceCalls = 0;
    this.#counters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, barriers: 0, mails: 0 };
    this.#p50 = 0;
    this.#pessimistic = 0;
  }

  call(label: string): void {
    this.#calls[label] = (this.#calls[label] ?? 0) + 1;
    this.#serviceCalls++;
  }

  add(counter: Counter, amount = 1): void {
    this.#counters[counter] += amount;
  }

  spend(cost: Price): void {
    this.#p50 += cost.p50;
    this.#pessimistic += cost.pessimistic;
  }

  read(): Meter {
    return {
      calls: { ...this.#calls },
      serviceCalls: this.#serviceCalls,
      ...this.#counters,
      predictedMs: { p50: this.#p50, pessimistic: this.#pessimistic },
    };
  }
}
