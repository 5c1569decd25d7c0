// What people do that starts a script by itself: opening the document, typing into a cell. Simple triggers run first,
// with limited authorisation and 30 seconds; a failure is logged, as nobody sees it at Google either.

import { authMode } from './auth-mode';
import { THIRTY_SECONDS } from './execution';
import type { Kernel } from './kernel';
import { findFunction, logFailure, runExecution } from './run';
import type { Session } from './session';
import { fireAll } from './triggers';
import { makeEventUser } from './user';

type MakeEvent = (kernel: Kernel) => Record<string, unknown>;

export function fireOpen(session: Session): void {
  session.menus.clear();
  const event: MakeEvent = (kernel) => ({ source: kernel.execution.session.world.document.source(kernel) });
  fireSimple(session, 'onOpen', event);
  fireAll(session, 'ON_OPEN', withUser(session, event));
}

/** Returns why the cell refused, if it did. */
export function personEdits(session: Session, a1: string, value: unknown): string | undefined {
  const { world } = session;
  const outcome = world.document.edit(session.user, a1, value);
  if (outcome.refused !== undefined) return outcome.refused;
  const event: MakeEvent = (kernel) => outcome.event?.(kernel) ?? {};
  fireSimple(session, 'onEdit', event);
  fireAll(session, 'ON_EDIT', withUser(session, event));
  const source: MakeEvent = (kernel) => ({ changeType: 'EDIT', source: world.document.source(kernel) });
  fireAll(session, 'ON_CHANGE', withUser(session, source));
  return undefined;
}

/** onSelectionChange is a simple trigger only. developers.google.com/apps-script/guides/triggers#onselectionchangee */
export function personSelects(session: Session, a1: readonly string[]): void {
  const event = session.world.document.select(session.user, a1);
  if (event) fireSimple(session, 'onSelectionChange', event);
}

function withUser(session: Session, event: MakeEvent): MakeEvent {
  return (kernel) => ({ ...event(kernel), user: makeEventUser(kernel, session.user) });
}

function fireSimple(session: Session, name: string, event: MakeEvent): void {
  if (!session.world.mentions(name)) return;
  const options = { authMode: 'LIMITED', limitMs: THIRTY_SECONDS, hasScreen: true, coldStart: true } as const;
  try {
    runExecution(session, options, (running) => {
      const { kernel } = running;
      const told = {
        ...event(kernel),
        authMode: kernel.enumValue(authMode, 'LIMITED'),
        user: makeEventUser(kernel, ''),
      };
      const found = findFunction(running, name);
      return found && running.call(found, running.eventObject(told));
    });
  } catch (error) {
    logFailure(session.world, name, error);
  }
}
