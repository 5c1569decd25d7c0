// Job: writes the three summary tabs. Numbers are live formulas, lists are values with a time stamp, rebuilt on each run.
// All is read, then all is written, with nothing read in between: each such wait would cost as much as a tab.

import { type Fault, FaultError } from '../../core/fault.js';
import type { Grid } from '../../core/grid.js';
import { ownerName } from '../../core/owner.js';
import { indicatorOf } from '../../core/score.js';
import type { Google } from '../../google/google.js';
import type { Page } from '../../google/page.js';
import { historyWords } from '../../i18n/history-words.js';
import { summaryWords as words } from '../../i18n/summary-words.js';
import { runNoted } from '../journal/run-noted.js';
import { readWorkbook } from '../workbook.js';
import { COLUMNS as AGENCIES_COLUMNS, agenciesPage } from './agencies-page.js';
import { disturbed, taken, uncountable } from './checks.js';
import { isAfterFixFirst } from './executive-lists.js';
import { COLUMNS as EXECUTIVE_COLUMNS, executivePage, withAgendaLines } from './executive-page.js';
import { OIT } from './executive-scores.js';
import { type IsOwn, isAgencyRow, isExecutiveRow, isZeroRow } from './own-rows.js';
import { aroundPins, listLines, pinsOf } from './pins.js';
import { endOf, isBlank, placed } from './placement.js';
import { type SummaryInput, summaryInput } from './summary-input.js';
import { EXECUTIVE_SUMMARY, SUMMARY_TABS, type SummaryTab, summaryTabs } from './tabs.js';
import { COLUMNS as ZEROS_COLUMNS, zerosPage } from './zeros-page.js';

type Name = keyof typeof summaryTabs;
/** What stands in each tab now; undefined where there is none. */
type Held = Readonly<Record<Name, Grid | undefined>>;

const IS_OWN: Readonly<Record<Name, IsOwn>> = { executive: isExecutiveRow, agencies: isAgencyRow, zeros: isZeroRow };

/** How far below a list of this length its end is looked for, before it is looked for in the whole tab. */
const BELOW = 100;
/** What people have added beside a page is looked for this far: a new tab has 26 columns. */
const BESIDE = 26;
/** The summaries come after the tabs that set-up shows; to ask how many there are would be one more wait. */
const TABS_OF_DAY_ONE = 4;

/** Builds or rebuilds all of them, then shows the first. Returns the rows of other tabs that were left out. */
export const summarise = (google: Google): readonly Fault[] =>
  runNoted(google, () => {
    const workbook = readWorkbook(google);
    const fault = uncountable(workbook);
    if (fault) throw new FaultError(fault);
    const input = summaryInput(workbook, google.clock.now());
    const held = readHeld(google, input);
    const pages = pagesOf(input, held);
    const known = knownOf(input);
    for (const name of Object.keys(IS_OWN) as Name[]) {
      const lost = held[name] && disturbed(pages[name], held[name], IS_OWN[name], known);
      if (lost) throw new FaultError(lost);
    }
    write(google, pages, held);
    google.sheets.activate(EXECUTIVE_SUMMARY);
    return { words: { job: historyWords.summarise, what: namesOf() }, result: workbook.faults };
  });

const namesOf = (): string => SUMMARY_TABS.map(({ th }) => th).join(', ');

function readHeld(google: Google, { tallies, zeros }: SummaryInput): Held {
  const read = (it: SummaryTab, rows: number, columns: number, end: string) => {
    const corner = google.sheets.readCorner(it.tab, rows + BELOW, columns)?.values;
    // A list that was much longer before, or has lost its end.
    const isCut = corner && !isBlank(corner) && endOf(corner, end) < 0;
    const grid = isCut ? google.sheets.read(it.tab)?.values : corner;
    const fault = grid && taken(it, grid);
    if (fault) throw new FaultError(fault);
    return grid;
  };
  return {
    executive: read(summaryTabs.executive, BELOW, BESIDE, words.agenda),
    agencies: read(summaryTabs.agencies, tallies.length, BESIDE, words.end),
    zeros: read(summaryTabs.zeros, zeros.length, BESIDE, words.end),
  };
}

/** What the first column of a row of ours may read. */
const knownOf = ({ tallies, zeros, subIndicators }: SummaryInput): ReadonlySet<string> =>
  new Set([
    ...tallies.map(ownerName),
    ...zeros.map(({ code }) => code),
    ...subIndicators.flatMap(({ code }) => [code, indicatorOf(code)]),
    OIT,
  ]);

function pagesOf(
  input: SummaryInput,
  { executive = [], agencies = [], zeros = [] }: Held,
): Readonly<Record<Name, Page>> {
  const isSum = (first: string) => first === words.total || first.startsWith(words.end);
  const offices = pinsOf(listLines(agencies, words.office, isSum), AGENCIES_COLUMNS);
  const codes = pinsOf(listLines(zeros, words.item, isSum), ZEROS_COLUMNS);
  return {
    executive: executivePage(input, pinsOf(listLines(executive, words.item, isAfterFixFirst), EXECUTIVE_COLUMNS)),
    agencies: agenciesPage(input, aroundPins(input.tallies, offices, ownerName)),
    zeros: zerosPage(
      input,
      aroundPins(input.zeros, codes, ({ code }) => code),
    ),
  };
}

function write(google: Google, pages: Readonly<Record<Name, Page>>, held: Held): void {
  for (const [index, name] of (Object.keys(summaryTabs) as Name[]).entries()) {
    const grid = held[name];
    const isNew = !grid || isBlank(grid);
    const page = isNew && name === 'executive' ? withAgendaLines(pages[name]) : pages[name];
    if (grid) {
      const { page: fitted, placement } = placed(page, grid);
      google.page.replace(fitted, placement);
    } else google.page.create(page, TABS_OF_DAY_ONE + index);
  }
}
