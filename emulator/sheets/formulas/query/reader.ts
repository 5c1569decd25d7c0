// Words of a QUERY's text and the expressions they make up, loosest operator first.

import { serialFromParts } from '../../dates';
import { type Cell, raise } from '../value';
import type { Expression } from './language';

const TOKEN = /\s*(`[^`]*`|'[^']*'|"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_]\w*|<=|>=|!=|<>|[=<>(),*+\-/])/gy;
const MOMENTS = new Set(['date', 'datetime', 'timestamp', 'timeofday']);
const COMPARISONS: readonly (readonly string[])[] = [
  ['<='],
  ['>='],
  ['!='],
  ['<>'],
  ['='],
  ['<'],
  ['>'],
  ['contains'],
  ['starts', 'with'],
  ['ends', 'with'],
  ['matches'],
  ['like'],
];

export function cannotParse(why: string): never {
  return raise('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: ${why}`);
}

function wordsOf(text: string): string[] {
  const words = [...text.matchAll(TOKEN)].map(([, word = '']) => word);
  const read = [...text.matchAll(TOKEN)].reduce((length, [whole]) => length + whole.length, 0);
  return text.slice(read).trim() === '' ? words : cannotParse(`PARSE_ERROR: ${text}`);
}

export class QueryReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = wordsOf(text);
  }

  /** Goes past the words if they come next. Keywords know no capitals. */
  take(...words: readonly string[]): boolean {
    if (!words.every((word, index) => this.#tokens[this.#at + index]?.toLowerCase() === word)) return false;
    this.#at += words.length;
    return true;
  }

  skip(): void {
    this.#at = this.#tokens.length;
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#fail();
  }

  list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.take(',')) items.push(item());
    return items;
  }

  count(): number {
    const number = Number(this.#next());
    return Number.isInteger(number) ? number : this.#fail();
  }

  text(): string {
    const token = this.#next();
    return /^['"]/.test(token) ? token.slice(1, -1) : this.#fail();
  }

  expression(): Expression {
    let left = this.#both();
    while (this.take('or')) left = { kind: 'binary', operator: 'or', left, right: this.#both() };
    return left;
  }

  #both(): Expression {
    let left = this.#negation();
    while (this.take('and')) left = { kind: 'binary', operator: 'and', left, right: this.#negation() };
    return left;
  }

  #negation(): Expression {
    return this.take('not') ? { kind: 'not', operand: this.#negation() } : this.#comparison();
  }

  #comparison(): Expression {
    const left = this.#operation(['+', '-'], () => this.#operation(['*', '/'], () => this.#primary()));
    if (this.take('is', 'not', 'null')) return { kind: 'not', operand: { kind: 'null', operand: left } };
    if (this.take('is', 'null')) return { kind: 'null', operand: left };
    const words = COMPARISONS.find((candidate) => this.take(...candidate));
    if (!words) return left;
    const right = this.#operation(['+', '-'], () => this.#operation(['*', '/'], () => this.#primary()));
    return { kind: 'binary', operator: words.join(' ').replace('<>', '!='), left, right };
  }

  #operation(operators: readonly string[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((candidate) => this.take(candidate));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  #primary(): Expression {
    if (this.take('(')) return this.#closed(this.expression());
    const sign = this.take('-') ? -1 : 1;
    const token = this.#next();
    if (/^\d/.test(token)) return { kind: 'literal', value: sign * Number(token) };
    if (/^['"]/.test(token)) return { kind: 'literal', value: token.slice(1, -1) };
    if (token.startsWith('`')) return { kind: 'column', name: token.slice(1, -1) };
    const word = token.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
    if (MOMENTS.has(word)) return { kind: 'literal', value: moment(word, this.text()) };
    if (!/^[a-z_]/.test(word)) return this.#fail();
    if (!this.take('(')) return { kind: 'column', name: token };
    const args = this.take(')') ? undefined : this.list(() => this.expression());
    const call: Expression = { kind: 'call', name: word, args: args ?? [] };
    return args ? this.#closed(call) : call;
  }

  #closed(expression: Expression): Expression {
    return this.take(')') ? expression : this.#fail();
  }

  #next(): string {
    const token = this.#tokens[this.#at] ?? this.#fail();
    this.#at += 1;
    return token;
  }

  #fail(): never {
    const token = this.#tokens[this.#at];
    return cannotParse(`PARSE_ERROR: Encountered ${token === undefined ? '"<EOF>"' : `" "${token}" "`}`);
  }
}

/** date '2021-03-17', datetime '2021-03-17 08:30:00', timeofday '08:30:00' – as serials. */
function moment(word: string, text: string): Cell {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
  if (word !== 'timeofday') return serialFromParts(year, month, day, hour, minute, second);
  return ((year * 60 + month) * 60 + day) / 86_400;
}
