// Turns single changed cells into as few rectangles as possible, because each rectangle is one write.
// Never touches a cell that was not asked for: what people typed elsewhere stays.

import type { Block, CellWrite, Entered } from './grid.js';

interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: Entered[][];
}

/** Vertical runs first (one column filled down is the usual bulk change), then neighbours of equal span side by side. */
export function blocksOf(writes: readonly CellWrite[]): Block[] {
  const sorted = [...writes].sort((one, other) => one.column - other.column || one.row - other.row);
  return sideBySide(downwards(sorted));
}

function downwards(sorted: readonly CellWrite[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push([value]);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
}

function sideBySide(runs: readonly Run[]): Run[] {
  const open = new Map<string, Run>();
  const closed: Run[] = [];
  for (const run of runs) {
    const span = `${run.row}+${run.values.length}`;
    const left = open.get(span);
    if (left && left.column + (left.values[0]?.length ?? 0) === run.column) {
      left.values.forEach((cells, index) => void cells.push(...(run.values[index] ?? [])));
    } else {
      if (left) closed.push(left);
      open.set(span, run);
    }
  }
  return [...closed, ...open.values()];
}
