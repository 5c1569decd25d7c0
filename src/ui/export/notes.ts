// What files and paper do not have as the tabs do, for the person to be told.

import { unknownRules } from '../../core/conditions/rules.js';
import { columnLetter } from '../../core/grid.js';
import type { Translate } from '../../i18n/catalogue.js';
import { isDrawnAsItIs } from './chart-figures.js';
import type { Format } from './make-files.js';
import type { SeenTab } from './seen.js';
import { LONGEST_TEXT } from './xlsx.js';
import { tallCells } from './xlsx-sizes.js';

export interface Note {
  readonly summary: string;
  /** Where it is, as sentences; one at least. */
  readonly places: readonly string[];
}

export function notesOn(tabs: readonly SeenTab[], format: Format, t: Translate): Note[] {
  const ofExcel = format === 'xlsx' ? [cutTexts(tabs, t), tallTexts(tabs, t)] : [];
  const ofLooks = format === 'csv' ? [] : [lostColours(tabs, t), otherCharts(tabs, t)];
  return [...ofExcel, ...ofLooks].filter(({ places }) => places.length > 0);
}

/** Texts of which the file holds the beginning only. */
function cutTexts(tabs: readonly SeenTab[], t: Translate): Note {
  const places = tabs.flatMap(({ tab }) =>
    tab.rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        typeof text === 'string' && text.length > LONGEST_TEXT
          ? [t('export.cut', { tab: tab.name, cell: at(row, column), length: text.length, limit: LONGEST_TEXT })]
          : [],
      ),
    ),
  );
  return { summary: t('export.cutTexts', { count: places.length }), places };
}

/** Texts that are in the file, but not seen in full. */
function tallTexts(tabs: readonly SeenTab[], t: Translate): Note {
  const places = tabs.flatMap((seen) =>
    tallCells(seen)
      .filter(({ length }) => length <= LONGEST_TEXT)
      .map(({ row, column, length }) => t('export.tall', { tab: seen.tab.name, cell: at(row, column), length })),
  );
  return { summary: t('export.tallTexts', { count: places.length }), places };
}

/** Rules for colours that are not understood. */
function lostColours(tabs: readonly SeenTab[], t: Translate): Note {
  const places = tabs.flatMap(({ tab }) => {
    const count = unknownRules(tab);
    return count > 0 ? [t('export.colours', { tab: tab.name, count })] : [];
  });
  return { summary: t('export.lostColours', { count: places.length }), places };
}

/** Charts of kinds that neither files nor paper draw: lines, circles. */
function otherCharts(tabs: readonly SeenTab[], t: Translate): Note {
  const places = tabs.flatMap(({ tab }) =>
    tab.charts
      .filter((chart) => !isDrawnAsItIs(chart))
      .map(({ title, row, column }) => t('export.chart', { tab: tab.name, title, cell: at(row - 1, column - 1) })),
  );
  return { summary: t('export.otherCharts', { count: places.length }), places };
}

/** "H3" */
const at = (row: number, column: number): string => `${columnLetter(column + 1)}${row + 1}`;
