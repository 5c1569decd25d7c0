// Number formats of the workbook's columns.

import { BUDDHIST_OFFSET } from '../core/civil-date.js';
import type { Look } from './column.js';

const FIRST_SERIAL_1970 = 25_569;
const DAY_MS = 86_400_000;

const serialOfNewYear = (buddhistYear: number): number =>
  FIRST_SERIAL_1970 + Date.UTC(buddhistYear - BUDDHIST_OFFSET, 0, 1) / DAY_MS;

/**
 * Number formats know no Buddhist era, but allow two conditions: a day of the calendar year in which the OIT window
 * lies is shown as "31 มี.ค. 64", any other day with its plain year.
 */
const shortDate = (fiscalYear: number): string =>
  `[>=${serialOfNewYear(fiscalYear + 1)}]d mmm yyyy;[>=${serialOfNewYear(fiscalYear)}]d mmm "${String(fiscalYear).slice(-2)}";d mmm yyyy`;

export const numberFormat = (format: NonNullable<Look['format']>, fiscalYear: number): string =>
  format === 'date' ? shortDate(fiscalYear) : '0.00';
