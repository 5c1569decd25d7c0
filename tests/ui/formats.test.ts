// Days in Excel files read as they do in the sheet, in the languages of their formats.

import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { serialOf } from '../../src/core/conditions/serial.js';
import { excelDateFormat } from '../../src/ui/export/formats.js';
import { hasLibreOffice, shownByLibreOffice } from './libre-office.js';

const MIDNIGHT = '2021-03-31 00:00:00';

test.each([
  ['d mmm yy', '31 มี.ค. 21', '[$-41E]d mmm yy'],
  ['D MMM YYYY', '31 Mar 2021', 'd mmm yyyy'],
  ['[>=44562]d mmm yyyy;d mmm "64"', '31 มี.ค. 64', '[>=44562][$-41E]d mmm yyyy;[$-41E]d mmm "64"'],
  ['d "วัน; เดือน" mmm;@', '31 วัน; เดือน มี.ค.', '[$-41E]d "วัน; เดือน" mmm;@'],
  ['d mmm;General', '31 มี.ค.', '[$-41E]d mmm;General'],
  ['[$-107041E]d mmm yy;@', '31 มี.ค. 64', '[$-107041E]d mmm yy;@'],
  ['[$-107041E]d mmm yy;@', '31 มี.ค. 21', '[$-41E]d mmm yy;@'],
  ['[$-D07041E]d mmmm yyyy', '๓๑ มีนาคม ๒๕๖๔', '[$-D07041E]d mmmm yyyy'],
  ['[$-th-TH,107]d/m/yyyy', '31/3/2564', '[$-107041E]d/m/yyyy'],
  ['[$-1070000]d/m/yyyy', '31/3/2021', 'd/m/yyyy'],
  ['[$-th-TH]d mmmm yyyy', '31 มีนาคม 2021', '[$-41E]d mmmm yyyy'],
  ['[$-th-TH]d/m/yyyy', '31/3/2021', 'd/m/yyyy'],
  ['[$-409]d mmm yy', '31 มี.ค. 21', '[$-41E]d mmm yy'],
  ['[$-409]d mmm yy', '31 Mar 21', '[$-409]d mmm yy'],
  ['[$-en-GB]d mmm yy', '31 Mar 21', '[$-409]d mmm yy'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'วันพุธ, มีนาคม 31, 2021', '[$-41E]dddd, mmmm dd, yyyy'],
  ['[h]:mm "ชม."', '1062:00 ชม.', '[$-41E][h]:mm "ชม."'],
])('%s, which shows %s, is %s to Excel', (format, shown, expected) => {
  expect(excelDateFormat(format, MIDNIGHT, shown)).toBe(expected);
});

test.skipIf(!hasLibreOffice)('LibreOffice shows them as days, not as numbers', { timeout: 60_000 }, async () => {
  const days = [
    ['[$-107041E]d mmm yy;@', '31 มี.ค. 64'],
    ['[$-th-TH]d mmm yyyy', '31 มี.ค. 2021'],
    ['[$-th-TH]d/m/yyyy', '31/3/2021'],
    ['[$-th-TH,107]d/m/yyyy', '31/3/2564'],
    ['[$-D07041E]d mmmm yyyy', '๓๑ มีนาคม ๒๕๖๔'],
    ['[$-409]d mmmm yyyy', '31 มีนาคม 2021'],
    ['[$-F800]d mmmm yyyy', '31 มีนาคม 2021'],
  ] as const;
  const cells = days.map(([format, shown]) => [
    { value: serialOf(MIDNIGHT), type: Number, format: excelDateFormat(format, MIDNIGHT, shown) },
  ]);
  const file = await writeExcelFile(cells).toBuffer();
  expect(shownByLibreOffice(file)).toEqual(days.map(([, shown]) => [shown]));
});
