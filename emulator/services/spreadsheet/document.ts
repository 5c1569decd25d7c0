// The spreadsheet side of the emulator as the runtime asks for it: the open documents, their
// buffered writes, what people do by hand, and the globals a script gets.

import type { CellView, SheetView, TabView } from '../../contract';
import type { DocumentPart, EditOutcome } from '../../runtime/document-part';
import type { Kernel } from '../../runtime/kernel';
import { driveId } from '../../runtime/random';
import { rectOf } from '../../sheets/a1';
import { commit, createWorkbook, rollback, sheetNamed } from '../../sheets/edit';
import { SheetsError } from '../../sheets/fail';
import { valueAt } from '../../sheets/formulas/recalculate';
import { CellError, type Workbook } from '../../sheets/model';
import { rebase } from '../../sheets/rebase';
import { sheetView, tabViews, viewRect } from '../../sheets/view';
import { writeValues } from '../../sheets/write';
import { toXlsx } from '../../sheets/xlsx';
import { chartsClass } from './chart-enums';
import { useFunctions } from './custom-functions';
import { fileOf } from './files';
import { mayWrite, PROTECTED } from './guard';
import { makeRange, makeSpreadsheet } from './make';
import { toInput } from './members';
import { activateList } from './range';
import { activate, isOnSheet, rangeNamed } from './range-place';
import { spreadsheetAppClass } from './spreadsheet-app';
import { type Desk, type RangeState, type Screen, screenOf, selectionOn } from './state';
import './spreadsheet';

export interface DocumentOptions {
  readonly locale: string;
  readonly timeZone: string;
  readonly now: () => number;
  readonly owner: string;
  readonly random: () => number;
  readonly name?: string;
}

export function openDocument(options: DocumentOptions): DocumentPart {
  const desk = createDesk(options);
  const { bound } = desk;
  return {
    id: bound.id,
    owner: desk.owner,
    get timeZone() {
      return bound.state.timeZone;
    },
    get locale() {
      return bound.state.locale;
    },
    commit: () => eachBook(desk, commit),
    rollback: () => eachBook(desk, rollback),
    setAside: () => setAside(desk),
    globals: (kernel) => ({
      SpreadsheetApp: kernel.make(spreadsheetAppClass, { desk, active: bound }),
      Charts: kernel.make(chartsClass, {}),
    }),
    files: () => [...desk.books.values()].map((book) => fileOf(desk, book)),
    source: (kernel) => makeSpreadsheet(kernel, { desk, book: bound }),
    select: (user, a1) => select(desk, user, a1),
    edit: (user, a1, value) => edit(desk, user, a1, value),
    view: (user, a1) => view(desk, user, a1),
    tabs: (user): TabView[] => tabViews(bound, screenOf(desk, user, bound).sheet),
    sheet: (tab): SheetView => sheetView(bound, sheetNamed(bound, tab) ?? missing(tab)),
    toXlsx: () => toXlsx(bound),
    join: (user) => void desk.people.add(user),
    useFunctions: (find) => useFunctions(bound, find),
    onChange: (listener) => {
      desk.listeners.push(listener);
    },
  };
}

function createDesk({ locale, timeZone, now, owner, random, name }: DocumentOptions): Desk {
  const books = new Map<string, Workbook>();
  const make = (title: string | undefined, rows: number, columns: number): Workbook => {
    const book = createWorkbook({
      id: driveId(random),
      locale,
      timeZone,
      rows,
      columns,
      now,
      random,
      ...(title === undefined ? {} : { name: title }),
    });
    books.set(book.id, book);
    return book;
  };
  return {
    bound: make(name, 1000, 26),
    owner,
    people: new Set([owner]),
    books,
    screens: new Map(),
    listeners: [],
    newBook: make,
  };
}

function eachBook(desk: Desk, action: (book: Workbook) => void): void {
  for (const book of desk.books.values()) action(book);
}

/** Others see only what is committed; what they change meanwhile and what was pending are brought together. */
function setAside(desk: Desk): () => void {
  const restores = [...desk.books.values()].map(rebase);
  return () => {
    for (const restore of restores) restore();
  };
}

