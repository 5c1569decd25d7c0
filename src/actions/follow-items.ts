// หน่วยงานหลัก and กำหนดส่ง of the Items tab follow the assignments; only cells that differ are written.

import { type Assignment, type NewAssignment, ownershipOf } from '../core/assign.js';
import { grouped } from '../core/grouped.js';
import type { RowChange } from '../core/journal/row-change.js';
import { rowChanged } from '../tables/row-changes.js';
import { leadText } from './lead-text.js';
import type { Workbook } from './workbook.js';

/** `codes`: the items that are looked at. */
export function itemsFollowing(
  { items: read }: Pick<Workbook, 'items'>,
  assignments: readonly (Assignment | NewAssignment)[],
  codes: readonly string[],
): RowChange[] {
  const chosen = new Set(codes);
  const byCode = grouped<string, NewAssignment>(assignments, ({ code }) => code);
  return read.rows.flatMap(({ row, code, lead, due }) => {
    if (!chosen.has(code)) return [];
    const ownership = ownershipOf(byCode.get(code) ?? []);
    const text = leadText(ownership);
    return rowChanged('items', read, row, {
      ...(text !== lead && { lead: text }),
      ...(ownership.due !== due && { due: ownership.due }),
    });
  });
}
