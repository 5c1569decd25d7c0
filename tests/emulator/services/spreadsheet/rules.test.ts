import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

describe('data validation', () => {
  const list = (allow: boolean) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(${allow}).build()`;

  test('that rejects stops scripts and people, a warning lets them pass', () => {
    const { run, refused, emulator } = openSheet();
    run(
      `sheet.getRange('A1').setDataValidation(${list(false)}); sheet.getRange('A2').setDataValidation(${list(true)});`,
    );
    const words =
      /^The data you entered in cell A1 violates the data validation rules set on this cell\.\nPlease enter one of the following values: yes, no\.$/;
    expect(refused(`sheet.getRange('A1').setValue('maybe')`)).toMatch(words);
    expect(emulator.edit('A1', 'maybe')).toMatch(words);
    expect(emulator.edit('A1', 'yes')).toBeUndefined();
    expect(run(`sheet.getRange('A2').setValue('maybe'); return sheet.getRange('A1:A2').getValues();`)).toEqual([
      ['yes'],
      ['maybe'],
    ]);
  });

  test('reads back what was built, list and dropdown flag together', () => {
    // gas-fakes test/testsheetsdatavalidations.js, run on live Google.
    const { run } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('A1').setDataValidation(${list(true)});
      const rule = cell.getDataValidation();
      const builder = SpreadsheetApp.newDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), String(builder), builder.getCriteriaType(), builder.getAllowInvalid(), String(builder.requireCheckbox('A').getCriteriaValues())];`),
    ).toEqual(['VALUE_IN_LIST', [['yes', 'no'], true], true, null, 'DataValidationBuilder', null, true, 'A']);
  });

  test.each([
    ['requireNumberBetween(1, 5)', [3, 1, 5], [0, 6, 'x']],
    ['requireNumberGreaterThan(0)', [1], [0, -1]],
    ['requireTextContains("oit")', ['OIT 1'], ['x']],
    ['requireTextIsEmail()', ['a@b.th'], ['a@b', 'x y@b.th']],
    ['requireTextIsUrl()', ['https://a.th/x'], ['a b']],
    ['requireFormulaSatisfied("=LEN(A1)<3")', ['ab'], []],
    ['requireCheckbox()', [true, false], ['x', 1]],
    ['requireCheckbox("Y", "N")', ['Y', 'N'], [true, 'x']],
  ])('%s lets %j in and keeps %j out', (rule, good, bad) => {
    const { refused, run } = openSheet();
    run(
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());`,
    );
    for (const value of good)
      expect(refused(`sheet.getRange('A1').setValue(${JSON.stringify(value)})`)).toBe('nothing thrown');
    for (const value of bad)
      expect(refused(`sheet.getRange('A1').setValue(${JSON.stringify(value)})`)).toContain(
        'violates the data validation rules',
      );
  });

  test('dates must be dates, and on the right side', () => {
    const { refused, run } = openSheet();
    run(
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDateOnOrAfter(new Date(2021, 2, 17)).setAllowInvalid(false).build());`,
    );
    expect(refused(`sheet.getRange('A1').setValue(new Date(2021, 2, 17))`)).toBe('nothing thrown');
    expect(refused(`sheet.getRange('A1').setValue('3/16/2021')`)).toContain('violates');
    expect(refused(`sheet.getRange('A1').setValue('soon')`)).toContain('violates');
  });

  test('a list from a range follows the cells of the range and its place', () => {
    const { run, emulator } = openSheet();
    run(
      `sheet.getRange('C1:C2').setValues([['a'], ['b']]); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C2')).setAllowInvalid(false).build()); sheet.insertColumnBefore(3);`,
    );
    expect(emulator.view('A1')[0]?.[0]?.options).toEqual(['a', 'b']);
    expect(emulator.edit('A1', 'c')).toContain('a, b');
  });

  test('checkboxes hold FALSE until ticked, with values of their own if given', () => {
    // gas-fakes test/testsheetsdatavalidations.js ("checking checkboxes"), run on live Google.
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('B1').insertCheckboxes('YES', 'NO'); sheet.getRange('C1').setValue('text');
      const before = sheet.getRange('A1:C1').getValues()[0];
      sheet.getRange('A1:C1').check();
      return [before, sheet.getRange('A1:C1').getValues()[0], sheet.getRange('A1:A2').isChecked(), sheet.getRange('A1').isChecked(), sheet.getRange('C1').isChecked(), sheet.getRange('A1:B1').removeCheckboxes().getValues()[0]];`),
    ).toEqual([[false, 'NO', 'text'], [true, 'YES', 'text'], null, true, null, ['', '']]);
  });
});

test('boxes: all are unticked when inserted, and ticking spares a cell that holds something else', () => {
  // reference of Range: insertCheckboxes, isChecked, check, removeCheckboxes
  const { run } = openSheet();
  expect(
    run(`const range = sheet.getRange('A1:A3').setValue('old').insertCheckboxes('yes', 'no');
      const fresh = range.getValues().flat();
      const odd = sheet.getRange('A3').setValue('random').isChecked();
      return [fresh, odd, range.check().getValues().flat(), range.removeCheckboxes().getValues().flat()];`),
  ).toEqual([['no', 'no', 'no'], null, ['yes', 'yes', 'random'], ['', '', 'random']]);
});

test('a rule by formula judges the value about to be written, and leaves no trace of one refused', () => {
  const { run, refused } = openSheet();
  run(
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN(A1)>3').setAllowInvalid(false).build());`,
  );
  expect(run(`return sheet.getRange('A1').setValue('long').getValue();`)).toBe('long');
  expect(refused(`sheet.getRange('A1').setValue('no');`)).toContain('violates the data validation rules');
  expect(run(`return sheet.getRange('A1').getValue();`)).toBe('long');
});

