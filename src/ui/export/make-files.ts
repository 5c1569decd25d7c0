// From chosen tabs to finished files: lists are written anew, each tab is read, then the files are made here in the
// browser. Tells what it is at, because a large tab takes Google some seconds.

import type { ExportedTab } from '../../core/exported.js';
import type { Translate } from '../../i18n/catalogue.js';
import { fileDay } from '../../i18n/dates.js';
import type { Answer } from '../shared/rpc.js';
import { csvOf } from './csv.js';
import { fileName } from './file-name.js';
import type { PrintWords } from './print/print-page.js';
import { type SeenTab, seenTab } from './seen.js';
import type { Source } from './source.js';
import { xlsxOf } from './xlsx.js';

export type Form = Answer<'getExportForm'>;
export type Format = 'xlsx' | 'csv' | 'print';

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface Read {
  readonly tabs: readonly SeenTab[];
  /** Rows that the lists leave out, as sentences. */
  readonly skipped: readonly string[];
}

/** Excel's codes for name of the sheet, page and number of pages. */
const SHEET = '&A';
const PAGE = '&P';
const PAGES = '&N';

/** Rejects where the server refuses: then no file is made of what may be wrong. */
export async function readTabs(
  source: Pick<Source, 'rebuildLists' | 'getExportTab'>,
  form: Form,
  names: readonly string[],
  tell: (progress: string) => void,
  t: Translate,
): Promise<Read> {
  const lists = form.tabs.filter(({ kind, name }) => kind === 'list' && names.includes(name));
  if (lists.length > 0) tell(t('export.rebuilding'));
  const skipped = lists.length > 0 ? await source.rebuildLists() : [];
  const tabs: SeenTab[] = [];
  for (const [index, tab] of names.entries()) {
    tell(t('export.reading', { tab, at: index + 1, of: names.length }));
    const exported: ExportedTab = await source.getExportTab(tab);
    tabs.push(seenTab(exported, form.today));
  }
  return { tabs, skipped };
}

/** Name of one file of these tabs, without its ending. */
export function nameFor(form: Form, tabs: readonly string[], t: Translate): string {
  const [first = '', ...more] = tabs;
  const others = more.length > 0 ? t('export.moreTabs', { count: more.length }) : '';
  return fileName([first, others, form.province, fileDay(form.today)].filter(Boolean));
}

/** Excel: one file. CSV: one a tab. */
export async function makeFiles(
  tabs: readonly SeenTab[],
  format: 'xlsx' | 'csv',
  form: Form,
  t: Translate,
): Promise<MadeFile[]> {
  const names = tabs.map(({ tab }) => tab.name);
  if (format === 'xlsx') {
    const footer = `&L${SHEET}&R${t('export.page')} ${PAGE} ${t('export.of')} ${PAGES}`;
    return [{ name: `${nameFor(form, names, t)}.xlsx`, blob: await xlsxOf(tabs, footer) }];
  }
  const endings = repeats(names.map((name) => nameFor(form, [name], t)));
  return tabs.map(({ tab }, index) => ({
    name: `${endings[index]}.csv`,
    blob: new Blob([csvOf(tab.rows)], { type: 'text/csv;charset=utf-8' }),
  }));
}

/** Two tabs whose names Windows takes for one do not overwrite one another. */
const repeats = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other.toLowerCase() === name.toLowerCase()).length;
    return before > 0 ? `${name} (${before + 1})` : name;
  });

export const printWords = (title: string, lang: string, t: Translate): PrintWords => ({
  lang,
  title,
  page: t('export.page'),
  of: t('export.of'),
  part: (at, of) => t('export.part', { at, of }),
});
