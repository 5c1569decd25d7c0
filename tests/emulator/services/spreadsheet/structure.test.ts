import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

const SETUP = `
  sheet.getRange('A1:C4').setValues([['h1', 'h2', 'h3'], [1, 10, 100], [2, 20, 200], [3, 30, 300]]);
  sheet.getRange('E1').setFormula('=SUM(B2:B4)');
  sheet.getRange('E2').setFormula('=B3');
  sheet.getRange('C2:C4').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=C2>B2').build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2>15').setBackground('#ff0000').setRanges([sheet.getRange('A2:B4')]).build()]);
  ss.setNamedRange('Numbers', sheet.getRange('B2:B4'));
  sheet.getRange('A6:B6').merge();
`;
const STATE = `
  const rule = sheet.getConditionalFormatRules()[0];
  return [sheet.getRange('A1:F7').getFormulas().flat().filter(Boolean), rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0],
    ss.getRangeByName('Numbers').getA1Notation(), sheet.getRange('A1:F20').getMergedRanges().map((r) => r.getA1Notation())];
`;

describe('rows and columns', () => {
  test('inserted in the middle: formulas, rules, names and merges grow or follow', () => {
    const { run } = openSheet();
    expect(run(`${SETUP} sheet.insertRowAfter(2); ${STATE}`)).toEqual([
      ['=SUM(B2:B5)', '=B4'],
      'A2:B5',
      '=$B2>15',
      'B2:B5',
      ['A7:B7'],
    ]);
  });

  test('inserted in front: everything moves on', () => {
    const { run } = openSheet();
    expect(run(`${SETUP} sheet.insertColumnBefore(1); ${STATE}`)).toEqual([
      ['=SUM(C2:C4)', '=C3'],
      'B2:C4',
      '=$C2>15',
      'C2:C4',
      ['B6:C6'],
    ]);
  });

  test('deleted: ranges shrink, references to what is gone become #REF!', () => {
    const { run } = openSheet();
    expect(run(`${SETUP} sheet.deleteRow(3); ${STATE}`)).toEqual([
      ['=SUM(B2:B3)', '=#REF!'],
      'A2:B3',
      '=$B2>15',
      'B2:B3',
      ['A5:B5'],
    ]);
  });

  test('a moved column takes its references along', () => {
    const { run } = openSheet();
    expect(
      run(
        `${SETUP} sheet.moveColumns(sheet.getRange('B1'), 1); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('E1:E2').getFormulas(), ss.getRangeByName('Numbers').getA1Notation(), sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()];`,
      ),
    ).toEqual([
      [
        ['h2', 'h1'],
        [10, 1],
      ],
      [['=SUM(A2:A4)'], ['=A3']],
      'A2:A4',
      ['=$A2>15'],
    ]);
  });

  test('the colours a rule gives stay with their rows through a move, a sort and an insertion', () => {
    const { run, emulator } = openSheet();
    run(
      `${SETUP} sheet.moveColumns(sheet.getRange('B1'), 4); sheet.insertRowBefore(1); sheet.getRange('A3:E5').sort({ column: 1, ascending: false });`,
    );
    const rows = emulator.view('A3:C5').map((row) => [row[0]?.value, row[0]?.background]);
    expect(rows).toEqual([
      [3, '#ff0000'],
      [2, '#ff0000'],
      [1, '#ffffff'],
    ]);
  });

  test('new rows take on format and validation of their neighbour', () => {
    const { run } = openSheet();
    expect(
      run(
        `${SETUP} sheet.getRange('A4:C4').setFontWeight('bold'); sheet.insertRowsAfter(4, 2); return [sheet.getRange('A6').getFontWeight(), sheet.getRange('C6').getDataValidation() !== null, sheet.getRange('A5').getValue()];`,
      ),
    ).toEqual(['bold', true, '']);
  });

  test('cells of formulas on other tabs follow too', () => {
    const { run } = openSheet();
    expect(
      run(
        `${SETUP} const two = ss.insertSheet('ผล ๒'); two.getRange('A1').setFormula("=Sheet1!B3"); sheet.insertRowBefore(2); sheet.setName('ข้อมูล'); return two.getRange('A1').getFormula();`,
      ),
    ).toBe('=ข้อมูล!B4');
  });

  test.each([
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteRow(1001)', 'Those rows are out of bounds.'],
    ['sheet.insertColumnAfter(27)', 'Those columns are out of bounds.'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    [
      'sheet.insertRowsAfter(1, 1000000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused', (code, message) => {
    const { refused, run } = openSheet();
    expect(refused(code)).toBe(message);
    expect(run('return [sheet.getMaxRows(), sheet.getMaxColumns()];')).toEqual([1000, 26]);
  });

  test('sizes, hiding and freezing are per line and follow it', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.setColumnWidth(2, 250).setRowHeights(3, 2, 40); sheet.hideColumns(4, 2); sheet.setFrozenRows(2);
      sheet.insertColumnBefore(1); sheet.insertRowBefore(2);
      return [sheet.getColumnWidth(3), sheet.getColumnWidth(1), sheet.getRowHeight(4), sheet.getRowHeight(1), sheet.isColumnHiddenByUser(5), sheet.isColumnHiddenByUser(4), sheet.getFrozenRows()];`),
    ).toEqual([250, 100, 40, 21, true, false, 3]);
  });

  test('groups nest by depth, fold, and vanish with their depth', () => {
    const { run, emulator } = openSheet();
    expect(
      run(`
      sheet.getRange('B:E').shiftColumnGroupDepth(1); sheet.getRange('C:D').shiftColumnGroupDepth(1);
      const inner = sheet.getColumnGroup(3, 2).collapse();
      return [sheet.getColumnGroupDepth(3), inner.getRange().getA1Notation(), inner.isCollapsed(), sheet.getColumnGroup(3, 1).isCollapsed(), sheet.getColumnGroup(1, 1)];`),
    ).toEqual([2, 'C1:D1000', true, false, null]);
    expect(emulator.sheet('Sheet1').hiddenColumns).toEqual([3, 4]);
    expect(run(`sheet.getColumnGroup(3, 2).remove(); return sheet.getColumnGroupDepth(3);`)).toBe(1);
  });
});

describe('cells', () => {
  test('sorting puts numbers before texts before truth values, blanks last either way', () => {
    const { run } = openSheet();
    const sorted = (ascending: boolean) =>
      `sheet.getRange('A1:A6').setValues([['b'], [2], [''], [true], ['A'], [1]]).sort({ column: 1, ascending: ${ascending} }); return sheet.getRange('A1:A6').getValues().flat();`;
    expect(run(sorted(true))).toEqual([1, 2, 'A', 'b', true, '']);
    expect(run(sorted(false))).toEqual([true, 'b', 'A', 2, 1, '']);
  });

  test('sorting by several columns is stable; Sheet.sort leaves frozen rows alone', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:B4').setValues([['head', 0], ['b', 2], ['a', 2], ['c', 1]]);
      sheet.setFrozenRows(1); sheet.sort(1);
      const byFirst = sheet.getRange('A1:A4').getValues().flat();
      sheet.getRange('A2:B4').sort([{ column: 2, ascending: true }, 1]);
      return [byFirst, sheet.getRange('A2:A4').getValues().flat()];`),
    ).toEqual([
      ['head', 'a', 'b', 'c'],
      ['c', 'a', 'b'],
    ]);
  });

  test('copyTo repeats a small source, shifts formulas, and copies only what is asked', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1').setValue(1); sheet.getRange('B1').setFormula('=A1*2').setFontWeight('bold').setNote('n');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      sheet.getRange('B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      sheet.getRange('B1').copyTo(sheet.getRange('D2'), { formatOnly: true });
      sheet.getRange('A1:B1').copyTo(sheet.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [sheet.getRange('B2:B3').getFormulas(), sheet.getRange('B3').getNote(), sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue(), sheet.getRange('D2').getFontWeight(), sheet.getRange('D2').getValue(), sheet.getRange('F1:F2').getValues()];`),
    ).toEqual([[['=A2*2'], ['=A3*2']], 'n', '', 2, 'bold', '', [[1], [2]]]);
  });

  test('moveTo leaves nothing behind and references follow', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('A1').setValue(5); sheet.getRange('C1').setFormula('=A1'); sheet.getRange('A1').moveTo(sheet.getRange('B4')); return [sheet.getRange('A1').isBlank(), sheet.getRange('B4').getValue(), sheet.getRange('C1').getFormula()];`,
      ),
    ).toEqual([true, 5, '=B4']);
  });

  test('cells pushed down or pulled up take formulas that point at them along', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('C1').setFormula('=A2');
      sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
      const pushed = [sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('C1').getFormula()];
      sheet.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [pushed, sheet.getRange('A1:A2').getValues().flat(), sheet.getRange('C1').getFormula()];`),
    ).toEqual([[['', 1, 2, 3], '=A3'], [2, 3], '=A1']);
  });

  test('a merge keeps the top left value and must be taken whole', () => {
    const { run, refused } = openSheet();
    expect(
      run(
        `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge()];`,
      ),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ]);
    expect(refused(`sheet.getRange('B2:C3').merge()`)).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    expect(
      run(
        `sheet.getRange('A5:C6').mergeAcross(); return sheet.getRange('A5:C6').getMergedRanges().map((range) => range.getA1Notation());`,
      ),
    ).toEqual(['A5:C5', 'A6:C6']);
  });

  test('duplicates are removed by the columns named, the first stays', () => {
    // gas-fakes test/testsheetsvalues.js, run on live Google: the result is the range that is left.
    const { run } = openSheet();
    expect(
      run(`
      const range = sheet.getRange('A1:B4').setValues([['foo', 'bar'], ['bar', 'foo'], ['foo', 'foo'], ['bar', 'foo']]);
      return [range.removeDuplicates().getA1Notation(), sheet.getRange('A1:B4').getValues(), sheet.getRange('A1:B3').removeDuplicates([2]).getValues()];`),
    ).toEqual([
      'A1:B3',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
        ['', ''],
      ],
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
      ],
    ]);
  });

  test('white space is trimmed, texts are split', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:A2').setValues([[' a  b '], ['1,x,3/4']]); sheet.getRange('A1').trimWhitespace(); sheet.getRange('A2').splitTextToColumns(',');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A2:B2').getValues()[0]];`),
    ).toEqual(['a b', [1, 'x']]);
  });
});

