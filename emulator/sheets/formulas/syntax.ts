// Formulas parsed into trees. Precedence as in Sheets: comparison, &, + -, * /, ^, sign, %.

import { type RefToken, type Token, tokenize } from './tokens';

export type Node =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'ref'; readonly ref: RefToken }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: 'invoke'; readonly callee: Node; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

class SyntaxFault extends Error {}

const trees = new Map<string, Node | undefined>();

/** undefined when it cannot be read: the cell shows #ERROR!. */
export function parseFormula(text: string, decimalComma: boolean): Node | undefined {
  const key = decimalComma ? `,${text}` : text;
  if (!trees.has(key)) {
    if (trees.size > 20_000) trees.clear();
    trees.set(key, tryParse(text, decimalComma));
  }
  return trees.get(key);
}

function tryParse(text: string, decimalComma: boolean): Node | undefined {
  const tokens = tokenize(text, decimalComma).filter((token) => token.kind !== 'space');
  if (tokens[0]?.text === '=') tokens.shift();
  try {
    return new Parser(tokens, decimalComma).whole();
  } catch (fault) {
    if (fault instanceof SyntaxFault) return undefined;
    throw fault;
  }
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly decimalComma: boolean;
  constructor(tokens: readonly Token[], decimalComma: boolean) {
    this.tokens = tokens;
    this.decimalComma = decimalComma;
  }

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw new SyntaxFault();
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private is(text: string): boolean {
    const token = this.peek();
    return token !== undefined && (token.kind === 'operator' || token.kind === 'mark') && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  private level(depth: number): Node {
    const operators = LEVELS[depth];
    if (!operators) return this.sign();
    let left = this.level(depth + 1);
    for (;;) {
      const token = this.peek();
      if (token?.kind !== 'operator' || !operators.includes(token.text)) return left;
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.level(depth + 1) };
    }
  }

  private sign(): Node {
    for (const operator of ['-', '+']) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.sign() };
    }
    let node = this.primary();
    for (;;) {
      if (this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
      else if (node.kind !== 'literal' && node.kind !== 'ref' && this.take('('))
        node = { kind: 'invoke', callee: node, args: this.args() };
      else return node;
    }
  }

  private primary(): Node {
    const token = this.peek();
    if (!token) throw new SyntaxFault();
    this.at += 1;
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text.replace(',', '.')) };
    if (token.kind === 'string') return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'error') return { kind: 'error', code: token.text.slice(token.text.lastIndexOf('#')) };
    if (token.ref) return { kind: 'ref', ref: token.ref };
    if (token.kind === 'word') return this.word(token.text);
    if (token.text === '(') return this.closed();
    if (token.text === '{') return this.array();
    throw new SyntaxFault();
  }

  private closed(): Node {
    const node = this.level(0);
    if (!this.take(')')) throw new SyntaxFault();
    return node;
  }

  private word(text: string): Node {
    if (this.take('(')) return { kind: 'call', name: text.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(text)) return { kind: 'literal', value: /^t/i.test(text) };
    return { kind: 'name', name: text };
  }

  private args(): (Node | undefined)[] {
    const args: (Node | undefined)[] = [];
    if (this.take(')')) return args;
    for (;;) {
      args.push(this.separated() || this.is(')') ? undefined : this.level(0));
      if (this.take(')')) return args;
      if (!this.separated()) throw new SyntaxFault();
      this.at += 1;
    }
  }

  private separated(): boolean {
    return this.is(';') || (!this.decimalComma && this.is(','));
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    if (this.take('}')) return { kind: 'array', rows };
    for (;;) {
      rows.at(-1)?.push(this.level(0));
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else if (!this.take(this.decimalComma ? '\\' : ',')) throw new SyntaxFault();
    }
  }
}
