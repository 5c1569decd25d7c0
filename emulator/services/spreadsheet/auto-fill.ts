// Range.autoFill and autoFillToNeighbor: what dragging, and double-clicking, the handle of a selection does.

import { refuse } from '../../runtime/script-error';
import { contains, type Rect, rectOf } from '../../sheets/a1';
import { hasContent, mapRect, storedAt } from '../../sheets/cells';
import { ALL_LAYERS, copyCells } from '../../sheets/copy';
import { writeValues } from '../../sheets/write';
import { type Members, write } from './members';
import { liveSheet, type RangeState } from './state';

/** DEFAULT_SERIES goes on with numbers as they began; ALTERNATE_SERIES repeats what is there. */
function autoFill(range: RangeState, target: RangeState, series: string): void {
  const { rect, book, sheet } = range;
  if (!contains(target.rect, rect.top, rect.left)) refuse('AutoFill destination range must include the source range.');
  const lines = seriesIn(range, goesDown(rect, target.rect));
  copyCells(
    { book, sheet, rect },
    { book, sheet, rect: target.rect },
    { layers: ALL_LAYERS, merges: true, rules: true },
  );
  if (series === 'DEFAULT_SERIES') goOn(range, target.rect, lines);
}

function goesDown(source: Rect, target: Rect): boolean {
  return target.bottom > source.bottom || target.top < source.top;
}

type Series = { readonly first: number; readonly step: number } | undefined;

/** Of each line along the fill: where its numbers begin and by how much they grow. */
function seriesIn({ book, sheet: id, rect }: RangeState, down: boolean): readonly Series[] {
  const sheet = liveSheet(book, id);
  const [length, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  return Array.from({ length: down ? width : length }, (_, across) => {
    const values = Array.from({ length: down ? length : width }, (__, along) =>
      down
        ? storedAt(sheet, rect.top + along, rect.left + across)
        : storedAt(sheet, rect.top + across, rect.left + along),
    );
    const [first, second] = values;
    if (typeof first !== 'number' || typeof second !== 'number') return undefined;
    return values.every((value) => typeof value === 'number') ? { first, step: second - first } : undefined;
  });
}

function goOn({ book, sheet, rect }: RangeState, target: Rect, lines: readonly Series[]): void {
  const down = goesDown(rect, target);
  mapRect(target, (row, column) => {
    const [along, across] = down ? [row - rect.top, column - rect.left] : [column - rect.left, row - rect.top];
    const line = lines[across];
    if (line) writeValues(book, sheet, rectOf(row, column), () => line.first + along * line.step);
  });
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
