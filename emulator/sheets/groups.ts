// Groups of rows or columns: nested stretches that fold away.

import { editSheet, sheetOf } from './edit';
import { fail } from './fail';
import type { Group, Sheet, Workbook } from './model';
import type { Axis } from './shift';

const key = (axis: Axis) => (axis === 'rows' ? ('rowGroups' as const) : ('columnGroups' as const));

const controlOf = (axis: Axis) => (axis === 'rows' ? ('rowControl' as const) : ('columnControl' as const));

/** The line that shows the button to fold a group. */
export function toggleIndex(sheet: Sheet, axis: Axis, { from, to }: Group): number {
  return sheet[controlOf(axis)] === 'BEFORE' ? from - 1 : to + 1;
}

/** Google's limit. */
const DEEPEST = 8;

export function groupsOf(sheet: Sheet, axis: Axis): readonly Group[] {
  return sheet[key(axis)];
}

/** How many groups a row or column lies in. */
export function depthAt(sheet: Sheet, axis: Axis, index: number): number {
  return groupsOf(sheet, axis).filter((group) => index >= group.from && index <= group.to).length;
}

/** The depth of every line of the stretch changes, between 0 and 8; groups follow from the depths, folded ones stay folded. */
export function shiftDepth(book: Workbook, id: number, axis: Axis, from: number, to: number, delta: number): void {
  const sheet = sheetOf(book, id);
  if (from === 1 && sheet[controlOf(axis)] === 'BEFORE')
    fail(`Cannot group the first ${axis === 'rows' ? 'row' : 'column'} when the group control is before it.`);
  const last = Math.max(to, ...groupsOf(sheet, axis).map((group) => group.to));
  const depths: number[] = [];
  for (let index = 1; index <= last; index += 1) {
    const shifted = depthAt(sheet, axis, index) + (index >= from && index <= to ? delta : 0);
    depths[index] = Math.min(DEEPEST, Math.max(0, shifted));
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

/** Those wholly inside the stretch; if there are none, the deepest unfolded one partly inside (reference, Range.collapseGroups). */
export function collapseWithin(book: Workbook, id: number, axis: Axis, from: number, to: number): void {
  const groups = groupsOf(sheetOf(book, id), axis);
  const whole = groups.filter((group) => group.from >= from && group.to <= to);
  const [deepest] = groups
    .filter((group) => !group.collapsed && group.from <= to && group.to >= from)
    .sort((one, other) => other.depth - one.depth);
  const chosen = whole.length > 0 || !deepest ? whole : [deepest];
  setCollapsed(book, id, axis, (group) => chosen.includes(group), true);
}

/** Those the stretch, or their button, touches; of several with one button the shallowest (reference, Range.expandGroups). */
export function expandTouched(book: Workbook, id: number, axis: Axis, from: number, to: number): void {
  const sheet = sheetOf(book, id);
  const button = (group: Group) => toggleIndex(sheet, axis, group);
  const touched = groupsOf(sheet, axis).filter((group) => {
    const toggle = button(group);
    return group.collapsed && Math.min(group.from, toggle) <= to && Math.max(group.to, toggle) >= from;
  });
  const outermost = touched.filter(
    (group) => !touched.some((one) => one.depth < group.depth && button(one) === button(group)),
  );
  setCollapsed(book, id, axis, (group) => outermost.includes(group), false);
}

/** Hidden because a group around it is folded. */
export function isFolded(sheet: Sheet, axis: Axis, index: number): boolean {
  return groupsOf(sheet, axis).some((group) => group.collapsed && index >= group.from && index <= group.to);
}
