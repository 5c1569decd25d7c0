// Conditional formats as seen: what the rules make of a cell. Worked out only where somebody
// looks, and kept until the document changes.

import { contains, type Rect } from './a1';
import { storedExtent } from './cells';
import { seenColor } from './color';

import { contextAt, evaluateOne } from './formulas/grid';
import { valueAt } from './formulas/recalculate';
import { parseFormula } from './formulas/syntax';
import { localeOf } from './locale';
import { meets } from './meets';
import type { FormatRule, Gradient, GradientPoint, Sheet, Workbook } from './model';
import type { Style } from './style';

interface Known {
  readonly changes: number;
  readonly now: number;
  readonly cells: Map<number, Style | null>;
  readonly gradients: Map<FormatRule, readonly [number, string][]>;
}

const cache = new WeakMap<Sheet, Known>();

function knownOf(book: Workbook, sheet: Sheet): Known {
  const known = cache.get(sheet);
  const now = book.now();
  if (known && known.changes === book.changes && known.now === now) return known;
  const fresh: Known = { changes: book.changes, now, cells: new Map(), gradients: new Map() };
  cache.set(sheet, fresh);
  return fresh;
}

/** The first rule that matches decides, property by property; undefined when none does. */
export function conditionalStyle(book: Workbook, sheet: Sheet, row: number, column: number): Style | undefined {
  if (sheet.rules.length === 0) return undefined;
  const known = knownOf(book, sheet);
  const key = row * 20_000 + column;
  let style = known.cells.get(key);
  if (style === undefined) {
    style = judge(book, sheet, row, column, known);
    known.cells.set(key, style);
  }
  return style ?? undefined;
}

function judge(book: Workbook, sheet: Sheet, row: number, column: number, known: Known): Style | null {
  let style: Style | undefined;
  for (const rule of sheet.rules) {
    if (!rule.ranges.some((rect) => contains(rect, row, column))) continue;
    const found = rule.gradient
      ? gradientStyle(book, sheet, row, column, rule, known)
      : booleanStyle(book, sheet, row, column, rule);
    if (found) style = { ...found, ...style };
  }
  return style ?? null;
}

function booleanStyle(book: Workbook, sheet: Sheet, row: number, column: number, rule: FormatRule): Style | undefined {
  const [first] = rule.ranges;
  if (!rule.condition || !first) return undefined;
  return meets(book, sheet, row, column, rule.condition, first) ? rule.style : undefined;
}

function gradientStyle(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  rule: FormatRule,
  known: Known,
): Style | undefined {
  const value = valueAt(book, sheet, row, column);
  if (typeof value !== 'number' || !rule.gradient) return undefined;
  let stops = known.gradients.get(rule);
  if (!stops) {
    stops = stopsOf(book, sheet, rule.gradient, rule.ranges);
    known.gradients.set(rule, stops);
  }
  const background = colorBetween(stops, value);
  return background ? { background } : undefined;
}

function stopsOf(
  book: Workbook,
  sheet: Sheet,
  { min, mid, max }: Gradient,
  ranges: readonly Rect[],
): [number, string][] {
  const extent = storedExtent(sheet);
  const numbers: number[] = [];
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= Math.min(bottom, extent.row); row += 1) {
      for (let column = left; column <= Math.min(right, extent.column); column += 1) {
        const value = valueAt(book, sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  numbers.sort((one, other) => one - other);
  return [min, mid, max]
    .filter((point) => point !== undefined)
    .map((point) => [place(book, sheet, point, numbers), seenColor(point.color)]);
}

function place(book: Workbook, sheet: Sheet, { type, value }: GradientPoint, numbers: readonly number[]): number {
  const [low = 0, high = low] = [numbers[0], numbers.at(-1)];
  if (type === 'MIN') return low;
  if (type === 'MAX') return high;
  const wanted = value.startsWith('=') ? formulaValue(book, sheet, value) : Number(value);
  if (type === 'PERCENT') return low + ((high - low) * wanted) / 100;
  if (type === 'NUMBER') return wanted;
  const index = (wanted / 100) * (numbers.length - 1);
  const below = numbers[Math.floor(index)] ?? low;
  return below + ((numbers[Math.ceil(index)] ?? below) - below) * (index - Math.floor(index));
}

function formulaValue(book: Workbook, sheet: Sheet, formula: string): number {
  const tree = parseFormula(formula, localeOf(book.state.locale).decimal === ',');
  return tree ? Number(evaluateOne(tree, contextAt(book, sheet.id, 1, 1))) : Number.NaN;
}

function colorBetween(stops: readonly [number, string][], value: number): string | undefined {
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) return undefined;
  if (value <= first[0]) return first[1];
  for (let index = 1; index < stops.length; index += 1) {
    const [to, high] = stops[index] ?? last;
    const [from, low] = stops[index - 1] ?? first;
    if (value <= to) return mix(low, high, to === from ? 1 : (value - from) / (to - from));
  }
  return last[1];
}

function mix(low: string, high: string, share: number): string {
  const part = (color: string, index: number) => Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) => Math.round(part(low, index) + (part(high, index) - part(low, index)) * share));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
