// Reads the workbook once for a job. A missing tab or column stops the job before anything is written;
// bad rows are left out and come back as faults.

import type { Fault } from '../core/fault.js';
import type { Google } from '../google/google.js';
import { agencies } from '../tables/agencies.js';
import { assignments } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { mailLog } from '../tables/mail-log.js';
import { readSettings, type Settings, settingsTable } from '../tables/settings.js';
import { readTable, type TableRead } from '../tables/table.js';
import { mirrorSettings } from './mirrored-settings.js';
import { gridOfTab, readTab } from './read-tab.js';
import { replyToFaults, soundDirectory, soundWork } from './row-faults.js';

export interface Workbook {
  readonly settings: Settings;
  readonly items: TableRead<typeof items.columns>;
  readonly assignments: TableRead<typeof assignments.columns>;
  readonly agencies: TableRead<typeof agencies.columns>;
  /** Rows that were left out, rows that contradict another tab, and addresses that are none. */
  readonly faults: readonly Fault[];
}

/** Four reads, whatever the number of rows. */
export function readWorkbook(google: Google): Workbook {
  const { settings, faults: ofSettings } = readSettingsTab(google);
  const work = readWork(google, settings.fiscalYear);
  const { agencies: directory, faults: ofDirectory } = readDirectory(google);
  return { ...work, settings, agencies: directory, faults: [...work.faults, ...ofDirectory, ...ofSettings] };
}

/** Items and assignments alone. */
export const readWork = (google: Google, fiscalYear: number | undefined) =>
  soundWork({ items: readTab(google, items, fiscalYear), assignments: readTab(google, assignments) }, fiscalYear);

export const readDirectory = (google: Google) => soundDirectory(readTab(google, agencies));

export const settingsOf = (google: Google): Settings => readSettingsTab(google).settings;

function readSettingsTab(google: Google): Pick<Workbook, 'settings' | 'faults'> {
  const grid = gridOfTab(google, settingsTable);
  const settings = readSettings(grid);
  mirrorSettings(google, settings);
  return { settings, faults: replyToFaults(readTable(settingsTable, grid)) };
}

export const readMailLog = (google: Google): TableRead<typeof mailLog.columns> => readTab(google, mailLog);
