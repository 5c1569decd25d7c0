// Colours by conditional formats, in cells that are not what they look like: the file's are those of the tab.

import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/grid.js';
import { translator } from '../../src/i18n/translate.js';
import { notesOn } from '../../src/ui/export/notes.js';
import { seenOf } from './exported.js';
import { emptyWorkbook } from './workbook.js';

/** Colours beside cells in column B, in the file and in the tab, by rows. */
function colours(cells: readonly (string | number)[], condition: string) {
  const emulator = emptyWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('สี');
    const cells = ${JSON.stringify(cells)};
    sheet.getRange(1, 1, cells.length, 2).setValues(cells.map((cell) => ['ก', cell]));
    const rule = SpreadsheetApp.newConditionalFormatRule().${condition}.setBackground('#00ff00');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange(1, 1, cells.length, 2)]).build()]);`);
  const seen = seenOf(emulator, 'สี');
  const inTab = emulator.sheet('สี').cells.map((row) => row.map(({ background }) => background === '#00ff00'));
  return { inFile: inTab.map((row, at) => row.map((_, column) => seen.at(at, column).background !== '')), inTab };
}

const formula = (text: string): string => `whenFormulaSatisfied(${JSON.stringify(text)})`;

test.each([
  formula('=$B1<TODAY()'),
  formula('=$B1>TODAY()'),
  formula('=ISBLANK($B1)'),
  formula('=ISTEXT($B1)'),
  formula('=ISNUMBER($B1-1)'),
  formula('=ISERROR(NOT($B1))'),
  formula('=$B1=""'),
  formula('=$B1=0'),
  'whenCellEmpty()',
  'whenCellNotEmpty()',
  'whenNumberLessThan(9)',
  'whenTextDoesNotContain("ก")',
])('where a formula comes to an empty text, which is no blank: %s', (condition) => {
  const { inFile, inTab } = colours(['=""', '', 5, 'ก'], condition);
  expect(inFile).toEqual(inTab);
});

test.each([
  formula('=ISERROR($B1)'),
  formula('=IFERROR($B1,TRUE)'),
  formula('=ISTEXT($B1)'),
  formula('=$B1>5'),
  formula('=$B1<>""'),
  formula('=LEFT($B1,1)="#"'),
  'whenCellEmpty()',
  'whenCellNotEmpty()',
  'whenTextContains("A")',
  'whenTextDoesNotContain("x")',
  'whenTextStartsWith("#")',
])('where a formula fails, which is no text: %s', (condition) => {
  const { inFile, inTab } = colours(['=NA()', '=1/0', '=VALUE("ก")', '#1', 7], condition);
  expect(inFile).toEqual(inTab);
});

test('the person is told of rules whose colours neither files nor paper have', () => {
  const emulator = emptyWorkbook();
  emulator.evaluate(`
    const range = SpreadsheetApp.getActive().insertSheet('สี').getRange('A1:A3').setValues([[1], [2], [2]]);
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
    range.getSheet().setConditionalFormatRules([
      rule().whenFormulaSatisfied('=COUNTIF(A:A,A1)>1').setBackground('#ff0000').build(),
      rule().whenNumberGreaterThan(1).setBackground('#00ff00').build(),
      rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#0000ff').build(),
    ]);`);
  const told = (format: 'xlsx' | 'print' | 'csv', locale: Locale) =>
    notesOn([seenOf(emulator, 'สี')], format, translator(locale));
  const inThai = [
    { summary: 'สีตามเงื่อนไขส่งออกได้ไม่ครบ 1 แท็บ', places: [expect.stringMatching(/^แท็บ “สี” มีกฎสี 2 ข้อที่ส่งออกไม่ได้/)] },
  ];
  expect(told('xlsx', 'th')).toEqual(inThai);
  expect(told('print', 'th')).toEqual(inThai);
  expect(told('print', 'en')[0]?.places).toEqual([expect.stringMatching(/^Tab “สี”: 2 colour rules cannot/)]);
  expect(told('csv', 'th')).toEqual([]);
});
