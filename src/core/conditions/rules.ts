// Which conditional formats apply to a cell, so that a file shows the colours that the tab shows. Google tells a script
// the rules of a tab, not what comes of them (getBackgrounds has the cells' own colours alone).

import type { Area, ExportedCell, ExportedRule, ExportedTab } from '../exported.js';
import { shownText } from '../exported.js';
import { type Formula, parseFormula } from './formula.js';
import { serialOf } from './serial.js';
import { compared, type Value } from './value.js';

export interface Tint {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

/** Rows and columns count from 1. */
export type TintAt = (row: number, column: number) => Tint;

const NONE: Tint = { background: '', color: '', bold: false };

type Judge = (cell: Value, row: number, column: number) => boolean;

/** `today` as "2021-03-17". */
export function tintsOf(tab: ExportedTab, today: string): TintAt {
  const valueAt = (row: number, column: number): Value => formulaValue(tab.rows[row - 1]?.[column - 1] ?? null);
  const judged = tab.rules.flatMap((rule) => {
    const judge = judgeOf(rule, valueAt, serialOf(today));
    return judge ? [{ rule, judge }] : [];
  });
  return (row, column) => {
    const fitting = judged.filter(
      ({ rule, judge }) =>
        rule.areas.some((area) => contains(area, row, column)) && judge(valueAt(row, column), row, column),
    );
    return fitting.reduceRight((below, { rule }) => over(rule, below), NONE);
  };
}

/** The topmost rule decides, property by property. */
const over = ({ background, color, bold }: ExportedRule, below: Tint): Tint => ({
  background: background || below.background,
  color: color || below.color,
  bold: bold || below.bold,
});

const contains = ([top, left, rows, columns]: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

/** As formulas see it: a day is a number. */
const formulaValue = (cell: ExportedCell): Value =>
  cell === null || typeof cell !== 'object' ? cell : 'at' in cell ? serialOf(cell.at) : cell.value;

/** undefined: a kind of rule, or a formula, that is not understood here; it colours nothing. */
function judgeOf({ kind, given, areas }: ExportedRule, valueAt: (row: number, column: number) => Value, today: number) {
  if (kind === 'CUSTOM_FORMULA') {
    const formula = parseFormula(String(given[0] ?? ''));
    return formula && byFormula(formula, areas[0], valueAt, today);
  }
  return KINDS[kind]?.(given);
}

/** Formulas are written for the top left cell of the first area. */
const byFormula =
  (formula: Formula, area: Area | undefined, cell: (row: number, column: number) => Value, today: number): Judge =>
  (_, row, column) => {
    const result = formula({ cell, down: row - (area?.[0] ?? 1), across: column - (area?.[1] ?? 1), today });
    return result === true || (typeof result === 'number' && result !== 0);
  };

type Given = ExportedRule['given'];

const numbers =
  (fits: (order: (index: number) => number) => boolean) =>
  (given: Given): Judge =>
  (cell) =>
    typeof cell === 'number' && fits((index) => compared(cell, Number(given[index])) ?? 0);
const texts =
  (fits: (text: string, wanted: string) => boolean) =>
  ([wanted]: Given): Judge =>
  (cell) =>
    fits(shownText(cell ?? null).toLowerCase(), String(wanted ?? '').toLowerCase());

/** By Google's names: developers.google.com/apps-script/reference/spreadsheet/boolean-criteria. */
const KINDS: Readonly<Record<string, (given: Given) => Judge>> = {
  CELL_EMPTY: () => (cell) => cell === null,
  CELL_NOT_EMPTY: () => (cell) => cell !== null,
  NUMBER_EQUAL_TO: numbers((order) => order(0) === 0),
  NUMBER_NOT_EQUAL_TO: numbers((order) => order(0) !== 0),
  NUMBER_GREATER_THAN: numbers((order) => order(0) > 0),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numbers((order) => order(0) >= 0),
  NUMBER_LESS_THAN: numbers((order) => order(0) < 0),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numbers((order) => order(0) <= 0),
  NUMBER_BETWEEN: numbers((order) => order(0) >= 0 && order(1) <= 0),
  NUMBER_NOT_BETWEEN: numbers((order) => order(0) < 0 || order(1) > 0),
  TEXT_EQUAL_TO: texts((text, wanted) => text === wanted),
  TEXT_CONTAINS: texts((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: texts((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: texts((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: texts((text, wanted) => text.endsWith(wanted)),
};
