// Job: from an empty spreadsheet to a working workbook. Run again, it makes what is missing and overwrites nothing.

import { blocksOf } from '../../core/blocks.js';
import { usualCalendar } from '../../core/calendar.js';
import type { CivilDate } from '../../core/civil-date.js';
import type { DocumentItem } from '../../core/document.js';
import { firstAssignments, namedParties } from '../../core/first-assignments.js';
import { type CellWrite, columnLetter, type Entered, type TabGrid } from '../../core/grid.js';
import type { Label } from '../../core/label.js';
import type { Owner } from '../../core/owner.js';
import type { Google } from '../../google/google.js';
import type { NewTab } from '../../google/layout.js';
import { historyWords } from '../../i18n/history-words.js';
import { agencies } from '../../tables/agencies.js';
import { assignments, EVERYONE } from '../../tables/assignments.js';
import { history } from '../../tables/history.js';
import { items } from '../../tables/items.js';
import { mailLog } from '../../tables/mail-log.js';
import { settingsTable } from '../../tables/settings.js';
import { type Columns, headingRow, newRow, readTable, type Table } from '../../tables/table.js';
import { enter, type JobWords, noteOf } from '../journal/history-log.js';
import { localeOf, mirrorSettings } from '../mirrored-settings.js';
import { freshColumns, receivedFormula } from '../received-formula.js';
import { itemRows } from './item-rows.js';
import { settingRows } from './setting-rows.js';
import { layoutOf } from './tab-layouts.js';

export interface SetUpRequest {
  readonly province: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly internalDue: CivilDate;
  readonly items: readonly DocumentItem[];
}

export interface SetUpResult {
  /** Tabs made now and in view; the others stood already and were left alone. */
  readonly made: readonly Label[];
  readonly items: number;
  readonly assignments: number;
}

export const SET_UP_PROPERTY = 'setUp';

const tables: readonly Table<Columns>[] = [items, assignments, agencies, settingsTable, mailLog, history];

/** True where the workbook has been set up, or at least one of our tabs stands. Reads no cell. */
export const isSetUp = (google: Pick<Google, 'properties' | 'sheets'>): boolean =>
  google.properties.get(SET_UP_PROPERTY) !== undefined || google.sheets.hasAny([items.tab, assignments.tab]);

export function setUp(google: Google, request: SetUpRequest): SetUpResult {
  return google.exclusively(() => {
    google.layout.renameOnlyEmptyTab(items.tab);
    const present = new Map(tables.map(({ tab }) => [tab.th, google.sheets.read(tab)]));
    const missing = tables.filter(({ tab }) => isEmpty(present.get(tab.th)));
    const note = { job: historyWords.setUp, what: missing.map(({ tab }) => tab.th).join(', ') };
    const rows = { ...firstRows(request, present), [history.tab.th]: [firstNote(google, note)] };
    const relinked = relinkItems(request, present);
    google.layout.make(missing.map((table) => newTab(table, request.fiscalYear, rows[table.tab.th] ?? [])));
    google.sheets.write(items.tab, blocksOf(relinked));
    if (missing.length > 0 && !missing.some((table) => table === history))
      enter(google, { read: readTable(history, present.get(history.tab.th)) }, note, 'done', []);
    google.properties.set(SET_UP_PROPERTY, '1');
    mirrorSettings(google, { fiscalYear: request.fiscalYear, language: localeOf(google) });
    google.sheets.activate(items.tab);
    return {
      made: missing.filter(({ hidden }) => !hidden).map(({ tab }) => tab),
      items: request.items.length,
      assignments: rows[assignments.tab.th]?.length ?? 0,
    };
  });
}

type Present = ReadonlyMap<string, TabGrid | undefined>;

const firstNote = (google: Google, note: JobWords): Entered[] =>
  newRow(history, { ...note, ...noteOf(google), state: 'done' });

/** A tab left empty by a run that died counts as missing. */
const isEmpty = (grid: TabGrid | undefined): boolean =>
  !grid || grid.values.every((cells) => cells.every((cell) => cell === null));

function firstRows(request: SetUpRequest, present: Present): Record<string, readonly (readonly Entered[])[]> {
  const directory = present.get(agencies.tab.th);
  const held = heldAssignments(present);
  const parties = namedParties(request.items, EVERYONE.th);
  const members = isEmpty(directory) ? parties.filter(isMember) : tickedMembers(directory);
  const first = held?.rows ?? firstAssignments(request.items, members, EVERYONE.th, request.internalDue);
  const titles = new Map(request.items.map(({ code, title }) => [code, title]));
  return {
    [items.tab.th]: itemRows(request.items, first, (cell) => receivedFormula(cell, held ?? freshColumns)),
    [assignments.tab.th]: first.map((row) =>
      newRow(assignments, { ...row, title: titles.get(row.code) ?? '', reply: 'waiting' }),
    ),
    [agencies.tab.th]: parties.map((party) => newRow(agencies, { ...party, member: isMember(party), muted: false })),
    [settingsTable.tab.th]: settingRows(request, usualCalendar(request.fiscalYear)),
    [mailLog.tab.th]: [],
  };
}

/** The Assignments tab as it stands, if it does: a remade Items tab follows it, not the document. */
function heldAssignments(present: Present) {
  const grid = present.get(assignments.tab.th);
  return isEmpty(grid) ? undefined : readTable(assignments, grid);
}

/** Formulas that counted a deleted Assignments tab are dead (#REF!); they are written anew with the new tab. */
function relinkItems({ fiscalYear }: SetUpRequest, present: Present): CellWrite[] {
  const grid = present.get(items.tab.th);
  if (isEmpty(grid) || !isEmpty(present.get(assignments.tab.th))) return [];
  const read = readTable(items, grid, fiscalYear);
  return read.rows.map(({ row }) => ({
    row,
    column: read.at('received'),
    value: receivedFormula(`$${columnLetter(read.at('code'))}${row}`, freshColumns),
  }));
}

/** An agency that the document asks unit by unit is asked through its units, not through the list. */
const isMember = ({ unit }: Owner): boolean => unit === '';

const tickedMembers = (directory: TabGrid | undefined): Owner[] =>
  readTable(agencies, directory)
    .rows.filter(({ member }) => member)
    .map(({ agency, unit }) => ({ agency, unit }));

function newTab(table: Table<Columns>, fiscalYear: number, rows: readonly (readonly Entered[])[]): NewTab {
  const rowLook = table.tab === items.tab ? 'two-lines' : table.tab === settingsTable.tab ? 'wrapped' : 'one-line';
  const layout = layoutOf(table, fiscalYear, { rows: rowLook, ...(table.hidden && { protectedAs: table.tab.th }) });
  return { layout, rows: [headingRow(table, fiscalYear), ...rows] };
}
