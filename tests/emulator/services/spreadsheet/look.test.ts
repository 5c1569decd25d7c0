import { describe, expect, test } from 'vitest';
import { openSheet } from './sheet-script';

describe('the look of cells', () => {
  test('of a cell nobody touched is Google’s default', () => {
    // Defaults as gas-fakes test/testsheetsformatting.js finds them on live Google: getWrap is true although the cell overflows.
    const { run } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('A1');
      return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine(),
        cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getNumberFormat(), cell.getWrap(), String(cell.getWrapStrategy()), cell.getTextDirection()];`),
    ).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      'general',
      'bottom',
      '0.###############',
      true,
      'OVERFLOW',
      null,
    ]);
  });

  test('takes CSS colours in any form and gives #rrggbb', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:D1').setBackgrounds([['RED', '#0F0', '#0000FF', 'rgb(1, 2, 3)']]);
      return [sheet.getRange('A1:D1').getBackgrounds()[0], sheet.getRange('A1').setBackground(null).getBackground(), sheet.getRange('B1').setBackgroundRGB(255, 0, 16).getBackground()];`),
    ).toEqual([['#ff0000', '#00ff00', '#0000ff', '#010203'], '#ffffff', '#ff0010']);
  });

  test('set and read back, one and many, null for the default', () => {
    const { run } = openSheet();
    expect(
      run(`
      const range = sheet.getRange('A1:B1');
      range.setFontWeights([['bold', null]]).setFontLines([['underline', 'line-through']]).setFontSizes([[8, 20]]).setNumberFormats([['0.00', 'general']]);
      range.setVerticalAlignments([['top', 'middle']]).setWraps([[true, false]]).setFontFamilies([['Sarabun', null]]);
      return [range.getFontWeights()[0], range.getFontLines()[0], range.getFontSizes()[0], range.getNumberFormats()[0], range.getVerticalAlignments()[0], range.getWrapStrategies()[0].map(String), range.getFontFamilies()[0]];`),
    ).toEqual([
      ['bold', 'normal'],
      ['underline', 'line-through'],
      [8, 20],
      ['0.00', '0.###############'],
      ['top', 'middle'],
      ['WRAP', 'OVERFLOW'],
      ['Sarabun', 'Arial'],
    ]);
  });

  test('horizontal alignment: null is general, normal is general-left', () => {
    // gas-fakes test/testsheetsformatting.js, run on live Google.
    const { run } = openSheet();
    expect(
      run(
        `const cell = sheet.getRange('A1'); return [cell.setHorizontalAlignment('normal').getHorizontalAlignment(), cell.setHorizontalAlignment(null).getHorizontalAlignment()];`,
      ),
    ).toEqual(['general-left', 'general']);
  });

  test('colours as objects keep their kind', () => {
    const { run } = openSheet();
    expect(
      run(`
      const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      const cell = sheet.getRange('A1').setBackgroundObject(color);
      const plain = sheet.getRange('B1').setBackground('#102030').getBackgroundObject().asRgbColor();
      return [String(cell.getBackgroundObject().getColorType()), String(cell.getBackgroundObject().asThemeColor().getThemeColorType()), cell.getBackground(), plain.getRed(), plain.asHexString()];`),
    ).toEqual(['THEME', 'ACCENT1', '#4285f4', 16, '#102030']);
  });

  test('a grid of the wrong size is refused', () => {
    const { refused } = openSheet();
    expect(refused(`sheet.getRange('A1').setBackgrounds([['red', 'blue']])`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    );
  });
});

describe('rich text', () => {
  test('is cut into runs at every change of style or link, gaps included', () => {
    // gas-fakes test/testsheetsformatting.js ("rich text tests"), run on live Google.
    const { run } = openSheet();
    expect(
      run(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
      const value = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link').setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, 'https://google.com').build();
      const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
      return [read.getText(), read.getLinkUrl(), read.getRuns().map((run) => [run.getStartIndex(), run.getEndIndex(), run.getText(), run.getTextStyle().isBold(), run.getTextStyle().isItalic(), run.getLinkUrl()])];`),
    ).toEqual([
      'Bold Italic Link',
      null,
      [
        [0, 4, 'Bold', true, false, null],
        [4, 5, ' ', false, false, null],
        [5, 11, 'Italic', false, true, null],
        [11, 12, ' ', false, false, null],
        [12, 16, 'Link', false, false, 'https://google.com'],
      ],
    ]);
  });

  test('of a plain cell is one run in the cell’s style; numbers have none', () => {
    const { run } = openSheet();
    expect(
      run(`
      const rich = sheet.getRange('A1').setValue('plain').setFontSize(14).getRichTextValue();
      return [rich.getRuns().length, rich.getTextStyle().getFontSize(), rich.getTextStyle().isBold(), sheet.getRange('B1').setValue(5).getRichTextValue()];`),
    ).toEqual([1, 14, false, null]);
  });

  test('a link covers the whole text, and a plain value written over it takes it away', () => {
    const { run, emulator } = openSheet();
    expect(
      run(`
      const cell = sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ก').setLinkUrl('https://a.th').build());
      SpreadsheetApp.flush();
      return cell.getRichTextValue().getLinkUrl();`),
    ).toBe('https://a.th');
    expect(emulator.view('A1')[0]?.[0]?.link).toBe('https://a.th');
    expect(run(`return sheet.getRange('A1').setValue('ข').getRichTextValue().getLinkUrl();`)).toBeNull();
  });
});

test('text rotations are set cell by cell, from what was read elsewhere', () => {
  const { run, refused } = openSheet();
  expect(
    run(`sheet.getRange('A1').setTextRotation(45); sheet.getRange('B1').setVerticalText(true);
      sheet.getRange('C1:D1').setTextRotations(sheet.getRange('A1:B1').getTextRotations());
      return sheet.getRange('C1:D1').getTextRotations()[0].map((one) => [one.getDegrees(), one.isVertical()]);`),
  ).toEqual([
    [45, false],
    [0, true],
  ]);
  expect(refused(`sheet.getRange('A1').setTextRotations([[45]]);`)).toContain('Range.setTextRotations.');
});

test('a tab has a colour as text or as object, of the theme too', () => {
  // reference of Sheet: setTabColor('ff0000') does without the "#"
  const { run } = openSheet();
  expect(
    run(`const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      return [sheet.getTabColorObject(), sheet.setTabColor('ff0000').getTabColor(), sheet.getTabColorObject().asRgbColor().getRed(),
        sheet.setTabColorObject(theme).getTabColor(), String(sheet.getTabColorObject().getColorType()), sheet.setTabColorObject(null).getTabColor()];`),
  ).toEqual([null, '#ff0000', 255, '#4285f4', 'THEME', null]);
});
