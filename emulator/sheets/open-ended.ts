// Places that the document keeps – names, protections, lists of choices –, whose sides may be left open: A:C, 2:3 and
// B2:B follow the size of their tab.

import type { Rect } from './a1';
import { findSheet } from './edit';
import type { NamedRange, OpenSides, Placed, Workbook } from './model';

/** Where a kept place is now. */
export function areaOf(book: Workbook, { sheet: id, rect, open }: Placed): Rect {
  const sheet = open && findSheet(book, id);
  if (!open || !sheet) return rect;
  return {
    top: open.top ? 1 : rect.top,
    left: open.left ? 1 : rect.left,
    bottom: open.bottom ? sheet.maxRows : rect.bottom,
    right: open.right ? sheet.maxColumns : rect.right,
  };
}

/** What of a range is kept. */
export function placed({ sheet, rect, open }: Placed): { sheet: number; rect: Rect; open?: OpenSides } {
  return open ? { sheet, rect, open } : { sheet, rect };
}

export function nameFound(book: Workbook, name: string): NamedRange | undefined {
  const found = book.state.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found && { ...found, rect: areaOf(book, found) };
}
