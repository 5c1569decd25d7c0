// The search language of Drive's second interface, as searchFiles takes it: title contains 'x' and trashed = false.
// developers.google.com/workspace/drive/api/guides/search-files

import { NotEmulatedError, refuse } from '../../runtime/script-error';
import { type Item, isTrashed, nameOf, updatedAt } from './drive';

type Matches = (item: Item) => boolean;
type Value = string | number | boolean;

const TOKEN = /\s*(?:('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(<=|>=|!=|[=<>()])|([\w.-]+))/y;

function tokensOf(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.trimEnd().length) {
    const found = TOKEN.exec(query) ?? invalid();
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return tokens;
}

function invalid(): never {
  return refuse('Invalid argument: q');
}

/** Throws for what Google refuses, and for fields not imitated. */
export function parseSearch(query: string): Matches {
  const tokens = tokensOf(query);
  const matches = alternatives(tokens);
  return tokens.length === 0 ? matches : invalid();
}

/** `and` and `or` bind alike at Google, from left to right; brackets tell otherwise. */
function alternatives(tokens: string[]): Matches {
  let left = term(tokens);
  while (/^(and|or)$/i.test(tokens[0] ?? '')) {
    const both = tokens.shift()?.toLowerCase() === 'and';
    const [before, after] = [left, term(tokens)];
    left = both ? (item) => before(item) && after(item) : (item) => before(item) || after(item);
  }
  return left;
}

function term(tokens: string[]): Matches {
  const first = tokens.shift() ?? invalid();
  if (/^not$/i.test(first)) {
    const inner = term(tokens);
    return (item) => !inner(item);
  }
  if (first === '(') {
    const inner = alternatives(tokens);
    return tokens.shift() === ')' ? inner : invalid();
  }
  const operator = (tokens.shift() ?? invalid()).toLowerCase();
  const operand = tokens.shift() ?? invalid();
  return operator === 'in' ? within(textOf(first), operand) : comparison(first, operator, textOf(operand));
}

/** The text between quotation marks; anything else as it is. */
function textOf(token: string): string {
  return /^['"]/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}

function within(id: string, list: string): Matches {
  if (list !== 'parents') throw new NotEmulatedError(`a search in ${list}`);
  return ({ parent }) => parent?.id === id || (id === 'root' && parent !== null && parent.parent === null);
}

const FIELDS: Readonly<Record<string, (item: Item) => Value>> = {
  title: nameOf,
  name: nameOf,
  fullText: (item) => `${nameOf(item)} ${item.description ?? ''} ${Buffer.from(item.bytes).toString('utf8')}`,
  mimeType: ({ mimeType }) => mimeType,
  trashed: isTrashed,
  starred: ({ starred }) => starred,
  modifiedDate: updatedAt,
  modifiedTime: updatedAt,
};

function comparison(field: string, operator: string, text: string): Matches {
  const read = FIELDS[field];
  if (!read) throw new NotEmulatedError(`a search by ${field}`);
  if (operator === 'contains') return (item) => contains(String(read(item)), text);
  return (item) => {
    const value = read(item);
    return compare(operator, value, typeof value === 'number' ? Date.parse(text) : text);
  };
}

function compare(operator: string, value: Value, given: string | number): boolean {
  if (operator === '=') return String(value) === String(given);
  if (operator === '!=') return String(value) !== String(given);
  if (typeof value !== 'number') return invalid();
  const distance = value - Number(given);
  if (operator === '<') return distance < 0;
  if (operator === '<=') return distance <= 0;
  if (operator === '>') return distance > 0;
  return operator === '>=' ? distance >= 0 : invalid();
}

/** Drive looks for beginnings of words, capitals or not: "hello" is in "HelloWorld", "world" is not. */
function contains(text: string, part: string): boolean {
  const [all, needle] = [text.toLowerCase(), part.toLowerCase()];
  for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(all[at - 1] ?? '') || !/^[\p{L}\p{N}]/u.test(needle)) return true;
  }
  return false;
}
