// Cells of the print view: their texts, looks and how many columns and lines they take.

import { shownText } from '../../../core/exported.js';
import { alignment, type SeenCell, type SeenTab } from '../seen.js';
import type { Band } from './bands.js';
import { cssColour, element, type Markup, style } from './markup.js';
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
      return span ? [tableCell(seen, span, band.scale, name)] : [];
    });
    // Nothing but what is merged with lines above: without a height of its own it would have none.
    return element('tr', { style: cells.length === 0 && `height:${ROW_PX}px` }, cells);
  });
}

function tableCell(seen: SeenTab, { rows, columns, row, column }: Span, scale: number, name: 'th' | 'td'): Markup {
  const it = seen.at(row, column);
  return element(
    name,
    {
      class: [it.lined && 'lined', runsOn(seen, row, column) && 'runs-on'].filter(Boolean).join(' '),
      scope: name === 'th' && 'col',
      colspan: columns > 1 && columns,
      rowspan: rows > 1 && rows,
      style: lookOf(it, scale),
    },
    typeof it.cell === 'boolean' ? BOX[String(it.cell)] : shownText(it.cell),
  );
}

/** Text that does not wrap runs on over empty cells, as in the sheet. */
function runsOn(seen: SeenTab, row: number, column: number): boolean {
  const rest = seen.tab.rows[row]?.slice(column + 1) ?? [];
  return !seen.at(row, column).wrap && !seen.mergeAt(row, column) && rest.every((cell) => cell === null);
}

const lookOf = (it: SeenCell, scale: number): string =>
  style({
    'font-size': `${(it.size * scale).toFixed(2)}pt`,
    'font-weight': it.bold && '700',
    color: cssColour(it.color),
    background: cssColour(it.background),
    'text-align': alignment(it),
  });
