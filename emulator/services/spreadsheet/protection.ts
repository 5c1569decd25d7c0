// Protected tabs and ranges. They are kept as data; who may edit is decided by owner and editors.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { makeUser } from '../../runtime/user';
import { wholeSheet } from '../../sheets/cells';
import { editBook } from '../../sheets/edit';
import type { Protection } from '../../sheets/model';
import { protectionType } from './enums';
import { makeRange } from './make';
import { type Members, read, write } from './members';
import { type NamedRangeState, namedRangeOf } from './named-range';
import { type BookState, liveSheet, type RangeState, type SheetState } from './state';

interface ProtectionState extends BookState {
  readonly id: string;
}

function get({ book, id }: ProtectionState): Protection {
  return book.state.protections.find((one) => one.id === id) ?? refuse('The protection has been removed.');
}

function patch(state: ProtectionState, change: Partial<Protection>): typeof SELF {
  get(state);
  const book = editBook(state.book, false);
  book.protections = book.protections.map((one) => (one.id === state.id ? { ...one, ...change } : one));
  return SELF;
}

function emailOf(user: string | { readonly email: string }): string {
  return typeof user === 'string' ? user : user.email;
}

const rangeOf = (state: ProtectionState): RangeState => {
  const { sheet, rect } = get(state);
  return { desk: state.desk, book: state.book, sheet, rect };
};

const addEditors = (state: ProtectionState, emails: readonly string[]) =>
  patch(state, { editors: [...new Set([...get(state).editors, ...emails])] });
const removeEditors = (state: ProtectionState, emails: readonly string[]) =>
  patch(state, { editors: get(state).editors.filter((one) => !emails.includes(one)) });

const members: Members<ProtectionState> = {
  addEditor: write((state, _, user: string) => addEditors(state, [emailOf(user)]), 'String', 'User'),
  addEditors: write((state, _, users: readonly string[]) => addEditors(state, users), 'String[]'),
  canDomainEdit: read((state) => get(state).domainEdit),
  canEdit: read(
    (state, kernel) =>
      get(state).warningOnly || get(state).editors.length === 0 || get(state).editors.includes(kernel.execution.user),
  ),
  getDescription: read((state) => get(state).description),
  getEditors: read((state, kernel) =>
    get(state).warningOnly ? [] : get(state).editors.map((email) => makeUser(kernel, email)),
  ),
  getProtectionType: read((state, kernel) => kernel.enumValue(protectionType, get(state).kind)),
  getRange: read((state, kernel) => makeRange(kernel, rangeOf(state))),
  getRangeName: read((state) => get(state).namedRange ?? null),
  getUnprotectedRanges: read((state, kernel) =>
    get(state).unprotected.map((rect) => makeRange(kernel, { ...rangeOf(state), rect })),
  ),
  isWarningOnly: read((state) => get(state).warningOnly),
  remove: write((state) => {
    get(state);
    const book = editBook(state.book, false);
    book.protections = book.protections.filter((one) => one.id !== state.id);
  }),
  removeEditor: write((state, _, user: string) => removeEditors(state, [emailOf(user)]), 'String', 'User'),
  removeEditors: write(
    (state, _, users: readonly (string | { readonly email: string })[]) => removeEditors(state, users.map(emailOf)),
    'String[]',
    'User[]',
  ),
  setDescription: write((state, _, description: string) => patch(state, { description }), 'String'),
  setDomainEdit: write((state, _, domainEdit: boolean) => patch(state, { domainEdit }), 'Boolean'),
  setNamedRange: write((state, _, named: NamedRangeState) => nameRange(state, namedRangeOf(named).name), 'NamedRange'),
  setRange: write((state, _, range: RangeState) => {
    const { namedRange: _old, ...rest } = get(state);
    const book = editBook(state.book, false);
    book.protections = book.protections.map((one) =>
      one.id === state.id ? { ...rest, sheet: range.sheet, rect: range.rect } : one,
    );
    return SELF;
  }, 'Range'),
  setRangeName: write((state, _, name: string) => nameRange(state, name), 'String'),
  setUnprotectedRanges: write(
    (state, _, ranges: readonly RangeState[]) => patch(state, { unprotected: ranges.map(({ rect }) => rect) }),
    'Range[]',
  ),
  setWarningOnly: write(
    (state, _, warningOnly: boolean) => patch(state, { warningOnly, ...(warningOnly ? { editors: [] } : {}) }),
    'Boolean',
  ),
};

function nameRange(state: ProtectionState, name: string): typeof SELF {
  const named = state.book.state.names.find((one) => one.name === name) ?? refuse(`Named range ${name} not found.`);
  return patch(state, { namedRange: name, sheet: named.sheet, rect: named.rect });
}

export const protectionClass: ServiceClass<ProtectionState> = defineClass<ProtectionState>({
  name: 'Protection',
  service: 'SpreadsheetApp',
  members,
});

function add(kernel: Kernel, { desk, book }: BookState, part: Pick<Protection, 'kind' | 'sheet' | 'rect'>): object {
  const id = String(Math.floor(book.random() * 2_147_483_647));
  const state = editBook(book, false);
  const { user } = kernel.execution;
  state.protections = [
    ...state.protections,
    { id, ...part, description: '', warningOnly: false, domainEdit: false, editors: [user], unprotected: [] },
  ];
  return kernel.make(protectionClass, { desk, book, id });
}

export function protectRange(kernel: Kernel, range: RangeState): object {
  return add(kernel, range, { kind: 'RANGE', sheet: range.sheet, rect: range.rect });
}

/** A tab has one protection: asked again, Google gives the one there is. */
export function protectSheet(kernel: Kernel, { desk, book, id }: SheetState): object {
  const old = book.state.protections.find((one) => one.kind === 'SHEET' && one.sheet === id);
  if (old) return kernel.make(protectionClass, { desk, book, id: old.id });
  return add(kernel, { desk, book }, { kind: 'SHEET', sheet: id, rect: wholeSheet(liveSheet(book, id)) });
}

export function protections(kernel: Kernel, { desk, book }: BookState, kind: string, sheet?: number): object[] {
  return book.state.protections
    .filter((one) => one.kind === kind && (sheet === undefined || one.sheet === sheet))
    .map((one) => kernel.make(protectionClass, { desk, book, id: one.id }));
}
