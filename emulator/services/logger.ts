// Logger: the older log, which prints values as Java does (5 is "5.0") and can be read back by the run that wrote it.
// developers.google.com/apps-script/reference/base/logger

import { types } from 'node:util';
import { type Kernel, SELF } from '../runtime/kernel';
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
      run: (logger, kernel, ...values: unknown[]) => {
        const { log, clock } = kernel.execution.session.world;
        const message = messageOf(values, { kernel, timeZone: logger.timeZone });
        log.push(message);
        const at = formatDate(new Date(clock.nowMs()), logger.timeZone, JAVA_DATE);
        logger.lines.push(`${at} INFO: ${message}\n`);
        return SELF;
      },
    },
  },
});

interface Printing {
  readonly kernel: Kernel;
  readonly timeZone: string;
}

function messageOf([first, ...rest]: readonly unknown[], printing: Printing): string {
  if (first === undefined) return 'undefined';
  if (typeof first !== 'string') return javaText(first, printing);
  if (rest.length === 0) return first;
  let next = 0;
  return first.replace(/%[sd%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (next >= rest.length) return mark;
    const value = rest[next++];
    return mark === '%d' && Number.isInteger(value) ? String(value) : javaText(value, printing);
  });
}

/** A value's Java toString: doubles, lists and maps. */
function javaText(value: unknown, printing: Printing): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'number') return javaDouble(value);
  if (types.isDate(value)) return javaDate(new Date(value.getTime()), printing.timeZone);
  if (types.isNativeError(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, printing)).join(', ')}]`;
  if (!isMap(value, printing.kernel)) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}=${javaText(item, printing)}`)
    .join(', ')}}`;
}

/** The script's zone has no name there: "Wed Dec 03 00:00:00 GMT+09:00 2025", as logs in public repositories have it. */
function javaDate(date: Date, timeZone: string): string {
  const offset = formatDate(date, timeZone, 'XXX').replace('Z', '');
  return formatDate(date, timeZone, `EEE MMM dd HH:mm:ss 'GMT${offset}' yyyy`);
}

/** Any object of the script's own that does not say itself how it is printed. */
function isMap(value: unknown, kernel: Kernel): value is object {
  return (
    typeof value === 'object' && value !== null && !kernel.isServiceObject(value) && String(value) === '[object Object]'
  );
}

/** Double.toString: 5.0, 1.0E7, 1.2345678E7, 1.0E-4. */
function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
