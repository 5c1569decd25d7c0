import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

describe('setValues and getValues', () => {
  test('carry numbers, truth values, dates of the script’s realm and "" for blanks', () => {
    const { run } = openSheet();
    const result = run(`
      const day = new Date(2021, 2, 17);
      sheet.getRange('A1:D2').setValues([['a', 1.5, true, day], [null, undefined, '', 0]]);
      const [first, second] = sheet.getRange('A1:D2').getValues();
      return [first.slice(0, 3), first[3] instanceof Date && first[3].getTime() === day.getTime(), second, first instanceof Array];`);
    expect(result).toEqual([['a', 1.5, true], true, ['', '', '', 0], true]);
  });

  test('coerce texts as if typed, and leave those behind an apostrophe alone', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:F1').setValues([['12%', '038', "'038", 'TRUE', '=1+1', '1,234']]);
      return [sheet.getRange('A1:F1').getValues()[0], sheet.getRange('A1:F1').getDisplayValues()[0], sheet.getRange('E1').getFormula()];`),
    ).toEqual([[0.12, 38, '038', true, 2, 1234], ['12%', '38', '038', 'TRUE', '2', '1,234'], '=1+1']);
  });

  test('plain text format keeps every entry as text, and turns what stands there into text', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1').setNumberFormat('@').setValue('038');
      sheet.getRange('A2').setNumberFormat('@').setValue('=1+1');
      sheet.getRange('A3').setValue(5).setNumberFormat('@');
      return sheet.getRange('A1:A3').getValues();`),
    ).toEqual([['038'], ['=1+1'], ['5']]);
  });

  test('a date in an automatic cell brings its format, and a number there later shows as a date', () => {
    const { run } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('A1').setValue(new Date(2021, 2, 17, 9, 30));
      const shown = [cell.getNumberFormat(), cell.getDisplayValue()];
      cell.setValue(1);
      return [...shown, cell.getValue() instanceof Date, cell.setNumberFormat('0').getValue()];`),
    ).toEqual(['M/d/yyyy H:mm:ss', '3/17/2021 9:30:00', true, 1]);
  });

  test('errors come back as their codes', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('A1:A3').setFormulas([['=1/0'], ['=NA()'], ['=NOPE()']]); return sheet.getRange('A1:A3').getValues();`,
      ),
    ).toEqual([['#DIV/0!'], ['#N/A'], ['#NAME?']]);
  });

  test('one value fills a range, and a formula is shifted as if filled down', () => {
    const { run } = openSheet();
    // gas-fakes test/testsheetsformatting.js, run on live Google: setFormula on 2 × 2 increments relative references.
    expect(
      run(`
      sheet.getRange('A1:B2').setValue(7);
      sheet.getRange('C1:D2').setFormula('=A1');
      return [sheet.getRange('A1:B2').getValues(), sheet.getRange('C1:D2').getFormulas()];`),
    ).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      [
        ['=A1', '=B1'],
        ['=A2', '=B2'],
      ],
    ]);
  });

  test('R1C1 formulas are relative to their cell, both ways', () => {
    const { run } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('C3').setFormulaR1C1('=SUM(R[-2]C[-2]:R1C2)+R[0]C[-1]');
      return [cell.getFormula(), cell.getFormulaR1C1(), sheet.getRange('A1').getFormulaR1C1()];`),
    ).toEqual(['=SUM(A1:$B$1)+B3', '=SUM(R[-2]C[-2]:R1C2)+R[0]C[-1]', null]);
  });

  test.each([
    [
      'setValues([[1], [2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ],
    [
      'setValues([[1, 2]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      'setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["setValues('x')", "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    ['setValue()', "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue."],
    ["setValue('x'.repeat(50001))", 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  ])('%s is refused in Google’s words and changes nothing', (call, message) => {
    const { run, refused } = openSheet();
    expect(refused(`sheet.getRange('A1').${call}`)).toBe(message);
    expect(run(`return sheet.getRange('A1').isBlank();`)).toBe(true);
  });

  test('a number written as a note gets ".0"', () => {
    // issuetracker.google.com/issues/429373214
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('A1:B1').setNotes([[5, 'five']]); return [sheet.getRange('A1:C1').getNotes()[0], sheet.getRange('B1').setNote(null).getNote()];`,
      ),
    ).toEqual([['5.0', 'five', ''], '']);
  });
});