describe('conditional formats', () => {
  const apply = (condition: string, more = '') =>
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${condition}.setBackground('#ff0000').setRanges([sheet.getRange('A1:A10')]).build()${more}]);`;

  test.each<[string, readonly number[]]>([
    ['whenNumberEqualTo(0)', [1]],
    ['whenNumberGreaterThan(3)', [2, 5]],
    ['whenTextContains("ZER")', [4]],
    ['whenTextStartsWith("z")', [4]],
    ['whenCellEmpty()', [3, 6, 7, 8, 9, 10]],
    ['whenFormulaSatisfied("=$B1=1")', [2]],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)', [5]],
    ['whenDateBefore(new Date(2021, 2, 18))', [5]],
  ])('%s colours the right cells', (condition, rows) => {
    const { run, emulator } = openSheet();
    run(
      `sheet.getRange('A1:B5').setValues([[0, ''], [5, 1], ['', ''], ['zero', ''], [new Date(2021, 2, 17), '']]); ${apply(condition)}`,
    );
    const coloured = emulator
      .view('A1:A10')
      .flatMap((row, index) => (row[0]?.background === '#ff0000' ? [index + 1] : []));
    expect(coloured).toEqual(rows);
  });

  test('the first rule that matches decides each property', () => {
    const { run, emulator } = openSheet();
    run(`sheet.getRange('A1').setValue(1); const rule = (set) => set(SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0)).setRanges([sheet.getRange('A1')]).build();
      sheet.setConditionalFormatRules([rule((b) => b.setBackground('#111111')), rule((b) => b.setBackground('#222222').setBold(true))]);`);
    expect(emulator.view('A1')[0]?.[0]).toMatchObject({ background: '#111111', fontWeight: 'bold' });
  });

  test('a gradient runs from the least to the greatest value', () => {
    const { run, emulator } = openSheet();
    run(
      `sheet.getRange('A1:A3').setValues([[0], [5], [10]]); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#000000').setGradientMaxpoint('#ffffff').setRanges([sheet.getRange('A1:A3')]).build()]);`,
    );
    expect(emulator.view('A1:A3').map((row) => row[0]?.background)).toEqual(['#000000', '#808080', '#ffffff']);
  });

  test('rules read back can be kept beside new ones', () => {
    const { run } = openSheet();
    expect(
      run(`${apply('whenNumberBetween(1, 2)')} const rules = sheet.getConditionalFormatRules(); rules.push(rules[0].copy().whenCellEmpty().setBackground(null).setItalic(true).build()); sheet.setConditionalFormatRules(rules);
      return sheet.getConditionalFormatRules().map((rule) => [String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getCriteriaValues(), rule.getBooleanCondition().getBackground(), rule.getBooleanCondition().getItalic()]);`),
    ).toEqual([
      ['NUMBER_BETWEEN', [1, 2], '#ff0000', null],
      ['CELL_EMPTY', [], null, true],
    ]);
  });
});

