// A formula cut into tokens, each with its place in the text, so that references can be
// rewritten in place and everything else stays as the person wrote it.

import { columnName, columnNumber, tabPrefix } from '../a1';

export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface RefToken {
  /** As written; undefined = the formula's own tab. */
  readonly tab: string | undefined;
  readonly from: Corner;
  readonly to: Corner | undefined;
}

export interface Token {
  readonly kind: 'space' | 'number' | 'string' | 'error' | 'ref' | 'word' | 'operator' | 'mark' | 'bad';
  readonly text: string;
  readonly at: number;
  readonly ref?: RefToken;
}

const TAB = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const TAIL = String.raw`(?!['\p{L}\p{M}\p{N}_(!.])`;
const PATTERNS = {
  space: /\s+/uy,
  cells: new RegExp(
    `${TAB}${CELL}(?::(\\$?)(?:([A-Za-z]{1,3})(?:(\\$?)([1-9]\\d{0,6}))?|([1-9]\\d{0,6})))?${TAIL}`,
    'uy',
  ),
  columns: new RegExp(`${TAB}(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?:(\\$?)([1-9]\\d{0,6}))?${TAIL}`, 'uy'),
  rows: new RegExp(`${TAB}(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})${TAIL}`, 'uy'),
  string: /"(?:[^"]|"")*"/uy,
  error: new RegExp(`${TAB}#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|ERROR!)`, 'uy'),
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/uy,
  decimalComma: /(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?/uy,
  word: /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy,
  operator: /<>|<=|>=|[-+*/^&=<>%]/uy,
  mark: /[(){},;\\]/uy,
};

const cache = new Map<string, readonly Token[]>();

/** `text` with or without its leading "=", which is an operator token then. */
export function tokenize(text: string, decimalComma = false): readonly Token[] {
  const key = decimalComma ? `,${text}` : text;
  let tokens = cache.get(key);
  if (!tokens) {
    if (cache.size > 20_000) cache.clear();
    tokens = cut(text, decimalComma);
    cache.set(key, tokens);
  }
  return tokens;
}

function cut(text: string, decimalComma: boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = next(text, at, decimalComma);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function next(text: string, at: number, decimalComma: boolean): Token {
  const ref = readRef(text, at);
  if (ref) return ref;
  for (const kind of ['space', 'string', 'error', 'number', 'word', 'operator', 'mark'] as const) {
    const found = match(kind === 'number' && decimalComma ? PATTERNS.decimalComma : PATTERNS[kind], text, at);
    if (found) return { kind, text: found[0], at };
  }
  return { kind: 'bad', text: text.charAt(at), at };
}

function readRef(text: string, at: number): Token | undefined {
  const cells = match(PATTERNS.cells, text, at);
  if (cells) {
    const [all, tab, d1, column, d2, row, d3, toColumn, d4, toRow, bareRow] = cells;
    const open = toColumn === undefined && bareRow === undefined;
    const to = open
      ? undefined
      : bareRow === undefined
        ? corner(d3, toColumn, d4, toRow)
        : corner('', undefined, d3, bareRow);
    return { kind: 'ref', text: all, at, ref: { tab: unquote(tab), from: corner(d1, column, d2, row), to } };
  }
  const columns = match(PATTERNS.columns, text, at);
  if (columns) {
    const [all, tab, d1, from, d2, to, d3, row] = columns;
    return {
      kind: 'ref',
      text: all,
      at,
      ref: { tab: unquote(tab), from: corner(d1, from, '', undefined), to: corner(d2, to, d3, row) },
    };
  }
  const rows = match(PATTERNS.rows, text, at);
  if (!rows) return undefined;
  const [all, tab, d1, from, d2, to] = rows;
  return {
    kind: 'ref',
    text: all,
    at,
    ref: { tab: unquote(tab), from: corner('', undefined, d1, from), to: corner('', undefined, d2, to) },
  };
}

function corner(
  fixedColumn: string | undefined,
  column: string | undefined,
  fixedRow: string | undefined,
  row: string | undefined,
): Corner {
  return {
    row: row === undefined ? undefined : Number(row),
    column: column === undefined ? undefined : columnNumber(column),
    fixedRow: fixedRow === '$',
    fixedColumn: fixedColumn === '$',
  };
}

function unquote(tab: string | undefined): string | undefined {
  return tab?.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab;
}

export function writeRef(ref: RefToken): string {
  const tab = ref.tab === undefined ? '' : tabPrefix(ref.tab);
  return `${tab}${writeCorner(ref.from)}${ref.to ? `:${writeCorner(ref.to)}` : ''}`;
}

function writeCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`;
  return `${letters}${row === undefined ? '' : `${fixedRow ? '$' : ''}${row}`}`;
}

/** The formula with every reference passed through `change`: a new reference, the same (=== unchanged) or undefined for #REF!. */
export function rewriteRefs(text: string, change: (ref: RefToken) => RefToken | undefined): string {
  if (!/[A-Za-z0-9]/.test(text)) return text;
  let result = '';
  let end = 0;
  for (const token of tokenize(text)) {
    if (!token.ref) continue;
    const changed = change(token.ref);
    if (changed === token.ref) continue;
    result += text.slice(end, token.at) + (changed ? writeRef(changed) : '#REF!');
    end = token.at + token.text.length;
  }
  return end === 0 ? text : result + text.slice(end);
}

/** The formula as if it had been copied `rows` down and `columns` to the right. */
export function shiftFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return rewriteRefs(text, (ref) => {
    const from = shiftCorner(ref.from, rows, columns);
    const to = ref.to && shiftCorner(ref.to, rows, columns);
    return from && (to || !ref.to) ? { ...ref, from, to } : undefined;
  });
}

function shiftCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns;
  return (row ?? 1) < 1 || (column ?? 1) < 1 ? undefined : { ...corner, row, column };
}
