// Where things of a tab lie: which columns and rows show, how far frozen columns stay from the left, which cells a
// merge swallows, and where a step from one cell leads. Pure.

import { contains, parseA1, type Rect } from '../../sheets/a1.js';
import type { SheetWire } from '../protocol.js';
import type { Cell } from './selection.js';

export interface Column {
  readonly index: number;
  readonly width: number;
  /** Pixels from the grid's left edge at which a frozen column stays; null = scrolls. */
  readonly stick: number | null;
}

export interface Span {
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The cell whose content shows: its own may be hidden. */
  readonly source: Cell;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Rect[];
  /** By "row,column" of the first visible cell of a merge; null = swallowed. */
  readonly spans: ReadonlyMap<string, Span | null>;
  readonly width: number;
}

export const ROW_HEADER_WIDTH = 46;
const DEFAULT_WIDTH = 100;

/** `collapsed` are the column groups closed on this screen. */
export function layOut(sheet: SheetWire, collapsed: readonly number[]): Layout {
  const groups = sheet.columnGroups;
  const inGroup = (column: number) => groups.some(({ from, to }) => column >= from && column <= to);
  const isShut = (column: number) =>
    groups.some(({ from, to }, index) => collapsed.includes(index) && column >= from && column <= to);
  const hidden = new Set(sheet.hiddenColumns);
  // A collapsed group's columns may be told as hidden too; opened on this screen, they show.
  const shows = (column: number) => (inGroup(column) ? !isShut(column) : !hidden.has(column));
  const columns = placeColumns(sheet, shows);
  const hiddenRows = new Set(sheet.hiddenRows);
  const merges = sheet.merges.flatMap((a1) => rectOfA1(a1) ?? []);
  const width = columns.reduce((sum, column) => sum + column.width, ROW_HEADER_WIDTH);
  return { columns, hiddenRows, merges, spans: spansOf(merges, columns, hiddenRows), width };
}

function placeColumns(sheet: SheetWire, shows: (column: number) => boolean): readonly Column[] {
  const columns: Column[] = [];
  let left = ROW_HEADER_WIDTH;
  for (let index = 1; index <= sheet.maxColumns; index += 1) {
    if (!shows(index)) continue;
    const width = sheet.columnWidths[index - 1] ?? DEFAULT_WIDTH;
    columns.push({ index, width, stick: index <= sheet.frozenColumns ? left : null });
    left += width;
  }
  return columns;
}

function rectOfA1(a1: string): Rect | undefined {
  const found = parseA1(a1);
  if (found?.top === undefined || found.left === undefined) return undefined;
  return { top: found.top, left: found.left, bottom: found.bottom ?? found.top, right: found.right ?? found.left };
}

function spansOf(
  merges: readonly Rect[],
  columns: readonly Column[],
  hiddenRows: ReadonlySet<number>,
): ReadonlyMap<string, Span | null> {
  const spans = new Map<string, Span | null>();
  for (const merge of merges) {
    const across = columns.filter(({ index }) => index >= merge.left && index <= merge.right);
    const down = range(merge.top, merge.bottom).filter((row) => !hiddenRows.has(row));
    for (const row of down) for (const { index } of across) spans.set(keyOf(row, index), null);
    const [first] = across;
    if (first && down[0] !== undefined) {
      const source = { row: merge.top, column: merge.left };
      spans.set(keyOf(down[0], first.index), { rowSpan: down.length, colSpan: across.length, source });
    }
  }
  return spans;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The whole merge a cell is part of, or the cell. */
export function areaAt({ merges }: Layout, { row, column }: Cell): Rect {
  const merge = merges.find((rect) => contains(rect, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** One step past hidden rows and columns and out of a merge; at the edge it stays. */
export function step(layout: Layout, sheet: SheetWire, from: Cell, rows: number, columns: number): Cell {
  const area = areaAt(layout, from);
  const row = nextRow(layout, sheet, rows > 0 ? area.bottom : area.top, rows) ?? from.row;
  const column = nextColumn(layout, columns > 0 ? area.right : area.left, columns) ?? from.column;
  const { top, left } = areaAt(layout, {
    row: rows === 0 ? from.row : row,
    column: columns === 0 ? from.column : column,
  });
  return { row: top, column: left };
}

function nextRow({ hiddenRows }: Layout, { maxRows }: SheetWire, from: number, by: number): number | undefined {
  let row = Math.min(maxRows, Math.max(1, from + by));
  const direction = Math.sign(by) || 1;
  while (hiddenRows.has(row)) row += direction;
  return row >= 1 && row <= maxRows ? row : undefined;
}

function nextColumn({ columns }: Layout, from: number, by: number): number | undefined {
  if (by > 0) return columns.find(({ index }) => index > from)?.index;
  return columns.findLast(({ index }) => index < from)?.index;
}
