// DataValidation and its builder, and the members of Range that put rules on cells and tick boxes.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { rectOf } from '../../sheets/a1';
import { clearLayers, fillLayer, mapRect } from '../../sheets/cells';
import type { ConditionValue } from '../../sheets/condition';
import { valueAt } from '../../sheets/formulas/recalculate';
import type { Layer, Validation } from '../../sheets/model';
import { type Input, writeValues } from '../../sheets/write';
import { type ConditionHolder, conditionMethods, criteriaMembers, setCondition } from './conditions';
import { rangeStateOf } from './make';
import { assertShape, local, type Members, read, readCells, toInput, write, writeCells } from './members';
import { liveSheet, type RangeState } from './state';

interface ValidationState extends ConditionHolder {
  allowInvalid: boolean;
  helpText: string | null;
  showDropdown: boolean;
}

const getters: Members<ValidationState> = {
  ...criteriaMembers<ValidationState>('DataValidationCriteria', ({ showDropdown }) => [showDropdown]),
  copy: local((state, kernel) => kernel.make(dataValidationBuilderClass, { ...state })),
  getAllowInvalid: local(({ allowInvalid }) => allowInvalid),
  getHelpText: local(({ helpText }) => helpText),
};

export const dataValidationClass: ServiceClass<ValidationState> = defineClass<ValidationState>({
  name: 'DataValidation',
  service: 'SpreadsheetApp',
  members: getters,
});

function list(state: ValidationState, kernel: Kernel, values: readonly unknown[], showDropdown = true): unknown {
  setCondition(
    state,
    kernel,
    'VALUE_IN_LIST',
    values.map((value) => String(value)),
  );
  state.showDropdown = showDropdown;
  return SELF;
}

/** What getCriteriaValues gave can be handed back: of a list the texts and whether to show the dropdown. */
function withCriteria(state: ValidationState, kernel: Kernel, type: string, values: readonly unknown[]): unknown {
  const [first, showDropdown = true] = values;
  if (type === 'VALUE_IN_LIST' && Array.isArray(first)) return list(state, kernel, first, Boolean(showDropdown));
  if (type !== 'VALUE_IN_RANGE') return setCriteria(state, kernel, type, values);
  const range = rangeStateOf(kernel, first);
  if (!range) return refuse('Invalid criteria values.');
  Object.assign(state, { desk: range.desk, book: range.book, showDropdown: Boolean(showDropdown) });
  return setCriteria(state, kernel, type, [first]);
}

function setCriteria(state: ValidationState, kernel: Kernel, type: string, values: readonly unknown[]): unknown {
  setCondition(state, kernel, type, values);
  return SELF;
}

/** Google's limit of a dropdown list. */
const MOST_ITEMS = 500;

export const dataValidationBuilderClass: ServiceClass<ValidationState> = defineClass<ValidationState>({
  name: 'DataValidationBuilder',
  service: 'SpreadsheetApp',
  members: {
    ...getters,
    ...conditionMethods<ValidationState>('DataValidationCriteria'),
    withCriteria: local(withCriteria, 'DataValidationCriteria, any[]'),
    build: local((state, kernel) => {
      if (state.condition?.type === 'VALUE_IN_LIST' && state.condition.values.length > MOST_ITEMS) {
        refuse(
          `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the “List from a range” criteria instead.`,
        );
      }
      return kernel.make(dataValidationClass, { ...state });
    }),
    requireCheckbox: local(
      (state, kernel, ...values: unknown[]) => {
        setCondition(state, kernel, 'CHECKBOX', values);
        return SELF;
      },
      '',
      'any',
      'any, any',
    ),
    requireValueInList: local(list, 'any[]', 'any[], Boolean'),
    requireValueInRange: local(
      (state, kernel, range: RangeState, showDropdown = true) => {
        setCondition(state, kernel, 'VALUE_IN_RANGE', [range]);
        Object.assign(state, { desk: range.desk, book: range.book, showDropdown });
        return SELF;
      },
      'Range',
      'Range, Boolean',
    ),
    setAllowInvalid: local((state, _, allow: boolean) => {
      state.allowInvalid = allow;
      return SELF;
    }, 'Boolean'),
    setHelpText: local((state, _, text: string | null) => {
      state.helpText = text;
      return SELF;
    }, 'String?'),
  },
});

/** The rule a cell keeps; equal ones are one object, so that cells of one rule are known to share it. */
function toRule(state: ValidationState): Validation {
  const { condition, allowInvalid, helpText, showDropdown } = state;
  if (!condition) return refuse('Cannot set a data validation rule without criteria.');
  return { condition, allowInvalid, helpText, showDropdown };
}

