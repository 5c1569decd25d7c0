// What stands behind the objects a script holds, and the desk they lie on: the open
// documents and what each person has selected.

import type { Rect } from '../../sheets/a1';
import { findSheet } from '../../sheets/edit';
import { fail } from '../../sheets/fail';
import type { OpenSides, Sheet, Workbook } from '../../sheets/model';

export interface Selected {
  readonly ranges: readonly Rect[];
  readonly current: { readonly row: number; readonly column: number };
}

/** What one person sees of one document. */
export interface Screen {
  /** Id of the tab in front. */
  sheet: number;
  readonly selections: Map<number, Selected>;
}

export interface Desk {
  readonly bound: Workbook;
  readonly owner: string;
  /** Everybody who may edit the documents, the owner first. */
  readonly people: Set<string>;
  readonly books: Map<string, Workbook>;
  readonly screens: Map<string, Screen>;
  /** Whoever wants to know of inserted or removed rows, columns and tabs. */
  readonly listeners: ((changeType: string) => void)[];
  newBook(name: string, rows: number, columns: number): Workbook;
}

export interface BookState {
  readonly desk: Desk;
  readonly book: Workbook;
}

export interface SheetState extends BookState {
  readonly id: number;
}

export interface RangeState extends BookState {
  readonly sheet: number;
  readonly rect: Rect;
  readonly open?: OpenSides;
}

export interface RangeListState extends BookState {
  readonly ranges: readonly RangeState[];
}

/** The tab behind a Sheet or Range; a deleted one refuses. */
export function liveSheet(book: Workbook, id: number): Sheet {
  return findSheet(book, id) ?? fail(`Sheet ${id} not found`);
}

/** A person's screen; it opens on the first visible tab, at A1. */
export function screenOf(desk: Desk, user: string, book: Workbook): Screen {
  const key = `${user}\n${book.id}`;
  let screen = desk.screens.get(key);
  if (!screen) {
    screen = { sheet: firstVisible(book), selections: new Map() };
    desk.screens.set(key, screen);
  }
  if (!findSheet(book, screen.sheet)) screen.sheet = firstVisible(book);
  return screen;
}

function firstVisible(book: Workbook): number {
  const { sheets } = book.state;
  return (sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.id ?? 0;
}

export function selectionOn(screen: Screen, sheet: number): Selected {
  return (
    screen.selections.get(sheet) ?? {
      ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      current: { row: 1, column: 1 },
    }
  );
}

export function announce(desk: Desk, changeType: string): void {
  for (const listener of desk.listeners) listener(changeType);
}
