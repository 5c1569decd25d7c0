// Job: hands a tab to the export dialog, which makes the file in the browser; so no access to Drive is needed.

import { FaultError } from '../core/fault.js';
import type { Cell } from '../core/grid.js';
import { inFull } from '../core/province.js';
import type { Google } from '../google/google.js';
import { readSettings, settingsTable } from '../tables/settings.js';

export interface ExportForm {
  readonly tabs: readonly string[];
}

/** One cell for the file: a number stays a number, points keep their two decimals, everything else goes out as people see it. */
export type ExportCell = string | number | { readonly points: number };

export interface ExportedTab {
  readonly rows: readonly (readonly ExportCell[])[];
  readonly fileName: string;
}

export const exportForm = (google: Google): ExportForm => ({ tabs: google.sheets.names() });

export function exportTab(google: Google, name: string): ExportedTab {
  const tab = { th: name, en: name };
  const values = google.sheets.read(tab)?.values;
  const shown = google.sheets.readShown(tab);
  if (!values || !shown) throw new FaultError({ code: 'tab-missing', tab });
  const rows = shown.map((cells, row) => cells.map((text, column) => exportCell(values[row]?.[column] ?? null, text)));
  return { rows, fileName: fileName(google, name) };
}

function exportCell(value: Cell, shown: string): ExportCell {
  if (typeof value !== 'number') return shown;
  return /\.\d\d$/.test(shown) ? { points: value } : value;
}

/** Tab, province and day, so that files of several provinces and days lie side by side. */
function fileName(google: Google, tab: string): string {
  return safeName([tab, provinceOf(google), google.clock.today()].filter(Boolean).join(' '));
}

/** Broken settings are no reason to keep a tab from being saved. */
function provinceOf(google: Google): string {
  try {
    return inFull(readSettings(google.sheets.read(settingsTable.tab)).province);
  } catch (error) {
    if (error instanceof FaultError) return '';
    throw error;
  }
}

/** Characters that Windows refuses in file names. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, '-').trim();
