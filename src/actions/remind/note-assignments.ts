// แจ้งล่าสุด and ระยะที่แจ้งแล้ว beside the assignments that a mail was about: one write per day and one per stage, however
// scattered the rows are.

import type { CivilDate } from '../../core/civil-date.js';
import { asDate, asText, type Entered } from '../../core/grid.js';
import { assignmentKey, type Owner } from '../../core/owner.js';
import type { Google } from '../../google/google.js';
import { assignments } from '../../tables/assignments.js';
import type { TableRead } from '../../tables/table.js';

export interface NotedLine extends Owner {
  readonly code: string;
  readonly day: CivilDate;
  /** As people read it. */
  readonly stage: string;
}

export function noteAssignments(
  google: Google,
  read: TableRead<typeof assignments.columns>,
  lines: readonly NotedLine[],
): void {
  const byKey = new Map(lines.map((line) => [assignmentKey(line), line]));
  const noted = read.rows.flatMap((row) => {
    const line = byKey.get(assignmentKey(row));
    return line ? [{ ...line, row: row.row }] : [];
  });
  writeEach(google, read.at('lastMailed'), noted, ({ day }) => asDate(day));
  writeEach(google, read.at('lastStage'), noted, ({ stage }) => asText(stage));
}

type Noted = NotedLine & { readonly row: number };

function writeEach(google: Google, column: number, noted: readonly Noted[], shown: (line: Noted) => Entered): void {
  const rowsOf = new Map<Entered, number[]>();
  for (const line of noted) {
    const value = shown(line);
    const rows = rowsOf.get(value);
    if (rows) rows.push(line.row);
    else rowsOf.set(value, [line.row]);
  }
  for (const [value, rows] of rowsOf) google.sheets.writeSame(assignments.tab, column, rows, value);
}
