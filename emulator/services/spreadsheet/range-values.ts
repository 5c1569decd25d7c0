// What the cells of a Range hold: values, formulas, what they show, notes; and emptying them.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { NotEmulatedError, refuse } from '../../runtime/script-error';
import type { Rect } from '../../sheets/a1';
import { covers } from '../../sheets/a1';
import { clearLayers, fillLayer, mapRect, styleAt } from '../../sheets/cells';
import { isHiddenByFilter } from '../../sheets/filter';
import { fromR1C1, toR1C1 } from '../../sheets/formulas/r1c1';
import { extentOf, valueAt } from '../../sheets/formulas/recalculate';
import { shiftFormula } from '../../sheets/formulas/tokens';
import { breakApart, mergesIn } from '../../sheets/merges';
import type { Layer } from '../../sheets/model';
import { intern } from '../../sheets/style';
import { displayAt, readValues, writeFormula, writeValues } from '../../sheets/write';
import { assertShape, type Members, read, readCell, readCells, toInput, write, writeCells } from './members';
import { liveSheet, type RangeState } from './state';

type Grid = readonly (readonly unknown[])[];

function badSignature(method: string, word = 'number[]'): never {
  return refuse(`The parameters (${word}) don't match the method signature for SpreadsheetApp.Range.${method}.`);
}

function assertGrid(values: readonly unknown[], range: RangeState, method: string): Grid {
  assertShape(values, range, () => badSignature(method));
  return values as Grid;
}

const toDate = (instant: number) => new Date(instant);

/** Only the top left cell. */
function corner({ top, left }: Rect): Rect {
  return { top, left, bottom: top, right: left };
}

function setValue(range: RangeState, _: Kernel, value: unknown): unknown {
  const { rect } = range;
  const input = toInput(value);
  const formula = typeof input === 'string' && input.startsWith('=') && input.length > 1;
  writeValues(range.book, range.sheet, rect, (row, column) =>
    formula ? shiftFormula(input, row - rect.top, column - rect.left) : input,
  );
  return SELF;
}

function setValues(range: RangeState, _: Kernel, values: readonly unknown[]): unknown {
  const grid = assertGrid(values, range, 'setValues');
  const { top, left } = range.rect;
  writeValues(range.book, range.sheet, range.rect, (row, column) => toInput(grid[row - top]?.[column - left]));
  return SELF;
}

