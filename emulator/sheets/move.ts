// Cells cut and pasted elsewhere: what is on them moves along, what points at them follows.

import { contains, covers, intersect, type Rect, without } from './a1';
import { clearLayers } from './cells';
import { assertRoom, type Place, putCell, snapshot } from './copy';
import { editBook, editRow, editSheet, sheetOf } from './edit';
import { type Corner, type RefToken, rewriteRefs } from './formulas/tokens';
import { type FormatRule, LAYERS, type Workbook } from './model';
import { rewriteFormulas, tabOf } from './structure';

/** Cut and paste: merges and rules move along, references and names follow. */
export function moveCells(
  source: Place,
  target: { readonly sheet: number; readonly top: number; readonly left: number },
  withRules = true,
): void {
  const { book, rect } = source;
  const area: Rect = {
    top: target.top,
    left: target.left,
    bottom: target.top + rect.bottom - rect.top,
    right: target.left + rect.right - rect.left,
  };
  assertRoom(sheetOf(book, target.sheet), area);
  const move: Move = { from: source.sheet, rect, to: target.sheet, area };
  follow(book, move);
  const cells = snapshot(source, { layers: LAYERS });
  if (withRules) moveRules(book, move);
  clearLayers(book, source.sheet, rect, LAYERS);
  const sheet = editSheet(book, target.sheet);
  cells.forEach((line, down) => {
    const row = editRow(book, sheet, area.top + down);
    line.forEach((cell, across) => {
      putCell(row, area.left + across, cell, { layers: LAYERS }, 0, 0);
    });
  });
  moveMerges(book, move);
  const state = editBook(book);
  state.names = state.names.map((name) =>
    name.sheet === move.from && covers(rect, name.rect)
      ? { ...name, sheet: move.to, rect: moved(name.rect, move) }
      : name,
  );
}

interface Move {
  readonly from: number;
  readonly rect: Rect;
  readonly to: number;
  readonly area: Rect;
}

function moved({ top, left, bottom, right }: Rect, { rect, area }: Pick<Move, 'rect' | 'area'>): Rect {
  const [down, across] = [area.top - rect.top, area.left - rect.left];
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

function moveMerges(book: Workbook, move: Move): void {
  const source = editSheet(book, move.from);
  const taken = source.merges.filter((one) => covers(move.rect, one));
  source.merges = source.merges.filter((one) => !taken.includes(one));
  const target = editSheet(book, move.to);
  target.merges = [
    ...target.merges.filter((one) => !intersect(one, move.area)),
    ...taken.map((one) => moved(one, move)),
  ];
}

/** What applied to the moved cells applies to them at their new place, and nothing else does. */
function moveRules(book: Workbook, move: Move): void {
  const { rect, area } = move;
  const same = move.from === move.to;
  const taken = ({ ranges }: FormatRule) =>
    ranges.flatMap((range) => intersect(range, rect) ?? []).map((range) => moved(range, move));
  const source = editSheet(book, move.from);
  const target = editSheet(book, move.to);
  const added = same ? [] : source.rules.map((rule) => ({ ...rule, ranges: taken(rule) }));
  const left = (rule: FormatRule, hole: Rect): FormatRule => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => without(range, hole)),
  });
  const some = ({ ranges }: FormatRule) => ranges.length > 0;
  if (same) {
    source.rules = source.rules
      .map((rule) => ({ ...rule, ranges: [...left(left(rule, rect), area).ranges, ...taken(rule)] }))
      .filter(some);
    return;
  }
  source.rules = source.rules.map((rule) => left(rule, rect)).filter(some);
  target.rules = [...target.rules.map((rule) => left(rule, area)), ...added].filter(some);
}

/** Formulas still stand where they stood: those that move to another tab must name the one they leave. */
function follow(book: Workbook, move: Move): void {
  const [fromName, toName] = [sheetOf(book, move.from).name, sheetOf(book, move.to).name];
  rewriteFormulas(book, (formula, tab, row, column) => {
    const leaves =
      tab === move.from && move.from !== move.to && row !== undefined && contains(move.rect, row, column ?? 0);
    return rewriteRefs(formula, (ref) => {
      if (tabOf(book, ref.tab, tab) !== move.from)
        return leaves && ref.tab === toName ? { ...ref, tab: undefined } : ref;
      const inside = movedRef(ref, move);
      if (!inside) return leaves ? { ...ref, tab: fromName } : ref;
      const home = (leaves ? move.to : tab) === move.to;
      return { ...inside, tab: home ? ref.tab && toName : toName };
    });
  });
}

/** undefined unless the whole of what it points at moves. */
function movedRef(ref: RefToken, { rect, area }: Move): RefToken | undefined {
  const end = ref.to ?? ref.from;
  const within = ({ row, column }: Corner) => row !== undefined && column !== undefined && contains(rect, row, column);
  if (!within(ref.from) || !within(end)) return undefined;
  const shifted = (corner: Corner): Corner => ({
    ...corner,
    row: (corner.row ?? 0) + area.top - rect.top,
    column: (corner.column ?? 0) + area.left - rect.left,
  });
  return { ...ref, from: shifted(ref.from), to: ref.to && shifted(ref.to) };
}
