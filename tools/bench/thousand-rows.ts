// The document whose scrolling the bench measures: 1,000 rows × 20 columns, as a busy tab has them – wrapped Thai,
// numbers, dropdowns, checkboxes, colours, frozen on both sides.

import type { Emulator } from '../../emulator/contract.js';

const FILL = `
function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const line = (row) => Array.from({ length: 20 }, (_, column) =>
    column === 0 ? 'O' + row : column === 3 ? 'รอข้อมูล' : column === 4 ? false : column % 5 === 0 ? row * column
      : 'การเปิดเผยข้อมูลสาธารณะของหน่วยงาน ข้อ ' + row);
  sheet.getRange(1, 1, 1000, 20).setValues(Array.from({ length: 1000 }, (_, row) => line(row + 1))).setWrap(true);
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['รอข้อมูล', 'ครบแล้ว'], true).build();
  sheet.getRange(1, 4, 1000, 1).setDataValidation(list);
  sheet.getRange(1, 5, 1000, 1).insertCheckboxes();
  const even = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=ISEVEN(ROW())')
    .setBackground('#f4cccc').setRanges([sheet.getRange(1, 1, 1000, 1)]).build();
  sheet.setConditionalFormatRules([even]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
}`;

export const options = {
  project: { 'appsscript.json': '{"timeZone":"Asia/Bangkok"}', 'Code.js': FILL },
  locale: 'th_TH',
} as const;

export function prepare(emulator: Emulator): void {
  emulator.evaluate('fill()');
}
