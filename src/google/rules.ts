// Conditional format rules of a tab. setConditionalFormatRules replaces them all, so foreign ones are read and kept.

import type { Label } from '../core/label.js';
import { book, sheetOf } from './tabs.js';

/** Languages that write a decimal comma, and so separate arguments by semicolons; a wrong separator silently breaks a rule. */
const DECIMAL_COMMA =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sq|sv|tr|uk|vi)(?!_(MX|US|CH|GT|HN|NI|PA|PE|PR|SV|DO))/;

/** One rule over a whole column below its heading. `formula` is written for row 2, with commas. */
export interface ColumnRule {
  readonly column: number;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

export const rules = () => ({
  /** Takes away the rules whose formula carries `mark`, keeps all others, adds `wanted` on top. Returns how many ours were. */
  replace: (tab: Label, mark: string, wanted: (had: number) => readonly ColumnRule[]): void => {
    const sheet = sheetOf(tab);
    if (!sheet) return;
    const present = sheet.getConditionalFormatRules();
    const foreign = present.filter((rule) => !formulaOf(rule).includes(mark));
    const fresh = wanted(present.length - foreign.length);
    const bottom = fresh.length > 0 ? sheet.getMaxRows() - 1 : 0;
    const separator = fresh.length > 0 && DECIMAL_COMMA.test(book().getSpreadsheetLocale()) ? ';' : ',';
    const built = fresh.map((rule) => build(sheet.getRange(2, rule.column, bottom, 1), rule, separator));
    sheet.setConditionalFormatRules([...built, ...foreign]);
  },
});

function build(range: GoogleAppsScript.Spreadsheet.Range, rule: ColumnRule, separator: string) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${separator === ',' ? rule.formula : rule.formula.replace(/,/g, separator)}`)
    .setBackground(rule.background)
    .setFontColor(rule.fontColor)
    .setBold(rule.bold)
    .setRanges([range])
    .build();
}

const formulaOf = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
