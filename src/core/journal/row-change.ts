// What a job changes, row by row, with both sides of every cell: enough to finish it when it was cut short, and to take
// it back. Rows are named by key, never by position, because people sort, insert and delete meanwhile.

import type { Cell } from '../grid.js';

/** Tabs that jobs change row by row. */
export type JournalTab = 'items' | 'assignments' | 'agencies';

export type Cells = Readonly<Record<string, Cell>>;

export interface RowImage {
  /** What the row is found by: its key columns, as tables/row-key.ts writes them. */
  readonly key: string;
  /** By column key, as Google reads them back. A row that comes or goes has all of its columns, else only those that change. */
  readonly cells: Cells;
  /** Columns that people added, by heading; only for rows that go. */
  readonly foreign?: Readonly<Record<string, ForeignCell>>;
}

export interface ForeignCell {
  readonly value: Cell;
  /** "=B2*2"; empty where the cell holds a value. */
  readonly formula: string;
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
