// One column described once: its heading, how a cell is read and entered, and how set-up makes it look.

import { type CivilDate, civilDate } from '../core/civil-date.js';
import type { CellKind } from '../core/fault.js';
import { asDate, asText, blank, type Cell, type Entered } from '../core/grid.js';
import { type Label, namesLabel } from '../core/label.js';
import { typedDate } from '../core/typed-date.js';
import { readScore } from '../core/zero.js';

export interface Heading extends Label {
  /** Older spellings still accepted. */
  readonly aliases?: readonly string[];
  /** A heading that ends in a fiscal year: 0 = this year's column, 1 = the year before. The year itself may be missing or old. */
  readonly age?: 0 | 1;
}

export interface Look {
  /** Width in pixels. */
  readonly px: number;
  /** Number format; a date's depends on the fiscal year (number-format.ts). */
  readonly format?: 'date' | 'points';
  readonly dropdown?: readonly string[];
  readonly checkbox?: boolean;
  readonly centred?: boolean;
  /** Collapsed column group this column belongs to. */
  readonly group?: 'results' | 'source';
}

export interface Column<T> {
  readonly kind: CellKind;
  readonly heading: Heading;
  readonly look: Look;
  /** A row without it cannot be used, and says so. */
  readonly required: boolean;
  /** undefined = not what the column expects. */
  readonly parse: (cell: Cell) => T | undefined;
  /** As the cell will read once the value has been entered. */
  readonly toCell: (value: T) => Cell;
}

/** What to enter so that the cell reads like this. Text stays text, whatever it looks like. */
export function enteredAs(kind: CellKind, cell: Cell): Entered {
  if (cell === null) return blank;
  if (typeof cell !== 'string') return cell;
  const day = kind === 'date' ? civilDate(cell) : undefined;
  return day ? asDate(day) : asText(cell);
}

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Text keeps its inner spaces; blanks around it come from pasting and mean nothing. */
export const text = (heading: Heading, look: Look): Column<string> => ({
  kind: 'text',
  heading,
  look,
  required: false,
  parse: (cell) => (cell === null ? '' : String(cell).trim()),
  toCell: (value) => value || null,
});

export const required = <T>(column: Column<T>): Column<T> => ({ ...column, required: true });

/**
 * For people to read, never a reason to leave the row out: no rule follows from it, and a run notes it while people may
 * be moving rows.
 */
export const onlyShown = <T>(column: Column<T>, unreadable: T): Column<T> => ({
  ...column,
  parse: (cell) => column.parse(cell) ?? unreadable,
});

export const flag = (heading: Heading, look: Look): Column<boolean> => ({
  kind: 'flag',
  heading,
  look: { ...look, checkbox: true, centred: true },
  required: false,
  parse: (cell) => (typeof cell === 'boolean' ? cell : isBlank(cell) ? false : undefined),
  toCell: (value) => value,
});

export const date = (heading: Heading, look: Look): Column<CivilDate | null> => ({
  kind: 'date',
  heading,
  look: { format: 'date', ...look },
  required: false,
  parse: (cell) => (isBlank(cell) ? null : typeof cell === 'string' ? (civilDate(cell) ?? typedDate(cell)) : undefined),
  toCell: (value) => value,
});

/** Points 0–100 as a number or as text in Thai or western digits; blank and "-" mean not scored. */
export const score = (heading: Heading, look: Look): Column<number | null> => ({
  kind: 'score',
  heading,
  look: { format: 'points', ...look },
  required: false,
  parse: parseScore,
  toCell: (value) => value,
});

function parseScore(cell: Cell): number | null | undefined {
  const reading = readScore(cell);
  if (reading.kind === 'score') return reading.score;
  return reading.kind === 'blank' ? null : undefined;
}

/** A fixed list; the key travels in the code, the Thai word stands in the cell. A blank cell is the first choice. */
export function choice<const C extends Readonly<Record<string, Label>>>(
  heading: Heading,
  choices: C,
  look: Look,
): Column<keyof C & string> {
  const keys = Object.keys(choices) as (keyof C & string)[];
  return {
    kind: 'choice',
    heading,
    look: { ...look, dropdown: keys.map((key) => choices[key]?.th ?? '') },
    required: false,
    parse: (cell) => (isBlank(cell) ? keys[0] : keys.find((key) => namesLabel(String(cell), choices[key] as Label))),
    toCell: (key) => choices[key]?.th ?? null,
  };
}
