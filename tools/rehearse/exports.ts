// The summary as the export dialog would save it, in both formats.

import type { Emulator } from '../../emulator/contract.js';
import { csvOf } from '../../src/ui/export/csv.js';
import { xlsxOf } from '../../src/ui/export/xlsx.js';
import { request } from '../sample/people.js';

const TAB = 'สรุปผู้บริหาร';

type Tab = Parameters<typeof xlsxOf>[0];

export async function exportedFiles(
  emulator: Emulator,
): Promise<(readonly [name: string, content: string | Uint8Array])[]> {
  const tab = request<Tab>(emulator, 'getExportTab', TAB);
  const xlsx = new Uint8Array(await (await xlsxOf(tab)).arrayBuffer());
  return [
    [`${tab.fileName}.csv`, csvOf(tab.rows)],
    [`${tab.fileName}.xlsx`, xlsx],
  ];
}
