// When a time-driven trigger fires. Google keeps to the hour asked for, not to the minute: the emulator picks a minute
// from its seed, once per trigger. developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers

import type { Zone } from '../sheets/zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Schedule {
  readonly zone: Zone;
  /** One time only: the instant. */
  readonly at?: number;
  /** After so many ms, again and again. */
  readonly everyMs?: number;
  /** So many days apart, at hour and minute of the zone. */
  readonly everyDays?: number;
  /** 0 = Sunday; so many weeks apart. */
  readonly weekday?: number;
  readonly monthDay?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** The first time after `from`, or undefined if there is none left. */
export function nextTime(schedule: Schedule, from: number, last: number | undefined): number | undefined {
  if (schedule.at !== undefined) return last === undefined ? Math.max(schedule.at, from) : undefined;
  if (schedule.everyMs !== undefined) return (last ?? from) + schedule.everyMs;
  const { zone, everyDays = 1 } = schedule;
  if (last !== undefined && schedule.monthDay === undefined) return onDay(schedule, dayOf(zone, last) + everyDays);
  for (let day = dayOf(zone, last ?? from); ; day++) {
    if (!fits(schedule, day)) continue;
    const time = onDay(schedule, day);
    if (time > (last ?? from)) return time;
  }
}

/** Days since 1970 on the zone's calendar. */
function dayOf(zone: Zone, instant: number): number {
  return Math.floor((instant + zone.offsetAt(instant)) / DAY);
}

function onDay({ zone, hour = 0, minute = 0 }: Schedule, day: number): number {
  return zone.instantOf(day * DAY + hour * HOUR + minute * MINUTE);
}

function fits({ weekday, monthDay }: Schedule, day: number): boolean {
  const date = new Date(day * DAY);
  if (weekday !== undefined) return date.getUTCDay() === weekday;
  return monthDay === undefined || date.getUTCDate() === monthDay;
}