function fromRule({ desk, book }: RangeState, kernel: Kernel, rule: Validation | undefined): object | null {
  return rule ? kernel.make(dataValidationClass, { desk, book, ...rule }) : null;
}

function ruleAt({ book, sheet }: RangeState, row: number, column: number): Validation | undefined {
  return liveSheet(book, sheet).rows[row]?.validations?.[column];
}

function setRules(range: RangeState, rule: (row: number, column: number) => Validation | undefined): unknown {
  fillLayer(range.book, range.sheet, range.rect, 'validations', rule, true);
  return SELF;
}

/** Every cell becomes unticked. Other values may follow, which no box shows: both as in the reference's examples. */
function insertCheckboxes(range: RangeState, _: Kernel, ...given: unknown[]): unknown {
  const values = given
    .map(toInput)
    .filter((value): value is string | number | boolean => value !== null && typeof value !== 'object');
  const rule: Validation = {
    condition: { type: 'CHECKBOX', values },
    allowInvalid: true,
    helpText: null,
    showDropdown: true,
  };
  setRules(range, () => rule);
  const off = values.length === 0 ? false : (values[1] ?? null);
  writeValues(range.book, range.sheet, range.rect, () => off);
  return SELF;
}

function boxOf(rule: Validation | undefined): { on: ConditionValue; off: Input } | undefined {
  if (rule?.condition.type !== 'CHECKBOX') return undefined;
  const [on = true, off] = rule.condition.values;
  return { on, off: rule.condition.values.length === 0 ? false : ((off as Input | undefined) ?? null) };
}

/** Ticked, not ticked, or null: no box, or one that holds something else. */
function stateAt(range: RangeState, row: number, column: number): boolean | null {
  const box = boxOf(ruleAt(range, row, column));
  if (!box) return null;
  const value = valueAt(range.book, liveSheet(range.book, range.sheet), row, column);
  if (value === box.on) return true;
  return value === (box.off ?? '') ? false : null;
}

function tick(on: boolean) {
  return (range: RangeState): unknown => {
    mapRect(range.rect, (row, column) => {
      const box = boxOf(ruleAt(range, row, column));
      if (box && stateAt(range, row, column) === !on)
        writeValues(range.book, range.sheet, rectOf(row, column), () => (on ? (box.on as Input) : box.off));
    });
    return SELF;
  };
}

/** null when some are ticked and some are not, or some cell is no box or holds neither value. */
function isChecked(range: RangeState): boolean | null {
  const states = mapRect(range.rect, (row, column) => stateAt(range, row, column)).flat();
  const [first = null] = states;
  return states.every((state) => state === first) ? first : null;
}

/** Values that no box shows stay. */
function removeCheckboxes(range: RangeState): unknown {
  mapRect(range.rect, (row, column) => {
    if (!boxOf(ruleAt(range, row, column))) return;
    const layers: readonly Layer[] = stateAt(range, row, column) === null ? [] : ['values', 'formulas'];
    clearLayers(range.book, range.sheet, rectOf(row, column), ['validations', ...layers]);
  });
  return SELF;
}

export const VALIDATION: Members<RangeState> = {
  check: writeCells(tick(true)),
  getDataValidation: read((range, kernel) => fromRule(range, kernel, ruleAt(range, range.rect.top, range.rect.left))),
  getDataValidations: readCells((range, kernel) =>
    mapRect(range.rect, (row, column) => fromRule(range, kernel, ruleAt(range, row, column))),
  ),
  insertCheckboxes: writeCells(insertCheckboxes, '', 'any', 'any, any'),
  isChecked: read((range) => isChecked(range)),
  removeCheckboxes: write(removeCheckboxes),
  setDataValidation: write((range, _, state: ValidationState | null) => {
    const rule = state ? toRule(state) : undefined;
    return setRules(range, () => rule);
  }, 'DataValidation?'),
  setDataValidations: write((range, _, states: readonly (readonly (ValidationState | null)[])[]) => {
    assertShape(states, range, () =>
      refuse("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setDataValidations."),
    );
    const rules = states.map((row) => row.map((state) => (state ? toRule(state) : undefined)));
    return setRules(range, (row, column) => rules[row - range.rect.top]?.[column - range.rect.left]);
  }, 'DataValidation[][]?'),
  uncheck: writeCells(tick(false)),
};
