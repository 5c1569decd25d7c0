// How many recipients a person may still mail to. The day begins with the first request and lasts 24 hours.
// developers.google.com/apps-script/guides/services/quotas

import { perWorld } from '../../runtime/per-world';
import type { Session } from '../../runtime/session';

/** Consumer accounts. */
const DAILY_RECIPIENTS = 100;
const DAY = 24 * 3_600_000;

interface Window {
  left: number;
  since: number | null;
}

const windows = perWorld(() => new Map<Session, Window>());

function windowOf(session: Session): Window {
  const { world } = session;
  const all = windows(world);
  let current = all.get(session);
  if (!current) {
    // A quota given at the start is what is left of a day that began before.
    current = {
      left: world.mailQuota ?? DAILY_RECIPIENTS,
      since: world.mailQuota === undefined ? null : world.clock.nowMs(),
    };
    all.set(session, current);
  }
  if (current.since !== null && world.clock.nowMs() - current.since >= DAY) {
    current.left = world.mailQuota || DAILY_RECIPIENTS;
    current.since = null;
  }
  return current;
}

export function recipientsLeft(session: Session): number {
  return windowOf(session).left;
}

/** False, and nothing taken, if there are not enough. */
export function takeRecipients(session: Session, count: number): boolean {
  const current = windowOf(session);
  if (count > current.left) return false;
  current.left -= count;
  current.since ??= session.world.clock.nowMs();
  return true;
}
