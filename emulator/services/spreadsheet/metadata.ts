// Developer metadata: key and value attached to the document, a tab, a row or a column.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type Member, type ServiceClass } from '../../runtime/service-class';
import type { Rect } from '../../sheets/a1';
import { editBook } from '../../sheets/edit';
import type { Metadata } from '../../sheets/model';
import { developerMetadataLocationType, developerMetadataVisibility } from './enums';
import { makeRange, makeSheet, makeSpreadsheet } from './make';
import { local, type Members, read, write } from './members';
import { type BookState, liveSheet, type RangeState, type SheetState } from './state';

interface MetadataState extends BookState {
  readonly metadata: number;
}

type Location = Pick<Metadata, 'location' | 'sheet' | 'index'>;

function get({ book, metadata }: MetadataState): Metadata {
  return book.state.metadata.find((one) => one.id === metadata) ?? refuse('Developer metadata has been removed.');
}

function patch(state: MetadataState, change: (old: Metadata) => Metadata): typeof SELF {
  get(state);
  const book = editBook(state.book, false);
  book.metadata = book.metadata.map((one) => (one.id === state.metadata ? change(one) : one));
  return SELF;
}

/** Only a whole row or a whole column can carry metadata. */
function locationOf({ book, sheet: id, rect }: RangeState): Location {
  const sheet = liveSheet(book, id);
  const wholeRow = rect.left === 1 && rect.right === sheet.maxColumns && rect.top === rect.bottom;
  const wholeColumn = rect.top === 1 && rect.bottom === sheet.maxRows && rect.left === rect.right;
  if (wholeRow) return { location: 'ROW', sheet: id, index: rect.top };
  if (wholeColumn) return { location: 'COLUMN', sheet: id, index: rect.left };
  return refuse(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function add(
  state: BookState,
  place: Location,
  key: string,
  second?: string,
  third?: Metadata['visibility'],
): typeof SELF {
  const visible = second === 'DOCUMENT' || second === 'PROJECT';
  const [value, visibility] = third
    ? [second ?? null, third]
    : visible
      ? [null, second]
      : [second ?? null, 'DOCUMENT' as const];
  const book = editBook(state.book, false);
  const id = Math.floor(state.book.random() * 2_147_483_647);
  book.metadata = [...book.metadata, { id, key, value, visibility: visibility as Metadata['visibility'], ...place }];
  return SELF;
}

/** A value that reads like a visibility is still a value: the enum comes as its own type. */
const ADD = [
  'String',
  'String, DeveloperMetadataVisibility',
  'String, String',
  'String, String, DeveloperMetadataVisibility',
] as const;

function adder<S extends BookState>(place: (state: S) => Location): Member<S> {
  return write<S>(
    (state, _, key: string, second?: string, third?: Metadata['visibility']) =>
      add(state, place(state), key, second, third),
    ...ADD,
  );
}

export const metadataClass: ServiceClass<MetadataState> = defineClass<MetadataState>({
  name: 'DeveloperMetadata',
  service: 'SpreadsheetApp',
  members: {
    getId: read(({ metadata }) => metadata),
    getKey: read((state) => get(state).key),
    getLocation: read((state, kernel) => kernel.make(locationClass, state)),
    getValue: read((state) => get(state).value),
    getVisibility: read((state, kernel) => kernel.enumValue(developerMetadataVisibility, get(state).visibility)),
    moveToColumn: write((state, _, range: RangeState) => move(state, locationOf(range)), 'Range'),
    moveToRow: write((state, _, range: RangeState) => move(state, locationOf(range)), 'Range'),
    moveToSheet: write((state, _, sheet: SheetState) => move(state, { location: 'SHEET', sheet: sheet.id }), 'Sheet'),
    moveToSpreadsheet: write((state) => move(state, { location: 'SPREADSHEET' })),
    remove: write((state) => {
      get(state);
      const book = editBook(state.book, false);
      book.metadata = book.metadata.filter((one) => one.id !== state.metadata);
    }),
    setKey: write((state, _, key: string) => patch(state, (old) => ({ ...old, key })), 'String'),
    setValue: write((state, _, value: string) => patch(state, (old) => ({ ...old, value })), 'String'),
    setVisibility: write(
      (state, _, visibility: Metadata['visibility']) => patch(state, (old) => ({ ...old, visibility })),
      'DeveloperMetadataVisibility',
    ),
  },
});

function move(state: MetadataState, place: Location): typeof SELF {
  return patch(state, ({ id, key, value, visibility }) => ({ id, key, value, visibility, ...place }));
}

function line(state: MetadataState, kernel: Kernel, kind: 'ROW' | 'COLUMN'): object | null {
  const { location, sheet: id = 0, index = 1 } = get(state);
  if (location !== kind) return null;
  const sheet = liveSheet(state.book, id);
  const across = kind === 'ROW';
  const rect: Rect = across
    ? { top: index, bottom: index, left: 1, right: sheet.maxColumns }
    : { left: index, right: index, top: 1, bottom: sheet.maxRows };
  const open = { top: !across, bottom: !across, left: across, right: across };
  return makeRange(kernel, { desk: state.desk, book: state.book, sheet: id, rect, open });
}

export const locationClass = defineClass<MetadataState>({
  name: 'DeveloperMetadataLocation',
  service: 'SpreadsheetApp',
  members: {
    getColumn: read((state, kernel) => line(state, kernel, 'COLUMN')),
    getLocationType: read((state, kernel) => kernel.enumValue(developerMetadataLocationType, get(state).location)),
    getRow: read((state, kernel) => line(state, kernel, 'ROW')),
    getSheet: read((state, kernel) => {
      const { sheet } = get(state);
      return sheet === undefined ? null : makeSheet(kernel, { desk: state.desk, book: state.book, id: sheet });
    }),
    getSpreadsheet: read((state, kernel) =>
      get(state).location === 'SPREADSHEET' ? makeSpreadsheet(kernel, state) : null,
    ),
  },
});

interface FinderState extends BookState {
  readonly within: (one: Metadata) => boolean;
  readonly intersecting: (one: Metadata) => boolean;
  tests: ((one: Metadata) => boolean)[];
  wide: boolean;
}

function narrow(test: (value: never) => (one: Metadata) => boolean, signature: string) {
  return local<FinderState>((state, _, value: never) => {
    state.tests = [...state.tests, test(value)];
    return SELF;
  }, signature);
}

export const finderClass = defineClass<FinderState>({
  name: 'DeveloperMetadataFinder',
  service: 'SpreadsheetApp',
  members: {
    find: read(({ desk, book, within, intersecting, tests, wide }, kernel) =>
      book.state.metadata
        .filter((one) => (wide ? intersecting(one) : within(one)) && tests.every((test) => test(one)))
        .map((one) => kernel.make(metadataClass, { desk, book, metadata: one.id })),
    ),
    onIntersectingLocations: local((state) => {
      state.wide = true;
      return SELF;
    }),
    withId: narrow((id: number) => (one) => one.id === id, 'Integer'),
    withKey: narrow((key: string) => (one) => one.key === key, 'String'),
    withLocationType: narrow((type: string) => (one) => one.location === type, 'DeveloperMetadataLocationType'),
    withValue: narrow((value: string) => (one) => one.value === value, 'String'),
    withVisibility: narrow(
      (visibility: string) => (one) => one.visibility === visibility,
      'DeveloperMetadataVisibility',
    ),
  },
});

function list(kernel: Kernel, { desk, book }: BookState, test: (one: Metadata) => boolean): object[] {
  return book.state.metadata.filter(test).map((one) => kernel.make(metadataClass, { desk, book, metadata: one.id }));
}

function finder(
  kernel: Kernel,
  { desk, book }: BookState,
  within: (one: Metadata) => boolean,
  intersecting = within,
): object {
  return kernel.make(finderClass, { desk, book, within, intersecting, tests: [], wide: false });
}

/** Rows and columns that lie wholly in the range: row 3 is in 1:5, not in A1:D5 (reference, createDeveloperMetadataFinder). */
function inside(range: RangeState): (one: Metadata) => boolean {
  const { maxRows, maxColumns } = liveSheet(range.book, range.sheet);
  const { rect } = range;
  const [wide, high] = [rect.left === 1 && rect.right === maxColumns, rect.top === 1 && rect.bottom === maxRows];
  const touches = touched(range);
  return (one) => touches(one) && (one.location === 'ROW' ? wide : high);
}

function touched({ sheet, rect }: RangeState): (one: Metadata) => boolean {
  return ({ location, sheet: at, index = 0 }) =>
    at === sheet &&
    ((location === 'ROW' && index >= rect.top && index <= rect.bottom) ||
      (location === 'COLUMN' && index >= rect.left && index <= rect.right));
}

/** Only what hangs on the very row or column that the range is: a cell, or a range across, has none. */
function onWholeLine({ book, sheet: id, rect }: RangeState): (one: Metadata) => boolean {
  const { maxRows, maxColumns } = liveSheet(book, id);
  const row = rect.top === rect.bottom && rect.left === 1 && rect.right === maxColumns;
  const column = rect.left === rect.right && rect.top === 1 && rect.bottom === maxRows;
  return ({ location, sheet, index }) =>
    sheet === id &&
    ((row && location === 'ROW' && index === rect.top) || (column && location === 'COLUMN' && index === rect.left));
}

export const METADATA_OF_RANGE: Members<RangeState> = {
  addDeveloperMetadata: adder(locationOf),
  createDeveloperMetadataFinder: local((range, kernel) =>
    finder(kernel, range, inside(range), (one) =>
      one.sheet === range.sheet && one.location === 'SHEET' ? true : touched(range)(one),
    ),
  ),
  getDeveloperMetadata: read((range, kernel) => list(kernel, range, onWholeLine(range))),
};

export const METADATA_OF_SHEET: Members<SheetState> = {
  addDeveloperMetadata: adder(({ id }) => ({ location: 'SHEET', sheet: id })),
  createDeveloperMetadataFinder: local((sheet, kernel) => finder(kernel, sheet, (one) => one.sheet === sheet.id)),
  getDeveloperMetadata: read((sheet, kernel) =>
    list(kernel, sheet, (one) => one.sheet === sheet.id && one.location === 'SHEET'),
  ),
};

export const METADATA_OF_BOOK: Members<BookState> = {
  addDeveloperMetadata: adder(() => ({ location: 'SPREADSHEET' })),
  createDeveloperMetadataFinder: local((book, kernel) => finder(kernel, book, () => true)),
  getDeveloperMetadata: read((book, kernel) => list(kernel, book, (one) => one.location === 'SPREADSHEET')),
};
