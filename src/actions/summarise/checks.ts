// What stops the summary before anything is written: a summary with a wrong score is worse than none.

import type { Fault } from '../../core/fault.js';
import type { Grid } from '../../core/grid.js';
import type { Workbook } from '../workbook.js';
import type { SummaryTab } from './tabs.js';

/** Any item row that formulas would count otherwise than the rule does. */
export const uncountable = (workbook: Workbook): Fault | undefined =>
  workbook.faults.find((fault) => 'row' in fault && fault.tab === workbook.items.name) ?? textScore(workbook);

/** Formulas do not count a score that is text. It is named, so that a person types it as a number. */
function textScore({ items: read }: Workbook): Fault | undefined {
  for (const { row } of read.rows)
    for (const key of ['previousScore', 'score'] as const) {
      const found = read.raw(row, key);
      if (typeof found === 'string' && /\d|[๐-๙]/.test(found))
        return { code: 'text-score', tab: read.name, row, column: read.heading(key), found };
    }
  return undefined;
}

/** Somebody's own tab of that name is not ours to overwrite. */
export function taken({ tab, title }: SummaryTab, [first = []]: Grid): Fault | undefined {
  const ours = first.every((cell) => cell === null) || String(first[0] ?? '').startsWith(title);
  return ours ? undefined : { code: 'tab-taken', tab: tab.th };
}
