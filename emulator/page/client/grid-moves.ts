// Where a key leads: from a selection to the next. Pure.

import { type Rect, rectOf } from '../../sheets/a1.js';
import type { SheetWire } from '../protocol.js';
import type { GridAction } from './grid-keys.js';
import { areaAt, type Layout, step } from './layout.js';
import { type Cell, columnsRect, extendTo, rowsRect, type Selection, selectRect } from './selection.js';

/** undefined: the action moves nothing. */
export function moved(
  action: GridAction,
  selection: Selection,
  sheet: SheetWire,
  layout: Layout,
): Selection | undefined {
  switch (action.do) {
    case 'move':
    case 'jump': {
      const from = action.extend ? farEnd(selection) : selection.active;
      const to =
        action.do === 'jump'
          ? jump(layout, sheet, from, action.rows, action.columns)
          : step(layout, sheet, from, action.rows, action.columns);
      return action.extend ? extendTo(selection, areaAt(layout, to)) : at(layout, to);
    }
    case 'rowStart':
      return at(layout, { row: selection.active.row, column: layout.columns[0]?.index ?? 1 });
    case 'sheetStart':
      return at(layout, { row: 1, column: layout.columns[0]?.index ?? 1 });
    case 'sheetEnd':
      return at(layout, { row: Math.max(1, sheet.rows.length), column: Math.max(1, sheet.rows[0]?.length ?? 1) });
    case 'rows':
    case 'columns':
      return { active: selection.active, ranges: whole(action.do, selection, sheet) };
    case 'selectAll':
      return {
        active: selection.active,
        ranges: [{ top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns }],
      };
    default:
      return undefined;
  }
}

/** As Shift+Space and Ctrl+Space in Sheets: the last range, out to the edges. */
function whole(lines: 'rows' | 'columns', { active, ranges }: Selection, sheet: SheetWire): readonly Rect[] {
  const last = ranges.at(-1) ?? rectOf(active.row, active.column);
  const rect = lines === 'rows' ? rowsRect(sheet, last.top, last.bottom) : columnsRect(sheet, last.left, last.right);
  return [...ranges.slice(0, -1), rect];
}

const at = (layout: Layout, cell: Cell): Selection => selectRect(areaAt(layout, cell));

/** The corner of the last range that shift moves. */
function farEnd({ active, ranges }: Selection): Cell {
  const last = ranges.at(-1);
  if (!last) return active;
  return {
    row: active.row === last.top ? last.bottom : last.top,
    column: active.column === last.left ? last.right : last.left,
  };
}

/** As Ctrl+arrow in Sheets: to the end of what is filled, else to the next filled cell, else to the edge. */
function jump(layout: Layout, sheet: SheetWire, from: Cell, rows: number, columns: number): Cell {
  const filled = ({ row, column }: Cell) => (sheet.rows[row - 1]?.[column - 1]?.text ?? '') !== '';
  const next = (cell: Cell) => step(layout, sheet, cell, rows, columns);
  const isSame = (one: Cell, other: Cell) => one.row === other.row && one.column === other.column;
  let cell = next(from);
  const inside = filled(from) && filled(cell);
  while (!isSame(cell, next(cell)) && (inside ? filled(next(cell)) : !filled(cell))) cell = next(cell);
  return cell;
}
