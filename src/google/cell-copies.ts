// Cells as they are handed over for files: values with their types, and how they show.

import type { ExportedCell } from '../core/exported.js';
import { civilTimes } from './civil-days.js';

export function cellsOf(values: readonly unknown[][], shown: readonly string[][]): ExportedCell[][] {
  const timeOf = civilTimes();
  const cellOf = (value: unknown, text: string): ExportedCell => {
    if (value === '' || value === null || value === undefined) return null;
    if (value instanceof Date) return { at: timeOf(value), shown: text };
    if (typeof value === 'number') return String(value) === text ? value : { value, shown: text };
    return typeof value === 'boolean' ? value : String(value);
  };
  return values.map((cells, row) => cells.map((value, column) => cellOf(value, shown[row]?.[column] ?? '')));
}
