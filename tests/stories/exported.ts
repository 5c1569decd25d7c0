// What the export dialog makes of a workbook, without the dialog.

import type { Emulator } from '../../emulator/contract.js';
import type { ExportedTab } from '../../src/core/exported.js';
import { translator } from '../../src/i18n/translate.js';
import { type Form, makeFiles } from '../../src/ui/export/make-files.js';
import { type SeenTab, seenTab } from '../../src/ui/export/seen.js';
import { request } from '../../tools/sample/people.js';

export const formOf = (emulator: Emulator): Form => request(emulator, 'getExportForm');

export const exportTab = (emulator: Emulator, name: string): ExportedTab => request(emulator, 'getExportTab', name);

export const seenOf = (emulator: Emulator, name: string): SeenTab =>
  seenTab(exportTab(emulator, name), formOf(emulator).today);

export async function xlsxBytes(emulator: Emulator, names: readonly string[]): Promise<Uint8Array> {
  const [file] = await makeFiles(
    names.map((name) => seenOf(emulator, name)),
    'xlsx',
    formOf(emulator),
    translator('th'),
  );
  return new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** A tab of somebody's own with these texts. */
export function addTab(emulator: Emulator, name: string, texts: readonly (readonly string[])[]): void {
  const rows = texts.map((cells) => cells.map((text) => `'${text}`));
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet(${JSON.stringify(name)});
    const rows = ${JSON.stringify(rows)};
    if (rows.length > 0) {
      if (rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
      if (rows[0].length > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), rows[0].length - sheet.getMaxColumns());
      sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    }`);
}
