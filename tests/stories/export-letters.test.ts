// Letters that say something by their looks: a line that is struck out is struck out in the file too.

import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { readXlsx } from '../ui/read-xlsx.js';
import { addTab, seenOf, xlsxBytes } from './exported.js';
import { emptyWorkbook } from './workbook.js';

const TAB = 'งาน';

/** Plain, struck out, underlined, in italics, and one that a rule strikes out. */
function list(): Emulator {
  const emulator = emptyWorkbook();
  addTab(emulator, TAB, [['ธรรมดา'], ['ยกเลิก'], ['สำคัญ'], ['ตัวอย่าง'], ['เสร็จแล้ว']]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
    sheet.getRange('A2').setFontLine('line-through');
    sheet.getRange('A3').setFontLine('underline').setFontWeight('bold');
    sheet.getRange('A4').setFontStyle('italic');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('เสร็จ').setStrikethrough(true).setItalic(true);
    const marked = SpreadsheetApp.newConditionalFormatRule().whenTextContains('เสร็จแล้ว').setUnderline(true);
    sheet.setConditionalFormatRules([marked, rule].map((one) => one.setRanges([sheet.getRange('A1:A5')]).build()));`);
  return emulator;
}

test('what is struck out, underlined or in italics in the tab goes out so, also where a rule makes it so', () => {
  const emulator = list();
  const seen = seenOf(emulator, TAB);
  const sent = seen.tab.rows.map((_, row) => {
    const { italic, struck, underlined } = seen.at(row, 0);
    return { italic, struck, underlined };
  });
  const shown = emulator.sheet(TAB).cells.map(([cell]) => ({
    italic: cell?.fontStyle === 'italic',
    struck: cell?.strikethrough,
    underlined: cell?.underline,
  }));
  expect(sent).toEqual(shown);
  expect(sent.filter(({ struck }) => struck)).toHaveLength(2);
});

test('the Excel file has these letters as the tab does', async () => {
  const [sheet] = await readXlsx(await xlsxBytes(list(), [TAB]));
  const marks = ['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => sheet?.font(cell).match(/<(b|i|strike|u)\/>/g) ?? []);
  expect(marks).toEqual([[], ['<strike/>'], ['<b/>', '<u/>'], ['<i/>'], ['<i/>', '<strike/>', '<u/>']]);
});
