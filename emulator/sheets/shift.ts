// Where rows or columns go when some are inserted, deleted or moved: single ones, stretches,
// rectangles and references in formulas. Pure arithmetic.

import type { Rect } from './a1';
import type { Corner, RefToken } from './formulas/tokens';

export type Axis = 'rows' | 'columns';

export type Shift =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** To before what stands at `to` now. */
  | { readonly kind: 'move'; readonly axis: Axis; readonly at: number; readonly count: number; readonly to: number };

/** undefined: deleted. */
export function shiftIndex(shift: Shift, index: number): number | undefined {
  const { at, count } = shift;
  const within = index >= at && index < at + count;
  if (shift.kind === 'insert') return index >= at ? index + count : index;
  if (shift.kind === 'delete') return within ? undefined : index >= at ? index - count : index;
  if (within) return index - at + (shift.to > at ? shift.to - count : shift.to);
  const closed = index >= at + count ? index - count : index;
  const gap = shift.to > at ? shift.to - count : shift.to;
  return closed >= gap ? closed + count : closed;
}

/** A stretch grows with what is inserted inside it and shrinks with what is deleted; it follows a move only as a whole. */
export function shiftSpan(shift: Shift, from: number, to: number): readonly [number, number] | undefined {
  const { axis, at, count } = shift;
  if (shift.kind === 'insert') return [from >= at ? from + count : from, to >= at ? to + count : to];
  if (shift.kind === 'delete') {
    const start = from < at ? from : Math.max(at, from - count);
    const end = to < at ? to : Math.max(at - 1, to - count);
    return start <= end ? [start, end] : undefined;
  }
  if (from >= at && to < at + count) {
    const moved = (shiftIndex(shift, from) ?? from) - from;
    return [from + moved, to + moved];
  }
  const closed = shiftSpan({ kind: 'delete', axis, at, count }, from, to);
  return (
    closed &&
    shiftSpan({ kind: 'insert', axis, at: shift.to > at ? shift.to - count : shift.to, count }, closed[0], closed[1])
  );
}

export function shiftRect(shift: Shift, rect: Rect): Rect | undefined {
  if (shift.axis === 'rows') {
    const span = shiftSpan(shift, rect.top, rect.bottom);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  const span = shiftSpan(shift, rect.left, rect.right);
  return span && { ...rect, left: span[0], right: span[1] };
}

/** The same reference when nothing changes; undefined for #REF!. */
export function shiftRef(shift: Shift, ref: RefToken): RefToken | undefined {
  const key = shift.axis === 'rows' ? 'row' : 'column';
  const start = ref.from[key];
  const end = ref.to ? ref.to[key] : start;
  if (start === undefined && end === undefined) return ref;
  if (start === undefined || end === undefined) return openEnded(shift, ref, key);
  const span = shiftSpan(shift, Math.min(start, end), Math.max(start, end));
  if (!span) return undefined;
  const [low, high] = start <= end ? span : [span[1], span[0]];
  if (low === start && high === end) return ref;
  return { ...ref, from: { ...ref.from, [key]: low } as Corner, to: ref.to && ({ ...ref.to, [key]: high } as Corner) };
}

function openEnded(shift: Shift, ref: RefToken, key: 'row' | 'column'): RefToken | undefined {
  const side = ref.from[key] === undefined ? 'to' : 'from';
  const corner = ref[side];
  const index = corner?.[key];
  if (!corner || index === undefined) return ref;
  const span = shiftSpan(shift, index, Number.MAX_SAFE_INTEGER / 2);
  return span && span[0] !== index ? { ...ref, [side]: { ...corner, [key]: span[0] } } : ref;
}
