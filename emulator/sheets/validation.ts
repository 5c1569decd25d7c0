// Data validation at the moment a value is entered: let in, let in with a warning, or refused.

import { cellName } from './a1';
import type { Condition } from './condition';
import { editRow, editSheet, findSheet } from './edit';
import { fail } from './fail';
import { listedIn, meetsValue } from './meets';
import type { Formula, Scalar, Sheet, Validation, Workbook } from './model';
import { areaOf } from './open-ended';

/** Cells of one rule share it; a formula in it is relative to the top left one of them. */
export function originOf(sheet: Sheet, rule: Validation, row: number, column: number): { top: number; left: number } {
  if (!usesFormula(rule.condition)) return { top: row, left: column };
  let [top, left] = [row, column];
  while (top > 1 && sheet.rows[top - 1]?.validations?.[column] === rule) top -= 1;
  while (left > 1 && sheet.rows[top]?.validations?.[left - 1] === rule) left -= 1;
  return { top, left };
}

function usesFormula({ values }: Condition): boolean {
  return values.some((value) => typeof value === 'string' && value.startsWith('='));
}

/** Why a cell refuses a value, in Google's words; undefined when it takes it. Emptying a cell is always allowed. */
export function refusal(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  format: string | undefined,
): string | undefined {
  const rule = sheet.rows[row]?.validations?.[column];
  if (!rule || rule.allowInvalid || value === '') return undefined;
  const origin = originOf(sheet, rule, row, column);
  const ask = () => meetsValue(book, sheet, row, column, rule.condition, origin, value, () => format);
  if (usesFormula(rule.condition) ? asIfHeld(book, sheet.id, row, column, value, ask) : ask()) return undefined;
  const hint = rule.helpText ?? hintOf(book, rule.condition);
  return `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${hint ? `\n${hint}` : ''}`;
}

/** A formula of a rule looks at its own cell as it would be. */
function asIfHeld<T>(book: Workbook, id: number, row: number, column: number, value: Scalar, ask: () => T): T {
  const put = (held: Scalar | undefined, formula: Formula | undefined): void => {
    const cells = editRow(book, editSheet(book, id), row);
    cells.values[column] = held;
    if (cells.formulas) cells.formulas[column] = formula;
  };
  const cells = findSheet(book, id)?.rows[row];
  const [held, formula] = [cells?.values[column], cells?.formulas?.[column]];
  put(value, undefined);
  try {
    return ask();
  } finally {
    put(held, formula);
  }
}

function hintOf(book: Workbook, condition: Condition): string {
  const options = optionsOf(book, condition);
  if (options) return `Please enter one of the following values: ${options.join(', ')}.`;
  const [one, other] = condition.values.map((value) => (typeof value === 'object' ? '' : String(value)));
  const hints: Readonly<Record<string, string>> = {
    NUMBER_BETWEEN: `Please enter a number between ${one} and ${other}.`,
    NUMBER_NOT_BETWEEN: `Please enter a number not between ${one} and ${other}.`,
    NUMBER_EQUAL_TO: `Please enter a number equal to ${one}.`,
    NUMBER_NOT_EQUAL_TO: `Please enter a number not equal to ${one}.`,
    NUMBER_GREATER_THAN: `Please enter a number greater than ${one}.`,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: `Please enter a number greater than or equal to ${one}.`,
    NUMBER_LESS_THAN: `Please enter a number less than ${one}.`,
    NUMBER_LESS_THAN_OR_EQUAL_TO: `Please enter a number less than or equal to ${one}.`,
    DATE_IS_VALID_DATE: 'Please enter a valid date.',
    TEXT_CONTAINS: `Please enter text that contains '${one}'.`,
    TEXT_DOES_NOT_CONTAIN: `Please enter text that does not contain '${one}'.`,
    TEXT_EQUAL_TO: `Please enter text that is equal to '${one}'.`,
    TEXT_IS_VALID_EMAIL: 'Please enter a valid email address.',
    TEXT_IS_VALID_URL: 'Please enter a valid URL.',
  };
  return hints[condition.type] ?? '';
}

/** What a dropdown offers; undefined when the rule has none. */
export function optionsOf(book: Workbook, condition: Condition): readonly string[] | undefined {
  if (condition.type === 'VALUE_IN_LIST') return condition.values.map(String);
  const [range] = condition.values;
  if (condition.type !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('rect' in range)) return undefined;
  const sheet = findSheet(book, range.sheet);
  return sheet ? listedIn(book, sheet, areaOf(book, range)).map(String) : [];
}

export function assertAllowed(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  format: string | undefined,
): void {
  const reason = refusal(book, sheet, row, column, value, format);
  if (reason !== undefined) fail(reason);
}
