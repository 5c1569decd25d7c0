// What a job changes, row by row, with both sides of every cell: enough to finish it when it was cut short, and to take
// it back. Rows are named by key, never by position, because people sort, insert and delete meanwhile.

import type { Cell } from '../grid.js';

/** Tabs that jobs change row by row. */
export type JournalTab = 'items' | 'assignments' | 'agencies';

/** A date that Sheets holds as a date, as "2021-03-31"; the same characters as plain text are another thing. */
export interface Day {
  readonly day: string;
}

/** "=B2*2"; only known of rows that go. */
export interface Formula {
  readonly formula: string;
}

/** A cell exactly enough to be entered again. */
export type JournalCell = Cell | Day | Formula;

export type Cells = Readonly<Record<string, JournalCell>>;

export interface RowImage {
  /** What the row is found by: its key columns, as tables/row-changes.ts writes them. */
  readonly key: string;
  /** By column key. A row that comes or goes has all of its columns, else only those that change. */
  readonly cells: Cells;
  /** Columns that people added, by heading; only for rows that go. */
  readonly foreign?: Cells;
}

export interface RowChange {
  readonly tab: JournalTab;
  /** Where the row stood, or was to stand; from 1. */
  readonly row: number;
  /** null: the job makes the row. */
  readonly before: RowImage | null;
  /** null: the job takes the row away. */
  readonly after: RowImage | null;
}

/** The same job backwards. */
export const reversed = (changes: readonly RowChange[]): RowChange[] =>
  changes.map(({ tab, row, before, after }) => ({ tab, row, before: after, after: before }));
