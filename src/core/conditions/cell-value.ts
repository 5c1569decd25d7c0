// Cells as conditions and their formulas see them: days are numbers, errors no texts, and a formula that comes to
// nothing leaves a text, where an empty cell is a blank (texts are above all numbers, a blank is 0).

import { isErrorText } from '../error-text.js';
import type { ExportedCell, ExportedTab } from '../exported.js';
import { serialOf } from './serial.js';
import type { Value } from './value.js';

/** Rows and columns count from 1. */
export type ValueAt = (row: number, column: number) => Value;

export function valuesOf({ rows, emptyTexts }: ExportedTab): ValueAt {
  const empty = new Set(emptyTexts.map((place) => place.join(' ')));
  return (row, column) => {
    const cell = rows[row - 1]?.[column - 1] ?? null;
    return cell === null && empty.has(`${row} ${column}`) ? '' : asValue(cell);
  };
}

function asValue(cell: ExportedCell): Value {
  if (typeof cell === 'string') return isErrorText(cell) ? undefined : cell;
  if (cell === null || typeof cell !== 'object') return cell;
  return 'at' in cell ? serialOf(cell.at) : cell.value;
}