describe('places', () => {
  test.each([
    ["sheet.getRange('A:C')", 'A:C', 1000, 3],
    ["sheet.getRange('B2:B')", 'B2:B', 999, 1],
    ["sheet.getRange('2:3')", '2:3', 2, 26],
    ["sheet.getRange('c3:A1')", 'A1:C3', 3, 3],
    ['sheet.getRange(2, 3)', 'C2', 1, 1],
    ['sheet.getRange(2, 3, 4)', 'C2:C5', 4, 1],
    ["sheet.getRange('B2').offset(1, 1, 2, 3)", 'C3:E4', 2, 3],
    ["sheet.getRange('B2:C3').getCell(2, 1)", 'B3', 1, 1],
  ])('%s is %s', (code, name, rows, columns) => {
    const { run } = openSheet();
    expect(
      run(`const range = ${code}; return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()];`),
    ).toEqual([name, rows, columns]);
  });

  test.each([
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ["sheet.getRange('nonsense!')", 'Range not found'],
    ["ss.getRange('Nowhere!A1')", 'Range not found'],
    ["sheet.getRange('A1').offset(-1, 0)", 'The starting row of the range is too small.'],
  ])('%s is refused', (code, message) => {
    expect(openSheet().refused(code)).toBe(message);
  });

  test('getDataRange ends at the last content; formats, notes and rules do not count', () => {
    const { run } = openSheet();
    expect(
      run(`
      const empty = sheet.getDataRange().getA1Notation();
      sheet.getRange('B3').setValue('x');
      sheet.getRange('F9').setBackground('red').setNote('n');
      return [empty, sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`),
    ).toEqual(['A1', 'A1:B3', 3, 2]);
  });

  test('checkboxes are content, so appendRow goes below them', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('C1:C5').insertCheckboxes(); sheet.appendRow(['x']); return [sheet.getLastRow(), sheet.getRange('A6').getValue()];`,
      ),
    ).toEqual([6, 'x']);
  });

  test('appendRow makes rows and columns where there are none', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRange('A1000').setValue(1); sheet.appendRow(Array(30).fill('x')); return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()];`,
      ),
    ).toEqual([1001, 30, 1001]);
  });

  test('next data cell and data region go where the arrow keys and Ctrl+A go', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('B2:C4').setValue(1);
      sheet.getRange('B8').setValue(1);
      const next = (name, way) => sheet.getRange(name).getNextDataCell(SpreadsheetApp.Direction[way]).getA1Notation();
      return [next('B2', 'DOWN'), next('B4', 'DOWN'), next('B8', 'DOWN'), next('C3', 'PREVIOUS'), sheet.getRange('C3').getDataRegion().getA1Notation()];`),
    ).toEqual(['B4', 'B8', 'B1000', 'B3', 'B2:C4']);
  });
});

describe('clearing', () => {
  test('clear takes contents, formats and conditional rules’ merges, but neither notes nor validations', () => {
    // gas-fakes test/testsheetsbasic.js ("Sheet clearing methods"), run on live Google.
    const { run } = openSheet();
    expect(
      run(`
      const range = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('#ff0000').setNote('n');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      sheet.clear();
      return [range.getValues(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];`),
    ).toEqual([
      [
        ['', ''],
        ['', ''],
      ],
      '#ffffff',
      'n',
      true,
    ]);
  });

  test.each([
    ['clearContent()', '', 'bold', 'n', true],
    ['clearFormat()', 1, 'normal', 'n', true],
    ['clearNote()', 1, 'bold', '', true],
    ['clearDataValidations()', 1, 'bold', 'n', false],
    ['clear({ contentsOnly: true })', '', 'bold', 'n', true],
    ['clear({ formatOnly: true })', 1, 'normal', 'n', true],
    ['clear({ commentsOnly: true })', 1, 'bold', '', true],
    ['clear({ validationsOnly: true })', 1, 'bold', 'n', false],
  ])('%s clears that and nothing else', (call, value, weight, note, validated) => {
    const { run } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('A1').setValue(1).setFontWeight('bold').setNote('n');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      cell.${call};
      return [cell.getValue(), cell.getFontWeight(), cell.getNote(), cell.getDataValidation() !== null];`),
    ).toEqual([value, weight, note, validated]);
  });
});

