// Groups of rows or columns: nested stretches that fold away.

import { editSheet, sheetOf } from './edit';
import { fail } from './fail';
import type { Group, Sheet, Workbook } from './model';
import type { Axis } from './shift';

const key = (axis: Axis) => (axis === 'rows' ? ('rowGroups' as const) : ('columnGroups' as const));

/** Google's limit. */
const DEEPEST = 8;

export function groupsOf(sheet: Sheet, axis: Axis): readonly Group[] {
  return sheet[key(axis)];
}

/** How many groups a row or column lies in. */
export function depthAt(sheet: Sheet, axis: Axis, index: number): number {
  return groupsOf(sheet, axis).filter((group) => index >= group.from && index <= group.to).length;
}

/** The depth of every line of the stretch changes; groups follow from the depths, folded ones stay folded. */
export function shiftDepth(book: Workbook, id: number, axis: Axis, from: number, to: number, delta: number): void {
  const sheet = sheetOf(book, id);
  const last = Math.max(to, ...groupsOf(sheet, axis).map((group) => group.to));
  const depths: number[] = [];
  for (let index = 1; index <= last; index += 1) {
    const shifted = depthAt(sheet, axis, index) + (index >= from && index <= to ? delta : 0);
    if (shifted > DEEPEST) fail('The maximum group depth is 8.');
    depths[index] = Math.max(0, shifted);
  }
  const old = groupsOf(sheet, axis);
  const groups = groupsFrom(depths).map((group) => {
    const before =
      old.find((one) => one.from === group.from && one.to === group.to) ??
      old.find((one) => one.collapsed && one.depth === group.depth && one.from <= group.to && one.to >= group.from);
    return before?.collapsed ? { ...group, collapsed: true } : group;
  });
  editSheet(book, id, false)[key(axis)] = groups;
}

function groupsFrom(depths: readonly (number | undefined)[]): Group[] {
  const groups: Group[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    let start = 0;
    for (let index = 1; index <= depths.length; index += 1) {
      const inside = (depths[index] ?? 0) >= depth;
      if (inside && start === 0) start = index;
      if (!inside && start > 0) {
        groups.push({ from: start, to: index - 1, depth, collapsed: false });
        start = 0;
      }
    }
  }
  return groups;
}

export function setCollapsed(
  book: Workbook,
  id: number,
  axis: Axis,
  which: (group: Group) => boolean,
  collapsed: boolean,
): void {
  const sheet = editSheet(book, id, false);
  sheet[key(axis)] = groupsOf(sheet, axis).map((group) => (which(group) ? { ...group, collapsed } : group));
}

/** Hidden because a group around it is folded. */
export function isFolded(sheet: Sheet, axis: Axis, index: number): boolean {
  return groupsOf(sheet, axis).some((group) => group.collapsed && index >= group.from && index <= group.to);
}
