// Reads the assignment document, pasted as plain text, into items. It knows the form – six columns, headings that
// repeat on every page, sections, sub-indicators – and no province, year or number of items.

import { type Passage, passagesOf } from './document/cells.js';
import {
  codeIn,
  fiscalYearFromColumns,
  fiscalYearIn,
  indicatorIn,
  isColumnHeading,
  isTitle,
  provinceIn,
  subIndicatorIn,
} from './document/headings.js';
import { cellText } from './document/layout.js';
import { COLUMNS, type Heads, passageText, rowItem } from './document/rows.js';
import type { AssignmentDocument, DocumentItem, Indicator, SourceLine, SubIndicator } from './document.js';

const NOTE = /^\s*หมายเหตุ/;

/** What has been read so far. Heads run on over page breaks, until the next section or sub-indicator. */
interface Progress {
  title: string;
  heads: Heads;
  readonly columnHeadings: string[];
  readonly indicators: Indicator[];
  readonly subIndicators: SubIndicator[];
  readonly items: DocumentItem[];
  readonly unread: SourceLine[];
}

/** Never throws; whatever text comes in, each of its lines is understood, white space, or in `unread`. */
export function parseDocument(text: string): AssignmentDocument {
  const passages = passagesOf(text);
  const progress: Progress = {
    title: '',
    heads: { section: '', sectionNote: '', subIndicator: '' },
    columnHeadings: [],
    indicators: [],
    subIndicators: [],
    items: [],
    unread: [],
  };
  for (let index = 0; index < passages.length; ) {
    const row = rowAt(passages, index);
    if (row) readRow(progress, row.cells);
    else readBetweenRows(progress, passages, index);
    index += row?.length ?? 1;
  }
  const { title, indicators, subIndicators, items, unread } = progress;
  const fiscalYear = fiscalYearIn(title) ?? fiscalYearFromColumns(progress.columnHeadings);
  return { title, province: provinceIn(title), fiscalYear, indicators, subIndicators, items, unread };
}

/** The row whose code stands at `start`; a paragraph inside a row belongs to the cell before it. */
function rowAt(passages: readonly Passage[], start: number): { cells: Passage[]; length: number } | undefined {
  const first = passages[start];
  if (first?.kind !== 'cell' || codeIn(passageText(first)) === undefined) return undefined;
  const cells: Passage[] = [first];
  let at = start + 1;
  for (let next = passages[at]; next && !endsRow(cells.length, next); next = passages[at]) {
    const last = cells[cells.length - 1];
    if (next.kind === 'cell' || !last) cells.push(next);
    else cells[cells.length - 1] = { ...last, lines: [...last.lines, ...next.lines] };
    at += 1;
  }
  return { cells, length: at - start };
}

function endsRow(cells: number, passage: Passage): boolean {
  const text = passageText(passage);
  if (cells === COLUMNS) return true;
  return passage.kind === 'cell' && (codeIn(text) !== undefined || text === 'ข้อ' || subIndicatorIn(text) !== undefined);
}

/** A row that breaks off is not guessed at: nobody can say which of its cells is missing. */
function readRow(progress: Progress, cells: readonly Passage[]): void {
  if (cells.length < COLUMNS) {
    progress.unread.push(...cells.flatMap(visibleLines));
    return;
  }
  const { item, unread } = rowItem(cells, progress.heads);
  progress.items.push(item);
  progress.unread.push(...unread);
}

function readBetweenRows(progress: Progress, passages: readonly Passage[], index: number): void {
  const passage = passages[index];
  const text = passage ? passageText(passage) : '';
  const subIndicator = subIndicatorIn(text);
  const indicator = indicatorIn(text);
  if (!passage || text === '') return;
  if (subIndicator) startSubIndicator(progress, subIndicator);
  else if (indicator) introduce(progress, indicator);
  else if (isColumnHeading(text)) progress.columnHeadings.push(text);
  else if (headsTable(passages, index)) startSection(progress, passage);
  else if (passage.kind === 'paragraph' && isBeforeTables(progress) && isTitle(text)) addTitle(progress, text);
  else progress.unread.push(...visibleLines(passage));
}

function startSubIndicator(progress: Progress, subIndicator: SubIndicator): void {
  progress.heads = { section: '', sectionNote: '', subIndicator: subIndicator.code };
  if (!progress.subIndicators.some(({ code }) => code === subIndicator.code)) progress.subIndicators.push(subIndicator);
}

/** An indicator may be introduced in several paragraphs, each repeating its name. */
function introduce(progress: Progress, indicator: Indicator): void {
  const at = progress.indicators.findIndex(({ code }) => code === indicator.code);
  const known = progress.indicators[at];
  if (!known) progress.indicators.push(indicator);
  else progress.indicators[at] = { ...known, introduction: `${known.introduction}\n${indicator.introduction}` };
}

/** A note below the section's name belongs to the section, not to an item. */
function startSection(progress: Progress, { lines }: Passage): void {
  const texts = lines.map(({ text }) => text);
  const noteAt = texts.findIndex((text) => NOTE.test(text));
  const name = cellText(noteAt < 0 ? texts : texts.slice(0, noteAt));
  const sectionNote = noteAt < 0 ? '' : cellText(texts.slice(noteAt));
  progress.heads = { ...progress.heads, section: name || progress.heads.section, sectionNote };
}

const addTitle = (progress: Progress, text: string): void => {
  progress.title = progress.title === '' ? text : `${progress.title}\n${text}`;
};

const isBeforeTables = ({ columnHeadings, items, indicators }: Progress): boolean =>
  columnHeadings.length === 0 && items.length === 0 && indicators.length === 0;

/** A section's name is the text right above the column headings, a note between them aside. */
function headsTable(passages: readonly Passage[], index: number): boolean {
  for (let at = index + 1; at < passages.length; at += 1) {
    const text = passageText(passages[at] as Passage);
    if (text !== '' && !NOTE.test(text)) return isColumnHeading(text);
  }
  return false;
}

const visibleLines = ({ lines }: Passage): SourceLine[] => lines.filter(({ text }) => text.trim() !== '');