function missing(tab: string): never {
  throw new Error(`There is no tab "${tab}".`);
}

/** A person's notation: relative to the tab in front. */
function rangeFor(desk: Desk, user: string, a1: string): RangeState {
  const { bound } = desk;
  const own = { desk, book: bound, id: screenOf(desk, user, bound).sheet };
  const found = rangeNamed(own, a1);
  if (!found || !isOnSheet(found)) throw new Error(`There is no range "${a1}".`);
  return found;
}

function select(desk: Desk, user: string, a1: readonly string[]): ReturnType<DocumentPart['select']> {
  const ranges = a1.map((one) => rangeFor(desk, user, one));
  const last = ranges.at(-1);
  if (!last) return undefined;
  const screen = screenOf(desk, user, desk.bound);
  const before = selectedNow(screen);
  activateList({ desk, book: last.book, ranges: ranges.filter((range) => range.sheet === last.sheet) }, user);
  return selectedNow(screen) === before ? undefined : (kernel) => eventOn(desk, kernel, last);
}

function selectedNow(screen: Screen): string {
  return JSON.stringify([screen.sheet, selectionOn(screen, screen.sheet)]);
}

/** What every event about a range tells. */
function eventOn(desk: Desk, kernel: Kernel, range: RangeState): Record<string, unknown> {
  return {
    range: withEdges(makeRange(kernel, range), range),
    source: makeSpreadsheet(kernel, { desk, book: range.book }),
  };
}

function view(desk: Desk, user: string, a1: string): CellView[][] {
  const { book, sheet, rect } = rangeFor(desk, user, a1);
  return viewRect(book, book.state.sheets.find((one) => one.id === sheet) ?? missing(a1), rect);
}

/** Typed by hand: into the top left cell, or rows of values pasted from there. */
function edit(desk: Desk, user: string, a1: string, value: unknown): EditOutcome {
  const { book, sheet: id, rect } = rangeFor(desk, user, a1);
  const values: unknown[][] = Array.isArray(value) ? value : [[value]];
  const target = rectOf(rect.top, rect.left, values.length, values[0]?.length ?? 1);
  const sheet = book.state.sheets.find((one) => one.id === id) ?? missing(a1);
  if (!mayWrite({ desk, book, sheet: id, rect: target }, user)) return { refused: PROTECTED };
  const before = valueAt(book, sheet, target.top, target.left);
  try {
    writeValues(book, id, target, (row, column) => toInput(values[row - target.top]?.[column - target.left]));
  } catch (error) {
    if (error instanceof SheetsError) return { refused: error.message };
    throw error;
  }
  commit(book);
  activate({ desk, book, sheet: id, rect: target }, user); // who types in a cell stands on it: getActiveCell in onEdit
  return { event: (kernel) => editEvent(desk, kernel, { desk, book, sheet: id, rect: target }, before) };
}

/** value and oldValue stand only in the event of a single cell, as texts or numbers; absent when blank. */
function editEvent(desk: Desk, kernel: Kernel, range: RangeState, before: unknown): Record<string, unknown> {
  const { rect, book, sheet: id } = range;
  const event = eventOn(desk, kernel, range);
  if (rect.top !== rect.bottom || rect.left !== rect.right) return event;
  const sheet = book.state.sheets.find((one) => one.id === id);
  const after = sheet ? valueAt(book, sheet, rect.top, rect.left) : '';
  if (after !== '') event.value = eventText(after);
  if (before !== '') event.oldValue = eventText(before);
  return event;
}

/** Only the range of an event carries its edges as properties: scripts ask `e.range.columnStart === 3`. */
function withEdges(made: object, { rect }: RangeState): object {
  const edges = { columnEnd: rect.right, columnStart: rect.left, rowEnd: rect.bottom, rowStart: rect.top };
  for (const [name, value] of Object.entries(edges)) Object.defineProperty(made, name, { value, enumerable: true });
  return made;
}

function eventText(value: unknown): unknown {
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
