// Dates and times, as serials.

import { isRealDate, partsFromSerial, serialFromInstant, serialFromParts } from '../../dates';
import { usedOf } from '../evaluate';
import { type Cell, type Context, numberInText, raise, toNumber, toText, type Value } from '../value';
import { cells, type FunctionTable, type SheetFunction, values } from './define';

function part(read: (serial: number) => number): SheetFunction {
  return cells(1, 1, ([cell = null], context) => read(toNumber(cell, context)));
}

/** The same day of another month, or its last day. */
function addMonths(serial: number, months: number): number {
  const { year, month, day } = partsFromSerial(Math.floor(serial));
  const last = partsFromSerial(serialFromParts(year, month + months + 1, 0)).day;
  return serialFromParts(year, month + months, Math.min(day, last));
}

function monthsBetween(from: number, to: number): number {
  const [start, end] = [partsFromSerial(from), partsFromSerial(to)];
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

function dateDif(from: number, to: number, unit: string): number {
  if (from > to) return raise('#NUM!');
  const months = monthsBetween(from, to);
  switch (unit.toUpperCase()) {
    case 'D':
      return to - from;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return to - addMonths(from, months);
    case 'YD':
      return to - addMonths(from, Math.floor(months / 12) * 12);
    default:
      return raise('#NUM!');
  }
}

function holidaysOf(value: Value | undefined, context: Context): ReadonlySet<number> {
  return new Set(
    value === undefined
      ? []
      : usedOf(value, context)
          .flat()
          .filter((cell) => typeof cell === 'number'),
  );
}

const isWeekend = (serial: number) => partsFromSerial(serial).weekday % 6 === 0;

function networkDays(from: number, to: number, holidays: ReadonlySet<number>): number {
  const [start, end] = from <= to ? [from, to] : [to, from];
  let days = 0;
  for (let serial = start; serial <= end; serial += 1) if (!isWeekend(serial) && !holidays.has(serial)) days += 1;
  return from <= to ? days : -days;
}

function workday(from: number, days: number, holidays: ReadonlySet<number>): number {
  const step = Math.sign(days);
  let serial = from;
  for (let left = Math.abs(days); left > 0; ) {
    serial += step;
    if (!isWeekend(serial) && !holidays.has(serial)) left -= 1;
  }
  return serial;
}

const dayOf = (cell: Cell | undefined, context: Context) => Math.floor(toNumber(cell ?? null, context));
const one = (value: Value | undefined, context: Context) =>
  dayOf(value === undefined ? null : (usedOf(value, context)[0]?.[0] ?? null), context);

/** Only the look of the result is another: infer-format.ts. */
const asIs = cells(1, 1, ([cell = null]) => cell);

export const DATES: FunctionTable = {
  TODAY: cells(0, 0, (_, context) => Math.floor(context.grid.now())),
  NOW: cells(0, 0, (_, context) => context.grid.now()),
  DATE: cells(3, 3, ([year, month, day], context) => {
    const full = dayOf(year, context);
    return serialFromParts(full < 1900 ? full + 1900 : full, dayOf(month, context), dayOf(day, context));
  }),
  TIME: cells(3, 3, ([hour, minute, second], context) => {
    const seconds = (dayOf(hour, context) * 60 + dayOf(minute, context)) * 60 + dayOf(second, context);
    return (((seconds % 86_400) + 86_400) % 86_400) / 86_400;
  }),
  YEAR: part((serial) => partsFromSerial(serial).year),
  MONTH: part((serial) => partsFromSerial(serial).month),
  DAY: part((serial) => partsFromSerial(serial).day),
  HOUR: part((serial) => partsFromSerial(serial).hour),
  MINUTE: part((serial) => partsFromSerial(serial).minute),
  SECOND: part((serial) => partsFromSerial(serial).second),
  WEEKDAY: cells(1, 2, ([serial = null, type], context) => {
    const { weekday } = partsFromSerial(toNumber(serial, context));
    const kind = type === undefined ? 1 : toNumber(type, context);
    return kind === 1
      ? weekday + 1
      : kind === 2
        ? ((weekday + 6) % 7) + 1
        : kind === 3
          ? (weekday + 6) % 7
          : raise('#NUM!');
  }),
  ISOWEEKNUM: part((serial) => {
    const thursday = Math.floor(serial) + 3 - ((partsFromSerial(serial).weekday + 6) % 7);
    return 1 + Math.floor((thursday - serialFromParts(partsFromSerial(thursday).year, 1, 1)) / 7);
  }),
  EDATE: cells(2, 2, ([serial, months], context) => addMonths(dayOf(serial, context), dayOf(months, context))),
  EOMONTH: cells(2, 2, ([serial, months], context) => {
    const { year, month } = partsFromSerial(dayOf(serial, context));
    return serialFromParts(year, month + dayOf(months, context) + 1, 0);
  }),
  DATEVALUE: cells(1, 1, ([cell = null], context) => {
    const serial = typeof cell === 'number' ? cell : numberInText(toText(cell, context).trim(), context);
    const { year, month, day } = partsFromSerial(serial ?? 0);
    return serial !== undefined && isRealDate(year, month, day)
      ? Math.floor(serial)
      : raise('#VALUE!', `DATEVALUE parameter '${String(cell)}' cannot be parsed to date/time.`);
  }),
  TIMEVALUE: cells(1, 1, ([cell = null], context) => {
    const serial = numberInText(toText(cell, context).trim(), context) ?? raise('#VALUE!');
    return serial - Math.floor(serial);
  }),
  DATEDIF: cells(3, 3, ([from, to, unit = null], context) =>
    dateDif(dayOf(from, context), dayOf(to, context), toText(unit, context)),
  ),
  DAYS: cells(2, 2, ([to, from], context) => dayOf(to, context) - dayOf(from, context)),
  NETWORKDAYS: values(2, 3, ([from, to, holidays], context) =>
    networkDays(one(from, context), one(to, context), holidaysOf(holidays, context)),
  ),
  WORKDAY: values(2, 3, ([from, days, holidays], context) =>
    workday(one(from, context), one(days, context), holidaysOf(holidays, context)),
  ),
  EPOCHTODATE: cells(1, 2, ([timestamp = null, unit = 1], context) => {
    const perSecond = [1, 1e3, 1e6][toNumber(unit, context) - 1] ?? raise('#NUM!');
    const seconds = toNumber(timestamp, context) / perSecond;
    return seconds < 0 ? raise('#NUM!') : serialFromInstant(Math.floor(seconds * 1000), 'UTC');
  }),
  TO_DATE: asIs,
  TO_DOLLARS: asIs,
  TO_PERCENT: asIs,
  TO_PURE_NUMBER: asIs,
};
