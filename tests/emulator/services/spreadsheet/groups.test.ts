// Groups of rows, folded and unfolded. Source: Google's reference of Range and Sheet.

import { expect, test } from 'vitest';
import { openSheet } from './sheet-script';

const NESTED = `sheet.getRange('2:6').shiftRowGroupDepth(1); sheet.getRange('3:4').shiftRowGroupDepth(1);
  const folded = () => [1, 2].map((depth) => sheet.getRowGroup(3, depth).isCollapsed());`;

test('depths stay between 0 and 8, whatever they are shifted by', () => {
  const { run } = openSheet();
  expect(
    run(`const range = sheet.getRange('2:2'); const depth = () => sheet.getRowGroupDepth(2);
      return [range.shiftRowGroupDepth(9) && depth(), range.shiftRowGroupDepth(-20) && depth()];`),
  ).toEqual([8, 0]);
});

test('the first row cannot be grouped when the button stands before the group', () => {
  const { run, refused } = openSheet();
  expect(
    refused(`sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      sheet.getRange('1:2').shiftRowGroupDepth(1);`),
  ).toContain('first row');
  expect(run('return sheet.getRowGroupDepth(2);')).toBe(0);
});

test('a group is found by any of its rows and by the row of its button', () => {
  const { run } = openSheet();
  expect(
    run(`${NESTED} return [[7, 1], [5, 2], [4, 2]].map(([row, depth]) => sheet.getRowGroup(row, depth).getRange().getA1Notation())
      .concat(sheet.getRowGroup(9, 1));`),
  ).toEqual(['A2:Z6', 'A3:Z4', 'A3:Z4', null]);
});

test('collapsing a range that holds no whole group folds the deepest one it touches', () => {
  const { run } = openSheet();
  expect(
    run(
      `${NESTED} const cell = sheet.getRange('A3'); return [cell.collapseGroups() && folded(), cell.collapseGroups() && folded()];`,
    ),
  ).toEqual([
    [false, true],
    [true, true],
  ]);
});

test('expanding unfolds what lines or button touch, and of groups with one button the shallowest', () => {
  // The last state as in gas-fakes test/testsheetsexotics.js, "Range Grouping Methods"
  const { run } = openSheet();
  expect(
    run(`${NESTED} sheet.collapseAllRowGroups(); const button = sheet.getRange('A7').expandGroups() && folded();
      sheet.collapseAllRowGroups(); const lines = sheet.getRange('A3').expandGroups() && folded();
      sheet.getRange('5:6').shiftRowGroupDepth(1); sheet.collapseAllRowGroups();
      sheet.getRange('A7').expandGroups();
      return [button, lines, sheet.getRowGroup(6, 1).isCollapsed(), sheet.getRowGroup(6, 2).isCollapsed()];`),
  ).toEqual([[false, true], [false, false], false, true]);
});
