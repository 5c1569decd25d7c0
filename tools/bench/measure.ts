// What every subject of the bench shares: a script in an emulator of its own, a stopwatch, and the form of a result.

import type { Emulator } from '../../emulator/contract.js';
import { openEmulator } from '../../emulator/index.js';

export interface Figure {
  readonly subject: string;
  readonly unit: 'ms' | 'MB';
  readonly measured: number;
  /** Of the specification; undefined = shown for orientation only. */
  readonly limit?: number;
}

/** How a cost grows: 1 = in proportion to the rows. */
export interface Shape {
  readonly subject: string;
  readonly perRowSmall: number;
  readonly perRowLarge: number;
}

export function openBench(code: string): Emulator {
  return openEmulator({
    project: { 'appsscript.json': '{"timeZone":"Asia/Bangkok"}', 'Code.js': code },
    now: '2021-03-17T09:00+07:00',
  });
}

/** The result of an action and the milliseconds it took. */
export function timed<T>(action: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = action();
  return { result, ms: performance.now() - start };
}

/** As `timed`, in milliseconds of processor time, for limits of CPU: other work on the machine does not count, V8's own threads do. */
export function timedOnCpu<T>(action: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Speed without right values is worth nothing: a wrong one ends the bench. */
export function verify(subject: string, found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${subject}: wrong values\n  expected ${right}\n  found    ${left}`);
}
