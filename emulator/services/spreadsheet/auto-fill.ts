// Range.autoFill and autoFillToNeighbor: what dragging, and double-clicking, the handle of a selection does.

import { refuse } from '../../runtime/script-error';
import { covers, type Rect, rectOf } from '../../sheets/a1';
import { fillLayer, hasContent, storedAt, styleAt } from '../../sheets/cells';
import { ALL_LAYERS, copyCells } from '../../sheets/copy';
import { localeOf } from '../../sheets/locale';
import type { Scalar } from '../../sheets/model';
import { isDateFormat } from '../../sheets/number-format';
import { type Series, seriesOf } from '../../sheets/series';
import { type Members, write } from './members';
import { liveSheet, type RangeState } from './state';

/** DEFAULT_SERIES goes on as the values began; ALTERNATE_SERIES repeats what is there. */
function autoFill(range: RangeState, target: RangeState, series: string): void {
  const { rect } = range;
  assertOneWay(rect, target);
  const down = target.rect.bottom > rect.bottom || target.rect.top < rect.top;
  const [first, last] = down ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [from, to] = down ? [target.rect.top, target.rect.bottom] : [target.rect.left, target.rect.right];
  const lines = series === 'DEFAULT_SERIES' ? linesOf(range, down) : [];
  for (let at = from; at <= to; at += 1) {
    if (at >= first && at <= last) continue;
    const length = last - first + 1;
    copyLine(range, down, first + ((((at - first) % length) + length) % length), at);
    lines.forEach((line, across) => {
      if (line) putAt(range, down, at, across, line(at - first));
    });
  }
}

/** "The destination range should contain this range and extend it in only one direction" (reference, autoFill);
 * the words are those gas-fakes test/testsheets.js expects of live Google. */
function assertOneWay(rect: Rect, { rect: wide }: RangeState): void {
  const ways = [wide.top < rect.top, wide.bottom > rect.bottom, wide.left < rect.left, wide.right > rect.right];
  if (!covers(wide, rect)) refuse('AutoFill destination range must contain the source range.');
  if (ways.filter(Boolean).length > 1)
    refuse('AutoFill destination range must extend the source range in only one direction.');
}

/** Of each line along the fill, how it goes on. */
function linesOf({ book, sheet: id, rect }: RangeState, down: boolean): readonly (Series | undefined)[] {
  const sheet = liveSheet(book, id);
  const [length, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const locale = localeOf(book.state.locale);
  return Array.from({ length: down ? width : length }, (_, across) => {
    const cells = Array.from({ length: down ? length : width }, (__, along) =>
      down ? ([rect.top + along, rect.left + across] as const) : ([rect.top + across, rect.left + along] as const),
    );
    if (cells.some(([row, column]) => sheet.rows[row]?.formulas?.[column])) return undefined;
    const areDates = cells.every(([row, column]) => isDateFormat(styleAt(sheet, row, column).numberFormat));
    const values = cells.map(([row, column]) => storedAt(sheet, row, column));
    return values.includes('') ? undefined : seriesOf(values, areDates, locale);
  });
}

function copyLine({ book, sheet, rect }: RangeState, down: boolean, from: number, to: number): void {
  const line = (at: number): Rect => (down ? { ...rect, top: at, bottom: at } : { ...rect, left: at, right: at });
  copyCells(
    { book, sheet, rect: line(from) },
    { book, sheet, rect: line(to) },
    { layers: ALL_LAYERS, merges: true, rules: true },
  );
}

function putAt({ book, sheet, rect }: RangeState, down: boolean, at: number, across: number, value: Scalar): void {
  const [row, column] = down ? [at, rect.left + across] : [rect.top + across, at];
  fillLayer(book, sheet, rectOf(row, column), 'values', () => value, true);
}

/** As far down as the column to the left – or, that being empty, to the right – goes on without a gap. */
function besideNeighbor(range: RangeState): RangeState {
  const { rect } = range;
  const sheet = liveSheet(range.book, range.sheet);
  const beside = [rect.left - 1, rect.right + 1].find((column) => column > 0 && hasContent(sheet, rect.bottom, column));
  let { bottom } = rect;
  while (beside !== undefined && bottom < sheet.maxRows && hasContent(sheet, bottom + 1, beside)) bottom += 1;
  return { ...range, rect: { ...rect, bottom } };
}

export const AUTO_FILL: Members<RangeState> = {
  autoFill: write(
    (range, _, target: RangeState, series: string) => autoFill(range, target, series),
    'Range, AutoFillSeries',
  ),
  autoFillToNeighbor: write(
    (range, _, series: string) => autoFill(range, besideNeighbor(range), series),
    'AutoFillSeries',
  ),
};
