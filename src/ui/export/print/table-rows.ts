// Cells of the print view: their texts, looks and how many columns and lines they take.

import { shownText } from '../../../core/exported.js';
import { sumOf } from '../measure.js';
import { alignment, type SeenCell, type SeenTab } from '../seen.js';
import type { Band } from './bands.js';
import { cssColour, element, type Markup, style } from './markup.js';
import { CELL_PADDING_PX } from './page-style.js';
import { type Block, type Span, spanAt } from './spans.js';

const BOX: Readonly<Record<string, string>> = { true: '☑', false: '☐' };
/** Pixels of a row that nobody sized. */
const ROW_PX = 21;

/** `rows` of the tab, from 0, that follow one another without anything between them. */
export function tableRows(seen: SeenTab, rows: readonly number[], band: Band, name: 'th' | 'td'): Markup[] {
  const block: Block = { rows, columns: band.columns };
  return rows.map((_, down) => {
    const cells = band.columns.flatMap((_, across) => {
      const span = spanAt(seen, block, down, across);
      return span ? [tableCell(seen, span, { band, across, name })] : [];
    });
    // Nothing but what is merged with lines above: without a height of its own it would have none.
    return element('tr', { style: cells.length === 0 && `height:${ROW_PX}px` }, cells);
  });
}

interface Place {
  readonly band: Band;
  /** Of the band's columns, from 0. */
  readonly across: number;
  readonly name: 'th' | 'td';
}

function tableCell(seen: SeenTab, { rows, columns, row, column }: Span, { band, across, name }: Place): Markup {
  const it = seen.at(row, column);
  const text = typeof it.cell === 'boolean' ? BOX[String(it.cell)] : shownText(it.cell);
  const isRunning = text !== '' && runsOn(seen, row, column);
  return element(
    name,
    {
      class: [it.lined && 'lined', isRunning && 'runs-on'].filter(Boolean).join(' '),
      scope: name === 'th' && 'col',
      colspan: columns > 1 && columns,
      rowspan: rows > 1 && rows,
      style: lookOf(it, band.scale),
    },
    isRunning ? element('div', { style: `max-width:${roomToRun(band, across, it.lined)}` }, text) : text,
  );
}

/** Text that does not wrap runs on over empty cells, as in the sheet; at the edge of the paper it goes on in the next line. */
function runsOn(seen: SeenTab, row: number, column: number): boolean {
  const rest = seen.tab.rows[row]?.slice(column + 1) ?? [];
  return !seen.at(row, column).wrap && !seen.mergeAt(row, column) && rest.every((cell) => cell === null);
}

/** From its column to the edge of the paper, or of the table where lines end there, told by the width of that column: a page made smaller keeps the share. */
function roomToRun({ widths, room }: Band, across: number, lined: boolean): string {
  const end = lined ? sumOf(widths) : room;
  const share = (end - sumOf(widths.slice(0, across))) / (widths[across] || 1);
  const padding = 2 * CELL_PADDING_PX;
  return `calc(${(100 * share).toFixed(2)}% + ${(padding * (share - 1)).toFixed(2)}px)`;
}

const lookOf = (it: SeenCell, scale: number): string =>
  style({
    'font-size': `${(it.size * scale).toFixed(2)}pt`,
    'font-weight': it.bold && '700',
    'font-style': it.italic && 'italic',
    'text-decoration': [it.struck && 'line-through', it.underlined && 'underline'].filter(Boolean).join(' '),
    color: cssColour(it.color),
    background: cssColour(it.background),
    'text-align': alignment(it),
  });
