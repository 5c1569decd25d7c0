// A whole tab with its looks, for files made of it. Bulk reads only, so that 5,000 rows take as many calls as one; the
// lines around cells have no such read, links and notes no place in the files: they stay behind.

import { serialOf } from '../core/conditions/serial.js';
import type { Area, CellLook, ExportedCell, ExportedRule, ExportedTab, LetterMarks } from '../core/exported.js';
import { columnLetter } from '../core/grid.js';
import { cellsOf } from './cell-copies.js';
import { chartOf } from './chart-copies.js';
import { civilTimes } from './civil-days.js';
import { retried } from './retry.js';
import { book } from './tabs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export type TabCopy = Omit<ExportedTab, 'onePage'>;

/** Widths from the headings of the tab, where they are known without asking; one call a column else. */
export type KnownWidths = (headings: readonly unknown[]) => readonly (number | null)[] | undefined;

/** Columns whose width is asked for one by one; those beyond are measured by their text. */
const ASKED_WIDTHS = 26;
/** A page and more; a merge that goes on below them, down to the end of the tab perhaps, is cut there. */
const MOST_EMPTY_LINES = 60;
const NO_COLOUR = '#ffffff';

export const copies = () => ({
  /** Names of all tabs, hidden ones too, in the document's order. */
  names: (): string[] =>
    book()
      .getSheets()
      .map((sheet) => sheet.getName()),
  /** undefined where there is no such tab. */
  read: (name: string, knownWidths: KnownWidths): TabCopy | undefined => {
    const sheet = book().getSheetByName(name);
    return sheet ? retried(() => copyOf(name, sheet, knownWidths)) : undefined;
  },
});

function copyOf(name: string, sheet: Sheet, knownWidths: KnownWidths): TabCopy {
  const { range, values, shown, merges } = contentOf(sheet);
  const width = values[0]?.length ?? 0;
  const filled = cellsOf(values, shown);
  const rows = [...filled, ...emptyLines(merges, filled.length, width)];
  const rules = sheet.getConditionalFormatRules().map(ruleOf);
  return {
    name,
    rows,
    ...looksOf(range),
    widths: knownWidths(values[0] ?? []) ?? askedWidths(sheet, width),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    merges: merges.flatMap((merge) => withinRows(merge, rows.length)),
    rules,
    emptyTexts: rules.length > 0 ? emptyTexts(values, range.getFormulas()) : [],
    charts: sheet.getCharts().map(chartOf),
    gridlines: !sheet.hasHiddenGridlines(),
  };
}

/** `range`: what the tab is of, `shown` may be narrower. */
function contentOf(sheet: Sheet) {
  const data = sheet.getDataRange();
  const read = data.getValues();
  const known = read[0]?.length ?? 0;
  const merges = sheet
    .getRange(`A:${columnLetter(known)}`)
    .getMergedRanges()
    .map(areaOf);
  const width = wholeWidth(merges, read);
  const range = width > known ? sheet.getRange(1, 1, read.length, width) : data;
  const values = read.map((cells) => [...cells, ...Array.from({ length: width - known }, () => '')]);
  return { range, values, shown: data.getDisplayValues(), merges };
}

/** The data of a tab ends at its last text, which may lie over more columns: a title over a page with nothing below it. */
function wholeWidth(merges: readonly Area[], values: readonly unknown[][]): number {
  const known = values[0]?.length ?? 0;
  const ends = merges
    .filter(([top, left]) => left <= known && (values[top - 1]?.[left - 1] ?? '') !== '')
    .map(([, left, , columns]) => Math.min(ASKED_WIDTHS, left + columns - 1));
  return ends.reduce((widest, end) => Math.max(widest, end), known);
}

