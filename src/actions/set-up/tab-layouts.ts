// How each tab looks when set-up makes it; derived from the tables, so a new column needs no second place.

import type { TabLayout } from '../../google/layout.js';
import type { Column } from '../../tables/column.js';
import { numberFormat } from '../../tables/number-format.js';
import type { Columns, Table } from '../../tables/table.js';

/** Two lines of text; a full wrap would make the Items tab twelve screens long. */
const TWO_LINES_PX = 44;

export type RowLook = 'one-line' | 'two-lines' | 'wrapped';

export function layoutOf<C extends Columns>(
  table: Table<C>,
  fiscalYear: number,
  { rows = 'one-line', protectedAs }: { readonly rows?: RowLook; readonly protectedAs?: string } = {},
): TabLayout {
  return {
    tab: table.tab,
    columns: Object.values(table.columns).map((column: Column<unknown>) => columnLayout(column, fiscalYear)),
    frozenColumns: table.frozenColumns,
    hidden: table.hidden ?? false,
    wrapped: rows === 'wrapped',
    ...(rows === 'two-lines' && { rowHeight: TWO_LINES_PX }),
    ...(protectedAs && { protectedAs }),
  };
}

function columnLayout({ look }: Column<unknown>, fiscalYear: number) {
  const { px, format, dropdown, checkbox = false, centred = false, group } = look;
  return {
    px,
    checkbox,
    centred,
    ...(format && { numberFormat: numberFormat(format, fiscalYear) }),
    ...(dropdown && { dropdown }),
    ...(group && { group }),
  };
}
