// Installed triggers and their firing: by the clock, or by what people do to the document. Each runs in the name of
// whoever installed it, as an execution of its own, and its failure is logged, not thrown: nobody is there to catch it.

import type { TriggerRun } from '../contract';
import { authMode } from './auth-mode';
import { SIX_MINUTES } from './execution';
import type { Kernel } from './kernel';
import { perWorld } from './per-world';
import { randomText } from './random';
import { findFunction, logFailure, runExecution } from './run';
import { nextTime, type Schedule } from './schedule';
import { ScriptError } from './script-error';
import type { Session } from './session';
import type { World } from './world';

export type EventType = TriggerRun['event'];

export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: EventType;
  /** The spreadsheet it listens to. */
  readonly sourceId?: string;
  readonly schedule?: Schedule;
  /** Instant at which a time-driven trigger is due; undefined once it is spent. */
  nextAt?: number | undefined;
}

/** developers.google.com/apps-script/guides/services/quotas: triggers 20 / user / script. */
export const MOST_TRIGGERS = 20;

const installed = perWorld(() => new Set<TriggerRecord>());

export function triggersOf(session: Session): TriggerRecord[] {
  return [...installed(session.world)].filter(({ owner }) => owner === session.user);
}

export function install(session: Session, trigger: Omit<TriggerRecord, 'id' | 'owner' | 'nextAt'>): TriggerRecord {
  const { world, user } = session;
  const id = randomText(world.random, 19, '0123456789').replace(/^0/, '1');
  const now = world.clock.nowMs();
  const nextAt = trigger.schedule && nextTime(trigger.schedule, now, undefined);
  const record: TriggerRecord = { ...trigger, id, owner: user, nextAt };
  installed(world).add(record);
  return record;
}

export function uninstall(world: World, id: string): boolean {
  const all = installed(world);
  const found = [...all].find((trigger) => trigger.id === id);
  return found !== undefined && all.delete(found);
}

/** Lets the clock run to the instant, firing what falls due on the way, in order. */
export function advanceTo(world: World, until: number): void {
  for (;;) {
    const due = earliest(world, until);
    if (!due) break;
    const { trigger, at } = due;
    world.clock.set(Math.max(at, world.clock.nowMs()));
    trigger.nextAt = trigger.schedule && nextTime(trigger.schedule, at, at);
    fire(world, trigger, () => clockEvent(at));
  }
  world.clock.set(Math.max(until, world.clock.nowMs()));
}

function earliest(world: World, until: number): { trigger: TriggerRecord; at: number } | undefined {
  let best: { trigger: TriggerRecord; at: number } | undefined;
  for (const trigger of installed(world)) {
    const at = trigger.nextAt;
    if (at !== undefined && at <= until && (!best || at < best.at)) best = { trigger, at };
  }
  return best;
}

type MakeEvent = (kernel: Kernel) => Record<string, unknown>;

/**
 * All installed triggers for what this person did in the bound document – people are in no other. Dialogs they open
 * stand on that person's screen.
 */
export function fireAll(actor: Session, eventType: EventType, event: MakeEvent): void {
  const { world } = actor;
  const { id } = world.document;
  const due = [...installed(world)].filter((one) => one.eventType === eventType && one.sourceId === id);
  for (const trigger of due) fire(world, trigger, event, actor);
}

function fire(world: World, trigger: TriggerRecord, event: MakeEvent, onlooker?: Session): void {
  const session = world.session(trigger.owner);
  const options = {
    authMode: 'FULL',
    limitMs: SIX_MINUTES,
    hasScreen: onlooker !== undefined,
    ...(onlooker && { onlooker }),
    coldStart: true,
  } as const;
  const at = new Date(world.clock.nowMs());
  const mailsBefore = world.mails.length;
  let failure: string | null = null;
  try {
    runExecution(session, options, (running) => {
      const handler = findFunction(running, trigger.handler);
      if (!handler) throw new ScriptError(`Script function not found: ${trigger.handler}`);
      const mode = running.kernel.enumValue(authMode, 'FULL');
      const told = running.eventObject({ authMode: mode, ...event(running.kernel), triggerUid: trigger.id });
      return running.call(handler, told);
    });
  } catch (error) {
    logFailure(world, trigger.handler, error);
    failure = String(error);
  }
  const { handler: functionName, owner, eventType } = trigger;
  const mails = world.mails.length - mailsBefore;
  world.triggered.push({ functionName, user: owner, event: eventType, at, mails, error: failure });
}

/** developers.google.com/apps-script/guides/triggers/events#time-driven-events: all of it in UTC. */
function clockEvent(at: number): Record<string, unknown> {
  const date = new Date(at);
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((at - newYear) / 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.floor((dayOfYear + new Date(newYear).getUTCDay()) / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
