// Which conditional formats apply to a cell, so that a file shows the colours that the tab shows. Google tells a script
// the rules of a tab, not what comes of them (getBackgrounds has the cells' own colours alone).

import type { Area, ExportedCell, ExportedRule, ExportedTab, LetterMarks } from '../exported.js';
import { marksOver, shownText } from '../exported.js';
import { type ValueAt, valuesOf } from './cell-value.js';
import { type Formula, parseFormula } from './formula.js';
import { CONDITIONS, type Subject } from './kinds.js';
import { serialOf } from './serial.js';
import type { Value } from './value.js';

export interface Tint extends LetterMarks {
  readonly background: string;
  readonly color: string;
}

/** Rows and columns count from 1. */
export type TintAt = (row: number, column: number) => Tint;

const NONE: Tint = { background: '', color: '', bold: false, italic: false, struck: false, underlined: false };

/** Where a rule is asked: its own tab, today as a serial. */
interface Place {
  readonly cellAt: (row: number, column: number) => ExportedCell;
  readonly valueAt: ValueAt;
  readonly today: number;
}

type Judge = (row: number, column: number) => boolean;

const placeOf = (tab: ExportedTab, today: number): Place => ({
  cellAt: (row, column) => tab.rows[row - 1]?.[column - 1] ?? null,
  valueAt: valuesOf(tab),
  today,
});

/** How many rules of a tab are not understood here, and colour nothing. */
export function unknownRules(tab: ExportedTab): number {
  const place = placeOf(tab, 0);
  return tab.rules.filter((rule) => !judgeOf(rule, place)).length;
}

/** `today` as "2021-03-17". */
export function tintsOf(tab: ExportedTab, today: string): TintAt {
  const place = placeOf(tab, serialOf(today));
  const judged = tab.rules.flatMap((rule) => {
    const judge = judgeOf(rule, place);
    return judge ? [{ rule, judge }] : [];
  });
  return (row, column) => {
    const fitting = judged.filter(
      ({ rule, judge }) => rule.areas.some((area) => contains(area, row, column)) && judge(row, column),
    );
    return fitting.reduceRight((below, { rule }) => over(rule, below), NONE);
  };
}

/** The topmost rule decides, property by property. */
const over = (rule: ExportedRule, below: Tint): Tint => ({
  background: rule.background || below.background,
  color: rule.color || below.color,
  ...marksOver(rule, below),
});

const contains = ([top, left, rows, columns]: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

const isDate = (cell: ExportedCell): boolean => cell !== null && typeof cell === 'object' && 'at' in cell;

/** undefined: a kind of rule, or a formula, that is not understood here; it colours nothing. */
function judgeOf({ kind, given, areas }: ExportedRule, place: Place): Judge | undefined {
  const condition = kind === 'CUSTOM_FORMULA' ? holds : CONDITIONS[kind];
  const values = given.map((one) => givenAt(one, areas[0], place));
  const known = values.flatMap((value) => value ?? []);
  if (!condition || known.length < values.length) return undefined;
  return (row, column) => {
    const cell = place.cellAt(row, column);
    const value = place.valueAt(row, column);
    const subject: Subject = { value, shown: shownText(cell), isDate: isDate(cell) };
    return condition(subject, { given: known.map((value) => value(row, column)), today: place.today });
  };
}

const holds = (_: Subject, { given: [result] }: { readonly given: readonly Value[] }): boolean =>
  result === true || (typeof result === 'number' && result !== 0);

/** People compare with formulas too: "greater than" `=$B$1`. Formulas are written for the top left cell of the first area. */
function givenAt(one: ExportedRule['given'][number], area: Area | undefined, place: Place): ValueAt | undefined {
  if (typeof one !== 'string' || !one.startsWith('=')) return () => one;
  const formula: Formula | undefined = parseFormula(one);
  const { valueAt: cell, today } = place;
  const [top, left] = area ?? [1, 1];
  return formula && ((row, column) => formula({ cell, row, column, down: row - top, across: column - left, today }));
}
