// SortSpec: how a filter was sorted by one of its columns. developers.google.com/apps-script/reference/spreadsheet/sort-spec

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { sortOrder } from './enums';
import { local } from './members';

interface SortSpecState {
  readonly column: number;
  /** undefined where the filter is not sorted by this column. */
  readonly ascending: boolean | undefined;
}

/** Google has a SortSpec for every column, and this for those without an order: gas-fakes test/testsheetssets.js. */
function orderOf({ ascending }: SortSpecState, asked: string): boolean {
  return (
    ascending ??
    refuse(`Unexpected error while getting the method or property ${asked} on object SpreadsheetApp.SortSpec.`)
  );
}

const sortSpecClass = defineClass<SortSpecState>({
  name: 'SortSpec',
  service: 'SpreadsheetApp',
  members: {
    getBackgroundColor: local(() => null),
    getDataSourceColumn: local(() => null),
    getDimensionIndex: local(({ column }) => column),
    getForegroundColor: local(() => null),
    getSortOrder: local((spec, kernel) =>
      kernel.enumValue(sortOrder, orderOf(spec, 'getSortOrder') ? 'ASCENDING' : 'DESCENDING'),
    ),
    isAscending: local((spec) => orderOf(spec, 'isAscending')),
  },
});

export function makeSortSpec(kernel: Kernel, state: SortSpecState): object {
  return kernel.make(sortSpecClass, state);
}
