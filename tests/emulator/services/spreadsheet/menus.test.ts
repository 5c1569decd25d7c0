import { expect, test } from 'vitest';
import { openScript } from '../../script';

const CODE = `
function onOpen() {
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Old', [{ name: 'Run', functionName: 'run' }, null, { name: 'Drop', functionName: 'drop' }]);
}
function run() {
  SpreadsheetApp.getActiveSpreadsheet().updateMenu('Old', [{ name: 'Again', functionName: 'run' }]);
  return 'ran';
}
function drop() { SpreadsheetApp.getActiveSpreadsheet().removeMenu('Old'); }
function bad() { SpreadsheetApp.getActiveSpreadsheet().addMenu('Old', [{ caption: 'x' }]); }`;

// developers.google.com/apps-script/reference/spreadsheet/spreadsheet: addMenu, "null" draws a line; updateMenu "works
// exactly like addMenu"; removeMenu takes the name addMenu had.
test('menus made by the spreadsheet itself are added, changed and removed', () => {
  const emulator = openScript(CODE);
  emulator.open();
  expect(emulator.menu()).toEqual([
    {
      caption: 'Old',
      items: [{ caption: 'Run', functionName: 'run' }, { caption: '-' }, { caption: 'Drop', functionName: 'drop' }],
    },
  ]);
  expect(emulator.click('Old', 'Run')).toBe('ran');
  expect(emulator.menu()).toEqual([{ caption: 'Old', items: [{ caption: 'Again', functionName: 'run' }] }]);
  emulator.call('drop');
  expect(emulator.menu()).toEqual([]);
});

test('an entry without name or function is refused', () => {
  const emulator = openScript(CODE);
  expect(() => emulator.call('bad')).toThrow("don't match the method signature for SpreadsheetApp.Spreadsheet.addMenu");
});
