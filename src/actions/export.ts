// Job: hands a tab to the export dialog, which makes the file in the browser; so no access to Drive is needed.

import { FaultError } from '../core/fault.js';
import type { Google } from '../google/google.js';
import { readSettings, settingsTable } from '../tables/settings.js';

export interface ExportForm {
  readonly tabs: readonly string[];
}

/** One cell for the file: a number stays a number, everything else goes out as people see it. */
export type ExportCell = string | number;

export interface ExportedTab {
  readonly rows: readonly (readonly ExportCell[])[];
  /** Columns (from 0) shown with two decimals. */
  readonly pointColumns: readonly number[];
  readonly fileName: string;
}

export const exportForm = (google: Google): ExportForm => ({ tabs: google.sheets.names() });

export function exportTab(google: Google, name: string): ExportedTab {
  const tab = { th: name, en: name };
  const values = google.sheets.read(tab)?.values;
  const shown = google.sheets.readShown(tab);
  if (!values || !shown) throw new FaultError({ code: 'tab-missing', tab });
  const rows = shown.map((cells, row) =>
    cells.map((text, column): ExportCell => {
      const value = values[row]?.[column];
      return typeof value === 'number' ? value : text;
    }),
  );
  return { rows, pointColumns: pointColumnsOf(shown, rows), fileName: fileName(google, name) };
}

const pointColumnsOf = (shown: readonly (readonly string[])[], rows: readonly (readonly ExportCell[])[]): number[] =>
  (shown[0] ?? []).flatMap((_, column) =>
    rows.some((cells, row) => typeof cells[column] === 'number' && /\.\d\d$/.test(shown[row]?.[column] ?? ''))
      ? [column]
      : [],
  );

/** Tab, province and day, so that files of several provinces and days lie side by side. */
function fileName(google: Google, tab: string): string {
  const { province } = readSettings(google.sheets.read(settingsTable.tab));
  return safeName(`${tab} จังหวัด${province} ${google.clock.today()}`);
}

/** Characters that Windows refuses in file names. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, '-').trim();
