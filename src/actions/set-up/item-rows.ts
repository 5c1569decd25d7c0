// The rows of the Items tab as set-up first writes them.

import type { NewAssignment } from '../../core/assign.js';
import { ownershipOf } from '../../core/assign.js';
import { componentsText } from '../../core/components.js';
import type { DocumentItem } from '../../core/document.js';
import type { Entered } from '../../core/grid.js';
import { items } from '../../tables/items.js';
import { newRow } from '../../tables/table.js';
import { leadText } from '../lead-text.js';

export function itemRows(
  documentItems: readonly DocumentItem[],
  firstAssignments: readonly NewAssignment[],
  received: (codeCell: string) => Entered,
): Entered[][] {
  const receivedColumn = Object.keys(items.columns).indexOf('received');
  return documentItems.map((item, index) => {
    const ownership = ownershipOf(firstAssignments.filter(({ code }) => code === item.code));
    const cells = newRow(items, {
      code: item.code,
      title: item.title,
      previousScore: item.score ?? null,
      publication: 'unpublished',
      lead: leadText(ownership),
      due: ownership.due,
      components: componentsText(item),
      previousComment: item.comment,
      responsible: item.responsible,
      section: item.section,
      subIndicator: item.subIndicator,
    });
    cells[receivedColumn] = received(`$A${index + 2}`);
    return cells;
  });
}
