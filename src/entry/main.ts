// Bundle entry. tools/build.mjs appends one forwarding function per registry key.

import { google } from '../google/google.js';
import { type Registry, registry } from './registry.js';
import { run } from './run.js';

export const names = Object.keys(registry);

export function call(name: keyof Registry, args: readonly unknown[]): unknown {
  return run(registry[name], name, google(), args);
}
