// The rows of the Items tab as set-up first writes them.

import type { NewAssignment } from '../../core/assign.js';
import { ownershipOf } from '../../core/assign.js';
import { componentsText } from '../../core/components.js';
import type { DocumentItem } from '../../core/document.js';
import { asFormula, columnLetter, type Entered, quoted } from '../../core/grid.js';
import { assignments, replies } from '../../tables/assignments.js';
import { items } from '../../tables/items.js';
import { newRow } from '../../tables/table.js';
import { leadText } from '../lead-text.js';

export function itemRows(
  documentItems: readonly DocumentItem[],
  firstAssignments: readonly NewAssignment[],
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
    cells[receivedColumn] = receivedFormula(index + 2);
    return cells;
  });
}

/** "3 จาก 36": replies that came in, of all owners of the item. Counts by code, so the Assignments tab may be sorted freely. */
function receivedFormula(row: number): Entered {
  const codes = wholeColumn('code');
  const came = [replies.received, replies.complete, replies.none].map(
    ({ th }) => `COUNTIFS(${codes},$A${row},${wholeColumn('reply')},${quoted(th)})`,
  );
  const all = `COUNTIFS(${codes},$A${row})`;
  return asFormula(`IF(${all}=0,"",${came.join('+')}&" จาก "&${all})`);
}

function wholeColumn(key: keyof typeof assignments.columns): string {
  const letter = columnLetter(Object.keys(assignments.columns).indexOf(key) + 1);
  return `'${assignments.tab.th}'!$${letter}:$${letter}`;
}
