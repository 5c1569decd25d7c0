// Works out a formula of a conditional format for a cell. It knows what such formulas are made of – cells, texts,
// numbers, operators, the functions beside this file – and no ranges.

import { FUNCTIONS } from './functions.js';
import { asNumber, asText, compared, type Value } from './value.js';

/** Rows and columns count from 1. */
export interface Scene {
  readonly cell: (row: number, column: number) => Value;
  /** The cell asked about. */
  readonly row: number;
  readonly column: number;
  /** How far it lies from the one the formula was written for. */
  readonly down: number;
  readonly across: number;
  /** As a serial. */
  readonly today: number;
}

export type Formula = (scene: Scene) => Value;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z0-9_(:!])|(TRUE|FALSE)(?![A-Z0-9_(])|([A-Z][A-Z0-9.]*)(?=\()|(<>|<=|>=|[-+*/^&=<>(),;%]))/iy;

/** undefined where the formula holds something unknown. */
export function parseFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text.replace(/^=/, ''));
  if (!tokens) return undefined;
  const reader = { tokens, at: 0 };
  const formula = comparison(reader);
  return reader.at === tokens.length ? formula : undefined;
}

interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'truth' | 'name' | 'sign';
  readonly text: string;
}

const TOKEN_KINDS = ['text', 'number', 'cell', 'truth', 'name', 'sign'] as const;

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const index = TOKEN_KINDS.findIndex((_, group) => found[group + 1] !== undefined);
    tokens.push({ kind: TOKEN_KINDS[index] ?? 'sign', text: found[index + 1] ?? '' });
  }
  return tokens;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

type Level = (reader: Reader) => Formula | undefined;

/** The sign that stands next, if it is one of these; and past it. */
function take(reader: Reader, signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
  reader.at++;
  return token.text;
}

type Operator = (left: Value, right: Value) => Value;

/** Operators of one rank, from left to right. */
const rank =
  (operators: Readonly<Record<string, Operator>>, next: Level): Level =>
  (reader) => {
    let left = next(reader);
    for (let sign = take(reader, Object.keys(operators)); sign; sign = take(reader, Object.keys(operators))) {
      const [first, second, run] = [left, next(reader), operators[sign]];
      left = first && second && run && ((scene) => run(first(scene), second(scene)));
    }
    return left;
  };

const arithmetic =
  (run: (left: number, right: number) => number): Operator =>
  (left, right) => {
    const [one, other] = [asNumber(left), asNumber(right)];
    const result = one === undefined || other === undefined ? Number.NaN : run(one, other);
    return Number.isFinite(result) ? result : undefined;
  };
const comparing =
  (fits: (order: number) => boolean): Operator =>
  (left, right) => {
    const order = compared(left, right);
    return order === undefined ? undefined : fits(order);
  };

const power = rank({ '^': arithmetic((left, right) => left ** right) }, (reader) => operand(reader));
const product = rank(
  { '*': arithmetic((left, right) => left * right), '/': arithmetic((left, right) => left / right) },
  power,
);
const sum = rank(
  { '+': arithmetic((left, right) => left + right), '-': arithmetic((left, right) => left - right) },
  product,
);
const joined = rank(
  { '&': (left, right) => (left === undefined || right === undefined ? undefined : asText(left) + asText(right)) },
  sum,
);
const comparison = rank(
  {
    '=': comparing((order) => order === 0),
    '<>': comparing((order) => order !== 0),
    '<=': comparing((order) => order <= 0),
    '>=': comparing((order) => order >= 0),
    '<': comparing((order) => order < 0),
    '>': comparing((order) => order > 0),
  },
  joined,
);

function operand(reader: Reader): Formula | undefined {
  const sign = take(reader, ['-', '+', '(']);
  if (sign === '(') {
    const inside = comparison(reader);
    return take(reader, [')']) ? percent(reader, inside) : undefined;
  }
  if (sign) {
    const value = operand(reader);
    return value && ((scene) => arithmetic((left, right) => left * right)(value(scene), sign === '-' ? -1 : 1));
  }
  const token = reader.tokens[reader.at++];
  return token && percent(reader, single(reader, token));
}

const percent = (reader: Reader, value: Formula | undefined): Formula | undefined =>
  take(reader, ['%']) && value ? (scene) => arithmetic((left, right) => left / right)(value(scene), 100) : value;

function single(reader: Reader, { kind, text }: Token): Formula | undefined {
  if (kind === 'text') return () => text.slice(1, -1).replace(/""/g, '"');
  if (kind === 'number') return () => Number(text);
  if (kind === 'truth') return () => /^true$/i.test(text);
  if (kind === 'cell') return cellFormula(text);
  return kind === 'name' ? callFormula(reader, text.toUpperCase()) : undefined;
}

function cellFormula(text: string): Formula {
  const [, fixedColumn, letters = '', fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return ({ cell, down, across }) => cell(fixedRow ? row : row + down, fixedColumn ? column : column + across);
}

/** What a formula asks of its scene. With a cell in their brackets the last two are not known. */
const OF_SCENE: ReadonlyMap<string, Formula> = new Map<string, Formula>([
  ['TODAY', ({ today }) => today],
  ['ROW', ({ row }) => row],
  ['COLUMN', ({ column }) => column],
]);

function callFormula(reader: Reader, name: string): Formula | undefined {
  const given: (Formula | undefined)[] = [];
  if (!take(reader, ['('])) return undefined;
  if (!take(reader, [')'])) {
    do given.push(comparison(reader));
    while (take(reader, [',', ';']));
    if (!take(reader, [')'])) return undefined;
  }
  if (given.length === 0 && OF_SCENE.has(name)) return OF_SCENE.get(name);
  const run = FUNCTIONS[name];
  const known = given.flatMap((formula) => formula ?? []);
  return run && known.length === given.length ? (scene) => run(...known.map((formula) => formula(scene))) : undefined;
}
