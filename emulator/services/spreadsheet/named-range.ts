// Named ranges.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { parseA1 } from '../../sheets/a1';
import { editBook } from '../../sheets/edit';
import type { NamedRange } from '../../sheets/model';
import { areaOf, nameFound, placed } from '../../sheets/open-ended';
import { makeRange } from './make';
import { read, write } from './members';
import type { BookState, RangeState } from './state';

export interface NamedRangeState extends BookState {
  readonly id: string;
}

export function namedRangeOf({ book, id }: NamedRangeState): NamedRange {
  return book.state.names.find((one) => one.id === id) ?? refuse('The named range no longer exists.');
}

function patch(state: NamedRangeState, change: Partial<NamedRange>): typeof SELF {
  namedRangeOf(state);
  const book = editBook(state.book);
  book.names = book.names.map((one) => (one.id === state.id ? { ...one, ...change } : one));
  return SELF;
}

function replace(state: NamedRangeState, range: RangeState): typeof SELF {
  const { id, name } = namedRangeOf(state);
  const book = editBook(state.book);
  book.names = book.names.map((one) => (one.id === id ? { id, name, ...placed(range) } : one));
  return SELF;
}

export const namedRangeClass: ServiceClass<NamedRangeState> = defineClass<NamedRangeState>({
  name: 'NamedRange',
  service: 'SpreadsheetApp',
  members: {
    getName: read((state) => namedRangeOf(state).name),
    getRange: read((state, kernel) => {
      const { desk, book } = state;
      const named = namedRangeOf(state);
      return makeRange(kernel, { desk, book, ...placed({ ...named, rect: areaOf(book, named) }) });
    }),
    remove: write((state) => {
      removeNamed(state, namedRangeOf(state).name);
    }),
    setName: write((state, _, name: string) => {
      assertName(state, name);
      return patch(state, { name });
    }, 'String'),
    setRange: write((state, _, range: RangeState) => replace(state, range), 'Range'),
  },
});

/** Letters, digits, underscores; no digit first, nothing that reads as a cell or a truth value. */
function assertName({ book }: BookState, name: string): void {
  const valid =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) &&
    name.length <= 250 &&
    !parseA1(name) &&
    !/^(true|false|r\d*c\d*)$/i.test(name);
  if (!valid) refuse(`The name "${name}" is not valid for a named range.`);
  if (book.state.names.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    refuse(`A named range with the name "${name}" already exists.`);
}

/** An old range of that name is moved. */
export function setNamed(state: BookState, name: string, range: RangeState): void {
  const old = nameFound(state.book, name);
  if (old) {
    replace({ ...state, id: old.id }, range);
    return;
  }
  assertName(state, name);
  const book = editBook(state.book);
  book.names = [...book.names, { id: String(Math.floor(state.book.random() * 2_147_483_647)), name, ...placed(range) }];
}

export function removeNamed({ book }: BookState, name: string): void {
  const state = editBook(book);
  state.names = state.names.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
}

export function namedRanges(kernel: Kernel, { desk, book }: BookState, sheet?: number): object[] {
  return book.state.names
    .filter((one) => sheet === undefined || one.sheet === sheet)
    .map(({ id }) => kernel.make(namedRangeClass, { desk, book, id }));
}
