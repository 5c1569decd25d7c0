// The run behind `emulator.globals`: what a test does by itself, outside any function of the script. It has no time
// limit, is fully authorised and gives values of this process; its writes commit when somebody else's run begins.

import { Execution } from './execution';
import { Kernel } from './kernel';
import { perWorld } from './per-world';
import { hostRealm } from './realm';
import type { Session } from './session';

interface Console {
  readonly execution: Execution;
  readonly globals: Record<string, object>;
}

const consoles = perWorld(() => new Map<Session, Console>());

export function consoleGlobals(session: Session): Record<string, object> {
  const known = consoles(session.world).get(session);
  if (known && known.execution.killed === undefined) return known.globals;
  const execution = new Execution(session, { authMode: 'FULL', limitMs: Number.POSITIVE_INFINITY, hasScreen: true });
  const globals = { ...session.world.globals(new Kernel(hostRealm, execution)) };
  consoles(session.world).set(session, { execution, globals });
  return globals;
}

/** Before anybody else looks at the document. */
export function settleConsoles(world: Session['world']): void {
  for (const { execution } of consoles(world).values()) execution.commit('flush');
}
