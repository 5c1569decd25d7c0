// From what a job wants to change and what the tabs hold now to what has to be written. Works as well on tabs in which
// the job was half done: what is already as it should be is left alone, and what somebody else changed is a conflict.

import type { JournalCell, JournalTab, RowChange, RowImage } from './row-change.js';

/** A tab as it stands now. */
export interface TabState {
  readonly rowOf: (key: string) => number | undefined;
  readonly cell: (row: number, column: string) => JournalCell;
  /** Columns that people added and filled in this row; their headings. */
  readonly foreign: (row: number) => readonly string[];
}

export type TabStates = Partial<Record<JournalTab, TabState>>;

export interface CellToWrite {
  readonly tab: JournalTab;
  readonly row: number;
  readonly column: string;
  readonly value: JournalCell;
}

/** `column` is a column key, or the heading of a column people added; undefined where the whole row is meant. */
export interface Conflict {
  readonly tab: JournalTab;
  readonly row: number;
  readonly key: string;
  readonly column?: string;
}

export interface Replay {
  readonly writes: readonly CellToWrite[];
  /** Rows to make, in the order of the places where they stood. */
  readonly come: readonly { readonly tab: JournalTab; readonly row: number; readonly image: RowImage }[];
  readonly go: readonly { readonly tab: JournalTab; readonly row: number }[];
  readonly conflicts: readonly Conflict[];
}

const NOTHING: Replay = { writes: [], come: [], go: [], conflicts: [] };

/** `begun`: some of it may have been done already, so a row that is to go and is not there went by itself. */
export function replay(changes: readonly RowChange[], tabs: TabStates, begun: boolean): Replay {
  const parts = changes.map((change) => {
    const state = tabs[change.tab];
    if (!state) throw new Error(`No state of ${change.tab}`);
    return partOf(change, state, begun);
  });
  return {
    writes: parts.flatMap(({ writes }) => writes),
    come: parts.flatMap(({ come }) => come).sort((one, other) => one.row - other.row),
    go: parts.flatMap(({ go }) => go),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

function partOf({ tab, row, before, after }: RowChange, state: TabState, begun: boolean): Replay {
  if (before && after) return changed(tab, row, before, after, state);
  if (after) return coming(tab, row, after, state);
  return before ? going(tab, row, before, state, begun) : NOTHING;
}

function changed(tab: JournalTab, was: number, before: RowImage, after: RowImage, state: TabState): Replay {
  const [old, renamed] = [state.rowOf(before.key), state.rowOf(after.key)];
  const row = old ?? renamed;
  if (row === undefined) return { ...NOTHING, conflicts: [{ tab, row: was, key: before.key }] };
  // The new name is taken by another row: two of them would be one too many.
  if (before.key !== after.key && old !== undefined && renamed !== undefined)
    return { ...NOTHING, conflicts: [{ tab, row: renamed, key: after.key }] };
  const open = Object.keys(after.cells).filter((column) => !sameCell(state.cell(row, column), after.cells[column]));
  const touched = open.filter((column) => !sameCell(state.cell(row, column), before.cells[column]));
  return {
    ...NOTHING,
    writes: open
      .filter((column) => !touched.includes(column))
      .map((column) => ({ tab, row, column, value: after.cells[column] ?? null })),
    conflicts: touched.map((column) => ({ tab, row, key: before.key, column })),
  };
}

/** A row of this key that stands already is the job's own from before it was cut short, or somebody else's: then it stays. */
function coming(tab: JournalTab, row: number, image: RowImage, state: TabState): Replay {
  const standing = state.rowOf(image.key);
  if (standing === undefined) return { ...NOTHING, come: [{ tab, row, image }] };
  return { ...NOTHING, conflicts: differing(tab, standing, image, state) };
}

function going(tab: JournalTab, was: number, image: RowImage, state: TabState, begun: boolean): Replay {
  const row = state.rowOf(image.key);
  if (row === undefined) return begun ? NOTHING : { ...NOTHING, conflicts: [{ tab, row: was, key: image.key }] };
  const saved = new Set(Object.keys(image.foreign ?? {}));
  const foreign = state.foreign(row).filter((heading) => !saved.has(heading));
  const conflicts = [
    ...differing(tab, row, image, state),
    ...foreign.map((column) => ({ tab, row, key: image.key, column })),
  ];
  return conflicts.length > 0 ? { ...NOTHING, conflicts } : { ...NOTHING, go: [{ tab, row }] };
}

const differing = (tab: JournalTab, row: number, image: RowImage, state: TabState): Conflict[] =>
  Object.entries(image.cells)
    .filter(([column, value]) => !sameCell(state.cell(row, column), value))
    .map(([column]) => ({ tab, row, key: image.key, column }));

/** Sheets gives a blank cell back as '', which arrives here as null; text keeps no blanks that only pad it. */
export const sameCell = (now: JournalCell | undefined, then: JournalCell | undefined): boolean =>
  plain(now) === plain(then);

function plain(cell: JournalCell | undefined): string | number | boolean | null {
  if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  if (typeof cell !== 'object') return typeof cell === 'string' ? `text:${cell}` : cell;
  return 'day' in cell ? `day:${cell.day}` : `formula:${cell.formula}`;
}
