// Rows and columns inserted, deleted and moved, with everything that points at them following:
// formulas, rules, validations, names, merges, groups, filters, protections, charts, metadata.

import type { Rect } from './a1';
import type { Condition, ConditionValue } from './condition';
import { editBook, editRow, editSheet, sheetOf } from './edit';
import { fail } from './fail';
import { forgetRows } from './filled';
import { rewriteRefs } from './formulas/tokens';
import { type Filter, type FormatRule, LAYERS, type Row, type Sheet, type Validation, type Workbook } from './model';
import { type Axis, type Shift, shiftIndex, shiftRect, shiftRef, shiftSpan } from './shift';

/** Google's limit of a document. */
export const MOST_CELLS = 10_000_000;

/** `inherit`: the row or column whose look the new ones take on. */
export function insertLines(book: Workbook, id: number, axis: Axis, at: number, count: number, inherit?: number): void {
  const sheet = sheetOf(book, id);
  const others = book.state.sheets.reduce((sum, one) => sum + (one.id === id ? 0 : one.maxRows * one.maxColumns), 0);
  const cells =
    axis === 'rows' ? (sheet.maxRows + count) * sheet.maxColumns : sheet.maxRows * (sheet.maxColumns + count);
  if (others + cells > MOST_CELLS)
    fail(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  applyShift(book, id, { kind: 'insert', axis, at, count }, inherit);
}

export function deleteLines(book: Workbook, id: number, axis: Axis, at: number, count: number): void {
  const sheet = sheetOf(book, id);
  const [most, frozen, word] =
    axis === 'rows' ? [sheet.maxRows, sheet.frozenRows, 'rows'] : [sheet.maxColumns, sheet.frozenColumns, 'columns'];
  if (count >= most) fail(`You can't delete all the ${word} on the sheet.`);
  if (frozen > 0 && most - count <= Math.max(0, frozen - overlap(at, count, 1, frozen)))
    fail(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  applyShift(book, id, { kind: 'delete', axis, at, count });
}

/** To before `to`, counted before the move. */
export function moveLines(book: Workbook, id: number, axis: Axis, at: number, count: number, to: number): void {
  if (to >= at && to <= at + count) return;
  applyShift(book, id, { kind: 'move', axis, at, count, to });
}

function overlap(at: number, count: number, from: number, to: number): number {
  return Math.max(0, Math.min(at + count - 1, to) - Math.max(at, from) + 1);
}

function applyShift(book: Workbook, id: number, shift: Shift, inherit?: number): void {
  const sheet = editSheet(book, id);
  const beyond = shift.kind === 'insert' && shift.at > (shift.axis === 'rows' ? sheet.maxRows : sheet.maxColumns);
  if (shift.axis === 'rows') shiftRows(book, sheet, shift, inherit);
  else shiftColumns(book, sheet, shift, inherit);
  shiftFrozen(sheet, shift);
  shiftBelongings(sheet, shift, inherit);
  shiftBookWide(book, id, shift);
  if (beyond) return; // nothing stands there that a formula could point at
  rewriteFormulas(
    book,
    (formula, tab) => shiftFormulaRefs(book, formula, tab, id, shift),
    (value) => shiftListRange(value, id, shift),
  );
}

/** Array elements follow their index; index 0 stays unused. */
function shiftList<T>(list: T[], shift: Shift): void {
  const { at, count } = shift;
  if (list.length <= at && (shift.kind !== 'move' || list.length <= shift.to)) return;
  if (shift.kind === 'insert') list.splice(at, 0, ...new Array<T>(count));
  else if (shift.kind === 'delete') list.splice(at, count);
  else {
    const last = Math.max(at + count, shift.to);
    if (list.length < last) list.length = last;
    const moved = list.splice(at, count);
    list.splice(shift.to > at ? shift.to - count : shift.to, 0, ...moved);
  }
}

function shiftRows(book: Workbook, sheet: Sheet, shift: Shift, inherit: number | undefined): void {
  const look = inherit === undefined ? undefined : lookOf(sheet.rows[inherit]);
  if (shift.at < sheet.rows.length || shift.kind === 'move') forgetRows(sheet.rows);
  shiftList(sheet.rows, shift);
  shiftList(sheet.rowBands, shift);
  if (shift.kind === 'insert') {
    sheet.maxRows += shift.count;
    for (let row = shift.at; look && row < shift.at + shift.count; row += 1)
      sheet.rows[row] = { epoch: book.epoch, values: [], ...look() };
  }
  if (shift.kind === 'delete') sheet.maxRows -= shift.count;
}

/** Format and validation of a row, for a new one. */
function lookOf(row: Row | undefined): (() => Partial<Row>) | undefined {
  if (!row?.styles && !row?.validations) return undefined;
  return () => ({
    ...(row.styles ? { styles: row.styles.slice() } : {}),
    ...(row.validations ? { validations: row.validations.slice() } : {}),
  });
}

function shiftColumns(book: Workbook, sheet: Sheet, shift: Shift, inherit: number | undefined): void {
  shiftList(sheet.columnBands, shift);
  for (let number = 1; number < sheet.rows.length; number += 1) {
    if (!sheet.rows[number]) continue;
    const row = editRow(book, sheet, number);
    const style = inherit === undefined ? undefined : row.styles?.[inherit];
    const validation = inherit === undefined ? undefined : row.validations?.[inherit];
    for (const layer of LAYERS) if (row[layer]) shiftList(row[layer] as unknown[], shift);
    for (let column = shift.at; shift.kind === 'insert' && column < shift.at + shift.count; column += 1) {
      if (style && row.styles) row.styles[column] = style;
      if (validation && row.validations) row.validations[column] = validation;
    }
  }
  if (shift.kind === 'insert') sheet.maxColumns += shift.count;
  if (shift.kind === 'delete') sheet.maxColumns -= shift.count;
}

function shiftFrozen(sheet: Sheet, { kind, axis, at, count }: Shift): void {
  const key = axis === 'rows' ? 'frozenRows' : 'frozenColumns';
  if (kind === 'insert' && at <= sheet[key]) sheet[key] += count;
  if (kind === 'delete') sheet[key] -= overlap(at, count, 1, sheet[key]);
}

function present<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function shiftBelongings(sheet: Sheet, shift: Shift, inherit: number | undefined): void {
  sheet.merges = sheet.merges
    .map((rect) => shiftRect(shift, rect))
    .filter(present)
    .filter(isBlock);
  sheet.rules = sheet.rules.map((rule) => shiftRule(rule, shift, inherit)).filter((rule) => rule.ranges.length > 0);
  sheet.bandings = sheet.bandings.map((banding) => withRect(banding, shiftRect(shift, banding.rect))).filter(present);
  const groups = shift.axis === 'rows' ? 'rowGroups' : 'columnGroups';
  sheet[groups] = sheet[groups].map((group) => withSpan(group, shiftSpan(shift, group.from, group.to))).filter(present);
  const range = sheet.filter && shiftRect(shift, sheet.filter.range);
  sheet.filter = sheet.filter && range ? shiftFilter(sheet.filter, range, shift) : null;
  sheet.charts = sheet.charts.map((chart) => {
    const index = shift.axis === 'rows' ? chart.position.row : chart.position.column;
    const moved = shiftIndex(shift, index) ?? Math.max(1, shift.at - 1);
    return { ...chart, position: { ...chart.position, [shift.axis === 'rows' ? 'row' : 'column']: moved } };
  });
}

function isBlock({ top, left, bottom, right }: Rect): boolean {
  return top !== bottom || left !== right;
}

function withRect<T extends { readonly rect: Rect }>(thing: T, rect: Rect | undefined): T | undefined {
  return rect && { ...thing, rect };
}

function withSpan<T extends { readonly from: number; readonly to: number }>(
  thing: T,
  span: readonly [number, number] | undefined,
): T | undefined {
  return span && { ...thing, from: span[0], to: span[1] };
}

function shiftKeys<T>(record: Readonly<Record<number, T>>, shift: Shift): Record<number, T> {
  if (shift.axis === 'rows') return record;
  const shifted: Record<number, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const column = shiftIndex(shift, Number(key));
    if (column !== undefined) shifted[column] = value;
  }
  return shifted;
}

function shiftFilter({ criteria, sorted }: Filter, range: Rect, shift: Shift): Filter {
  return { range, criteria: shiftKeys(criteria, shift), ...(sorted && { sorted: shiftKeys(sorted, shift) }) };
}

// New lines that take their look from the last line of a rule take the rule on as well.
function shiftRule(rule: FormatRule, shift: Shift, inherit: number | undefined): FormatRule {
  const ranges = rule.ranges.map((rect) => {
    const shifted = shiftRect(shift, rect);
    const end = shift.axis === 'rows' ? 'bottom' : 'right';
    const extends_ = shift.kind === 'insert' && inherit === shift.at - 1 && rect[end] === inherit;
    return shifted && extends_ ? { ...shifted, [end]: shifted[end] + shift.count } : shifted;
  });
  return { ...rule, ranges: ranges.filter(present) };
}

function shiftBookWide(book: Workbook, id: number, shift: Shift): void {
  const state = editBook(book);
  state.names = state.names
    .map((name) => (name.sheet === id ? withRect(name, shiftRect(shift, name.rect)) : name))
    .filter(present);
  state.protections = state.protections
    .map((one) => {
      if (one.sheet !== id || one.kind === 'SHEET') return one;
      return withRect(one, shiftRect(shift, one.rect));
    })
    .filter(present);
  state.metadata = state.metadata
    .map((one) => {
      if (one.sheet !== id || one.index === undefined || (one.location === 'ROW') !== (shift.axis === 'rows'))
        return one;
      const index = shiftIndex(shift, one.index);
      return index === undefined ? undefined : { ...one, index };
    })
    .filter(present);
  for (const { id: other, charts } of state.sheets) {
    if (!charts.some((chart) => chart.ranges.some((range) => range.sheet === id))) continue;
    const sheet = editSheet(book, other);
    sheet.charts = charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges
        .map((range) => (range.sheet === id ? withRect(range, shiftRect(shift, range.rect)) : range))
        .filter(present),
    }));
  }
}

