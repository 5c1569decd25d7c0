// The number format a formula's result takes on in an automatic cell: =TODAY() shows a date,
// =A1+7 looks like A1. By the outermost function and the first reference it passes on; an array's by column.

import { localeOf } from '../locale';
import { isDateFormat } from '../number-format';
import { evaluate, single } from './evaluate';
import { functionNamed } from './functions';
import { signOf } from './functions/operators';
import { queriedColumn } from './functions/query';
import type { Node } from './syntax';
import { type Area, type Context, isArea, toText } from './value';

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

/** A heading has no format: how many cells down a column's is looked for. */
const DEPTH = 50;

/** Of a single result, or of one column of an array, counted from 0. */
export function inferFormat(node: Node, context: Context, across?: number): string | undefined {
  switch (node.kind) {
    case 'ref':
      return ofReference(node, context, across);
    case 'unary':
      return node.operator === '%' ? undefined : inferFormat(node.operand, context, across);
    case 'binary': {
      const [left, right] = [node.left, node.right].map((side) => inferFormat(side, context, across));
      return ofOperator(node.operator, left, right);
    }
    case 'call':
      return ofCall(node.name, node.args, context, across);
    case 'array':
      return ofLiteral(node.rows[0] ?? [], context, across);
    default:
      return undefined;
  }
}

function ofReference(node: Node, context: Context, across: number | undefined): string | undefined {
  const area = areaOf(node, context);
  if (!area) return undefined;
  const { sheet, rect } = area;
  if (across === undefined) return context.grid.formatAt(sheet, rect.top, rect.left);
  const column = rect.left + (rect.right > rect.left ? across : 0);
  const deepest = Math.min(rect.bottom, rect.top + DEPTH);
  for (let row = rect.top; row <= deepest; row += 1) {
    const format = context.grid.formatAt(sheet, row, column);
    if (format !== undefined) return format;
  }
  return undefined;
}

function areaOf(node: Node, context: Context): Area | undefined {
  try {
    const area = evaluate(node, context);
    return isArea(area) ? area : undefined;
  } catch {
    return undefined; // a broken reference shows its error, in no format
  }
}

/** {A1:B9, D1:D9}: the part that the column falls into. */
function ofLiteral(parts: readonly Node[], context: Context, across = 0): string | undefined {
  let left = across;
  for (const part of parts) {
    const rect = part.kind === 'ref' ? areaOf(part, context)?.rect : undefined;
    const width = rect ? rect.right - rect.left + 1 : 1;
    if (left < width) return inferFormat(part, context, left);
    left -= width;
  }
  return undefined;
}

function ofOperator(operator: string, left: string | undefined, right: string | undefined): string | undefined {
  const plain = (format: string | undefined) => (format === '@' ? undefined : format);
  if (operator === '+') return plain(left) ?? plain(right);
  if (operator === '-') return isDateFormat(left) && isDateFormat(right) ? undefined : plain(left);
  return operator === '*' || operator === '/' ? (isDateFormat(left) ? undefined : plain(left)) : undefined;
}

function ofCall(
  name: string,
  args: readonly (Node | undefined)[],
  context: Context,
  across: number | undefined,
): string | undefined {
  const locale = localeOf(context.grid.locale);
  if (DATES.test(name)) return locale.date;
  if (TIMES.test(name)) return 'h:mm AM/PM';
  if (name === 'NOW' || name === 'EPOCHTODATE') return `${locale.date} ${locale.time}`;
  if (name === 'TO_PERCENT') return '0.00%';
  if (name === 'TO_DOLLARS') return `"${locale.currency}"#,##0.00`;
  const sign = signOf(name);
  if (sign) {
    const [left, right] = [0, 1].map((index) => formatOf(args[index], context, across));
    return ofOperator(sign, left, right);
  }
  if (name === 'QUERY') return ofQuery(args, context, across);
  const branches = BRANCHES[name];
  if (branches) {
    for (const index of branches) {
      const format = formatOf(args.at(index), context, across);
      if (format !== undefined) return format;
    }
    return undefined;
  }
  if (!PASSING.test(name)) return functionNamed(name) ? undefined : context.grid.custom(name)?.format();
  return formatOf(
    /^[VHX]?LOOKUP$/.test(name) ? undefined : args[0],
    context,
    name === 'TRANSPOSE' ? undefined : across,
  );
}

function ofQuery(args: readonly (Node | undefined)[], context: Context, across = 0): string | undefined {
  const [data, text] = args;
  if (!data || !text) return undefined;
  const source = queriedColumn(
    evaluate(data, context),
    toText(single(evaluate(text, context), context), context),
    across,
  );
  return source === undefined ? undefined : inferFormat(data, context, source);
}

function formatOf(node: Node | undefined, context: Context, across: number | undefined): string | undefined {
  const format = node && inferFormat(node, context, across);
  return format === '@' ? undefined : format;
}
