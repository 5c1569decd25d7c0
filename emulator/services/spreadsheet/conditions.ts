// The conditions that conditional formats, filters and data validations share: their builder
// methods (whenNumberBetween, requireNumberBetween …) from one table, and their criteria read back.

import { types } from 'node:util';
import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import type { Condition, ConditionValue } from '../../sheets/condition';
import { instantFromSerial, serialFromInstant } from '../../sheets/dates';
import type { Workbook } from '../../sheets/model';
import { areaOf, placed } from '../../sheets/open-ended';
import { booleanCriteria, dataValidationCriteria, relativeDate } from './enums';
import { makeRange, rangeStateOf } from './make';
import { local } from './members';
import type { Desk, RangeState } from './state';

export interface ConditionHolder {
  desk?: Desk;
  book?: Workbook;
  condition?: Condition;
}

type Family = 'BooleanCriteria' | 'DataValidationCriteria';

/** Name behind "when" or "require" → criterion and the signatures of its arguments. */
const CONDITIONS: readonly (readonly [string, string, ...string[]])[] = [
  ['NumberBetween', 'NUMBER_BETWEEN', 'Number, Number'],
  ['NumberEqualTo', 'NUMBER_EQUAL_TO', 'Number'],
  ['NumberGreaterThan', 'NUMBER_GREATER_THAN', 'Number'],
  ['NumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'Number'],
  ['NumberLessThan', 'NUMBER_LESS_THAN', 'Number'],
  ['NumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'Number'],
  ['NumberNotBetween', 'NUMBER_NOT_BETWEEN', 'Number, Number'],
  ['NumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', 'Number'],
  ['TextContains', 'TEXT_CONTAINS', 'String'],
  ['TextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', 'String'],
  ['TextEqualTo', 'TEXT_EQUAL_TO', 'String'],
  ['FormulaSatisfied', 'CUSTOM_FORMULA', 'String'],
];
const ONLY_WHEN: readonly (readonly [string, string, ...string[]])[] = [
  ['CellEmpty', 'CELL_EMPTY'],
  ['CellNotEmpty', 'CELL_NOT_EMPTY'],
  ['TextStartsWith', 'TEXT_STARTS_WITH', 'String'],
  ['TextEndsWith', 'TEXT_ENDS_WITH', 'String'],
  ['TextNotEqualTo', 'TEXT_NOT_EQUAL_TO', 'String'],
  ['DateAfter', 'DATE_AFTER', 'Date', 'RelativeDate'],
  ['DateBefore', 'DATE_BEFORE', 'Date', 'RelativeDate'],
  ['DateEqualTo', 'DATE_EQUAL_TO', 'Date', 'RelativeDate'],
];
const ONLY_REQUIRE: readonly (readonly [string, string, ...string[]])[] = [
  ['Date', 'DATE_IS_VALID_DATE'],
  ['DateAfter', 'DATE_AFTER', 'Date'],
  ['DateBefore', 'DATE_BEFORE', 'Date'],
  ['DateBetween', 'DATE_BETWEEN', 'Date, Date'],
  ['DateEqualTo', 'DATE_EQUAL_TO', 'Date'],
  ['DateNotBetween', 'DATE_NOT_BETWEEN', 'Date, Date'],
  ['DateOnOrAfter', 'DATE_ON_OR_AFTER', 'Date'],
  ['DateOnOrBefore', 'DATE_ON_OR_BEFORE', 'Date'],
  ['TextIsEmail', 'TEXT_IS_VALID_EMAIL'],
  ['TextIsUrl', 'TEXT_IS_VALID_URL'],
];

/** when… or require… methods, and withCriteria. */
export function conditionMethods<S extends ConditionHolder>(family: Family): Record<string, Member<S>> {
  const [prefix, own] = family === 'BooleanCriteria' ? ['when', ONLY_WHEN] : ['require', ONLY_REQUIRE];
  const methods: Record<string, Member<S>> = {};
  for (const [name, type, ...signatures] of [...CONDITIONS, ...own]) {
    methods[`${prefix}${name}`] = local<S>(
      (state, kernel, ...args: never[]) => {
        setCondition(state, kernel, type, args);
        return SELF;
      },
      ...signatures,
    );
  }
  methods.withCriteria = local<S>((state, kernel, type: string, args: readonly unknown[]) => {
    setCondition(state, kernel, type, args);
    return SELF;
  }, `${family}, any[]`);
  return methods;
}

export function setCondition(state: ConditionHolder, kernel: Kernel, type: string, args: readonly unknown[]): void {
  const relative =
    args.length === 1 && typeof args[0] === 'string' && /^DATE_/.test(type) && relativeDate.values.includes(args[0]);
  const values = args.map((arg) => toValue(state, kernel, arg, relative));
  state.condition = { type: relative && !type.endsWith('_RELATIVE') ? `${type}_RELATIVE` : type, values };
}

function toValue(state: ConditionHolder, kernel: Kernel, arg: unknown, relative: boolean): ConditionValue {
  if (types.isDate(arg))
    return { date: Math.floor(serialFromInstant(arg.getTime(), state.book?.state.timeZone ?? 'Etc/GMT')) };
  if (relative) return { relative: String(arg) };
  const name = kernel.enumName(relativeDate, arg);
  if (name !== undefined) return { relative: name };
  const range = rangeStateOf(kernel, arg) ?? (isRangeState(arg) ? arg : undefined);
  if (range) return placed(range);
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return arg;
  return refuse('Invalid criteria values.');
}

function isRangeState(value: unknown): value is RangeState {
  return typeof value === 'object' && value !== null && 'rect' in value && 'sheet' in value;
}

/** getCriteriaType and getCriteriaValues. */
export function criteriaMembers<S extends ConditionHolder>(
  family: Family = 'BooleanCriteria',
  extra: (state: S) => readonly unknown[] = () => [],
): Record<string, Member<S>> {
  const declaration = family === 'BooleanCriteria' ? booleanCriteria : dataValidationCriteria;
  return {
    getCriteriaType: local<S>(({ condition }, kernel) =>
      condition ? kernel.enumValue(declaration, condition.type) : null,
    ),
    getCriteriaValues: local<S>((state, kernel) => {
      const { condition } = state;
      if (!condition) return [];
      if (condition.type === 'VALUE_IN_LIST') return [[...condition.values], ...extra(state)];
      return [
        ...condition.values.map((value) => fromValue(state, kernel, value)),
        ...(condition.type === 'VALUE_IN_RANGE' ? extra(state) : []),
      ];
    }),
  };
}

export function fromValue(state: ConditionHolder, kernel: Kernel, value: ConditionValue): unknown {
  if (typeof value !== 'object') return value;
  if ('date' in value) return new Date(instantFromSerial(value.date, state.book?.state.timeZone ?? 'Etc/GMT'));
  if ('relative' in value) return kernel.enumValue(relativeDate, value.relative);
  return state.desk && state.book
    ? makeRange(kernel, {
        desk: state.desk,
        book: state.book,
        ...placed({ ...value, rect: areaOf(state.book, value) }),
      })
    : null;
}
