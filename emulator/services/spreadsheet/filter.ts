// The sheet's filter and the criteria of its columns.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { editSheet } from '../../sheets/edit';
import type { Filter, FilterCriteria } from '../../sheets/model';
import { sortRows } from '../../sheets/sort';
import { type ConditionHolder, conditionMethods, criteriaMembers } from './conditions';
import { makeRange } from './make';
import { local, read, write } from './members';
import { makeSortSpec } from './sort-spec';
import { liveSheet, type SheetState } from './state';

interface CriteriaState extends ConditionHolder {
  hiddenValues?: readonly string[];
  visibleValues?: readonly string[];
}

const criteriaGetters = {
  ...criteriaMembers<CriteriaState>(),
  getHiddenValues: local<CriteriaState>(({ hiddenValues }) => hiddenValues ?? []),
  getVisibleValues: local<CriteriaState>(({ visibleValues }) => visibleValues ?? []),
  copy: local<CriteriaState>((state, kernel) => kernel.make(filterCriteriaBuilderClass, { ...state })),
};

export const filterCriteriaClass: ServiceClass<CriteriaState> = defineClass<CriteriaState>({
  name: 'FilterCriteria',
  service: 'SpreadsheetApp',
  members: criteriaGetters,
});

export const filterCriteriaBuilderClass: ServiceClass<CriteriaState> = defineClass<CriteriaState>({
  name: 'FilterCriteriaBuilder',
  service: 'SpreadsheetApp',
  members: {
    ...criteriaGetters,
    ...conditionMethods<CriteriaState>('BooleanCriteria'),
    build: local((state, kernel) => kernel.make(filterCriteriaClass, { ...state })),
    setHiddenValues: local((state, _, values: readonly string[]) => {
      state.hiddenValues = values;
      return SELF;
    }, 'String[]'),
    setVisibleValues: local((state, _, values: readonly string[]) => {
      state.visibleValues = values;
      return SELF;
    }, 'String[]'),
  },
});

function filterOf({ book, id }: SheetState): Filter {
  return liveSheet(book, id).filter ?? refuse('Filter has been removed.');
}

function setCriteria(state: SheetState, column: number, criteria: CriteriaState | null): unknown {
  const filter = filterOf(state);
  if (column < filter.range.left || column > filter.range.right) refuse('Filter column is out of range.');
  const { [column]: _old, ...others } = filter.criteria;
  editSheet(state.book, state.id).filter = {
    ...filter,
    criteria: criteria ? { ...others, [column]: plain(criteria) } : others,
  };
  return SELF;
}

function plain({ condition, hiddenValues, visibleValues }: CriteriaState): FilterCriteria {
  return {
    ...(condition && { condition }),
    ...(hiddenValues && { hiddenValues }),
    ...(visibleValues && { visibleValues }),
  };
}

export const filterClass: ServiceClass<SheetState> = defineClass<SheetState>({
  name: 'Filter',
  service: 'SpreadsheetApp',
  members: {
    getColumnFilterCriteria: read((state, kernel: Kernel, column: number) => {
      const criteria = filterOf(state).criteria[column];
      return criteria ? kernel.make(filterCriteriaClass, { ...criteria }) : null;
    }, 'Integer'),
    getColumnSortSpec: read(
      (state, kernel: Kernel, column: number) =>
        makeSortSpec(kernel, { column, ascending: filterOf(state).sorted?.[column] }),
      'Integer',
    ),
    getRange: read((state, kernel) =>
      makeRange(kernel, { desk: state.desk, book: state.book, sheet: state.id, rect: filterOf(state).range }),
    ),
    remove: write(({ book, id }) => {
      editSheet(book, id).filter = null;
    }),
    removeColumnFilterCriteria: write((state, _, column: number) => setCriteria(state, column, null), 'Integer'),
    setColumnFilterCriteria: write(
      (state, _, column: number, criteria: CriteriaState | null) => setCriteria(state, column, criteria),
      'Integer, FilterCriteria?',
    ),
    sort: write((state, _, column: number, ascending: boolean) => {
      const filter = filterOf(state);
      sortRows(state.book, state.id, { ...filter.range, top: filter.range.top + 1 }, [{ column, ascending }]);
      editSheet(state.book, state.id).filter = { ...filter, sorted: { [column]: ascending } };
      return SELF;
    }, 'Integer, Boolean'),
  },
});
