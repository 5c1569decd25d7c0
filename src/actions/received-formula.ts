// The live cell "3 จาก 36" of an item: replies that came in, of all owners. It counts by code, so the Assignments tab may
// be sorted freely; Thai like all of the workbook.

import { asFormula, columnLetter, type Entered, quoted } from '../core/grid.js';
import { assignments, replies } from '../tables/assignments.js';

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