describe('tabs', () => {
  test('are inserted behind the active one or where asked, and come to the front', () => {
    const { run } = openSheet();
    // gas-fakes test/testsheetsvalues.js ("creating and updating sheets"), run on live Google.
    expect(
      run(`
      const cs = SpreadsheetApp.create('c', 25, 10);
      const size = [cs.getSheets()[0].getMaxRows(), cs.getSheets()[0].getMaxColumns()];
      ['s1', 's2'].forEach((name) => cs.insertSheet(name)); cs.insertSheet('s3', 1); cs.insertSheet('s4', 0);
      return [size, cs.getSheets().map((tab) => [tab.getName(), tab.getIndex()]), cs.getActiveSheet().getName()];`),
    ).toEqual([
      [25, 10],
      [
        ['s4', 1],
        ['Sheet1', 2],
        ['s3', 3],
        ['s1', 4],
        ['s2', 5],
      ],
      's4',
    ]);
  });

  // takuya0206/ganttchart_generator inserts its tabs at 3, 1, 2, 0 into a new spreadsheet
  test('a place beyond the last tab is the last', () => {
    const { run } = openSheet();
    expect(
      run(`ss.insertSheet('d', 3); ss.insertSheet('b', 1); return ss.getSheets().map((one) => one.getName());`),
    ).toEqual(['Sheet1', 'b', 'd']);
  });

  test('copies are called Copy of, and have the template’s contents', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('A1').setValue('x'); const copy = ss.duplicateActiveSheet(); const other = ss.insertSheet('New', { template: sheet }); copy.getRange('A1').setValue('y'); return [copy.getName(), other.getRange('A1').getValue(), sheet.getRange('A1').getValue()];`,
      ),
    ).toEqual(['Copy of Sheet1', 'x', 'x']);
  });

  test.each([
    [`ss.insertSheet('sheet1')`, 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    [`ss.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
    [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    [
      `const two = ss.insertSheet('Two'); ss.deleteSheet(two); two.getLastRow()`,
      expect.stringMatching(/^Sheet \d+ not found$/),
    ],
  ])('%s is refused', (code, message) => {
    expect(openSheet().refused(code)).toEqual(message);
  });

  test('a deleted tab leaves #REF! in formulas and takes its names along', () => {
    const { run } = openSheet();
    expect(
      run(
        `const two = ss.insertSheet('Two'); ss.setNamedRange('There', two.getRange('A1')); sheet.getRange('A1').setFormula('=Two!A1'); ss.deleteSheet(two); return [sheet.getRange('A1').getFormula(), ss.getRangeByName('There')];`,
      ),
    ).toEqual(['=#REF!', null]);
  });
});

