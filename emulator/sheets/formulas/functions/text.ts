// Texts: cut, joined, searched, replaced, formatted.

import { CellError } from '../../model';
import { display } from '../../number-format';
import { usedOf } from '../evaluate';
import { type Cell, type Context, numberInText, raise, toBoolean, toNumber, toText, type Value } from '../value';
import { cells, type FunctionTable, type SheetFunction, values } from './define';
import { round } from './math';

/** All arguments as texts; a missing one is undefined. */
function textual(
  least: number,
  most: number,
  run: (texts: readonly string[], context: Context) => Cell,
): SheetFunction {
  return cells(least, most, (args, context) =>
    run(
      args.map((arg) => toText(arg, context)),
      context,
    ),
  );
}

function whole(cell: Cell | undefined, context: Context, missing: number): number {
  const value = cell === undefined ? missing : Math.trunc(toNumber(cell, context));
  return value < 0 ? raise('#VALUE!') : value;
}

function find(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from - 1);
  return at < 0 ? raise('#VALUE!', `In FIND evaluation, cannot find '${wanted}' within '${text}'.`) : at + 1;
}

function substitute(text: string, old: string, fresh: string, occurrence: number | undefined): string {
  if (old === '') return text;
  if (occurrence === undefined) return text.replaceAll(old, () => fresh);
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

/** RE2 as far as JavaScript speaks it: (?i) and the like at the start become flags. */
export function regex(source: string, flags = ''): RegExp {
  const inline = /^\(\?([ims]+)\)/.exec(source);
  try {
    return new RegExp(
      inline ? source.slice(inline[0].length) : source,
      [...new Set(`u${flags}${inline?.[1] ?? ''}`)].join(''),
    );
  } catch {
    return raise('#REF!', `Function REGEXMATCH parameter 2 value "${source}" is not a valid regular expression.`);
  }
}

function split([text = null, mark = null, each = true, dropEmpty = true]: readonly Value[], context: Context): Value {
  const source = toText(text as Cell, context);
  const marks = toText(mark as Cell, context);
  const separator = toBoolean(each as Cell, context) ? new RegExp(`[${marks.replace(/[\]\\^-]/g, '\\$&')}]`) : marks;
  const parts = source.split(separator);
  const kept = toBoolean(dropEmpty as Cell, context) ? parts.filter((part) => part !== '') : parts;
  return kept.length > 0 ? [kept.map((part) => numberInText(part, context) ?? part)] : raise('#VALUE!');
}

function join(mark: string, keepEmpty: boolean, parts: readonly Value[], context: Context): string {
  const texts = parts.flatMap((part) =>
    usedOf(part, context)
      .flat()
      .map((cell) => toText(cell, context)),
  );
  return (keepEmpty ? texts : texts.filter((text) => text !== '')).join(mark);
}

function toValue(cell: Cell, context: Context): number {
  if (typeof cell === 'number') return cell;
  return (
    numberInText(toText(cell, context).trim(), context) ??
    raise('#VALUE!', `VALUE parameter '${String(cell)}' cannot be parsed to number.`)
  );
}

export const TEXT: FunctionTable = {
  LEN: textual(1, 1, ([text = '']) => text.length),
  LEFT: cells(1, 2, ([text = null, count], context) => toText(text, context).slice(0, whole(count, context, 1))),
  RIGHT: cells(1, 2, ([text = null, count], context) => {
    const source = toText(text, context);
    return source.slice(Math.max(0, source.length - whole(count, context, 1)));
  }),
  MID: cells(3, 3, ([text = null, from, count], context) => {
    const start = whole(from, context, 1) - 1;
    return start < 0 ? raise('#NUM!') : toText(text, context).slice(start, start + whole(count, context, 0));
  }),
  LOWER: textual(1, 1, ([text = '']) => text.toLowerCase()),
  UPPER: textual(1, 1, ([text = '']) => text.toUpperCase()),
  PROPER: textual(1, 1, ([text = '']) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}\p{M}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: textual(1, 1, ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what CLEAN does
  CLEAN: textual(1, 1, ([text = '']) => text.replace(/[\x00-\x1f]/g, '')),
  EXACT: textual(2, 2, ([one, other]) => one === other),
  REPT: cells(2, 2, ([text = null, count], context) => toText(text, context).repeat(whole(count, context, 0))),
  FIND: cells(2, 3, ([wanted = null, text = null, from], context) =>
    find(toText(text, context), toText(wanted, context), whole(from, context, 1)),
  ),
  SEARCH: cells(2, 3, ([wanted = null, text = null, from], context) =>
    find(toText(text, context).toLowerCase(), toText(wanted, context).toLowerCase(), whole(from, context, 1)),
  ),
  SUBSTITUTE: cells(3, 4, ([text = null, old = null, fresh = null, occurrence], context) =>
    substitute(
      toText(text, context),
      toText(old, context),
      toText(fresh, context),
      occurrence === undefined ? undefined : whole(occurrence, context, 1),
    ),
  ),
  REPLACE: cells(4, 4, ([text = null, from, count, fresh = null], context) => {
    const source = toText(text, context);
    const start = whole(from, context, 1) - 1;
    return source.slice(0, start) + toText(fresh, context) + source.slice(start + whole(count, context, 0));
  }),
  CONCAT: textual(2, 2, ([one = '', other = '']) => one + other),
  CONCATENATE: values(1, 255, (parts, context) => join('', true, parts, context)),
  JOIN: values(2, 255, ([mark = null, ...parts], context) => join(toText(mark as Cell, context), true, parts, context)),
  TEXTJOIN: {
    ...values(3, 255, ([mark = null, skip = null, ...parts], context) =>
      join(toText(mark as Cell, context), !toBoolean(skip as Cell, context), parts, context),
    ),
    arrays: true,
  },
  SPLIT: {
    ...values(2, 4, (args, context) =>
      split(
        args.map((arg) => usedOf(arg, context)[0]?.[0] ?? null),
        context,
      ),
    ),
  },
  TEXT: cells(2, 2, ([value = null, format = null], context) => {
    const pattern = toText(format, context);
    const number = typeof value === 'string' ? numberInText(value, context) : undefined;
    if (value instanceof CellError) throw value;
    return display(number ?? value ?? 0, pattern === '' ? undefined : pattern, context.grid.locale);
  }),
  VALUE: cells(1, 1, ([cell = null], context) => toValue(cell, context)),
  FIXED: cells(1, 3, ([value = null, places, plain = false], context) => {
    const digits = places === undefined ? 2 : Math.trunc(toNumber(places, context));
    const format = `${toBoolean(plain, context) ? '0' : '#,##0'}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
    return display(round(toNumber(value, context), digits), format, context.grid.locale);
  }),
  CHAR: cells(1, 1, ([code = null], context) => String.fromCodePoint(toNumber(code, context))),
  UNICHAR: cells(1, 1, ([code = null], context) => String.fromCodePoint(toNumber(code, context))),
  CODE: textual(1, 1, ([text = '']) => text.codePointAt(0) ?? raise('#VALUE!')),
  UNICODE: textual(1, 1, ([text = '']) => text.codePointAt(0) ?? raise('#VALUE!')),
  REGEXMATCH: textual(2, 2, ([text = '', pattern = '']) => regex(pattern).test(text)),
  REGEXREPLACE: textual(3, 3, ([text = '', pattern = '', fresh = '']) =>
    text.replace(regex(pattern, 'g'), fresh.replace(/\\(\d)/g, '$$$1')),
  ),
  REGEXEXTRACT: values(2, 2, ([text = null, pattern = null], context) => {
    const [source = null, expression = null] = [text, pattern].map((arg) => usedOf(arg, context)[0]?.[0] ?? null);
    const match = regex(toText(expression, context)).exec(toText(source, context));
    if (!match) return raise('#N/A', 'Function REGEXEXTRACT parameter 2 value does not match text.');
    return match.length > 2 ? [match.slice(1).map((part) => part ?? '')] : (match[1] ?? match[0]);
  }),
  TO_TEXT: textual(1, 1, ([text = '']) => text),
  HYPERLINK: cells(1, 2, ([url = null, label], context) => label ?? toText(url, context)),
  ENCODEURL: textual(1, 1, ([text = '']) => encodeURIComponent(text)),
  IMAGE: cells(1, 4, () => ''),
  SPARKLINE: values(1, 2, () => ''),
};
