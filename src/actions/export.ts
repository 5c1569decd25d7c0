// Job: hands tabs to the export dialog, which makes the files in the browser; so no access to Drive is needed.

import type { CivilDate } from '../core/civil-date.js';
import type { ExportedTab } from '../core/exported.js';
import type { Fault } from '../core/fault.js';
import { FaultError } from '../core/fault.js';
import type { Cell } from '../core/grid.js';
import { type Label, namesLabel } from '../core/label.js';
import { inFull } from '../core/province.js';
import type { Google } from '../google/google.js';
import { agencies } from '../tables/agencies.js';
import { assignments } from '../tables/assignments.js';
import { findColumn, readHeadings } from '../tables/headings.js';
import { history } from '../tables/history.js';
import { items } from '../tables/items.js';
import { mailLog } from '../tables/mail-log.js';
import { readSettings, settingsTable } from '../tables/settings.js';
import type { Columns, Table } from '../tables/table.js';
import { summarise } from './summarise/summarise.js';
import { summaryTabs } from './summarise/tabs.js';

/** Tabs that are written anew before a file is made of them, and the job that writes them all. */
const LISTS: readonly Label[] = Object.values(summaryTabs).map(({ tab }) => tab);
const rebuildAll = summarise;

const TABLES: readonly Table<Columns>[] = [items, assignments, agencies, settingsTable, mailLog, history];
const LOGS = [mailLog.tab, history.tab];
/** Headings whose year is nobody's: any year will do to know a column's width. */
const ANY_YEAR = 0;

export interface TabChoice {
  readonly name: string;
  /** "list": written anew before every export. */
  readonly kind: 'list' | 'table' | 'log';
}

export interface ExportForm {
  /** As they are offered: lists first, then items and what follows them in the document, logs last. */
  readonly tabs: readonly TabChoice[];
  /** '' where Settings do not tell. */
  readonly province: string;
  readonly today: CivilDate;
}

export function exportForm(google: Google): ExportForm {
  const names = google.copies.names();
  const lists = LISTS.map((label) => ownTab(label, names) ?? label.th);
  const logs = LOGS.flatMap((label) => ownTab(label, names) ?? []);
  const others = names.filter((name) => !lists.includes(name) && !logs.includes(name));
  const first = others.filter((name) => name === ownTab(items.tab, names));
  const tabs: TabChoice[] = [
    ...lists.map((name): TabChoice => ({ name, kind: 'list' })),
    ...[...new Set([...first, ...others])].map((name): TabChoice => ({ name, kind: 'table' })),
    ...names.filter((name) => logs.includes(name)).map((name): TabChoice => ({ name, kind: 'log' })),
  ];
  return { tabs, province: provinceOf(google), today: google.clock.today() };
}

/** As all jobs find it: by its Thai name, or else by the English one. Beside the Thai tab the English name is somebody's own. */
const ownTab = ({ th, en }: Label, names: readonly string[]): string | undefined =>
  [th, en].find((name) => names.includes(name));

/** Everything the dialog would ask for, to come with it: for people whom Google refuses all questions of pages. */
export interface InlinedExport {
  readonly form: ExportForm;
  readonly skipped: readonly Fault[];
  readonly tabs: readonly ExportedTab[];
}

/** Set while a dialog has been opened and has not been heard of. */
const UNANSWERED = 'exportUnanswered';

/** Whether the dialog that this person opened last was refused its first question, as happens with several accounts signed in. */
export function wasRefused(google: Google): boolean {
  const refused = google.properties.get(UNANSWERED) === google.user();
  if (!refused) google.properties.set(UNANSWERED, google.user());
  return refused;
}

export function wasAnswered(google: Google): void {
  if (google.properties.get(UNANSWERED) !== undefined) google.properties.remove(UNANSWERED);
}

/** The lists and the items: more would keep people waiting before they see the dialog. */
export function inlinedExport(google: Google): InlinedExport {
  const skipped = rebuildLists(google);
  const form = exportForm(google);
  const lists = form.tabs.filter(({ kind }) => kind === 'list');
  const tabs = [...lists, ...form.tabs.filter(({ name }) => namesLabel(name, items.tab))];
  return { form: { ...form, tabs }, skipped, tabs: tabs.map(({ name }) => exportTab(google, name)) };
}

/** Rows that the lists leave out because of what stands in them; the person stays in the tab where they were. */
export const rebuildLists = (google: Google): readonly Fault[] => google.sheets.stayingHere(() => rebuildAll(google));

export function exportTab(google: Google, name: string): ExportedTab {
  const tab = google.copies.read(name, widthsFor(name));
  if (!tab) throw new FaultError({ code: 'tab-missing', tab: { th: name, en: name } });
  return { ...tab, onePage: isOwn(google, name, summaryTabs.executive.tab) };
}

/** All names are asked for only where the name does not tell by itself. */
const isOwn = (google: Google, name: string, tab: Label): boolean =>
  name === tab.th || (name === tab.en && ownTab(tab, google.copies.names()) === name);

/** The widths of our own tables are known from their headings; columns that people added are measured by their text. */
function widthsFor(name: string): (headings: readonly unknown[]) => (number | null)[] | undefined {
  const table = TABLES.find(({ tab }) => namesLabel(name, tab));
  return (headings) => {
    if (!table) return undefined;
    const widths = headings.map((): number | null => null);
    const written = readHeadings(headings as readonly Cell[]);
    for (const { heading, look } of Object.values(table.columns)) {
      const at = findColumn(written, heading, ANY_YEAR);
      if (at !== undefined) widths[at] = look.px;
    }
    return widths;
  };
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
