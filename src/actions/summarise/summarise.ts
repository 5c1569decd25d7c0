// Job: writes สรุปผู้บริหาร. Numbers are live formulas, lists are values with a time stamp, rebuilt on each run.

import { gradeBandsOf } from '../../catalogue/grades.js';
import type { CivilDate } from '../../core/civil-date.js';
import { type Fault, FaultError } from '../../core/fault.js';
import type { Label } from '../../core/label.js';
import { largestGains, silentOwners } from '../../core/summary.js';
import { isZeroItem } from '../../core/zero.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import { summaryWords } from '../../i18n/summary-words.js';
import { runNoted } from '../journal/run-noted.js';
import { readWorkbook, type Workbook } from '../workbook.js';
import { agendaHeading, executivePage } from './executive-page.js';
import { figures } from './figures.js';
import { subIndicatorsOf } from './sub-indicators.js';

export const EXECUTIVE_SUMMARY: Label = { th: 'สรุปผู้บริหาร', en: 'Executive summary' };
const MOST_GAINS = 10;

/** Stops before writing when an item row cannot be counted: a summary with a wrong score is worse than none. */
export const summarise = (google: Google): readonly Fault[] =>
  runNoted(google, () => {
    const workbook = readWorkbook(google);
    const fault = uncountable(workbook) ?? taken(google);
    if (fault) throw new FaultError(fault);
    const { settings, assignments } = workbook;
    const summaryItems = workbook.items.rows.map((row) => ({ ...row, zero: isZeroItem(row.score, row.previousScore) }));
    const rows = executivePage({
      province: settings.province,
      fiscalYear: settings.fiscalYear,
      closes: settings.windowCloses,
      stamp: stampOf(google),
      figures: figures(workbook.items),
      subIndicators: subIndicatorsOf(workbook.items.rows, settings.fiscalYear),
      bands: gradeBandsOf(settings.fiscalYear),
      items: workbook.items.rows.length,
      gains: largestGains(summaryItems, MOST_GAINS),
      zeroItems: summaryItems.filter(({ zero }) => zero).length,
      silent: silentOwners(assignments.rows.map((row) => ({ ...row, replied: row.reply !== 'waiting' }))),
      agenda: agendaOf(google),
    });
    google.page.write({ tab: EXECUTIVE_SUMMARY, ...rows });
    const words = { job: historyWords.summarise, what: EXECUTIVE_SUMMARY.th };
    return { words, result: workbook.faults };
  });

const stampOf = (google: Google): { day: CivilDate; time: string } => {
  const now = google.clock.now();
  return { day: now.slice(0, 10) as CivilDate, time: now.slice(11, 16) };
};

/** Any item row that formulas would count otherwise than the rule does. */
function uncountable(workbook: Workbook): Fault | undefined {
  const { items } = workbook;
  const lone = items.rows.find(({ subIndicator }) => subIndicator === '');
  return (
    workbook.faults.find((fault) => 'row' in fault && fault.tab === items.name) ??
    textScore(workbook) ??
    (lone && { code: 'cell-missing', tab: items.name, row: lone.row, column: items.heading('subIndicator') })
  );
}

/** Somebody's own tab of that name is not ours to overwrite. */
function taken(google: Google): Fault | undefined {
  const [first = []] = google.sheets.read(EXECUTIVE_SUMMARY)?.values ?? [];
  const ours = first.every((cell) => cell === null) || String(first[0] ?? '').startsWith(summaryWords.titleStart);
  return ours ? undefined : { code: 'tab-taken', tab: EXECUTIVE_SUMMARY.th };
}

/** Formulas do not count a score that is text. It is named, so that a person types it as a number. */
function textScore({ items: read }: Workbook): Fault | undefined {
  for (const { row } of read.rows)
    for (const key of ['previousScore', 'score'] as const) {
      const found = read.raw(row, key);
      if (typeof found === 'string' && /\d|[๐-๙]/.test(found))
        return { code: 'text-score', tab: read.name, row, column: read.heading(key), found };
    }
  return undefined;
}

/** What people wrote under "ประเด็นเสนอที่ประชุม" goes back in after the rebuild. */
function agendaOf(google: Google): string[] {
  const values = google.sheets.read(EXECUTIVE_SUMMARY)?.values ?? [];
  const start = values.findIndex(([first]) => first === agendaHeading);
  return start < 0
    ? []
    : values
        .slice(start + 1)
        .map(([first]) => String(first ?? ''))
        .filter(Boolean);
}