describe('places with an open end', () => {
  test.each([
    ['a name', `ss.setNamedRange('Open', sheet.getRange('B2:B'));`, `ss.getRangeByName('Open')`],
    [
      'a protection',
      `sheet.getRange('B2:B').protect();`,
      `ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange()`,
    ],
    [
      'a list of choices',
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B2:B')).build());`,
      `sheet.getRange('A1').getDataValidation().getCriteriaValues()[0]`,
    ],
  ])('%s keeps it, and grows with the tab', (_, make, range) => {
    const { run } = openSheet();
    expect(
      run(
        `${make} sheet.insertRowsAfter(1000, 2); const range = ${range}; return [range.getA1Notation(), range.getLastRow()];`,
      ),
    ).toEqual(['B2:B', 1002]);
  });

  test('formulas and choices see what stands in the new rows', () => {
    const { run, refused } = openSheet();
    run(`ss.setNamedRange('Open', sheet.getRange('B2:B')); sheet.getRange('C1').setFormula('=SUM(Open)');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B2:B')).setAllowInvalid(false).build());
      sheet.insertRowsAfter(1000, 1); sheet.getRange('B1001').setValue(7);`);
    expect(run(`return [sheet.getRange('C1').getValue(), sheet.getRange('A1').setValue(7).getValue()];`)).toEqual([
      7, 7,
    ]);
    expect(refused(`sheet.getRange('A1').setValue(8);`)).toContain('violates');
  });
});
