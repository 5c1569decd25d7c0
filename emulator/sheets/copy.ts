// Cells copied to another place, in whole or in part.

import { covers, intersect, type Rect, without } from './a1';
import { editRow, editSheet, layerOf, sheetOf } from './edit';
import { fail } from './fail';
import { valueAt } from './formulas/recalculate';
import { shiftFormula } from './formulas/tokens';
import { type FormatRule, LAYERS, type Layer, type Row, type Sheet, type Workbook } from './model';
import { intern, type Style } from './style';

export interface Place {
  readonly book: Workbook;
  readonly sheet: number;
  readonly rect: Rect;
}

export interface CopyOptions {
  readonly layers: readonly Layer[];
  /** Results instead of formulas. */
  readonly valuesOnly?: boolean;
  readonly transposed?: boolean;
  readonly borders?: boolean;
  readonly merges?: boolean;
  readonly rules?: boolean;
}

export const ALL_LAYERS: readonly Layer[] = LAYERS;

/** As often as the source fits wholly, and at least once: issuetracker.google.com/issues/427192537. Returns what was covered. */
export function copyCells(source: Place, target: Place, options: CopyOptions): Rect {
  const area = coveredBy(source.rect, target.rect, options.transposed ?? false);
  assertRoom(sheetOf(target.book, target.sheet), area);
  const cells = snapshot(source, options);
  const [height, width] = [source.rect.bottom - source.rect.top + 1, source.rect.right - source.rect.left + 1];
  const sheet = editSheet(target.book, target.sheet);
  for (let number = area.top; number <= area.bottom; number += 1) {
    const row = editRow(target.book, sheet, number);
    for (let column = area.left; column <= area.right; column += 1) {
      const [down, across] = options.transposed
        ? [column - area.left, number - area.top]
        : [number - area.top, column - area.left];
      const cell = cells[down % height]?.[across % width];
      if (cell) putCell(row, column, cell, options, number - cell.row, column - cell.column);
    }
  }
  const first = { down: area.top - source.rect.top, across: area.left - source.rect.left };
  const shifts = options.transposed ? [first] : shiftsTo(source.rect, area);
  if (options.merges) copyMerges(source, target, area, shifts);
  if (options.rules) copyRules(source, target, area, shifts);
  return area;
}

interface Shift {
  readonly down: number;
  readonly across: number;
}

function shifted({ top, left, bottom, right }: Rect, { down, across }: Shift): Rect {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

/** From the source to each of its copies. */
function shiftsTo(source: Rect, area: Rect): Shift[] {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const shifts: Shift[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    for (let left = area.left; left <= area.right; left += width)
      shifts.push({ down: top - source.top, across: left - source.left });
  }
  return shifts;
}

export function assertRoom({ maxRows, maxColumns }: Sheet, { bottom, right }: Rect): void {
  if (bottom > maxRows || right > maxColumns)
    fail('The coordinates of the target range are outside the dimensions of the sheet.');
}

function coveredBy(source: Rect, target: Rect, transposed: boolean): Rect {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const [rows, columns] = transposed ? [width, height] : [height, width];
  const down = target.bottom - target.top + 1;
  const across = target.right - target.left + 1;
  const whole = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size;
  return {
    top: target.top,
    left: target.left,
    bottom: target.top + whole(down, rows) - 1,
    right: target.left + whole(across, columns) - 1,
  };
}

type CellCopy = { row: number; column: number } & { [L in Layer]?: unknown };

export function snapshot({ book, sheet: id, rect }: Place, { layers, valuesOnly }: CopyOptions): CellCopy[][] {
  const sheet = sheetOf(book, id);
  const rows: CellCopy[][] = [];
  for (let number = rect.top; number <= rect.bottom; number += 1) {
    const cells: CellCopy[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell: CellCopy = { row: number, column };
      for (const layer of layers) cell[layer] = sheet.rows[number]?.[layer]?.[column];
      if (valuesOnly) {
        const value = valueAt(book, sheet, number, column);
        cell.values = value === '' ? undefined : value;
        cell.formulas = undefined;
      }
      cells.push(cell);
    }
    rows.push(cells);
  }
  return rows;
}

export function putCell(
  row: Row,
  column: number,
  cell: CellCopy,
  { layers, borders = true }: CopyOptions,
  down: number,
  across: number,
): void {
  for (const layer of layers) {
    let value = cell[layer];
    if (layer === 'formulas' && value) value = { text: shiftFormula((value as { text: string }).text, down, across) };
    if (layer === 'styles' && !borders) value = withBordersOf(value as Style | undefined, row.styles?.[column]);
    if (value === undefined && !row[layer]) continue;
    (layerOf(row, layer) as unknown[])[column] = value;
  }
}

function withBordersOf(style: Style | undefined, own: Style | undefined): Style {
  const { top: _top, left: _left, bottom: _bottom, right: _right, ...plain } = style ?? {};
  const { top, left, bottom, right } = own ?? {};
  return intern({
    ...plain,
    ...(top && { top }),
    ...(left && { left }),
    ...(bottom && { bottom }),
    ...(right && { right }),
  });
}

function copyMerges(source: Place, target: Place, area: Rect, shifts: readonly Shift[]): void {
  const inside = sheetOf(source.book, source.sheet).merges.filter((one) => intersect(one, source.rect));
  const sheet = editSheet(target.book, target.sheet);
  const moved = shifts.flatMap((shift) => inside.map((one) => shifted(one, shift))).filter((one) => covers(area, one));
  sheet.merges = [...sheet.merges.filter((one) => !intersect(one, area)), ...moved];
}

/** On the same tab a rule's ranges grow; on another the rule is copied. */
function copyRules(source: Place, target: Place, area: Rect, shifts: readonly Shift[]): void {
  const rules = sheetOf(source.book, source.sheet).rules;
  const touched = (rule: FormatRule) =>
    rule.ranges.map((rect) => intersect(rect, source.rect)).filter((rect) => rect !== undefined);
  const moved = (rects: readonly Rect[]) =>
    shifts
      .flatMap((shift) => rects.map((rect) => intersect(shifted(rect, shift), area)))
      .filter((rect) => rect !== undefined);
  const sheet = editSheet(target.book, target.sheet);
  const cleared = (rule: FormatRule): FormatRule => ({
    ...rule,
    ranges: rule.ranges.flatMap((rect) => without(rect, area)),
  });
  const same = source.book === target.book && source.sheet === target.sheet;
  const own = sheet.rules.map((rule) => {
    const kept = cleared(rule);
    return same ? { ...kept, ranges: [...kept.ranges, ...moved(touched(rule))] } : kept;
  });
  const added = same ? [] : rules.map((rule) => ({ ...rule, ranges: moved(touched(rule)) }));
  sheet.rules = [...own, ...added].filter((rule) => rule.ranges.length > 0);
}