/** Lines for people to write on: merged, empty and below all content, where the data of a tab ends before them. */
function emptyLines(merges: readonly Area[], from: number, width: number): ExportedCell[][] {
  const last = merges.reduce((row, [top, , rows]) => Math.max(row, top + rows - 1), from);
  const count = Math.min(last - from, MOST_EMPTY_LINES);
  return Array.from({ length: count }, () => Array.from({ length: width }, () => null));
}

/** Files cannot merge rows that they do not have. */
function withinRows([top, left, rows, columns]: Area, count: number): Area[] {
  const kept = Math.min(rows, count - top + 1);
  return kept > 0 && kept * columns > 1 ? [[top, left, kept, columns]] : [];
}

/** Of formulas in cells of their own: what one array formula leaves in others passes for blank. */
const emptyTexts = (values: readonly unknown[][], formulas: readonly string[][]): ExportedTab['emptyTexts'] =>
  values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === '' && formulas[row]?.[column] ? [[row + 1, column + 1] as const] : [])),
  );

/** Every look and every row of looks once: a table of 5,000 rows has a handful. */
function looksOf(range: Range): Pick<ExportedTab, 'looks' | 'patterns' | 'pattern'> {
  const [backgrounds, colors, marksAt] = [range.getBackgrounds(), range.getFontColors(), marksOf(range)];
  const [sizes, aligns, wraps] = [range.getFontSizes(), range.getHorizontalAlignments(), range.getWraps()];
  const formats = range.getNumberFormats();
  const looks = distinct<CellLook>();
  const patterns = distinct<readonly number[]>();
  const pattern = formats.map((row, down) =>
    patterns.indexOf(
      row.map((format, across) =>
        looks.indexOf({
          background: shade(backgrounds[down]?.[across]),
          color: String(colors[down]?.[across] ?? ''),
          ...marksAt(down, across),
          size: sizes[down]?.[across] ?? 10,
          align: String(aligns[down]?.[across] ?? ''),
          wrap: wraps[down]?.[across] === true,
          format,
        }),
      ),
    ),
  );
  return { looks: looks.all, patterns: patterns.all, pattern };
}

function marksOf(range: Range): (down: number, across: number) => LetterMarks {
  const [weights, styles, lines] = [range.getFontWeights(), range.getFontStyles(), range.getFontLines()];
  return (down, across) => ({
    bold: weights[down]?.[across] === 'bold',
    italic: styles[down]?.[across] === 'italic',
    struck: lines[down]?.[across] === 'line-through',
    underlined: lines[down]?.[across] === 'underline',
  });
}

function distinct<T>() {
  const all: T[] = [];
  const known = new Map<string, number>();
  const indexOf = (one: T): number => {
    const key = JSON.stringify(one);
    const index = known.get(key) ?? all.push(one) - 1;
    known.set(key, index);
    return index;
  };
  return { all, indexOf };
}

/** White cells and cells without a colour are told alike. */
const shade = (color: string | undefined): string => (!color || color.toLowerCase() === NO_COLOUR ? '' : color);

const askedWidths = (sheet: Sheet, columns: number): (number | null)[] =>
  Array.from({ length: columns }, (_, index) => (index < ASKED_WIDTHS ? sheet.getColumnWidth(index + 1) : null));

const areaOf = (range: Range): Area => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];

/** Colour scales have no condition: nobody can draw them, but they are counted. */
function ruleOf(rule: Rule): ExportedRule {
  const condition = rule.getBooleanCondition();
  return {
    areas: rule.getRanges().map(areaOf),
    kind: condition ? String(condition.getCriteriaType()) : '',
    given: condition ? condition.getCriteriaValues().map(plain) : [],
    background: condition?.getBackground() ?? '',
    color: condition?.getFontColor() ?? '',
    bold: condition?.getBold() === true,
    italic: condition?.getItalic() === true,
    struck: condition?.getStrikethrough() === true,
    underlined: condition?.getUnderline() === true,
  };
}

const plain = (value: unknown): string | number | boolean =>
  value instanceof Date
    ? serialOf(civilTimes()(value))
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);