/** Only texts may be formulas; a missing "=" is supplied. */
function asFormula(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function setFormulas(range: RangeState, formula: (row: number, column: number) => string): unknown {
  mapRect(range.rect, (row, column) => writeFormula(range.book, range.sheet, row, column, formula(row, column)));
  return SELF;
}

function formulaAt({ book, sheet }: RangeState, row: number, column: number): string {
  return liveSheet(book, sheet).rows[row]?.formulas?.[column]?.text ?? '';
}

function formulaR1C1At(range: RangeState, row: number, column: number): string | null {
  const formula = formulaAt(range, row, column);
  return formula === '' ? null : toR1C1(formula, row, column);
}

function setNotes(range: RangeState, note: (row: number, column: number) => unknown): unknown {
  fillLayer(range.book, range.sheet, range.rect, 'notes', (row, column) => noteText(note(row, column)));
  return SELF;
}

// Whole numbers get ".0" on Google's way from JavaScript to Java: issuetracker.google.com/issues/429373214.
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function noteAt({ book, sheet }: RangeState, row: number, column: number): string {
  return liveSheet(book, sheet).rows[row]?.notes?.[column] ?? '';
}

function isBlank(range: RangeState): boolean {
  const sheet = liveSheet(range.book, range.sheet);
  const extent = extentOf(range.book, sheet);
  const { top, left, bottom, right } = range.rect;
  for (let row = top; row <= Math.min(bottom, extent.row); row += 1) {
    for (let column = left; column <= Math.min(right, extent.column); column += 1) {
      if (valueAt(range.book, sheet, row, column) !== '') return false;
    }
  }
  return true;
}

const CONTENT: readonly Layer[] = ['values', 'formulas', 'runs'];

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/**
 * Without options contents and formats go, merges inside included; notes and validations stay. With options that name
 * nothing all goes. Formats cleared alone leave number formats (reference, Range.clear and clearFormat).
 */
export function clearRange(range: RangeState, given?: ClearOptions): void {
  const options = given ?? {};
  for (const [key, value] of Object.entries(options)) {
    if (value && !/^(contentsOnly|formatOnly|commentsOnly|validationsOnly|skipFilteredRows)$/.test(key))
      throw new NotEmulatedError(`Range.clear with option ${key}`);
  }
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
  const everything = all && given !== undefined;
  const layers: Layer[] = [];
  if (all || contentsOnly) layers.push(...CONTENT);
  if (all) layers.push('styles');
  if (everything || commentsOnly) layers.push('notes');
  if (everything || validationsOnly) layers.push('validations');
  for (const rect of clearable(range, options)) {
    clearLayers(range.book, range.sheet, rect, layers);
    if (formatOnly) keepNumberFormats(range, rect);
  }
  if (all || formatOnly) unmergeInside(range);
}

function clearable(range: RangeState, { skipFilteredRows }: ClearOptions): readonly Rect[] {
  if (!skipFilteredRows) return [range.rect];
  const sheet = liveSheet(range.book, range.sheet);
  const rows: Rect[] = [];
  for (let row = range.rect.top; row <= range.rect.bottom; row += 1) {
    if (!isHiddenByFilter(range.book, sheet, row)) rows.push({ ...range.rect, top: row, bottom: row });
  }
  return rows;
}

function keepNumberFormats({ book, sheet: id }: RangeState, rect: Rect): void {
  const sheet = liveSheet(book, id);
  const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
  fillLayer(book, id, { ...rect, bottom }, 'styles', (row, column) => {
    const { numberFormat } = styleAt(sheet, row, column);
    return numberFormat === undefined ? undefined : intern({ numberFormat });
  });
}

function unmergeInside({ book, sheet, rect }: RangeState): void {
  if (mergesIn(liveSheet(book, sheet), rect).every((one) => covers(rect, one))) breakApart(book, sheet, rect);
}

export const VALUES: Members<RangeState> = {
  getValue: readCell((range) => readValues(range.book, range.sheet, corner(range.rect), toDate)[0]?.[0]),
  getValues: readCells((range) => readValues(range.book, range.sheet, range.rect, toDate)),
  getDisplayValue: readCell(({ book, sheet, rect }) => displayAt(book, liveSheet(book, sheet), rect.top, rect.left)),
  getDisplayValues: readCells(({ book, sheet, rect }) => {
    const tab = liveSheet(book, sheet);
    return mapRect(rect, (row, column) => displayAt(book, tab, row, column));
  }),
  getFormula: readCell((range) => formulaAt(range, range.rect.top, range.rect.left)),
  getFormulas: readCells((range) => mapRect(range.rect, (row, column) => formulaAt(range, row, column))),
  getFormulaR1C1: readCell((range) => formulaR1C1At(range, range.rect.top, range.rect.left)),
  getFormulasR1C1: readCells((range) => mapRect(range.rect, (row, column) => formulaR1C1At(range, row, column))),
  setValue: writeCells(setValue, 'any'),
  setValues: writeCells(setValues, 'any[][]'),
  setFormula: writeCells((range, _, formula: string | null) => {
    const { top, left } = range.rect;
    return setFormulas(range, (row, column) => shiftFormula(asFormula(formula), row - top, column - left));
  }, 'String?'),
  setFormulas: writeCells((range, _, formulas: readonly unknown[]) => {
    const grid = assertGrid(formulas, range, 'setFormulas');
    return setFormulas(range, (row, column) => asFormula(grid[row - range.rect.top]?.[column - range.rect.left]));
  }, 'any[][]'),
  setFormulaR1C1: writeCells(
    (range, _, formula: string | null) =>
      setFormulas(range, (row, column) => fromR1C1(asFormula(formula), row, column)),
    'String?',
  ),
  setFormulasR1C1: writeCells((range, _, formulas: readonly unknown[]) => {
    const grid = assertGrid(formulas, range, 'setFormulasR1C1');
    return setFormulas(range, (row, column) =>
      fromR1C1(asFormula(grid[row - range.rect.top]?.[column - range.rect.left]), row, column),
    );
  }, 'any[][]'),
  getNote: readCell((range) => noteAt(range, range.rect.top, range.rect.left)),
  getNotes: readCells((range) => mapRect(range.rect, (row, column) => noteAt(range, row, column))),
  setNote: writeCells((range, _, note: unknown) => setNotes(range, () => note), 'any'),
  setNotes: writeCells((range, _, notes: readonly unknown[]) => {
    const grid = assertGrid(notes, range, 'setNotes');
    return setNotes(range, (row, column) => grid[row - range.rect.top]?.[column - range.rect.left]);
  }, 'any[][]'),
  isBlank: read((range) => isBlank(range)),
  clear: write(
    (range, _, options?: ClearOptions) => {
      clearRange(range, options);
      return SELF;
    },
    '',
    'Object',
  ),
  clearContent: write((range) => {
    clearRange(range, { contentsOnly: true });
    return SELF;
  }),
  clearFormat: write((range) => {
    clearRange(range, { formatOnly: true });
    return SELF;
  }),
  clearNote: write((range) => {
    clearRange(range, { commentsOnly: true });
    return SELF;
  }),
  clearDataValidations: write((range) => {
    clearRange(range, { validationsOnly: true });
    return SELF;
  }),
};
