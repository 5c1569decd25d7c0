// A condition as conditional formats, filters and data validation share it: its kind by
// Google's name, and its values. Deciding whether a cell meets one is in test-condition.ts.

import type { Placed } from './model';

/** A date is kept as the serial of its day. */
export type ConditionValue =
  | number
  | string
  | boolean
  | { readonly date: number }
  | { readonly relative: string }
  | Placed;

export interface Condition {
  /** SpreadsheetApp.BooleanCriteria or DataValidationCriteria, by name: "NUMBER_BETWEEN", "VALUE_IN_LIST" … */
  readonly type: string;
  readonly values: readonly ConditionValue[];
}
