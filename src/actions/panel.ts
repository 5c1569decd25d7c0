// What the assign panel shows when it opens: the directory, the selected items, the proposed leads.

import type { CivilDate } from '../core/civil-date.js';
import type { Fault } from '../core/fault.js';
import { squeezed } from '../core/label.js';
import { type Owner, ownerKey } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { readWorkbook, type Workbook } from './workbook.js';

export interface AssignForm {
  readonly owners: readonly Owner[];
  /** How many of them ทุกส่วนราชการ stands for. */
  readonly members: number;
  readonly selected: readonly string[];
  /** Items whose lead is only proposed. */
  readonly proposed: readonly string[];
  readonly due: CivilDate | null;
  readonly faults: readonly Fault[];
}

export function assignForm(google: Google): AssignForm {
  const workbook = readWorkbook(google);
  return {
    owners: ownersOf(workbook),
    members: workbook.agencies.rows.filter(({ member }) => member).length,
    selected: selectedCodes(google, workbook),
    proposed: proposedCodes(workbook),
    due: workbook.settings.internalDue,
    faults: workbook.faults,
  };
}

/** Everyone of the directory, and owners that only the assignments still name. */
function ownersOf({ agencies, assignments }: Workbook): Owner[] {
  const owners = new Map<string, Owner>();
  for (const { agency, unit } of [...agencies.rows, ...assignments.rows]) {
    const key = ownerKey({ agency, unit });
    if (!owners.has(key)) owners.set(key, { agency, unit });
  }
  return [...owners.values()];
}

/** Codes of the rows a person has selected in the Items or the Assignments tab. */
function selectedCodes(google: Google, { items, assignments }: Workbook): string[] {
  const { tab, rows } = google.sheets.selection();
  const read = [items, assignments].find(({ name }) => squeezed(name) === squeezed(tab));
  const selected = new Set(rows);
  return [...new Set((read?.rows ?? []).filter(({ row }) => selected.has(row)).map(({ code }) => code))];
}

const proposedCodes = ({ assignments }: Workbook): string[] => [
  ...new Set(assignments.rows.filter(({ role }) => role === 'proposed').map(({ code }) => code)),
];
