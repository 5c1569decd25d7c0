// Rows of a rectangle put in order: whole cells move, formats and notes included; relative
// references in their formulas follow as if copied.

import type { Rect } from './a1';
import { copyRow, editRow, editSheet, sheetOf } from './edit';
import { valueAt } from './formulas/recalculate';
import { shiftFormula } from './formulas/tokens';
import { CellError, LAYERS, type Row, type Scalar, type Workbook } from './model';

export interface SortKey {
  /** Of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

export function sortRows(book: Workbook, id: number, rect: Rect, keys: readonly SortKey[]): void {
  const sheet = sheetOf(book, id);
  const lines = Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({
    from: rect.top + index,
    keys: keys.map(({ column }) => valueAt(book, sheet, rect.top + index, column)),
  }));
  lines.sort((one, other) => {
    for (let index = 0; index < keys.length; index += 1) {
      const order = compareForSort(one.keys[index] ?? '', other.keys[index] ?? '', keys[index]?.ascending ?? true);
      if (order !== 0) return order;
    }
    return one.from - other.from;
  });
  rearrange(
    book,
    id,
    rect,
    lines.map((line) => line.from),
  );
}

/** Puts the row that stands at `order[i]` into the i-th place. */
export function rearrange(book: Workbook, id: number, rect: Rect, order: readonly number[]): void {
  const sheet = editSheet(book, id);
  const before = order.map((from) => {
    const row = sheet.rows[from];
    return row && copyRow(row, 0);
  });
  order.forEach((from, index) => {
    const to = rect.top + index;
    if (from === to || (!before[index] && !sheet.rows[to])) return;
    moveCells(editRow(book, sheet, to), before[index], rect, to - from);
  });
}

function moveCells(target: Row, source: Row | undefined, rect: Rect, down: number): void {
  for (const layer of LAYERS) {
    const cells = source?.[layer] as unknown[] | undefined;
    if (!cells && !target[layer]) continue;
    target[layer] ??= [] as never;
    const list = target[layer] as unknown[];
    for (let column = rect.left; column <= rect.right; column += 1) list[column] = cells?.[column];
  }
  for (let column = rect.left; target.formulas && column <= rect.right; column += 1) {
    const formula = target.formulas[column];
    if (formula) target.formulas[column] = { text: shiftFormula(formula.text, down, 0) };
  }
}

const collator = new Intl.Collator('en', { caseFirst: 'lower' });

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Numbers, texts, FALSE, TRUE, errors; blanks last whichever way. */
export function compareForSort(one: Scalar, other: Scalar, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const order = rank(one) - rank(other) || compareSame(one, other);
  return ascending ? order : -order;
}

function compareSame(one: Scalar, other: Scalar): number {
  if (one instanceof CellError || other instanceof CellError) return 0;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}
