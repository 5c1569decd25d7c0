// Dropdown lists of the file. Excel takes at most 255 characters of listed values, and none with a comma.

import { cellName } from '../a1';
import type { Placed, Sheet, Workbook } from '../model';
import { addressOf } from './addresses';
import { escapeXml } from './xml';

const LONGEST_LIST = 255;

export function dropdowns(book: Workbook, sheet: Sheet): string {
  const cells = new Map<string, string[]>();
  sheet.rows.forEach((row, number) => {
    row?.validations?.forEach((rule, column) => {
      const source = rule?.showDropdown ? listSource(book, rule.condition) : undefined;
      if (source) cells.set(source, [...(cells.get(source) ?? []), cellName(number, column)]);
    });
  });
  if (cells.size === 0) return '';
  const rules = [...cells].map(
    ([source, names]) =>
      `<dataValidation type="list" allowBlank="1" sqref="${names.join(' ')}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function listSource(
  book: Workbook,
  { type, values }: { type: string; values: readonly unknown[] },
): string | undefined {
  if (type === 'VALUE_IN_LIST') {
    const list = values.map(String);
    return list.join(',').length <= LONGEST_LIST && !list.some((value) => value.includes(','))
      ? `"${list.join(',').replaceAll('"', '""')}"`
      : undefined;
  }
  const [range] = values as readonly Placed[];
  return type === 'VALUE_IN_RANGE' && range ? addressOf(book, range) : undefined;
}
