// Reads the workbook once for a job. A missing tab or column stops the job before anything is written;
// bad rows are left out and come back as faults.

import type { Fault } from '../core/fault.js';
import type { Google } from '../google/google.js';
import { agencies } from '../tables/agencies.js';
import { assignments } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { mailLog } from '../tables/mail-log.js';
import { readSettings, type Settings, settingsTable } from '../tables/settings.js';
import type { TableRead } from '../tables/table.js';
import { mirrorSettings } from './mirrored-settings.js';
import { gridOfTab, readTab } from './read-tab.js';
import { soundDirectory, soundWork } from './row-faults.js';

export interface Workbook {
  readonly settings: Settings;
  readonly items: TableRead<typeof items.columns>;
  readonly assignments: TableRead<typeof assignments.columns>;
  readonly agencies: TableRead<typeof agencies.columns>;
  /** Rows that were left out, and rows that contradict another tab. */
  readonly faults: readonly Fault[];
}

/** Four reads, whatever the number of rows. */
export function readWorkbook(google: Google): Workbook {
  const settings = settingsOf(google);
  const work = readWork(google, settings.fiscalYear);
  const { agencies: directory, faults } = readDirectory(google);
  return { ...work, settings, agencies: directory, faults: [...work.faults, ...faults] };
}

/** Items and assignments alone. */
export const readWork = (google: Google, fiscalYear: number | undefined) =>
  soundWork({ items: readTab(google, items, fiscalYear), assignments: readTab(google, assignments) });

export const readDirectory = (google: Google) => soundDirectory(readTab(google, agencies));

export function settingsOf(google: Google): Settings {
  const settings = readSettings(gridOfTab(google, settingsTable));
  mirrorSettings(google, settings);
  return settings;
}

export const readMailLog = (google: Google): TableRead<typeof mailLog.columns> => readTab(google, mailLog);