function shiftFormulaRefs(book: Workbook, formula: string, tab: number, id: number, shift: Shift): string {
  return rewriteRefs(formula, (ref) => (tabOf(book, ref.tab, tab) === id ? shiftRef(shift, ref) : ref));
}

export function tabOf(book: Workbook, name: string | undefined, own: number): number | undefined {
  if (name === undefined) return own;
  return book.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

/** VALUE_IN_RANGE's range; one that was deleted stays as an empty corner. */
function shiftListRange(value: ConditionValue, id: number, shift: Shift): ConditionValue {
  if (typeof value !== 'object' || !('rect' in value) || value.sheet !== id) return value;
  const rect = shiftRect(shift, value.rect);
  return rect && sameRect(rect, value.rect)
    ? value
    : rect
      ? { ...value, rect }
      : { sheet: id, rect: { top: 1, left: 1, bottom: 0, right: 0 } };
}

function sameRect(one: Rect, other: Rect): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** Row and column of a formula in a cell; those of rules and validations have none. */
type ChangeFormula = (formula: string, tab: number, row?: number, column?: number) => string;
type ChangeRange = (value: ConditionValue) => ConditionValue;

/** Passes every formula of the document through `change`: in cells, rules and validations; and the ranges of lists through `range`. */
export function rewriteFormulas(book: Workbook, change: ChangeFormula, range: ChangeRange = (value) => value): void {
  for (const { id } of book.state.sheets) {
    const conditions = new Map<Condition, Condition>();
    const rewrite = (condition: Condition): Condition => {
      let changed = conditions.get(condition);
      if (!changed) {
        changed = rewriteCondition(condition, id, change, range);
        conditions.set(condition, changed);
      }
      return changed;
    };
    rewriteCells(book, id, change, rewrite);
    rewriteRules(book, id, rewrite);
  }
}

function rewriteCondition(condition: Condition, id: number, change: ChangeFormula, range: ChangeRange): Condition {
  const values = condition.values.map((value): ConditionValue => {
    if (typeof value === 'object') return range(value);
    return typeof value === 'string' && value.startsWith('=') ? change(value, id) : value;
  });
  return values.every((value, index) => value === condition.values[index]) ? condition : { ...condition, values };
}

function rewriteCells(
  book: Workbook,
  id: number,
  change: ChangeFormula,
  rewrite: (condition: Condition) => Condition,
): void {
  const rules = new Map<Validation, Validation>();
  const rewriteRule = (rule: Validation): Validation => {
    const known = rules.get(rule);
    if (known) return known;
    const condition = rewrite(rule.condition);
    const changed = condition === rule.condition ? rule : { ...rule, condition };
    rules.set(rule, changed);
    return changed;
  };
  sheetOf(book, id).rows.forEach((row, number) => {
    row?.formulas?.forEach((formula, column) => {
      const text = formula && change(formula.text, id, number, column);
      if (!formula || text === undefined || text === formula.text) return;
      const cells = editRow(book, editSheet(book, id), number);
      if (cells.formulas) cells.formulas[column] = { text };
    });
    row?.validations?.forEach((rule, column) => {
      const changed = rule && rewriteRule(rule);
      if (!changed || changed === rule) return;
      const cells = editRow(book, editSheet(book, id), number);
      if (cells.validations) cells.validations[column] = changed;
    });
  });
}

function rewriteRules(book: Workbook, id: number, rewrite: (condition: Condition) => Condition): void {
  const { rules } = sheetOf(book, id);
  const changed = rules.map((rule) => {
    const condition = rule.condition && rewrite(rule.condition);
    return condition === rule.condition || !condition ? rule : { ...rule, condition };
  });
  if (changed.some((rule, index) => rule !== rules[index])) editSheet(book, id).rules = changed;
}
