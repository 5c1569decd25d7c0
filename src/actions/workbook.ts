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
import { followSetting } from './language.js';
import { rowFaults } from './row-faults.js';

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
  const settings = readSettings(google.sheets.read(settingsTable.tab));
  followSetting(google, settings.language);
  const read = {
    items: readTable(items, google.sheets.read(items.tab), settings.fiscalYear),
    assignments: readTable(assignments, google.sheets.read(assignments.tab)),
    agencies: readTable(agencies, google.sheets.read(agencies.tab)),
  };
  const sound = rowFaults(read);
  const cellFaults = [...read.items.faults, ...read.assignments.faults, ...read.agencies.faults];
  return {
    settings,
    items: sound.items,
    assignments: sound.assignments,
    agencies: sound.agencies,
    faults: [...cellFaults, ...sound.faults],
  };
}

export const readMailLog = (google: Google): TableRead<typeof mailLog.columns> =>
  readTable(mailLog, google.sheets.read(mailLog.tab));
