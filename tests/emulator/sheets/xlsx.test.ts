import { expect, test } from 'vitest';
import { unzip } from '../../unzip';
import { openSheet } from '../services/spreadsheet/sheet-script';

test('the file carries values, formulas, fills of rules, groups, hidden and frozen lines, hidden tabs and lists', async () => {
  const { run, emulator } = openSheet();
  run(`
    sheet.getRange('A1:B2').setValues([['ข้อ', 1], ['=B1*2', new Date(2021, 2, 17)]]);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBackground('#ff0000').setRanges([sheet.getRange('B1')]).build()]);
    sheet.setFrozenRows(1); sheet.setColumnWidth(1, 140); sheet.hideColumns(3); sheet.getRange('D:D').shiftColumnGroupDepth(1);
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']).build());
    sheet.getRange('A5:B6').setBorder(true, true, true, true, false, false, '#00ff00', SpreadsheetApp.BorderStyle.DOUBLE);
    ss.insertSheet('Log').hideSheet();`);
  const text = unzip(await emulator.toXlsx());
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<f>B1*2</f>');
  expect(sheet).toContain('<v>44272</v>');
  expect(sheet).toMatch(/<col min="1" max="1" width="20"[^>]*\/>/);
  expect(sheet).toMatch(/<col min="3"[^>]*hidden="1"/);
  expect(sheet).toMatch(/<col min="4"[^>]*outlineLevel="1"/);
  expect(sheet).toContain('ySplit="1"');
  expect(sheet).toContain('<formula1>"1,2"</formula1>');
  expect(text('xl/styles.xml').toLowerCase()).toContain('ff0000');
  expect(text('xl/styles.xml')).toContain('double');
  expect(text('xl/workbook.xml')).toMatch(/name="Log"[^>]*state="hidden"/);
});

