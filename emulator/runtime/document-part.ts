// What the runtime asks of the spreadsheet side: a document that buffers writes, the classes a script sees of it, and
// what people do to it by hand. Implemented by services/spreadsheet; the runtime knows nothing else of sheets.

import type { CellView, SheetView, TabView } from '../contract';
import type { Kernel } from './kernel';

/** One person's edit, as onEdit's event object tells it: service objects are made by the kernel of the run it starts. */
export interface EditOutcome {
  /** Why the cell refused, in Google's words; nothing was changed. */
  readonly refused?: string;
  /** { range, source, value, oldValue } for one cell, { range, source } for more. */
  event?(kernel: Kernel): Record<string, unknown>;
}

/** A function of the script as formulas call it: plain values, rows of them and dates; dates are this process's. */
export type ScriptCall = (args: readonly unknown[]) => { readonly value: unknown } | { readonly error: string };

/** A spreadsheet as Drive lists it. What a run has not committed yet is not in Drive. */
export interface SpreadsheetFile {
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly created: number;
  readonly updated: number;
  /** Addresses of all who may edit it. */
  readonly editors: Set<string>;
  rename(name: string): void;
  copy(name: string): SpreadsheetFile;
}

export interface DocumentPart {
  /** Makes everything written so far permanent. */
  commit(): void;
  /** Forgets everything written since the last commit. */
  rollback(): void;
  /** Hides what is not committed while somebody else looks; returns what brings it back. */
  setAside?(): () => void;
  /** SpreadsheetApp and whatever else of it is global, for one execution. */
  globals(kernel: Kernel): Readonly<Record<string, object>>;
  /** The bound spreadsheet's time zone and locale, which are Session's too. */
  readonly timeZone: string;
  readonly locale: string;
  readonly id: string;
  /** Address of whom the documents belong to. */
  readonly owner: string;
  /** The spreadsheets there are, the bound one first. */
  files(): readonly SpreadsheetFile[];
  /** The Spreadsheet object, as the `source` of an event. */
  source(kernel: Kernel): object;
  /** Somebody opens the document for the first time. */
  join?(user: string): void;
  /** By hand; never through the gate, never buffered. Gives the event { range, source } if the selection is another. */
  select(user: string, a1: readonly string[]): ((kernel: Kernel) => Record<string, unknown>) | undefined;
  edit(user: string, a1: string, value: unknown): EditOutcome;
  view(user: string, a1: string): CellView[][];
  tabs(user: string): TabView[];
  sheet(tab: string): SheetView;
  toXlsx(): Promise<Uint8Array>;
  /** Lets formulas of the bound document call functions of the script, by their name in capitals. */
  useFunctions?(find: (name: string) => ScriptCall | undefined): void;
  /** Called when a script or a person inserts or removes rows, columns or sheets: onChange triggers follow. */
  onChange?(listener: (changeType: string) => void): void;
}
