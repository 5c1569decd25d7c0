// Formulas as Excel takes them, with the results they have now: nobody need calculate to see the document. What only
// Sheets understands is written as Google's own export writes it: the formula as a text beside its result.

import { cellName } from '../a1';
import { isCustomFunction } from '../formulas/grid';
import { valueAt } from '../formulas/recalculate';
import { tokenize } from '../formulas/tokens';
import { localeOf } from '../locale';
import { CellError, type Scalar, type Sheet, type Workbook } from '../model';
import { escapeXml } from './xml';

/** Known here, but not to Excel, or not under this name without a prefix of its own. */
const SHEETS_ONLY =
  /^(ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|SPLIT|JOIN|FLATTEN|REGEX\w+|IMPORT\w+|GOOGLE\w+|COUNTUNIQUE\w*|SPARKLINE|ISBETWEEN|ISEMAIL|ISURL|ISDATE|TO_\w+|SORTN?|FILTER|UNIQUE|SEQUENCE|XLOOKUP|XMATCH|LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|TOCOL|TOROW|[VH]STACK|WRAPROWS|WRAPCOLS|CHOOSE(COLS|ROWS)|RANDARRAY|TEXTJOIN|CONCAT|IFS|SWITCH|(MAX|MIN)IFS|DETECTLANGUAGE|IFNA|DAYS|ADD|MINUS|MULTIPLY|DIVIDE|EQ|NE|GTE?|LTE?|POW|UMINUS|UPLUS|UNARY_PERCENT|EPOCHTODATE|CONCATENATE_\w+)$/i;
/** B2:B – Excel has only whole columns or closed ranges. */
const HALF_OPEN = /\$?[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z\d$(])|\$?[A-Z]+:\$?[A-Z]+\$?\d/i;
/** Excel's limit for a text within a formula. */
const LONGEST_TEXT = 255;

/** Without the leading "="; undefined = the result alone has to do. */
export function excelFormula(book: Workbook, formula: string, result: Scalar): string | undefined {
  const text = formula.slice(1);
  if (localeOf(book.state.locale).decimal !== ',' && !isForSheetsOnly(book, formula)) return text;
  const fits = text.length <= LONGEST_TEXT && (typeof result !== 'string' || result.length <= LONGEST_TEXT);
  return fits ? `IFERROR(__xludf.DUMMYFUNCTION(${quote(text)}),${literal(result)})` : undefined;
}

function literal(value: Scalar): string {
  return typeof value === 'string' ? quote(value) : String(value).toUpperCase();
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isForSheetsOnly(book: Workbook, formula: string): boolean {
  if (HALF_OPEN.test(formula.replace(/"[^"]*"/g, '""'))) return true;
  const tokens = tokenize(formula);
  return tokens.some((token, index) => {
    if (token.text === '{') return true;
    const isCall = token.kind === 'word' && tokens[index + 1]?.text === '(';
    return isCall && (SHEETS_ONLY.test(token.text) || isCustomFunction(book, token.text));
  });
}

/** Puts the result beside each formula of a worksheet's XML. */
export function withResults(book: Workbook, sheet: Sheet, xml: string): string {
  const formulas = new Map<string, readonly [number, number]>();
  sheet.rows.forEach((cells, row) => {
    cells?.formulas?.forEach((formula, column) => {
      if (formula) formulas.set(cellName(row, column), [row, column]);
    });
  });
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (whole, name: string, style: string, f: string) => {
      const place = formulas.get(name);
      return place ? cellWith(name, style, f, valueAt(book, sheet, ...place)) : whole;
    },
  );
}

function cellWith(name: string, style: string, formula: string, value: Scalar): string {
  const [kind, text] =
    value instanceof CellError
      ? ['e', value.code]
      : typeof value === 'string'
        ? ['str', escapeXml(value)]
        : typeof value === 'boolean'
          ? ['b', value ? '1' : '0']
          : ['n', String(value)];
  return `<c r="${name}"${style} t="${kind}">${formula}<v>${text}</v></c>`;
}
