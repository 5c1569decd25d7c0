// Decides what an assignment job adds, changes and removes. Pure: it returns a plan and writes nothing.
// Laws: one row per item and owner; at most one lead per item; nothing outside the chosen items is touched.

import type { CivilDate } from './civil-date.js';
import { type Owner, ownerKey, type Role } from './owner.js';

/** A row of the Assignments tab, as far as this job looks at it. */
export interface Assignment extends Owner {
  readonly row: number;
  readonly code: string;
  readonly role: Role;
  /** The list through which it came ("ทุกส่วนราชการ"), empty when named. */
  readonly source: string;
  readonly due: CivilDate | null;
}

export interface AssignRequest {
  readonly codes: readonly string[];
  readonly owners: readonly Owner[];
  /** Members of ทุกส่วนราชการ that come on top; rows made for them say so in `source`. */
  readonly members: readonly Owner[];
  readonly role: 'lead' | 'contributor';
  /** null leaves due dates as they are. */
  readonly due: CivilDate | null;
  /** For new rows when no date is chosen. */
  readonly usualDue: CivilDate | null;
  /** replace: the chosen items end with exactly these owners. */
  readonly mode: 'add' | 'replace' | 'remove';
}

export type NewAssignment = Omit<Assignment, 'row'>;

export interface AssignmentChange {
  readonly row: number;
  readonly values: { readonly role?: Role; readonly due?: CivilDate };
}

export interface AssignPlan {
  readonly add: readonly NewAssignment[];
  readonly change: readonly AssignmentChange[];
  /** Rows of the tab. */
  readonly remove: readonly number[];
  /** Wanted rows that stood already, changed or not. */
  readonly existing: number;
}

/** `everyone` is the name written as the source of rows that come through the list. */
export function planAssign(held: readonly Assignment[], request: AssignRequest, everyone: string): AssignPlan {
  const chosen = held.filter(({ code }) => request.codes.includes(code));
  const wanted = wantedOwners(request, everyone);
  const matching = chosen.filter((row) => wanted.has(ownerKey(row)));
  if (request.mode === 'remove') return { add: [], change: [], remove: rowsOf(matching), existing: matching.length };
  const others = chosen.filter((row) => !wanted.has(ownerKey(row)));
  const staying = request.mode === 'replace' ? matching : chosen;
  return {
    add: missing(chosen, [...wanted.values()], request),
    change: staying.flatMap((row) => changeOf(row, wanted.has(ownerKey(row)), request)),
    remove: request.mode === 'replace' ? rowsOf(others) : [],
    existing: matching.length,
  };
}

interface Wanted extends Owner {
  readonly source: string;
}

/** Named owners win over the list. */
function wantedOwners({ owners, members }: AssignRequest, everyone: string): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const owner of members) wanted.set(ownerKey(owner), { ...owner, source: everyone });
  for (const owner of owners) wanted.set(ownerKey(owner), { ...owner, source: '' });
  return wanted;
}

function missing(
  chosen: readonly Assignment[],
  wanted: readonly Wanted[],
  { codes, role, due, usualDue }: AssignRequest,
): NewAssignment[] {
  const held = new Set(chosen.map((row) => `${row.code}|${ownerKey(row)}`));
  return codes.flatMap((code) =>
    wanted
      .filter((owner) => !held.has(`${code}|${ownerKey(owner)}`))
      .map(({ agency, unit, source }) => ({
        code,
        agency,
        unit,
        source,
        due: due ?? usualDue,
        role: source ? ('contributor' as const) : role,
      })),
  );
}

function changeOf(row: Assignment, wanted: boolean, request: AssignRequest): AssignmentChange[] {
  const role = roleAfter(row, request);
  const due = wanted && request.due !== null ? request.due : row.due;
  const values = { ...(role !== row.role && { role }), ...(due !== null && due !== row.due && { due }) };
  return Object.keys(values).length > 0 ? [{ row: row.row, values }] : [];
}

/** A new lead turns every other lead of the item into a contributor; adding a contributor takes no lead away. */
function roleAfter(row: Assignment, { owners, role, mode }: AssignRequest): Role {
  const named = owners.some((owner) => ownerKey(owner) === ownerKey(row));
  if (role === 'lead') return named ? 'lead' : 'contributor';
  return named && mode === 'replace' ? 'contributor' : row.role;
}

const rowsOf = (assignments: readonly Assignment[]): number[] => assignments.map(({ row }) => row);

/** The assignments as they will stand, for the columns of the Items tab that follow them. */
export function afterwards(held: readonly Assignment[], plan: AssignPlan): NewAssignment[] {
  const changes = new Map(plan.change.map(({ row, values }) => [row, values]));
  const kept = held.filter(({ row }) => !plan.remove.includes(row)).map((row) => ({ ...row, ...changes.get(row.row) }));
  return [...kept, ...plan.add];
}

/** Proposed leads become leads; of several proposals for one item only the first. */
export function planConfirm(held: readonly Assignment[], codes: readonly string[]): AssignPlan {
  const led = new Set(held.filter(({ role }) => role === 'lead').map(({ code }) => code));
  const change = held.flatMap(({ row, code, role }): AssignmentChange[] => {
    if (role !== 'proposed' || !codes.includes(code)) return [];
    const first = !led.has(code);
    led.add(code);
    return [{ row, values: { role: first ? 'lead' : 'contributor' } }];
  });
  return { add: [], change, remove: [], existing: 0 };
}

export interface ItemOwnership {
  readonly lead: Owner | undefined;
  readonly confirmed: boolean;
  /** The lead's; without a lead the earliest anyone was given. */
  readonly due: CivilDate | null;
}

/** What the Items tab shows of an item's assignments. */
export function ownershipOf(assignments: readonly NewAssignment[]): ItemOwnership {
  const lead = assignments.find(({ role }) => role === 'lead') ?? assignments.find(({ role }) => role === 'proposed');
  const dues = assignments.flatMap(({ due }) => (due ? [due] : [])).sort();
  return { lead, confirmed: lead?.role === 'lead', due: lead ? lead.due : (dues[0] ?? null) };
}
