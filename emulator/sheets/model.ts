// The shape of a document: a book of sheets, a sheet of rows, a row of layers. All of it is
// read freely and changed only through edit.ts, which keeps the last committed state apart.

import type { Rect } from './a1';
import type { Condition } from './condition';
import type { Style } from './style';

/** '' is blank. Dates are serials; only the number format makes them dates. */
export type Scalar = number | string | boolean | CellError;

/** "#N/A", "#REF!" … with what Sheets says when one points at it. */
export class CellError {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message = '') {
    this.code = code;
    this.message = message;
  }
  toString(): string {
    return this.code;
  }
}

/** A formula as written, with its leading "="; its results are kept by formulas/recalculate.ts. */
export interface Formula {
  readonly text: string;
}

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: Style;
}

export interface Validation {
  readonly condition: Condition;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

/** Sparse arrays by column; index 0 is unused. A layer nothing was ever put on is missing. */
export interface Row {
  /** Rows of an older epoch belong to the committed state and are copied before a change. */
  epoch: number;
  values: (Scalar | undefined)[];
  formulas?: (Formula | undefined)[];
  styles?: (Style | undefined)[];
  notes?: (string | undefined)[];
  validations?: (Validation | undefined)[];
  runs?: (readonly TextRun[] | undefined)[];
}

export const LAYERS = ['values', 'formulas', 'styles', 'notes', 'validations', 'runs'] as const;
export type Layer = (typeof LAYERS)[number];

/** A row's or column's own properties. */
export interface Band {
  /** Pixels. */
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface Group {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface GradientPoint {
  readonly type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  readonly value: string;
  readonly color: string;
}

export interface Gradient {
  readonly min: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max: GradientPoint;
}

/** The first that matches wins, property by property. */
export interface FormatRule {
  readonly ranges: readonly Rect[];
  readonly condition?: Condition;
  readonly style?: Style;
  readonly gradient?: Gradient;
}

export interface Filter {
  readonly range: Rect;
  /** By column of the sheet. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
  /** The column it was sorted by last → whether ascending. */
  readonly sorted?: Readonly<Record<number, boolean>>;
}

export interface FilterCriteria {
  readonly condition?: Condition;
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
}

/** Sides the notation left open: A:C, 2:3, B2:B. They follow the tab's size. */
export interface OpenSides {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

export interface Placed {
  readonly sheet: number;
  readonly rect: Rect;
  readonly open?: OpenSides;
}

export interface NamedRange extends Placed {
  readonly id: string;
  readonly name: string;
}

export interface Protection extends Placed {
  readonly id: string;
  readonly kind: 'RANGE' | 'SHEET';
  readonly namedRange?: string;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Rect[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheet?: number;
  /** Row or column number. */
  readonly index?: number;
}

export interface Banding {
  readonly id: number;
  readonly axis: 'rows' | 'columns';
  readonly rect: Rect;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export interface Chart {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: number; readonly rect: Rect }[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transpose: boolean;
  readonly merge: string;
  readonly hidden: string;
}

export interface Sheet {
  epoch: number;
  readonly id: number;
  name: string;
  /** By row number; index 0 is unused. */
  rows: (Row | undefined)[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** By number. */
  rowBands: (Band | undefined)[];
  columnBands: (Band | undefined)[];
  rowGroups: readonly Group[];
  columnGroups: readonly Group[];
  rowControl: 'BEFORE' | 'AFTER';
  columnControl: 'BEFORE' | 'AFTER';
  hidden: boolean;
  tabColor: string | null;
  gridlinesHidden: boolean;
  rightToLeft: boolean;
  merges: readonly Rect[];
  rules: readonly FormatRule[];
  filter: Filter | null;
  bandings: readonly Banding[];
  charts: readonly Chart[];
}

export interface BookState {
  epoch: number;
  name: string;
  locale: string;
  timeZone: string;
  sheets: readonly Sheet[];
  names: readonly NamedRange[];
  protections: readonly Protection[];
  metadata: readonly Metadata[];
  iterative: { readonly enabled: boolean; readonly cycles: number; readonly threshold: number };
  recalculation: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
}

export interface Workbook {
  readonly id: string;
  /** What the document shows now. */
  state: BookState;
  /** What a lost execution falls back to. */
  committed: BookState;
  epoch: number;
  /** Grows with every change of contents or structure: whatever was calculated is stale. */
  version: number;
  /** Grows with every change at all. */
  changes: number;
  /** When it was made, and when it last changed for good; ms. */
  readonly created: number;
  updated: number;
  /** The document's clock, for TODAY() and relative dates; ms. */
  readonly now: () => number;
  /** [0, 1), for RAND() and ids. */
  readonly random: () => number;
}
