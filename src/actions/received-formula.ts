// The live cell "3 จาก 36" of an item: replies that came in, of all owners. It counts by code, so the Assignments tab may
// be sorted freely; Thai like all of the workbook.

import { blocksOf } from '../core/blocks.js';
import { asFormula, columnLetter, type Entered, quoted } from '../core/grid.js';
import type { Google } from '../google/google.js';
import { assignments, replies } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import type { Workbook } from './workbook.js';

/** Where the Assignments tab and its columns stand. */
export interface AssignmentColumns {
  readonly name: string;
  /** Column number from 1. */
  readonly at: (key: 'code' | 'reply') => number;
}

/** As set-up makes the tab. */
export const freshColumns: AssignmentColumns = {
  name: assignments.tab.th,
  at: (key) => Object.keys(assignments.columns).indexOf(key) + 1,
};

/** Items that people added by hand have no such cell yet; the others keep theirs. */
export function writeMissingCounts(
  google: Google,
  { items: read, assignments: held }: Pick<Workbook, 'items' | 'assignments'>,
): void {
  const missing = read.rows.filter(({ row }) => read.raw(row, 'received') === null);
  const cells = missing.map(({ row }) => ({
    row,
    column: read.at('received'),
    value: receivedFormula(`$${columnLetter(read.at('code'))}${row}`, held),
  }));
  google.sheets.write(items.tab, blocksOf(cells));
}

export function receivedFormula(codeCell: string, { name, at }: AssignmentColumns): Entered {
  const column = (key: 'code' | 'reply') => {
    const letter = columnLetter(at(key));
    return `'${name.replace(/'/g, "''")}'!$${letter}:$${letter}`;
  };
  const all = `COUNTIFS(${column('code')},${codeCell})`;
  const came = [replies.received, replies.complete, replies.none].map(
    ({ th }) => `COUNTIFS(${column('code')},${codeCell},${column('reply')},${quoted(th)})`,
  );
  return asFormula(`IF(${all}=0,"",${came.join('+')}&" จาก "&${all})`);
}
