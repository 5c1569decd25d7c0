// console: what a script says about itself, kept as lines of text. An ordinary object, as in Apps Script; printing is
// no service call.

import { formatWithOptions, inspect } from 'node:util';
import type { Kernel } from '../runtime/kernel';

/** Long objects break after each field and close on the last line. */
const AS_GOOGLE = { compact: true, breakLength: 72 };

type Print = (...values: unknown[]) => void;

export function makeConsole({ execution }: Kernel): Record<string, Print> {
  const { log, clock } = execution.session.world;
  const started = new Map<string, number>();
  const print: Print = (...values) => {
    execution.assertAlive(); // a run that was ended says no more
    log.push(formatWithOptions(AS_GOOGLE, ...values));
  };
  return {
    log: print,
    info: print,
    warn: print,
    error: print,
    time: (label = 'default') => {
      started.set(String(label), clock.nowMs());
    },
    timeEnd: (label = 'default') => {
      const from = started.get(String(label));
      if (from === undefined) return;
      started.delete(String(label));
      print(`${label}: ${clock.nowMs() - from}ms`);
    },
    assert: (condition, ...values) => {
      if (!condition) print('Assertion failed', ...values);
    },
    dir: (value) => print(inspect(value, AS_GOOGLE)),
  };
}