describe('the rest of a sheet', () => {
  test('a filter hides rows by what they show and tells which', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:A4').setValues([['h'], ['a'], ['b'], ['a']]);
      const filter = sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
      const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
      filter.remove();
      return [hidden, sheet.getFilter()];`),
    ).toEqual([[false, true, false, true], null]);
  });

  // kevinsonz/WFL6.0 hides ticked boxes by 'true', others by 'TRUE'; both rely on it.
  test('a filter compares regardless of capitals', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:A4').setValues([['h'], [true], [false], [true]]);
      sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['true']).build());
      return [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));`),
    ).toEqual([true, false, true]);
  });

  test('named ranges are found by name regardless of case and refuse bad names', () => {
    const { run, refused } = openSheet();
    expect(
      run(
        `ss.setNamedRange('Items', sheet.getRange('A1:B2')); const [named] = ss.getNamedRanges(); named.setName('Things'); return [ss.getRangeByName('things').getA1Notation(), sheet.getRange('Things').getA1Notation(), ss.getRangeByName('Items')];`,
      ),
    ).toEqual(['A1:B2', 'A1:B2', null]);
    expect(refused(`ss.setNamedRange('A1', sheet.getRange('A1'))`)).toContain('not valid');
  });

  test('protection is kept as it was set, warnings have no editors', () => {
    // gas-fakes test/testsheetsbasic.js ("Protection"), run on live Google.
    const { run } = openSheet();
    expect(
      run(`
      const p = sheet.protect().setDescription('log').setWarningOnly(true).setUnprotectedRanges([sheet.getRange('A1:B1')]);
      const q = sheet.getRange('A1:D5').protect(); q.setRange(sheet.getRange('B2:E6'));
      return [p.getDescription(), p.getUnprotectedRanges()[0].getA1Notation(), p.canEdit(), p.getEditors().length, String(p.getProtectionType()), q.getRange().getA1Notation(), ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.protect().getDescription()];`),
    ).toEqual(['log', 'A1:B1', true, 0, 'SHEET', 'B2:E6', 1, 'log']);
  });

  test('the text finder finds what cells show, forwards, backwards and by expression, and replaces', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:B2').setValues([['Cat', 'dog'], ['concat', 'cat']]);
      const names = (finder) => finder.findAll().map((range) => range.getA1Notation());
      const finder = sheet.createTextFinder('cat');
      const walk = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findPrevious().getA1Notation()];
      return [names(sheet.createTextFinder('cat')), names(sheet.createTextFinder('cat').matchCase(true).matchEntireCell(true)), names(sheet.createTextFinder('^c.*t$').useRegularExpression(true)), walk, sheet.createTextFinder('cat').replaceAllWith('cow'), sheet.getRange('A1:B2').getValues()];`),
    ).toEqual([
      ['A1', 'A2', 'B2'],
      ['B2'],
      ['A1', 'A2', 'B2'],
      ['A1', 'A2', 'A1'],
      3,
      [
        ['cow', 'dog'],
        ['concow', 'cow'],
      ],
    ]);
  });

  test('developer metadata is found by key and stays with its row', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('3:3').addDeveloperMetadata('key', 'value'); sheet.addDeveloperMetadata('tab'); sheet.insertRowBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('key').find();
      return [found.getValue(), found.getLocation().getRow().getA1Notation(), String(found.getVisibility()), sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()])];`),
    ).toEqual(['value', '4:4', 'DOCUMENT', [['tab', null]]]);
  });

  test('a chart keeps type, ranges, place and options', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setTitle('OIT').setPosition(2, 4, 0, 0).setNumHeaders(1).build());
      sheet.insertColumnBefore(1);
      const [chart] = sheet.getCharts();
      return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorColumn(), chart.getOptions().get('title'), String(chart.modify().getChartType()), chart.getNumHeaders()];`),
    ).toEqual(['B1:C5', 5, 'OIT', 'COLUMN', 1]);
  });

  test('selections belong to a person, and a script can set them', () => {
    const { emulator, run } = openSheet();
    emulator.select('B2:C3', 'E5');
    expect(
      run(
        `return [ss.getActiveRange().getA1Notation(), ss.getActiveRangeList().getRanges().map((r) => r.getA1Notation()), sheet.getCurrentCell().getA1Notation()];`,
      ),
    ).toEqual(['E5', ['B2:C3', 'E5'], 'E5']);
    expect(emulator.as('other@example.com').evaluate(`SpreadsheetApp.getActiveRange().getA1Notation()`)).toBe('A1');
    expect(run(`sheet.getRange('D4').activate(); return SpreadsheetApp.getActiveRange().getA1Notation();`)).toBe('D4');
  });

  test('a list of ranges takes the same look at once', () => {
    const { run } = openSheet();
    expect(
      run(
        `sheet.getRangeList(['A1', 'C3:C4']).setBackground('#ff0000').setValue(1); return [sheet.getRange('C4').getBackground(), sheet.getRange('B1').getBackground(), sheet.getRange('C3').getValue()];`,
      ),
    ).toEqual(['#ff0000', '#ffffff', 1]);
  });

  test('what is not imitated says so', () => {
    expect(() => openSheet().run('sheet.insertSlicer(sheet.getRange("A1"), 1, 1);')).toThrow(
      'Not emulated: Sheet.insertSlicer',
    );
  });
});