test('wrapped rows are as high as their lines need, and rows sized by hand stay as they are', async () => {
  const { run, emulator } = openSheet();
  run(`
    sheet.getRange('A1:A3').setValues([['ประกาศเจตนารมณ์สุจริตและโปร่งใสของหน่วยงาน'], ['สั้น'], ['หนึ่ง\\nสอง']]);
    sheet.getRange('A1:A2').setWrap(true);
    sheet.setRowHeight(2, 60);`);
  const sheet = unzip(await emulator.toXlsx())('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<row r="1" ht="(48|64)">/);
  expect(sheet).toMatch(/<row r="2" ht="45" customHeight="1">/);
  expect(sheet).toMatch(/<row r="3" ht="32">/);
});

test('rows are as high as results that wrap, large letters and turned texts need', async () => {
  const { run, emulator } = openSheet();
  run(`
    sheet.getRange('A1').setFormula('=REPT("word ",20)').setWrap(true);
    sheet.getRange('A2').setValue('large').setFontSize(20);
    sheet.getRange('A3').setValue('upwards').setTextRotation(90);
    sheet.getRange('A4').setValue('plain');
    sheet.getRange('A5:A6').merge().setValue('over two rows').setFontSize(30);
    sheet.getRange('B5').setValue('beside it').setFontSize(20);
    sheet.getRange('A8:C8').merge().setValue('a title across three columns, wide enough').setWrap(true).setFontSize(15);
    sheet.getRange('A9:B9').merge().setValue('a text that is too long for two columns').setWrap(true);`);
  const sheet = unzip(await emulator.toXlsx())('xl/worksheets/sheet1.xml');
  const height = (row: number) => Number(new RegExp(`<row r="${row}"(?: ht="(\\d+)")?>`).exec(sheet)?.[1]);
  expect(height(1)).toBeGreaterThan(100);
  expect(height(2)).toBe(32);
  expect(height(3)).toBeGreaterThan(25);
  expect(height(4)).toBeNaN();
  expect(height(5)).toBe(32);
  expect(height(8)).toBe(48);
  expect(height(9)).toBe(32);
});

test('formulas find their named ranges, lists the whole of an open range', async () => {
  const { run, emulator } = openSheet();
  run(`
    ss.setNamedRange('Rate', sheet.getRange('B1'));
    ss.setNamedRange('Rest', ss.insertSheet("It's & more").getRange('A2:A'));
    sheet.getRange('A1:B1').setValues([['=Rate*2', 3]]);
    sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D2:D')).build());
    sheet.insertRowsAfter(5, 10);`);
  const text = unzip(await emulator.toXlsx());
  const rows = emulator.sheet('Sheet1').maxRows;
  expect(text('xl/worksheets/sheet1.xml')).toContain('<f>Rate*2</f><v>6</v>');
  expect(text('xl/workbook.xml')).toContain(
    `<definedNames><definedName name="Rate">'Sheet1'!$B$1</definedName><definedName name="Rest">'It''s &amp; more'!$A$2:$A$1000</definedName></definedNames>`,
  );
  expect(text('xl/worksheets/sheet1.xml')).toContain(`<formula1>'Sheet1'!$D$2:$D$${rows}</formula1>`);
});

test('formulas carry their results; what only Sheets understands is written as Google’s export writes it', async () => {
  const { run, emulator } = openSheet();
  run(`
    sheet.getRange('A1:A3').setValues([[1], [2], ['x']]);
    sheet.getRange('B1:B6').setFormulas([['=A1+1'], ['=A3&"<y>"'], ['=1/0'], ['=A1=1'], ['=REGEXREPLACE(A3,"x","z")'], ['=SUM(A1:A)']]);`);
  const sheet = unzip(await emulator.toXlsx())('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="B1"[^>]* t="n"><f>A1\+1<\/f><v>2<\/v>/);
  expect(sheet).toMatch(/<c r="B2"[^>]* t="str"><f>.*?<\/f><v>x&lt;y&gt;<\/v>/);
  expect(sheet).toMatch(/<c r="B3"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(sheet).toMatch(/<c r="B4"[^>]* t="b"><f>A1=1<\/f><v>1<\/v>/);
  expect(sheet).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("REGEXREPLACE(A3,""x"",""z"")"),"z")</f><v>z</v>');
  expect(sheet).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("SUM(A1:A)"),3)</f><v>3</v>');
});

test('links, notes, bands, the colour of the tab and folded groups are in the file', async () => {
  const { run, emulator } = openSheet();
  run(`
    sheet.getRange('A1').setValue('https://example.com/?a=1&b="2"');
    sheet.getRange('A2').setValue('x').setNote('first <line>\\nsecond');
    sheet.getRange('C1:C2').setValue('band').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
    sheet.setTabColor('#ff9900');
    sheet.getRange('E:F').shiftColumnGroupDepth(1).collapseGroups();`);
  const text = unzip(await emulator.toXlsx());
  const sheet = text('xl/worksheets/sheet1.xml');
  const relations = text('xl/worksheets/_rels/sheet1.xml.rels');
  expect(sheet).toContain('<hyperlink ref="A1" r:id="rIdLink0"/>');
  expect(relations).toContain('Target="https://example.com/?a=1&amp;b=&quot;2&quot;"');
  expect(sheet).toContain('<legacyDrawing r:id="rIdNoteShapes"/></worksheet>');
  expect(text('xl/comments1.xml')).toContain(
    '<comment ref="A2" authorId="0"><text><t xml:space="preserve">first &lt;line&gt;\nsecond',
  );
  expect(text('xl/drawings/vmlNotes1.vml')).toContain('<x:Row>1</x:Row><x:Column>0</x:Column>');
  expect(text('[Content_Types].xml')).toContain('PartName="/xl/comments1.xml"');
  expect(text('xl/styles.xml')).toContain('FFF3F3F3');
  expect(text('xl/styles.xml')).toContain('FF1155CC');
  expect(sheet).toContain('<tabColor rgb="FFFF9900"/>');
  expect(sheet).toMatch(/<col min="5"[^>]*hidden="1"[^>]*outlineLevel="1"/);
  expect(sheet).toMatch(/<col min="7"[^>]*collapsed="1"/);
});
