// Who may change what: every write of a table is asked here first. A cell under several protections is refused if one
// of them refuses (developers.google.com/apps-script/reference/spreadsheet/range#protect).

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import { covers, intersect, type Rect, rectOf } from '../../sheets/a1';
import { extentOf } from '../../sheets/formulas/recalculate';
import type { Protection } from '../../sheets/model';
import { areaOf } from '../../sheets/open-ended';
import type { Members } from './members';
import { type BookState, type Desk, liveSheet, type RangeState, type SheetState } from './state';

/** As Sheets says it, to people and scripts alike; e.g. github.com/theoephraim/node-google-spreadsheet/pull/20. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The owner always may; warnings keep nobody out. */
export function mayEdit({ owner }: Desk, { warningOnly, editors, domainEdit }: Protection, user: string): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return warningOnly || user === owner || editors.includes(user) || (domainEdit && domain(user) === domain(owner));
}

/** Whether the person may write to these cells. */
export function mayWrite({ desk, book, sheet, rect }: RangeState, user: string): boolean {
  return book.state.protections.every((one) => {
    if (one.sheet !== sheet || mayEdit(desk, one, user)) return true;
    if (one.kind === 'SHEET') return one.unprotected.some((free) => covers(free, rect));
    return !intersect(areaOf(book, one), rect);
  });
}

export function assertWritable(ranges: readonly RangeState[], user: string): void {
  if (!ranges.every((range) => mayWrite(range, user))) refuse(PROTECTED);
}

type Target<S> = (state: S, args: readonly unknown[]) => readonly RangeState[];

/** Asks before each write; `targets` says which cells a call changes. */
function guarded<S extends BookState>(
  members: Members<S>,
  free: RegExp,
  targets: (name: string) => Target<S>,
): Members<S> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      if (member.kind !== 'write' || free.test(name)) return [name, member];
      const target = targets(name);
      const run = (state: S, kernel: Kernel, ...args: never[]) => {
        if (state.book.state.protections.length > 0) assertWritable(target(state, args), kernel.execution.user);
        return member.run(state, kernel, ...args);
      };
      return [name, { ...member, run } as Member<S>];
    }),
  );
}

function isRange(value: unknown): value is RangeState {
  return typeof value === 'object' && value !== null && 'rect' in value && 'sheet' in value;
}

/** What is copied stays as it is; whatever range is handed over is written to. */
export function guardRange(members: Members<RangeState>): Members<RangeState> {
  const copies = /^copy(To|FormatToRange|ValuesToRange)$/;
  return guarded(members, /^(activate|protect$|addDeveloperMetadata)/, (name) => (range, args) => [
    ...(copies.test(name) ? [] : [range]),
    ...args.filter(isRange),
  ]);
}

const EVERYTHING: Rect = { top: 1, left: 1, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };

function belowContent({ book, id }: SheetState, values: unknown): Rect {
  return rectOf(extentOf(book, liveSheet(book, id)).row + 1, 1, 1, Array.isArray(values) ? values.length : 1);
}

/** Lines a call takes away: their cells; what clears or sorts: all cells; else what only a protected tab refuses. */
function cellsOf(name: string, args: readonly unknown[]): Rect {
  const [from = 1, count = 1] = args.filter((arg) => typeof arg === 'number');
  if (/^deleteRows?$/.test(name)) return { ...EVERYTHING, top: from, bottom: from + count - 1 };
  if (/^deleteColumns?$/.test(name)) return { ...EVERYTHING, left: from, right: from + count - 1 };
  return /^(clear|sort)/.test(name) ? EVERYTHING : { top: 0, left: 0, bottom: 0, right: 0 };
}

export function guardSheet(members: Members<SheetState>): Members<SheetState> {
  return guarded(
    members,
    /^(activate|protect$|copyTo|setActive|setCurrentCell)/,
    (name) =>
      ({ desk, book, id }, args) => [
        {
          desk,
          book,
          sheet: id,
          rect: name === 'appendRow' ? belowContent({ desk, book, id }, args[0]) : cellsOf(name, args),
        },
      ],
  );
}

/** Before a tab is renamed, moved or deleted with all that is on it. */
export function assertSheetFree({ desk, book }: BookState, id: number, user: string): void {
  assertWritable([{ desk, book, sheet: id, rect: EVERYTHING }], user);
}
