// Gives a script's realm a Date whose clock is the virtual one and whose local time is the script's time zone,
// whatever zone this process runs in. The patch is source text, because it must be made of the realm's own functions.

import { Script } from 'node:vm';
import type { Zone } from '../sheets/zone';

export type PatchDate = (
  offsetAt: Zone['offsetAt'],
  instantOf: Zone['instantOf'],
  now: () => number,
  zone: string,
) => void;

const SOURCE = `(function (offsetAt, instantOf, now, zone) {
  const Native = Date;
  const proto = Native.prototype;
  const wall = new Native(0);
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const nativeParse = Native.parse;
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });

  // The wall clock of the zone, told by the UTC methods of a Date that is moved by the offset.
  const onWall = (date) => {
    const instant = getTime.call(date);
    setTime.call(wall, instant + offsetAt(instant));
    return wall;
  };
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto['getUTC' + part];
    define(proto, 'get' + part, { ['get' + part]() { return get.call(onWall(this)); } }['get' + part]);
    const set = proto['setUTC' + part];
    if (!set) continue;
    const setter = { ['set' + part](...parts) {
      const shown = onWall(this);
      // setFullYear alone revives an invalid date (ECMA-262, Date.prototype.setFullYear).
      if (part === 'FullYear' && isNaN(getTime.call(shown))) setTime.call(shown, 0);
      return setTime.call(this, instantOf(set.apply(shown, parts)));
    } }['set' + part];
    Object.defineProperty(setter, 'length', { value: set.length });
    define(proto, 'set' + part, setter);
  }
  define(proto, 'getYear', function getYear() { return this.getFullYear() - 1900; });
  define(proto, 'getTimezoneOffset', function getTimezoneOffset() {
    const instant = getTime.call(this);
    return isNaN(instant) ? NaN : -offsetAt(instant) / 60000 || 0;
  });

  const two = (number) => String(number).padStart(2, '0');
  const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const dayText = (date) => {
    const year = date.getFullYear();
    const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
    return DAYS[date.getDay()] + ' ' + MONTHS[date.getMonth()] + ' ' + two(date.getDate()) + ' ' + digits;
  };
  let longName;
  const timeText = (date) => {
    const minutes = -date.getTimezoneOffset();
    const ahead = Math.abs(minutes);
    const gmt = (minutes < 0 ? '-' : '+') + two(Math.trunc(ahead / 60)) + two(Math.trunc(ahead % 60));
    longName = longName || new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' });
    const name = longName.formatToParts(date).find((part) => part.type === 'timeZoneName').value;
    return two(date.getHours()) + ':' + two(date.getMinutes()) + ':' + two(date.getSeconds()) + ' GMT' + gmt + ' (' + name + ')';
  };
  const INVALID = 'Invalid Date';
  const text = (name, make) =>
    define(proto, name, { [name]() { return isNaN(getTime.call(this)) ? INVALID : make(this); } }[name]);
  text('toString', (date) => dayText(date) + ' ' + timeText(date));
  text('toDateString', dayText);
  text('toTimeString', timeText);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = proto[name];
    define(proto, name, { [name](locales, options) {
      return native.call(this, locales, { timeZone: zone, ...options });
    } }[name]);
  }
  const NativeFormat = Intl.DateTimeFormat;
  const zoned = (args) => [args[0], { timeZone: zone, ...args[1] }];
  Intl.DateTimeFormat = new Proxy(NativeFormat, {
    apply: (target, self, args) => Reflect.construct(target, zoned(args)),
    construct: (target, args, newTarget) => Reflect.construct(target, zoned(args), newTarget),
  });

  // Text without a zone means local time, except an ISO day alone, which is UTC (ECMA-262, Date.parse).
  const ISO_DAY = /^[+-]?\\d{4,6}(-\\d{2}(-\\d{2})?)?$/;
  const ISO_TIME = /^[+-]?\\d{4,6}-\\d{2}-\\d{2}T[\\d:.]+$/;
  const HAS_ZONE = /(Z|\\b(GMT|UTC?|[ECMP][SD]T)([+-]\\d{1,2}(:?\\d{2})?)?|\\d\\s*[+-]\\d{2}:?\\d{2})\\s*(\\(.*\\))?$/i;
  const parse = (value) => {
    const given = String(value).trim();
    if (ISO_DAY.test(given) || HAS_ZONE.test(given)) return nativeParse(given);
    return instantOf(nativeParse(ISO_TIME.test(given) ? given + 'Z' : given + ' UTC'));
  };
  const instantFrom = (args) => {
    if (args.length === 0) return now();
    if (args.length > 1) return instantOf(Native.UTC(...args));
    const only = args[0];
    if (only !== null && typeof only === 'object' && isDate(only)) return getTime.call(only);
    const primitive = only !== null && typeof only === 'object' ? toPrimitive(only) : only;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  };
  const isDate = (value) => {
    try { getTime.call(value); return true; } catch (error) { return false; }
  };
  const toPrimitive = (value) => {
    if (value[Symbol.toPrimitive]) return value[Symbol.toPrimitive]('default');
    const plain = value.valueOf();
    return typeof plain === 'object' ? String(value) : plain;
  };

  function ScriptDate(...args) {
    if (new.target === undefined) return new Native(now()).toString();
    return Reflect.construct(Native, [instantFrom(args)], new.target);
  }
  define(ScriptDate, 'name', 'Date');
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  ScriptDate.prototype = proto;
  Object.defineProperty(ScriptDate, 'prototype', { writable: false, enumerable: false });
  define(ScriptDate, 'now', { now: () => now() }.now);
  define(ScriptDate, 'parse', { parse: (value) => parse(value) }.parse);
  define(ScriptDate, 'UTC', Native.UTC);
  define(proto, 'constructor', ScriptDate);
  define(globalThis, 'Date', ScriptDate);
})`;

/** Evaluates to a PatchDate when run in a context. */
export const dateScript = new Script(SOURCE, { filename: 'emulator:date' });