// Source of all that follow: Google's reference of Range and Sheet.
describe('as the reference has it', () => {
  test.each([
    ["sheet.getRange('R2C3')", 'C2'],
    ["ss.getRange('Sheet1!R1C1:R2C2')", 'A1:B2'],
    ["sheet.getRangeList(['R4C1', 'B2']).getRanges()[0]", 'A4'],
    ["sheet.setActiveSelection('R2C2:R3C3')", 'B2:C3'],
  ])('%s takes R1C1 notation', (call, a1) => {
    expect(openSheet().run(`return ${call}.getA1Notation();`)).toBe(a1);
  });

  test('formats cleared alone leave number formats; clear with options that name nothing clears all', () => {
    const { run } = openSheet();
    expect(
      run(`const cell = sheet.getRange('A1').setValue('12%').setFontWeight('bold').setNote('n').clearFormat();
        const kept = [cell.getDisplayValue(), cell.getFontWeight()];
        return [kept, cell.clear({}).getNote(), cell.setValue(0.5).getDisplayValue()];`),
    ).toEqual([['12%', 'normal'], '', '0.5']);
  });

  test.each([
    ["sheet.getRange('A1:B2').setBackgrounds(null);", 'Range.setBackgrounds.'],
    ["sheet.getRange('A1').setDataValidations([null]);", 'Range.setDataValidations.'],
  ])('%s is refused: null stands for a cell, not for a grid', (call, method) => {
    expect(openSheet().refused(call)).toContain(`don't match the method signature for SpreadsheetApp.${method}`);
  });

  test('the current cell is one cell', () => {
    const { refused } = openSheet();
    expect(refused(`sheet.setCurrentCell(sheet.getRange('A1:A2'));`)).not.toBe('nothing thrown');
    expect(refused(`sheet.getRange('A1:A2').activateAsCurrentCell();`)).not.toBe('nothing thrown');
  });

  test('-1 asks getSheetValues for all up to the last row and column with data', () => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
        return [sheet.getSheetValues(1, 1, -1, -1), sheet.getSheetValues(-1, 2, 1, 1)];`),
    ).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [[4]],
    ]);
  });

  test('metadata of a row is within whole rows only, unless asked for what it touches', () => {
    const { run } = openSheet();
    expect(
      run(`sheet.getRange('3:3').addDeveloperMetadata('key');
        const finder = (a1) => sheet.getRange(a1).createDeveloperMetadataFinder();
        return [finder('A1:D5').find().length, finder('1:5').find().length, finder('A1:D5').onIntersectingLocations().find().length];`),
    ).toEqual([0, 1, 1]);
  });

  test('no database stands behind a spreadsheet: whoever asks for data sources finds none', () => {
    const { run } = openSheet();
    expect(
      run(`const range = sheet.getRange('A1');
        return [range.getDataSourceFormula(), range.getDataSourceTables(), sheet.getDataSourceFormulas(), ss.getDataSources(), ss.getDataSourceSheets()];`),
    ).toEqual([null, [], [], [], []]);
  });
});
