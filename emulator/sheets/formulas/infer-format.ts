// The number format a formula's result takes on in an automatic cell: =TODAY() shows a date,
// =A1+7 looks like A1. By the outermost function and the first reference it passes on.

import { localeOf } from '../locale';
import { isDateFormat } from '../number-format';
import { evaluate } from './evaluate';
import { functionNamed } from './functions';
import type { Node } from './syntax';
import { type Context, isArea } from './value';

const DATES = /^(TODAY|DATE|EDATE|EOMONTH|WORKDAY|WORKDAY\.INTL|DATEVALUE|TO_DATE)$/;
const TIMES = /^(TIME|TIMEVALUE)$/;
/** Pass the look of their first reference on. */
const PASSING =
  /^(SUM|MAX|MIN|AVERAGE|MEDIAN|MODE|LARGE|SMALL|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|OFFSET|INDIRECT|FILTER|SORT|UNIQUE|TRANSPOSE|ARRAYFORMULA|MAXIFS|MINIFS|SUMIF|SUMIFS|AVERAGEIF|AVERAGEIFS|ROUND|ABS|CHOOSE)$/;
/** The branches of a choice. */
const BRANCHES: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  IFS: [1, 3, 5],
  SWITCH: [2, 4, 6],
  LET: [-1],
};

export function inferFormat(node: Node, context: Context): string | undefined {
  switch (node.kind) {
    case 'ref':
      return ofReference(node, context);
    case 'unary':
      return node.operator === '%' ? undefined : inferFormat(node.operand, context);
    case 'binary':
      return ofOperator(node.operator, inferFormat(node.left, context), inferFormat(node.right, context));
    case 'call':
      return ofCall(node.name, node.args, context);
    default:
      return undefined;
  }
}

function ofReference(node: Node, context: Context): string | undefined {
  try {
    const area = evaluate(node, context);
    return isArea(area) ? context.grid.formatAt(area.sheet, area.rect.top, area.rect.left) : undefined;
  } catch {
    return undefined; // a broken reference shows its error, in no format
  }
}

function ofOperator(operator: string, left: string | undefined, right: string | undefined): string | undefined {
  const plain = (format: string | undefined) => (format === '@' ? undefined : format);
  if (operator === '+') return plain(left) ?? plain(right);
  if (operator === '-') return isDateFormat(left) && isDateFormat(right) ? undefined : plain(left);
  return operator === '*' || operator === '/' ? (isDateFormat(left) ? undefined : plain(left)) : undefined;
}

function ofCall(name: string, args: readonly (Node | undefined)[], context: Context): string | undefined {
  const locale = localeOf(context.grid.locale);
  if (DATES.test(name)) return locale.date;
  if (TIMES.test(name)) return 'h:mm AM/PM';
  if (name === 'NOW') return `${locale.date} ${locale.time}`;
  const branches = BRANCHES[name];
  if (branches) {
    for (const index of branches) {
      const format = formatOf(args.at(index), context);
      if (format !== undefined) return format;
    }
    return undefined;
  }
  if (!PASSING.test(name)) return functionNamed(name) ? undefined : context.grid.custom(name)?.format();
  return formatOf(/^[VHX]?LOOKUP$/.test(name) ? undefined : args[0], context);
}

function formatOf(node: Node | undefined, context: Context): string | undefined {
  const format = node && inferFormat(node, context);
  return format === '@' ? undefined : format;
}
