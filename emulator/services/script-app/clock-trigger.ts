// ClockTriggerBuilder: what a script may ask of the clock, and Google's refusals.
// developers.google.com/apps-script/reference/script/clock-trigger-builder

import { type Kernel, SELF } from '../../runtime/kernel';
import type { Schedule } from '../../runtime/schedule';
import { refuse } from '../../runtime/script-error';
import { defineClass, defineEnum } from '../../runtime/service-class';
import { install } from '../../runtime/triggers';
import { zoneOf } from '../../sheets/zone';
import { assertRoom, makeTrigger } from './trigger';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const weekDay = defineEnum('ScriptApp.WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

type Every = 'minutes' | 'hours' | 'days' | 'weeks' | 'month';

interface ClockState {
  readonly handler: string;
  every?: Every;
  n: number;
  hour?: number;
  minute?: number;
  weekday?: number;
  monthDay?: number;
  afterMs?: number;
  at?: number;
  date?: readonly [number, number, number];
  zone?: string;
}

export function newClockBuilder(kernel: Kernel, handler: string): object {
  return kernel.make(clockTriggerBuilderClass, { handler, n: 1 });
}

export const clockTriggerBuilderClass = defineClass<ClockState>({
  name: 'ClockTriggerBuilder',
  service: 'ScriptApp',
  members: {
    after: { kind: 'local', signatures: ['Integer'], run: (clock, _kernel, ms: number) => set(clock, { afterMs: ms }) },
    at: {
      kind: 'local',
      signatures: ['Date'],
      run: (clock, _kernel, date: Date) => set(clock, { at: date.getTime() }),
    },
    atDate: {
      kind: 'local',
      signatures: ['Integer, Integer, Integer'],
      run: (clock, _kernel, year: number, month: number, day: number) => set(clock, { date: [year, month, day] }),
    },
    atHour: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, hour: number) => {
        assertBetween('atHour', hour, 0, 23);
        return set(clock, { hour });
      },
    },
    create: { kind: 'service', run: (clock, kernel) => create(clock, kernel) },
    everyDays: { kind: 'local', signatures: ['Integer'], run: (clock, _kernel, n: number) => every(clock, 'days', n) },
    everyHours: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, n: number) => {
        if (![1, 2, 4, 6, 8, 12].includes(n)) {
          refuse('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.');
        }
        return every(clock, 'hours', n);
      },
    },
    everyMinutes: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, n: number) => {
        if (![1, 5, 10, 15, 30].includes(n)) {
          refuse('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
        }
        return every(clock, 'minutes', n);
      },
    },
    everyWeeks: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, n: number) => every(clock, 'weeks', n),
    },
    inTimezone: {
      kind: 'local',
      signatures: ['String'],
      run: (clock, _kernel, zone: string) => {
        try {
          zoneOf(zone);
        } catch {
          refuse(`Invalid argument: ${zone}`); // Intl's word on it: no such zone
        }
        return set(clock, { zone });
      },
    },
    nearMinute: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, minute: number) => {
        assertBetween('nearMinute', minute, 0, 59);
        return set(clock, { minute });
      },
    },
    onMonthDay: {
      kind: 'local',
      signatures: ['Integer'],
      run: (clock, _kernel, monthDay: number) => {
        assertBetween('onMonthDay', monthDay, 1, 31);
        set(clock, { monthDay });
        return every(clock, 'month', 1);
      },
    },
    onWeekDay: {
      kind: 'local',
      signatures: ['WeekDay'],
      run: (clock, _kernel, day: string) => {
        set(clock, { weekday: weekDay.values.indexOf(day) });
        return every(clock, 'weeks', 1);
      },
    },
  },
});

function set(clock: ClockState, change: Partial<ClockState>): typeof SELF {
  Object.assign(clock, change);
  return SELF;
}

function every(clock: ClockState, unit: Every, n: number): typeof SELF {
  if (n < 1) refuse(`The value you passed to every${unit[0]?.toUpperCase()}${unit.slice(1)} was invalid.`);
  if (clock.every !== undefined && clock.every !== unit) {
    refuse('You have already specified the recurrence interval for this trigger.');
  }
  return set(clock, { every: unit, n: clock.every === unit ? Math.max(n, clock.n) : n });
}

function assertBetween(member: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  refuse(`The value you passed to ${member} was invalid. It must be between ${least} and ${most}.`);
}

function create(clock: ClockState, kernel: Kernel): object {
  const { session } = kernel.execution;
  assertRoom(session);
  const schedule = scheduleOf(clock, kernel);
  return makeTrigger(kernel, install(session, { handler: clock.handler, eventType: 'CLOCK', schedule }));
}

function scheduleOf(clock: ClockState, { execution }: Kernel): Schedule {
  const { world } = execution.session;
  const zone = zoneOf(clock.zone ?? world.project.manifest.timeZone);
  const now = world.clock.nowMs();
  if (clock.afterMs !== undefined) return { zone, at: now + clock.afterMs };
  if (clock.at !== undefined) return { zone, at: clock.at };
  const anyMinute = Math.floor(world.random() * 60);
  const minute = clock.minute === undefined ? anyMinute : near(clock.minute, world.random());
  const hour = clock.hour ?? Math.floor(world.random() * 24);
  if (clock.date) {
    const [year, month, day] = clock.date;
    return { zone, at: zone.instantOf(Date.UTC(year, month - 1, day, hour, minute)) };
  }
  switch (clock.every) {
    case 'minutes':
      return { zone, everyMs: clock.n * MINUTE };
    case 'hours':
      return { zone, everyMs: clock.n * HOUR };
    case 'days':
      return { zone, everyDays: clock.n, hour, minute };
    case 'weeks':
      return { zone, everyDays: clock.n * 7, weekday: clock.weekday ?? 1, hour, minute };
    case 'month':
      return { zone, monthDay: clock.monthDay ?? 1, hour, minute };
    default:
      return refuse('Please select a recurrence interval for this trigger.');
  }
}

/** "Plus or minus 15 minutes", but within the hour asked for. */
function near(minute: number, random: number): number {
  return Math.min(59, Math.max(0, minute + Math.floor(random * 31) - 15));
}
