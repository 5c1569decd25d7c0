// The summary as the export dialog would save it, in every format; the print view with the machine's own fonts.

import type { Emulator } from '../../emulator/contract.js';
import type { ExportedTab } from '../../src/core/exported.js';
import { translator } from '../../src/i18n/translate.js';
import { type Form, makeFiles, nameFor, printWords, readTabs } from '../../src/ui/export/make-files.js';
import { printPage } from '../../src/ui/export/print/print-page.js';
import { request } from '../sample/people.js';

const THAI = translator('th');

/** The tabs whose boxes are ticked when the dialog opens. */
export async function exportedFiles(
  emulator: Emulator,
): Promise<(readonly [name: string, content: string | Uint8Array])[]> {
  const form = request<Form>(emulator, 'getExportForm');
  const names = form.tabs.filter(({ kind }) => kind === 'list').map(({ name }) => name);
  const server = {
    rebuildLists: async () => request<string[]>(emulator, 'rebuildLists'),
    getExportTab: async (name: unknown) => request<ExportedTab>(emulator, 'getExportTab', name),
  };
  const { tabs } = await readTabs(server, form, names, () => undefined, THAI);
  const files = [...(await makeFiles(tabs, 'csv', form, THAI)), ...(await makeFiles(tabs, 'xlsx', form, THAI))];
  const saved = files.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())] as const);
  const title = nameFor(form, names, THAI);
  return [...(await Promise.all(saved)), [`${title}.html`, printPage(tabs, printWords(title, 'th', THAI), '', false)]];
}
