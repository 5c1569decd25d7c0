// Job: give items to agencies and units, take them away, confirm proposed leads. Reads once, lets core decide, writes once.

import {
  type AssignPlan,
  type AssignRequest,
  afterwards,
  type NewAssignment,
  ownershipOf,
  planAssign,
  planConfirm,
} from '../core/assign.js';
import { blocksOf } from '../core/blocks.js';
import { FaultError } from '../core/fault.js';
import type { CellWrite } from '../core/grid.js';
import type { Google } from '../google/google.js';
import { assignments, EVERYONE } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { changes } from '../tables/table.js';
import { leadText } from './lead-text.js';
import { readWorkbook, type Workbook } from './workbook.js';

export interface AssignOrder extends Omit<AssignRequest, 'members' | 'usualDue'> {
  /** ทุกส่วนราชการ: every ticked member of the directory. */
  readonly everyone: boolean;
}

export interface AssignEffect {
  readonly items: number;
  readonly owners: number;
  readonly added: number;
  readonly existing: number;
  readonly changed: number;
  readonly removed: number;
}

/** What `assign` would do now. Writes nothing. */
export const assignEffect = (google: Google, order: AssignOrder): AssignEffect => {
  const workbook = readWorkbook(google);
  return effectOf(planOf(workbook, order), order, workbook);
};

export const assign = (google: Google, order: AssignOrder): AssignEffect =>
  google.exclusively(() => {
    const workbook = readWorkbook(google);
    const plan = planOf(workbook, order);
    carryOut(google, workbook, plan, order.codes);
    return effectOf(plan, order, workbook);
  });

/** All proposed leads of these items become leads. Returns how many items were confirmed. */
export const confirmLeads = (google: Google, codes: readonly string[]): number =>
  google.exclusively(() => {
    const workbook = readWorkbook(google);
    refuseBadRows(workbook, codes);
    const plan = planConfirm(workbook.assignments.rows, codes);
    carryOut(google, workbook, plan, codes);
    return plan.change.filter(({ values }) => values.role === 'lead').length;
  });

function planOf(workbook: Workbook, order: AssignOrder): AssignPlan {
  const known = new Set(workbook.items.rows.map(({ code }) => code));
  const codes = [...new Set(order.codes)].filter((code) => known.has(code));
  if (codes.length === 0) throw new FaultError({ code: 'nothing-selected', tab: items.tab });
  refuseBadRows(workbook, codes);
  if (order.owners.length === 0 && !order.everyone) throw new FaultError({ code: 'nothing-chosen' });
  if (order.role === 'lead' && order.mode !== 'remove' && (order.owners.length !== 1 || order.everyone))
    throw new FaultError({ code: 'one-lead' });
  return planAssign(
    workbook.assignments.rows,
    { ...order, codes, members: order.everyone ? membersOf(workbook) : [], usualDue: workbook.settings.internalDue },
    EVERYONE.th,
  );
}

/** A row that cannot be read may be the very assignment asked for, or the lead: the job would double or hide it. */
function refuseBadRows({ assignments: read }: Workbook, codes: readonly string[]): void {
  const bad = read.faults.find(
    (fault) => 'row' in fault && codes.includes(String(read.raw(fault.row, 'code') ?? '').trim()),
  );
  if (bad) throw new FaultError(bad);
}

function membersOf({ agencies }: Workbook) {
  const members = agencies.rows.filter(({ member }) => member);
  if (members.length === 0) throw new FaultError({ code: 'no-members' });
  return members.map(({ agency, unit }) => ({ agency, unit }));
}

function effectOf(plan: AssignPlan, order: AssignOrder, workbook: Workbook): AssignEffect {
  const { length: removed } = plan.remove;
  return {
    items: new Set(order.codes).size,
    owners: order.owners.length + (order.everyone ? membersOf(workbook).length : 0),
    added: plan.add.length,
    existing: plan.existing,
    changed: plan.change.length,
    removed,
  };
}

/** Changed cells first, then new rows below, deletions last, because they move what stands under them. */
function carryOut(google: Google, workbook: Workbook, plan: AssignPlan, codes: readonly string[]): void {
  const { assignments: read } = workbook;
  const changed = plan.change.flatMap(({ row, values }) => changes(assignments, read, row, values));
  google.sheets.write(assignments.tab, blocksOf([...changed, ...added(workbook, plan.add)]));
  google.sheets.write(items.tab, blocksOf(itemChanges(workbook, plan, codes)));
  google.sheets.deleteRows(assignments.tab, plan.remove);
}

function added({ assignments: read, items: { rows } }: Workbook, rowsToAdd: readonly NewAssignment[]): CellWrite[] {
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  return rowsToAdd.flatMap((row, index) =>
    changes(assignments, read, read.nextRow + index, { ...row, title: titles.get(row.code) ?? '', reply: 'waiting' }),
  );
}

/** หน่วยงานหลัก and กำหนดส่ง of the chosen items follow their assignments; only cells that differ are written. */
function itemChanges(
  { items: read, assignments: { rows: held } }: Workbook,
  plan: AssignPlan,
  codes: readonly string[],
): CellWrite[] {
  const byCode = new Map<string, NewAssignment[]>();
  for (const row of afterwards(held, plan)) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const chosen = new Set(codes);
  return read.rows.flatMap(({ row, code, lead, due }) => {
    if (!chosen.has(code)) return [];
    const ownership = ownershipOf(byCode.get(code) ?? []);
    const text = leadText(ownership);
    return changes(items, read, row, {
      ...(text !== lead && { lead: text }),
      ...(ownership.due !== due && { due: ownership.due }),
    });
  });
}
