// What the panel needs beside the board: the directory, the dates a coordinator chooses from, the selected rows.

import { addressesIn } from '../core/address.js';
import type { CivilDate } from '../core/civil-date.js';
import type { Fault } from '../core/fault.js';
import { namesLabel } from '../core/label.js';
import { type Owner, ownerKey } from '../core/owner.js';
import type { Google } from '../google/google.js';
import { agencies } from '../tables/agencies.js';
import { assignments } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { fiscalYearOf } from './mirrored-settings.js';
import { readTab } from './read-tab.js';
import { type Automatic, automaticState } from './remind/automatic/heartbeat.js';
import { readDirectory, settingsOf } from './workbook.js';

export interface DirectoryEntry extends Owner {
  /** Stands in "ทุกส่วนราชการ". */
  readonly member: boolean;
  readonly muted: boolean;
  readonly contact: string;
  /** At least one address that can be mailed. */
  readonly reachable: boolean;
}

export interface PanelContext {
  readonly directory: readonly DirectoryEntry[];
  readonly internalDue: CivilDate | null;
  readonly windowCloses: CivilDate | null;
  readonly selected: readonly string[];
  /** A trigger that no longer starts can tell nobody: whoever opens the panel sees it. */
  readonly automatic: Automatic | null;
  readonly faults: readonly Fault[];
}

export function panelContext(google: Google): PanelContext {
  const { internalDue, windowCloses } = settingsOf(google);
  const { agencies: directory, faults } = readDirectory(google);
  return {
    directory: directory.rows.map(({ agency, unit, member, muted, contact, email }) => ({
      ...{ agency, unit, member, muted, contact },
      reachable: addressesIn(email).valid.length > 0,
    })),
    internalDue,
    windowCloses,
    selected: selectedCodes(google),
    automatic: automaticState(google),
    faults,
  };
}

/** Codes of the rows a person has selected in the Items or the Assignments tab; none elsewhere. */
export function selectedCodes(google: Google): readonly string[] {
  const { tab, rows } = google.sheets.selection();
  const selected = new Set(rows);
  for (const table of [items, assignments])
    if (namesLabel(tab, table.tab)) {
      const read: { readonly rows: readonly { readonly row: number; readonly code: string }[] } =
        table === items ? readTab(google, items, fiscalYearOf(google)) : readTab(google, assignments);
      return [...new Set(read.rows.filter(({ row }) => selected.has(row)).map(({ code }) => code))];
    }
  return [];
}

/** To the first office with work and without an address, where the coordinator types it. */
export function goToAddresses(google: Google): void {
  const { agencies: directory } = readDirectory(google);
  const working = new Set(readTab(google, assignments).rows.map(ownerKey));
  const missing = directory.rows.find((row) => working.has(ownerKey(row)) && addressesIn(row.email).valid.length === 0);
  google.sheets.select(agencies.tab, missing?.row ?? 2, directory.at('email'));
}
