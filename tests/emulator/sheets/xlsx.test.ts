import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSheet } from '../services/spreadsheet/sheet-script';

/** Reads files of a zip by its central directory (PKWARE APPNOTE 4.3.12). */
function unzip(bytes: Uint8Array): (path: string) => string {
  const zip = Buffer.from(bytes);
  return (path) => {
    let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
    while (zip.readUInt32LE(at) === 0x02014b50) {
      const [size, name, extra, comment] = [
        zip.readUInt32LE(at + 20),
        zip.readUInt16LE(at + 28),
        zip.readUInt16LE(at + 30),
        zip.readUInt16LE(at + 32),
      ];
      if (zip.toString('utf8', at + 46, at + 46 + name) === path) {
        const local = zip.readUInt32LE(at + 42);
        const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const packed = zip.subarray(start, start + size);
        return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
      }
      at += 46 + name + extra + comment;
    }
    return '';
  };
}

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
