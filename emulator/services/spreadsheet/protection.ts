// Protected tabs and ranges, kept as data; guard.ts holds people to them. A new protection lets in everybody who may
// edit the document, until they are removed: hence the example in Google's reference.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { makeUser } from '../../runtime/user';
import { wholeSheet } from '../../sheets/cells';
import { editBook } from '../../sheets/edit';
import type { Placed, Protection } from '../../sheets/model';
import { areaOf, nameFound, placed } from '../../sheets/open-ended';
import { protectionType } from './enums';
import { mayEdit, PROTECTED } from './guard';
import { makeRange } from './make';
import { type Members, read, write } from './members';
import { type NamedRangeState, namedRangeOf } from './named-range';
import { emailOf } from './spreadsheet-people';
import { type BookState, liveSheet, type RangeState, type SheetState } from './state';

interface ProtectionState extends BookState {
  readonly id: string;
}

function get({ book, id }: ProtectionState): Protection {
  return book.state.protections.find((one) => one.id === id) ?? refuse('The protection has been removed.');
}

/** Only who may edit what is protected may change the protection. */
function patch(state: ProtectionState, kernel: Kernel, change: Partial<Protection>): typeof SELF {
  assertEditable(state, kernel);
  const book = editBook(state.book, false);
  book.protections = book.protections.map((one) => (one.id === state.id ? { ...one, ...change } : one));
  return SELF;
}

function assertEditable(state: ProtectionState, kernel: Kernel): void {
  if (!mayEdit(state.desk, get(state), kernel.execution.user)) refuse(PROTECTED);
}

/** That of a tab is the tab, however it grows. */
const rangeOf = (state: ProtectionState): RangeState => {
  const one = get(state);
  const { desk, book } = state;
  if (one.kind === 'SHEET')
    return { desk, book, sheet: one.sheet, rect: wholeSheet(liveSheet(book, one.sheet)), open: OPEN };
  return { desk, book, ...placed({ ...one, rect: areaOf(book, one) }) };
};

/** A protected tab's range has no ends, hence the A1 notation "": gas-fakes test/testsheetspermissions.js. */
const OPEN = { top: true, left: true, bottom: true, right: true };

const addEditors = (state: ProtectionState, kernel: Kernel, emails: readonly string[]) =>
  patch(state, kernel, { editors: [...new Set([...get(state).editors, ...emails])] });
/** "Neither the owner of the spreadsheet nor the current user can be removed." (reference, Protection.removeEditor) */
const removeEditors = (state: ProtectionState, kernel: Kernel, emails: readonly string[]) => {
  const stays = (one: string) => !emails.includes(one) || one === state.desk.owner || one === kernel.execution.user;
  return patch(state, kernel, { editors: get(state).editors.filter(stays) });
};

const members: Members<ProtectionState> = {
  addEditor: write((state, kernel, user: string) => addEditors(state, kernel, [emailOf(user)]), 'String', 'User'),
  addEditors: write((state, kernel, users: readonly string[]) => addEditors(state, kernel, users), 'String[]'),
  canDomainEdit: read((state) => get(state).domainEdit),
  canEdit: read((state, kernel) => mayEdit(state.desk, get(state), kernel.execution.user)),
  getDescription: read((state) => get(state).description),
  getEditors: read((state, kernel) =>
    get(state).warningOnly ? [] : get(state).editors.map((email) => makeUser(kernel, email)),
  ),
  getProtectionType: read((state, kernel) => kernel.enumValue(protectionType, get(state).kind)),
  getRange: read((state, kernel) => makeRange(kernel, rangeOf(state))),
  getRangeName: read((state) => get(state).namedRange ?? null),
  getUnprotectedRanges: read((state, kernel) =>
    get(state).unprotected.map((rect) =>
      makeRange(kernel, { desk: state.desk, book: state.book, sheet: get(state).sheet, rect }),
    ),
  ),
  isWarningOnly: read((state) => get(state).warningOnly),
  remove: write((state, kernel) => {
    assertEditable(state, kernel);
    const book = editBook(state.book, false);
    book.protections = book.protections.filter((one) => one.id !== state.id);
  }),
  removeEditor: write((state, kernel, user: string) => removeEditors(state, kernel, [emailOf(user)]), 'String', 'User'),
  removeEditors: write(
    (state, kernel, users: readonly (string | { readonly email: string })[]) =>
      removeEditors(state, kernel, users.map(emailOf)),
    'String[]',
    'User[]',
  ),
  setDescription: write((state, kernel, description: string) => patch(state, kernel, { description }), 'String'),
  setDomainEdit: write((state, kernel, domainEdit: boolean) => {
    // "Throws an exception if the spreadsheet does not belong to a Google Workspace domain" (reference)
    if (/@(gmail|googlemail)\.com$/i.test(state.desk.owner)) refuse('The spreadsheet does not belong to a domain.');
    return patch(state, kernel, { domainEdit });
  }, 'Boolean'),
  setNamedRange: write(
    (state, kernel, named: NamedRangeState) => nameRange(state, kernel, namedRangeOf(named).name),
    'NamedRange',
  ),
  setRange: write((state, kernel, range: RangeState) => {
    assertEditable(state, kernel);
    const { namedRange: _old, open: _open, ...rest } = get(state);
    const book = editBook(state.book, false);
    book.protections = book.protections.map((one) => (one.id === state.id ? { ...rest, ...placed(range) } : one));
    return SELF;
  }, 'Range'),
  setRangeName: write((state, kernel, name: string) => nameRange(state, kernel, name), 'String'),
  setUnprotectedRanges: write((state, kernel, ranges: readonly RangeState[]) => {
    const { kind, sheet } = get(state);
    if (kind !== 'SHEET') refuse('Only protected sheets can have unprotected ranges.');
    if (ranges.some((range) => range.sheet !== sheet)) refuse('Unprotected ranges must be on the protected sheet.');
    return patch(state, kernel, { unprotected: ranges.map(({ rect }) => rect) });
  }, 'Range[]'),
  setWarningOnly: write(
    (state, kernel, warningOnly: boolean) =>
      patch(state, kernel, { warningOnly, ...(warningOnly ? { editors: [] } : {}) }),
    'Boolean',
  ),
};

function nameRange(state: ProtectionState, kernel: Kernel, name: string): typeof SELF {
  const named = nameFound(state.book, name) ?? refuse(`Named range ${name} not found.`);
  if (named.sheet !== get(state).sheet) refuse('The named range must be on the same sheet as the protected range.');
  return patch(state, kernel, { namedRange: name, ...placed(named) });
}

export const protectionClass: ServiceClass<ProtectionState> = defineClass<ProtectionState>({
  name: 'Protection',
  service: 'SpreadsheetApp',
  members,
});

function add(kernel: Kernel, { desk, book }: BookState, part: Pick<Protection, 'kind' | keyof Placed>): object {
  const id = String(Math.floor(book.random() * 2_147_483_647));
  const state = editBook(book, false);
  const { user } = kernel.execution;
  state.protections = [
    ...state.protections,
    {
      id,
      ...part,
      description: '',
      warningOnly: false,
      domainEdit: false,
      editors: [...new Set([...desk.people, user])],
      unprotected: [],
    },
  ];
  return kernel.make(protectionClass, { desk, book, id });
}

export function protectRange(kernel: Kernel, range: RangeState): object {
  return add(kernel, range, { kind: 'RANGE', ...placed(range) });
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
