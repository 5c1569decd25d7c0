// What other people's scripts and suites, run against live Google, show of arguments, results and refusals. In our own
// words; the source stands with each test.

import { describe, expect, test } from 'vitest';
import { openScript } from '../script';
import { openSheet } from '../services/spreadsheet/sheet-script';

describe('refusals', () => {
  test('the last rows below the frozen ones cannot be deleted', () => {
    // The message as scripts quote it: "Sorry, it is not possible to delete all non-frozen rows."
    const { refused } = openSheet();
    expect(refused('sheet.setFrozenRows(1); sheet.deleteRows(2, 999);')).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(refused('sheet.setFrozenColumns(1); sheet.deleteColumns(2, 25);')).toBe(
      'Sorry, it is not possible to delete all non-frozen columns.',
    );
  });

  test('no array where an array belongs does not match the signature', () => {
    const { refused } = openSheet();
    expect(refused("sheet.getRange('A1').setValues(null)")).toBe(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(refused('sheet.appendRow(undefined)')).toBe(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    );
  });

  test('NaN as a row is row 0, as Java makes it', () => {
    expect(openSheet().refused('sheet.getRange(NaN, 1)')).toBe('The starting row of the range is too small.');
  });

  test('a trigger every five hours is none of those that divide a day', () => {
    expect(openSheet().refused("ScriptApp.newTrigger('f').timeBased().everyHours(5)")).toBe(
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    );
  });

  test('a colour without a colour is neither kind', () => {
    // brucemcpherson/gas-fakes, test/testsheetsvui.js, "color objects and builders"
    expect(openSheet().refused('SpreadsheetApp.newColor().asRgbColor()')).toBe('Object is not of type RgbColor.');
  });
});

describe('notation', () => {
  test('getRange takes rows and columns by number in R1C1 notation', () => {
    // brucemcpherson/gas-fakes, test/testsheets.js, "getRange with R1C1 notation"
    expect(
      openSheet().run(
        `return ['R5C3', 'r2c2:R4C5', 'R10C5:R1C2'].map((name) => sheet.getRange(name).getA1Notation());`,
      ),
    ).toEqual(['C5', 'B2:E4', 'B1:E10']);
  });

  test('a cell beyond the tab has a name, but nothing can be done with it', () => {
    // …, "Should fallback to A1 for invalid R1C1"
    const { run, refused } = openSheet();
    expect(run(`return sheet.getRange('RC1').getA1Notation();`)).toBe('RC1');
    expect(refused(`sheet.getRange('RC1').getValue()`)).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(refused(`sheet.getRangeList(['A1', 'B2000']).setValue(1)`)).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('the range of a protected tab has no ends, and so no name', () => {
    // brucemcpherson/gas-fakes, test/testsheetspermissions.js
    expect(
      openSheet().run(`
        const range = sheet.protect().getRange();
        return [range.getA1Notation(), range.getNumRows(), range.isEndRowBounded()];`),
    ).toEqual(['', 1000, false]);
  });
});

describe('enums', () => {
  test('are their own first value, and each value has all the others', () => {
    // brucemcpherson/fakegasenum, enum.MD, on SpreadsheetApp.ColorType
    expect(
      openSheet().run(`
        const { ColorType } = SpreadsheetApp;
        return [String(ColorType), ColorType === ColorType.UNSUPPORTED, ColorType.RGB.THEME.RGB === ColorType.RGB,
          ColorType.THEME.compareTo(ColorType), ColorType.RGB.name(), JSON.stringify(ColorType.RGB), Object.keys(ColorType)];`),
    ).toEqual(['UNSUPPORTED', true, true, 2, 'RGB', '"RGB"', ['UNSUPPORTED', 'RGB', 'THEME']]);
  });

  test('and other objects of Google’s are written into cells by name', () => {
    expect(
      openSheet().run(`
        sheet.getRange('A1:B1').setValues([[SpreadsheetApp.Dimension.ROWS, sheet]]);
        return sheet.getRange('A1:B1').getValues()[0];`),
    ).toEqual(['ROWS', 'Sheet']);
  });
});

describe('validation', () => {
  test('takes back the criteria it gave, dropdown and range included', () => {
    // The example of developers.google.com/apps-script/reference/spreadsheet/data-validation changes a rule this way
    expect(
      openSheet().run(`
        const again = (rule) => rule.copy().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
        const list = again(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y'], false).build());
        const range = again(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3'), false).build());
        const [source, dropdown] = range.getCriteriaValues();
        return [list.getCriteriaValues(), source.getA1Notation(), dropdown];`),
    ).toEqual([[['x', 'y'], false], 'A1:A3', false]);
  });
});

describe('colours and fonts', () => {
  test('banding speaks of colours as objects too, and keeps its two bands', () => {
    // brucemcpherson/gas-fakes, test/testsheetssets.js, "Banding methods"
    const { run, refused } = openSheet();
    expect(
      run(`
        const band = sheet.getRange('A1:B4').applyRowBanding();
        band.setFirstRowColorObject(SpreadsheetApp.newColor().setRgbColor('#0000ff').build());
        return [band.getFirstRowColorObject().asRgbColor().asHexString(), band.getFooterRowColorObject(),
          band.getFirstColumnColorObject()];`),
    ).toEqual(['#0000ff', null, null]);
    expect(refused('sheet.getBandings()[0].setSecondRowColor(null)')).toMatch('Second row color should not be null');
  });

  test('a text style names its theme colour, and takes a builder for a colour', () => {
    // brucemcpherson/gas-fakes, test/testsheetsformatting.js, "text Style objects and builders"
    expect(
      openSheet().run(`
        const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4);
        return SpreadsheetApp.newTextStyle().setForegroundColorObject(color).build().getForegroundColor();`),
    ).toBe('ACCENT4');
  });

  test('the default font has one name for the range and another for its text style', () => {
    // brucemcpherson/gas-fakes, test/testsheetsformatting.js, "cell and font backgrounds, styles and alignments"
    expect(
      openSheet().run(
        "const cell = sheet.getRange('A1'); return [cell.getFontFamily(), cell.getTextStyle().getFontFamily()];",
      ),
    ).toEqual(['Arial', 'arial,sans,sans-serif']);
  });

  test('colours and words that Google does not know change nothing', () => {
    // brucemcpherson/gas-fakes, issue 56
    expect(
      openSheet().run(`
        const cell = sheet.getRange('A1').setBackground('red').setHorizontalAlignment('right').setFontWeight('bold');
        cell.setBackground('no colour').setHorizontalAlignment('foo').setFontWeight('heavy');
        return [cell.getBackground(), cell.getHorizontalAlignment(), cell.getFontWeight()];`),
    ).toEqual(['#ff0000', 'right', 'bold']);
  });

  test('names that left the reference go on working', () => {
    // brucemcpherson/gas-fakes, test/testsheetsformatting.js and testsheetsvui.js
    expect(
      openSheet().run(`
        const cell = sheet.getRange('A1').setBackgroundColor('red').setComment('note');
        const same = SpreadsheetApp.openByKey(ss.getKey()).getId() === ss.getId();
        return [cell.getBackground(), cell.getBackgroundColors(), cell.getNote(), same];`),
    ).toEqual(['#ff0000', [['#ff0000']], 'note', true]);
  });
});

describe('what stands around cells', () => {
  test('the old getBorder tells the lines of the first cell, and null where there are none', () => {
    // brucemcpherson/gas-fakes, test/testsheetsformatting.js, "assorted cell userenteredformats"
    expect(
      openSheet().run(`
        const range = sheet.getRange('B2:C3'); const none = range.getBorder();
        range.setBorder(true, null, null, null, null, null, '#00ff00', SpreadsheetApp.BorderStyle.DASHED);
        const top = range.getBorder().getTop(); const left = range.getBorder().getLeft();
        return [none, top.getBorderStyle(), top.getColor().asRgbColor().asHexString(), left.getBorderStyle(),
          left.getColor().getColorType(), sheet.getRange('B1').getBorder().getBottom().getBorderStyle()];`),
    ).toEqual([null, 'DASHED', '#00ff00', null, 'UNSUPPORTED', 'DASHED']);
  });

  test('a filter tells by which column it was sorted, and throws for the others', () => {
    // brucemcpherson/gas-fakes, test/testsheetssets.js, "Filter methods"
    const { run } = openSheet();
    expect(
      run(`
        sheet.getRange('A1:B3').setValues([['h', 'k'], ['a', 2], ['b', 1]]);
        const filter = sheet.getRange('A1:B3').createFilter().sort(2, true);
        sheet.insertColumnBefore(1);
        const spec = filter.getColumnSortSpec(3);
        let thrown; try { filter.getColumnSortSpec(2).getSortOrder(); } catch (error) { thrown = error.message; }
        return [spec.getSortOrder(), spec.isAscending(), spec.getDimensionIndex(), thrown];`),
    ).toEqual([
      'ASCENDING',
      true,
      3,
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    ]);
  });

  test('the plain builder of charts shows its Java name', () => {
    // brucemcpherson/gas-fakes, test/testsheetschart.js
    expect(openSheet().run('return [String(sheet.newChart()), String(sheet.newChart().asPieChart())];')).toEqual([
      expect.stringMatching(/^com\.google\.apps\.maestro\.server\..*\.ChartPropertyApiEmbeddedChartBuilder@[0-9a-f]+$/),
      'EmbeddedPieChartBuilder',
    ]);
  });
});

describe('events', () => {
  test('the range of an edit tells its edges without being asked', () => {
    // `e.range.columnStart`, as countless onEdit scripts have it; what a logged event shows of its range
    const emulator = openScript('function onEdit(e) { console.log(JSON.stringify(e.range)); }');
    emulator.edit('C2', 'x');
    expect(emulator.log.join()).toContain('{"columnEnd":3,"columnStart":3,"rowEnd":2,"rowStart":2}');
  });
});

describe('other services', () => {
  test('writing to the cache gives null', () => {
    // brucemcpherson/gas-fakes, test/teststores.js
    expect(
      openSheet().run(`
        const cache = CacheService.getScriptCache();
        return [cache.put('k', 'v'), cache.putAll({ a: 'b' }), cache.remove('k'), cache.removeAll(['a'])]
          .map((given) => given === null);`),
    ).toEqual([true, true, true, true]);
  });

  test('a page becomes a template with its text', () => {
    // brucemcpherson/gas-fakes, test/testhtmlservice.js
    expect(
      openSheet().run(
        "const page = HtmlService.createHtmlOutput('<b><?= 1 + 1 ?></b>').asTemplate(); return [page.getRawContent(), page.evaluate().getContent()];",
      ),
    ).toEqual(['<b><?= 1 + 1 ?></b>', '<b>2</b>']);
  });

  test('the zone GMT is called GMT', () => {
    // docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html, general time zone
    expect(openSheet().run("return Utilities.formatDate(new Date(0), 'GMT', 'HH:mm z');")).toBe('00:00 GMT');
  });
});
