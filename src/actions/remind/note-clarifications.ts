// การเผยแพร่ of items whose clarification was asked for becomes รอชี้แจง. Not at the moment somebody types the 0: a script
// at every keystroke of every colleague, all year, would be a high price for two weeks in June. The rule itself
// (core/clarify.ts) needs no status.

import { asText } from '../../core/grid.js';
import type { Google } from '../../google/google.js';
import { items, publication } from '../../tables/items.js';
import { fiscalYearOf } from '../mirrored-settings.js';
import { readTab } from '../read-tab.js';
import type { Outcome } from './record.js';

/** Reads now, writes when called; nothing where no clarification was asked for. */
export function clarificationWriter(google: Google, outcomes: readonly Outcome[]): () => void {
  const asked = outcomes.filter(({ state }) => state === 'sent').flatMap(({ mail }) => mail.lines);
  const codes = new Set(asked.flatMap(({ ask, code }) => (ask === 'clarify' ? [code] : [])));
  if (codes.size === 0) return () => undefined;
  const read = readTab(google, items, fiscalYearOf(google));
  const rows = read.rows.filter((item) => codes.has(item.code) && item.publication !== 'clarify').map(({ row }) => row);
  return () => google.sheets.writeSame(items.tab, read.at('publication'), rows, asText(publication.clarify.th));
}
