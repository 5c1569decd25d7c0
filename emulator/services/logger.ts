// Logger: the older log, which prints values as Java does (5 is "5.0") and can be read back by the run that wrote it.
// developers.google.com/apps-script/reference/base/logger

import { types } from 'node:util';
import { SELF } from '../runtime/kernel';
import { defineClass } from '../runtime/service-class';
import { formatDate } from './utilities/format-date';

interface LoggerState {
  lines: string[];
  readonly timeZone: string;
}

const JAVA_DATE = 'EEE MMM dd HH:mm:ss z yyyy';

export const loggerClass = defineClass<LoggerState>({
  name: 'Logger',
  members: {
    clear: {
      kind: 'local',
      run: (logger) => {
        logger.lines = [];
        return SELF;
      },
    },
    getLog: { kind: 'local', run: (logger) => logger.lines.join('') },
    log: {
      kind: 'local',
      signatures: ['...any'],
      run: (logger, { execution }, ...values: unknown[]) => {
        const { log, clock } = execution.session.world;
        const message = messageOf(values, logger.timeZone);
        log.push(message);
        const at = formatDate(new Date(clock.nowMs()), logger.timeZone, JAVA_DATE);
        logger.lines.push(`${at} INFO: ${message}\n`);
        return SELF;
      },
    },
  },
});

function messageOf([first, ...rest]: readonly unknown[], timeZone: string): string {
  if (first === undefined) return 'undefined';
  if (typeof first !== 'string') return javaText(first, timeZone);
  let next = 0;
  return first.replace(/%[sd]/g, (mark) => {
    if (next >= rest.length) return mark;
    const value = rest[next++];
    return mark === '%d' && Number.isInteger(value) ? String(value) : javaText(value, timeZone);
  });
}

/** A value's Java toString: doubles, lists and maps. */
function javaText(value: unknown, timeZone: string): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'number') return javaDouble(value);
  if (types.isDate(value)) return formatDate(new Date(value.getTime()), timeZone, JAVA_DATE);
  if (types.isNativeError(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, timeZone)).join(', ')}]`;
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]' && isPlain(value)) {
    const fields = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, timeZone)}`);
    return `{${fields.join(', ')}}`;
  }
  return String(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Double.toString: 5.0, 1.0E7, 1.2345678E7, 1.0E-4. */
function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
