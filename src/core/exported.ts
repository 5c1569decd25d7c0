// A tab as the export dialog gets it: values with their types, and looks named once and pointed at, because rows of a
// table look alike. Plain data that google.script.run can carry: no Date, no undefined.

/** Rows and columns count from 1: [row, column, rows, columns]. */
export type Area = readonly [row: number, column: number, rows: number, columns: number];

/** A value that shows otherwise than it is spelt: points, amounts, dates. `at`: "2021-03-31 00:00:00" in the sheet's own zone. */
export type ExportedCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: number; readonly shown: string }
  | { readonly at: string; readonly shown: string };

/** How letters are drawn; a struck-out line says that it is no longer valid. */
export interface LetterMarks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
}

export interface CellLook extends LetterMarks {
  /** '' = none; "#rrggbb". */
  readonly background: string;
  readonly color: string;
  /** Points. */
  readonly size: number;
  readonly align: string;
  readonly wrap: boolean;
  /** Number format as the sheet writes it. */
  readonly format: string;
}

/** A conditional format; `kind` is Google's own name of its condition, '' of a colour scale, which has none. Days in `given` are serials. */
export interface ExportedRule extends LetterMarks {
  readonly areas: readonly Area[];
  readonly kind: string;
  readonly given: readonly (string | number | boolean)[];
  readonly background: string;
  readonly color: string;
}

/** A chart with what it shows. */
export interface ExportedChart {
  readonly title: string;
  /** Google's name of its kind: "COLUMN", "BAR" … */
  readonly kind: string;
  readonly stacked: boolean;
  /** The row and column it hangs on. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The cells of its ranges. */
  readonly parts: readonly (readonly (readonly ExportedCell[])[])[];
  /** Ranges follow below one another instead of beside each other. */
  readonly below: boolean;
  /** Rows are its series instead of columns. */
  readonly transposed: boolean;
  /** How many rows at the top name its series; below 0 the chart does not tell. */
  readonly headings: number;
  /** One per series, "#rrggbb"; may be shorter. */
  readonly colors: readonly string[];
}

export interface ExportedTab {
  readonly name: string;
  readonly rows: readonly (readonly ExportedCell[])[];
  /** Every look of the tab once. */
  readonly looks: readonly CellLook[];
  /** Every row of looks once: an index into `looks` per column. */
  readonly patterns: readonly (readonly number[])[];
  /** Per row an index into `patterns`. */
  readonly pattern: readonly number[];
  /** Pixels per column; null = to be measured by what stands there. */
  readonly widths: readonly (number | null)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  /** Topmost first: the first that fits a cell decides. */
  readonly rules: readonly ExportedRule[];
  /** Where a formula comes to an empty text, told of tabs with rules only: to those it is no blank, to all else it is. */
  readonly emptyTexts: readonly (readonly [row: number, column: number])[];
  readonly charts: readonly ExportedChart[];
  /** Without its gridlines a tab is a page to read, with them a list. */
  readonly gridlines: boolean;
  /** Has to go on one page when printed. */
  readonly onePage: boolean;
}

export const lookAt = (tab: ExportedTab, row: number, column: number): CellLook | undefined =>
  tab.looks[tab.patterns[tab.pattern[row] ?? -1]?.[column] ?? -1];

/** As people see it. */
export const shownText = (cell: ExportedCell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.shown : typeof cell === 'boolean' ? spelt(cell) : String(cell);

/** Spreadsheets in every language take these for the two truth values. */
const spelt = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

/** A rule can mark letters, not unmark them. */
export const marksOver = (rule: LetterMarks, below: LetterMarks): LetterMarks => ({
  bold: rule.bold || below.bold,
  italic: rule.italic || below.italic,
  struck: rule.struck || below.struck,
  underlined: rule.underlined || below.underlined,
});
